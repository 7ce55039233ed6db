// Corrections of passages come to edits that touch nothing else: applied and read again, the text is what the person saw.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseManuscript } from '@/lib/text/parse';
import { applyEdits } from '@/lib/text/revision/edits';
import { editsOf, passageAt, tidied, withPassage, type Base, type Correction } from './passage-edits';

const base = (text: string): Base => ({ number: 1, ...parseManuscript(text, { language: 'de' }) });
const RAW = 'Der Rat tagt\n\nDer Rat hat am Montag beschlossen. Er umfasst 6 Millionen Euro. Niemand widersprach.\n\nDer Rest steht noch aus.\n\nDas war alles.';
const BASE = base(RAW);
const passage = (words: string) => {
  const found = BASE.units.find(({ start, end }) => BASE.text.slice(start, end).includes(words));
  if (!found) throw new Error(`no passage with ${words}`);
  return found;
};
const corrected = (...changes: [string, string][]): Correction[] => changes.reduce<Correction[]>((sum, [words, text]) => withPassage(BASE, sum, passage(words), text), []);
const textOf = (corrections: readonly Correction[]) => applyEdits(BASE.text, editsOf(BASE, corrections));

describe('editsOf', () => {
  it('changes the words that were changed, and no others', () => {
    const start = BASE.text.indexOf('6 Millionen');
    expect(editsOf(BASE, corrected(['6 Millionen', 'Er umfasst 60 Millionen Euro.']))).toEqual([{ start, end: start + 1, text: '60' }]);
  });

  it('knows an insertion', () => {
    const start = BASE.text.indexOf('widersprach');
    expect(editsOf(BASE, corrected(['Niemand', 'Niemand im Rat widersprach.']))).toEqual([{ start, end: start, text: 'im Rat ' }]);
  });

  it.each([
    ['in the middle', [['Er umfasst', '']], 'Der Rat tagt\n\nDer Rat hat am Montag beschlossen. Niemand widersprach.\n\nDer Rest steht noch aus.\n\nDas war alles.'],
    ['at the end of a paragraph', [['Er umfasst', ''], ['Niemand', '  ']], 'Der Rat tagt\n\nDer Rat hat am Montag beschlossen.\n\nDer Rest steht noch aus.\n\nDas war alles.'],
    ['a whole paragraph', [['Der Rest', '']], 'Der Rat tagt\n\nDer Rat hat am Montag beschlossen. Er umfasst 6 Millionen Euro. Niemand widersprach.\n\nDas war alles.'],
    ['the last paragraphs', [['Der Rest', ''], ['Das war', '']], 'Der Rat tagt\n\nDer Rat hat am Montag beschlossen. Er umfasst 6 Millionen Euro. Niemand widersprach.'],
    ['beside a correction', [['Er umfasst', ''], ['Niemand', 'Alle widersprachen.']], 'Der Rat tagt\n\nDer Rat hat am Montag beschlossen. Alle widersprachen.\n\nDer Rest steht noch aus.\n\nDas war alles.'],
  ] as [string, [string, string][], string][])('cuts passages with the blanks between them: %s', (_, changes, text) => {
    expect(textOf(corrected(...changes))).toBe(text);
  });

  it('makes a line a paragraph, and nothing of blanks', () => {
    expect(textOf(corrected(['Der Rest', 'Der Rest  folgt. \n Morgen.']))).toContain('\n\nDer Rest folgt.\n\nMorgen.\n\n');
    expect(editsOf(BASE, corrected(['Der Rest', ' Der Rest steht noch  aus.']))).toEqual([]);
  });

  it('gives a text that cleaning leaves alone, whatever is typed where', () => {
    const typed = fc.constantFrom('', 'Ein anderer Satz.', 'Er umfasst 60 Millionen Euro.', 'Zwei.\nZeilen.', '  Blanks  überall. ', 'Er');
    fc.assert(
      fc.property(fc.array(fc.option(typed, { nil: null }), { minLength: BASE.units.length, maxLength: BASE.units.length }), (all) => {
        fc.pre(all.some((text) => text === null));
        const corrections = BASE.units.reduce<Correction[]>((sum, unit, at) => (all[at] === null || all[at] === undefined ? sum : withPassage(BASE, sum, unit, all[at])), []);
        const text = textOf(corrections);
        expect(text).not.toBeNull();
        expect(parseManuscript(text ?? '', { layout: 'paragraphs', language: 'de' }).text).toBe(text);
        // Every passage that was left alone is still there, in order.
        let reached = 0;
        BASE.units.forEach(({ start, end }, at) => {
          const wanted = all[at] === null ? BASE.text.slice(start, end) : tidied(all[at] ?? '');
          const found = (text ?? '').indexOf(wanted, reached);
          expect(found).toBeGreaterThanOrEqual(reached);
          reached = found + wanted.length;
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('withPassage', () => {
  it('forgets a correction that reads as before, and keeps text order', () => {
    const two = corrected(['Der Rest', 'Anders.'], ['Er umfasst', 'Auch anders.']);
    expect(two.map(({ text }) => text)).toEqual(['Auch anders.', 'Anders.']);
    expect(withPassage(BASE, two, passage('Er umfasst'), 'Er umfasst 6 Millionen Euro.').map(({ text }) => text)).toEqual(['Anders.']);
  });
});

describe('passageAt', () => {
  it('finds the passage of a place, and the next one between two', () => {
    const { start, end } = passage('Er umfasst');
    expect(passageAt(BASE, start + 3)).toMatchObject({ start, end });
    expect(passageAt(BASE, end)).toMatchObject({ start: end + 1 });
    expect(passageAt(BASE, BASE.text.length)).toBeNull();
  });
});
