// Where notes stand: ranges on their own words, points on the sentence, clause or proposal before them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectProportion } from '../testing/proportion';
import { claimsOfNotes } from './claim-span';
import { MARKED_PLACES, readText, unmarked, wordsOfNotes } from './testing/marked-places';

describe('the claims of notes', () => {
  it.each(MARKED_PLACES)('$marked', (place) => {
    expect(wordsOfNotes(place)).toEqual(place.wanted.map((words) => [words]));
  });

  it('are tried at two hundred places and more', () => {
    expect(MARKED_PLACES.reduce((sum, { wanted }) => sum + wanted.length, 0)).toBeGreaterThanOrEqual(200);
  });

  it('are one for notes on the same words, with all of them as evidence', () => {
    const { text, places } = unmarked('Die Firma hat {140 Mitarbeiter}. Sie wurde 2015 gegründet.^^');
    const { manuscript, reading } = readText(text, 'de');
    expect(claimsOfNotes(manuscript, reading, [...places, ...places]).map(({ notes }) => notes)).toEqual([[0, 3], [1, 2, 4, 5]]);
  });

  it('are none in a text without words', () => {
    const { manuscript, reading } = readText(' \n ', 'de');
    expect(claimsOfNotes(manuscript, reading, [{ start: 0, end: 0 }, { start: -5, end: 99 }])).toEqual([]);
  });

  it('are whole visible characters inside the text, for any text and place', () => {
    const words = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('Die Firma hat 140', ' Mitarbeiter.', ' „', '“ ', ', ', ' und ', '\n', '👩‍👩‍👧', 'e\u0301', '3.', ' (', ') ', 'sagte')), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, fc.array(fc.tuple(fc.integer({ min: -3, max: 300 }), fc.nat(20)), { maxLength: 6 }), fc.constantFrom('de' as const, 'en' as const), (text, pairs, language) => {
        const { manuscript, reading } = readText(text, language);
        const places = pairs.map(([start, length]) => ({ start, end: start + length }));
        const boundaries = new Set([...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(manuscript.text)].map((part) => part.index).concat(manuscript.text.length));
        const claims = claimsOfNotes(manuscript, reading, places);
        for (const { start, end } of claims) {
          expect(boundaries.has(start) && boundaries.has(end) && start < end).toBe(true);
          expect(manuscript.text.slice(start, end)).toMatch(/\S/);
        }
        const notes = claims.flatMap((claim) => claim.notes);
        expect(new Set(notes).size).toBe(notes.length);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('take time in proportion to the text, with a note at each of its sentences', () => {
    expectProportion('Die Firma hat 140 Mitarbeiter, und der Umsatz stieg. ', (text) => {
      const { manuscript, reading } = readText(text.slice(0, text.length / 5), 'de');
      claimsOfNotes(manuscript, reading, manuscript.units.map(({ end }) => ({ start: end, end })));
    });
  }, 60_000);
});
