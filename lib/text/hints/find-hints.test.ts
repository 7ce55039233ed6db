// Properties of all hints: exact spans, the same answer each time, any text survived, time in proportion to the text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HINT_KINDS } from '../reading';
import { parseManuscript } from '../parse';
import { readManuscript } from '../read-manuscript';
import { findHints } from './find-hints';
import { workTime } from '../testing/work-time';

// Words that the rules look for, so that random texts are not random to them.
const WORDS = 'Umsatz 5,3 Millionen Milliarden Euro Dollar (rund ca. Prozent Prozentpunkte um von auf 20 140 Forscher Tote Mitgründer Gründer gründete von DeepSeek Deepseek Montag, 27. Januar 2025 Gleichzeitig Zum Vergleich: pro Monat umgerechnet ehemalige US-Präsident Trump das Unternehmen OpenAI’s ChatGPT tens of the neueste Modell enthüllt Analysten sagen „ “ . , ) : ; 😀 é \n\n'.split(' ');
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' ')));

const read = (raw: string, language: 'de' | 'en' = 'de') => readManuscript(parseManuscript(raw, { language }), null).hints;

describe('all hints', () => {
  it('have spans inside the text that split no surrogate pair, and a known kind', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<'de' | 'en'>('de', 'en'), (raw, language) => {
        const manuscript = parseManuscript(raw, { language });
        for (const { kind, spans, values } of readManuscript(manuscript, null).hints) {
          expect(HINT_KINDS).toContain(kind);
          expect(spans.length).toBeGreaterThan(0);
          for (const value of Object.values(values)) expect(typeof value === 'string' ? value.length > 0 : Number.isFinite(value)).toBe(true);
          for (const { start, end } of spans) {
            expect(start).toBeLessThan(end);
            expect(manuscript.text.slice(start, end).isWellFormed() || !manuscript.text.isWellFormed()).toBe(true);
            expect(end).toBeLessThanOrEqual(manuscript.text.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are the same for the same text', () => {
    fc.assert(fc.property(text, (raw) => {
      expect(read(raw)).toEqual(read(raw));
    }), { numRuns: 50 });
  });

  it('stand with those on passages first, in text order', () => {
    const hints = read('Am Montag sagten Analysten, der Umsatz fehle.\n\nPetra’s Laden hat tens von Kunden. Am Dienstag, 27. Januar 2025, war zu.');
    expect(hints.map(({ kind }) => kind)).toEqual(['untranslated', 'weekday', 'unnamed_source', 'undated', 'english_genitive']);
  });
});

// What could make a rule look too far: one sentence without end, one name in many forms, figures in a row, marks only.
const HOSTILE: Record<string, (length: number) => string> = {
  'one sentence': (length) => 'das Unternehmen gründete von dem neuesten und '.repeat(length / 46),
  'quotation marks': (length) => '„“'.repeat(length / 2),
  digits: (length) => '1'.repeat(length),
  'figures of one kind': (length) => 'Die Firma hat 140 Forscher in 20 Städten.\n\n'.repeat(length / 43),
  'percentages in one sentence': (length) => 'um 5 Prozent von 4 auf 6 Prozent, '.repeat(length / 34),
  capitals: (length) => 'Anna Meier Anna Maier '.repeat(length / 22),
  'one long word': (length) => 'A'.repeat(length),
  'the same founding': (length) => 'Anna Weber, Mitgründerin von Lumina, kam. Weber gründete Lumina. '.repeat(length / 66),
};

describe('time', () => {
  it.each(Object.entries(HOSTILE))('grows in proportion: %s', (_, make) => {
    // The best of three runs: a busy machine delays some, a quadratic rule all.
    const time = (length: number) => {
      const manuscript = parseManuscript(make(length), { language: 'de' });
      const { figures, dates, quotes, names } = readManuscript(manuscript, null);
      const runs = Array.from({ length: 3 }, () => {
        return workTime(() => findHints(manuscript, { figures, dates, quotes, names }, null));
      });
      return Math.min(...runs);
    };
    // Ten times the text may take thirty times as long; quadratic would be a hundred.
    expect(time(200_000)).toBeLessThan(30 * Math.max(time(20_000), 5));
  });
});
