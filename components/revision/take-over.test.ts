// Corrections go over to a colleague's revision only where their passage reads the same; nothing is put over other words, and nothing lost.
import { expect, it } from 'vitest';
import { parseManuscript } from '@/lib/text/parse';
import { withPassage, type Base, type Correction } from './passage-edits';
import { takeOver } from './take-over';

const base = (number: number, text: string): Base => ({ number, ...parseManuscript(text, { language: 'de' }) });
const OLD = base(1, 'Der Rat hat am Montag den Haushalt beschlossen. Er umfasst 6 Millionen Euro.\n\nDie Opposition aus drei Fraktionen widersprach dem Entwurf. Niemand sonst sprach.');
const correct = (words: string, text: string): Correction[] => {
  const found = OLD.units.find(({ start, end }) => OLD.text.slice(start, end).includes(words));
  if (!found) throw new Error(`no passage with ${words}`);
  return withPassage(OLD, [], found, text);
};
const says = (next: Base, { start, end }: { start: number; end: number }) => next.text.slice(start, end);

it('moves a correction along with its passage', () => {
  const next = base(2, 'Ganz neu steht hier ein Satz über das Wetter. Die Opposition aus drei Fraktionen widersprach dem Entwurf. Niemand sonst sprach.\n\nDer Rat hat am Montag den Haushalt beschlossen. Er umfasst 6 Millionen Euro.');
  const { corrections, byHand, made } = takeOver(OLD, next, correct('6 Millionen', 'Er umfasst 60 Millionen Euro.'));
  expect(corrections.map((correction) => [says(next, correction), correction.text])).toEqual([['Er umfasst 6 Millionen Euro.', 'Er umfasst 60 Millionen Euro.']]);
  expect([byHand, made]).toEqual([[], 0]);
});

it('leaves a correction to the hand where the colleague changed the same passage', () => {
  const next = base(2, 'Der Rat hat am Montag den Haushalt beschlossen. Er umfasst 7 Millionen Euro.\n\nDie Opposition aus drei Fraktionen widersprach dem Entwurf. Niemand sonst sprach.');
  const { corrections, byHand } = takeOver(OLD, next, correct('6 Millionen', 'Er umfasst 60 Millionen Euro.'));
  expect(corrections).toEqual([]);
  expect(byHand).toEqual([{ before: 'Er umfasst 6 Millionen Euro.', text: 'Er umfasst 60 Millionen Euro.', at: next.text.indexOf('Er umfasst') }]);
});

it('leaves it to the hand where only quotation marks or dashes differ, and where the passage is gone', () => {
  const old = base(1, 'Sie nannte den Plan „solide“ und ging. Der Rest blieb im Saal sitzen.');
  const [first, second] = old.units;
  if (!first || !second) throw new Error('two passages');
  const both = withPassage(old, withPassage(old, [], first, 'Sie ging.'), second, 'Alle gingen.');
  const { corrections, byHand } = takeOver(old, base(2, 'Sie nannte den Plan "solide" und ging.'), both);
  expect(corrections).toEqual([]);
  expect(byHand).toEqual([
    { before: 'Sie nannte den Plan „solide“ und ging.', text: 'Sie ging.', at: 0 },
    { before: 'Der Rest blieb im Saal sitzen.', text: 'Alle gingen.', at: null },
  ]);
});

it('counts what the colleague has made already', () => {
  const next = base(2, 'Der Rat hat am Montag den Haushalt beschlossen. Er umfasst 60 Millionen Euro.\n\nDie Opposition aus drei Fraktionen widersprach dem Entwurf. Niemand sonst sprach.');
  expect(takeOver(OLD, next, correct('6 Millionen', 'Er umfasst 60  Millionen Euro.'))).toEqual({ corrections: [], byHand: [], made: 1 });
});

it('never takes a look-alike for the passage', () => {
  const next = base(2, 'Der Rat hat am Montag den Haushalt beschlossen.\n\nDie Opposition aus drei Fraktionen widersprach dem Entwurf. Niemand sonst sprach. Er umfasst 5 Millionen Euro.');
  expect(takeOver(OLD, next, correct('6 Millionen', 'Er umfasst 60 Millionen Euro.')).corrections).toEqual([]);
});
