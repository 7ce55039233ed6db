// Figures: every form that must be read, what must stay quiet, and what holds for any text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeAround } from '../graphemes';
import type { Figure } from '../reading';
import type { TextLanguage } from '../word-lists';
import { readFigures } from './read-figures';
import { ENGLISH_FIGURES, ENGLISH_QUIET } from './testing/english';
import { GERMAN_FIGURES, GERMAN_QUIET } from './testing/german';
import { workTime } from '../testing/work-time';

const told = (text: string, figure: Figure): string => {
  const value = figure.value ?? (figure.min === null ? '–' : `${String(figure.min)}..${String(figure.max)}`);
  const [currency, unit, per] = [figure.currency === null ? '' : ` ${figure.currency}`, figure.unit === null ? '' : ` [${figure.unit}]`, figure.per === null ? '' : ` /${figure.per}`];
  return `${text.slice(figure.start, figure.end)} | ${figure.kind} ${figure.op} ${String(value)}${currency}${unit}${per}`;
};
const read = (text: string, language: TextLanguage): string[] => readFigures(text, language).map((figure) => told(text, figure));

describe('figures', () => {
  it.each(Object.entries(GERMAN_FIGURES))('are read in German: %s', (text, figures) => expect(read(text, 'de')).toEqual(figures));
  it.each(Object.entries(ENGLISH_FIGURES))('are read in English: %s', (text, figures) => expect(read(text, 'en')).toEqual(figures));
  it.each(GERMAN_QUIET)('are not in the German "%s"', (text) => expect(read(text, 'de')).toEqual([]));
  it.each(ENGLISH_QUIET)('are not in the English "%s"', (text) => expect(read(text, 'en')).toEqual([]));

  it.each([
    ['de', 'Im Jahr 2023 stieg der Umsatz um 3,5 Prozent auf rund 1,4 Mrd. Euro.', ['3,5 Prozent', 'rund 1,4 Mrd. Euro']],
    ['de', 'Am 3. Mai kamen 12 Menschen, darunter zwei Kinder, um 14.30 Uhr.', ['12 Menschen', 'zwei Kinder']],
    ['de', 'Die 34-jährige Frau verlor 5.000 Euro.\n\n20 Personen halfen.', ['34-jährige', '5.000 Euro', '20 Personen']],
    ['de', 'weniger als 140 Forschern und Ingenieuren – ein Unterschied', ['weniger als 140 Forschern und Ingenieuren']],
    ['en', 'On June 9, 2016, at least 76 people died; 12 were injured.', ['at least 76 people', '12']],
    ['en', 'The firm sold 2.5 million cars for $1.4bn, up 20% from 2019.', ['2.5 million cars', '$1.4bn', '20%']],
  ] as const)('stand in sentences (%s): %s', (language, text, spans) => expect(readFigures(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(spans));

  it('are looked for between the given offsets only', () => {
    const text = '10 Euro, 20 Euro, 30 Euro';
    expect(readFigures(text, 'de', { start: 9, end: 16 }).map(({ start, end }) => text.slice(start, end))).toEqual(['20 Euro']);
  });

  it('bind nothing across a blank line', () => expect(read('mehr als\n\n20\n\nEuro', 'de')).toEqual(['20 | count eq 20']));
});

const PIECES = ['12', '3,5', '1.4', '½', ' ', '\n', '\n\n', '-', '–', '$', '€', '%', ' Prozent', ' Euro', 'Mio.', 'zwei', 'twenty', 'hundred', 'jeder', 'Dritte', 'Hälfte', 'bis', 'to', 'in', ':', '.', ',', '(', ')', 'weniger als', 'about', 'pro Monat', 'a', 'year', 'Platz', 'so groß wie', '\u0301', '\u20e3', '\ufe0f', '👩‍👧', '🇩🇪', 'é', '\u200d', '\ud800', 'dreimal', 'half', 'tens of'];
const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')));
const languages = fc.constantFrom<TextLanguage>('de', 'en');

describe('for any text, figures', () => {
  it('are inside it, in order, apart, and cut no visible character', () => {
    fc.assert(
      fc.property(hostile, languages, (text, language) => {
        let last = 0;
        for (const { start, end, value, min, max, op } of readFigures(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          for (const offset of [start, end]) expect(graphemeAround(text, offset)).toEqual({ start: offset, end: offset });
          if (op === 'range') expect([value, (min ?? Infinity) <= (max ?? -Infinity)]).toEqual([null, true]);
          expect(value === null || Number.isFinite(value)).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['7', '1.', '12 345 ', 'hundert', 'zwanzigtausend', 'a ', 'mehr als ', '"', '1/2 ', '20 bis ', '- ', '5-', 'zwei von ', 'bis zu rund 20 Prozent ', '\u0301'])('take time in proportion: %j', { timeout: 60_000 }, (piece) => {
    const spent = (length: number): number => {
      const text = piece.repeat(length / piece.length);
      return workTime(() => readFigures(text, 'de'));
    };
    const small = Math.max(spent(30_000), 10);
    // Ten times the text may take forty times as long, the better of two runs: far from the hundred of a quadratic search.
    expect(Math.min(spent(300_000), spent(300_000))).toBeLessThan(40 * small);
  });
});
