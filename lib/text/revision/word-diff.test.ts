// Whatever changes, both wordings can be read out of the difference, and words that flip a meaning are marked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff, type DiffPart } from './word-diff';
import { workTime } from '../testing/work-time';

const without = (parts: DiffPart[], kind: DiffPart['kind']) => parts.filter((part) => part.kind !== kind).map((part) => part.text).join('');
const brief = (before: string, after: string) => wordDiff(before, after).map(({ kind, text }) => `${{ same: '', removed: '-', added: '+' }[kind]}${text}`);

it('gives both wordings back, with every run where it says', () => {
  const wording = fc.oneof(
    fc.array(fc.constantFrom('der', 'die', 'kostete', '6', '6,5', ' ', '  ', '\n', '„Ja“,', 'Ä', '👩🏽‍🚒'), { maxLength: 25 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  fc.assert(
    fc.property(wording, wording, (before, after) => {
      const parts = wordDiff(before, after);
      expect(without(parts, 'added')).toBe(before);
      expect(without(parts, 'removed')).toBe(after);
      for (const part of parts) {
        if (part.kind !== 'added') expect(before.slice(part.before, part.before + part.text.length)).toBe(part.text);
        if (part.kind !== 'removed') expect(after.slice(part.after, part.after + part.text.length)).toBe(part.text);
      }
    }),
    { numRuns: 500 },
  );
});

describe('the runs', () => {
  it.each([
    ['kostete die Entwicklung weniger', 'kostete der Trainingslauf weniger', ['kostete ', '-die Entwicklung ', '+der Trainingslauf ', 'weniger']],
    ['gleich', 'gleich', ['gleich']],
    ['', '', []],
    ['', 'neu', ['+neu']],
    ['Es sind 6 Millionen.', 'Es sind 6 Millionen', ['Es sind 6 Millionen', '-.']],
    ['sechs', 'sechs und mehr', ['sechs', '+ und ', '+mehr']],
    ['  vorn', 'vorn', ['-  ', 'vorn']],
    ['„gut“', '»gut«', ['-„', '+»', 'gut', '-“', '+«']],
  ])('%j to %j', (before, after, expected) => {
    expect(brief(before, after)).toEqual(expected);
  });

  it.each([
    ['6 Millionen', '60 Millionen', '60', 'figure'],
    ['6 Millionen', '6 Milliarden', 'Milliarden', 'figure'],
    ['3,5 Prozent', '3.5 Prozent', '3.5 ', 'figure'],
    ['im März', 'im Mai', 'Mai', 'date'],
    ['Er kam.', 'Er kam nicht.', ' nicht', 'negation'],
    ['weniger als 140', 'mehr als 140', 'mehr ', 'quantifier'],
    ['5 Prozent', '5 Prozentpunkte', 'Prozentpunkte', 'unit'],
    ['5 Euro', '5 Dollar', 'Dollar', 'currency'],
    ['$5', '€5', '€', 'currency'],
    ['until May', 'from May', 'from ', null],
    ['ein Haus', 'ein Hof', 'Hof', null],
  ] as const)('%s to %s marks %j', (before, after, text, critical) => {
    const added = wordDiff(before, after).filter(({ kind }) => kind === 'added');
    expect(added.find((part) => part.text.trim() === text.trim())?.critical).toBe(critical);
  });
});

it('takes long and hostile wordings in proportion', () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `Wort${at % 997}`).join(' ');
  const time = (count: number) => {
    return workTime(() => wordDiff(words(count), words(count).replaceAll('7', '8')));
  };
  time(2_000);
  expect(time(60_000)).toBeLessThan(30 * Math.max(20, time(6_000)));
});
