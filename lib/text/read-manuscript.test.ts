// The whole engine on any text: spans exact and whole, the same answer each time, time in proportion to length.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSpan } from './anchor';
import { parseManuscript } from './parse';
import { readManuscript } from './read-manuscript';
import type { Reading } from './reading';
import type { Span } from './span';
import { expectProportion } from './testing/proportion';
import type { TextLanguage } from './word-lists';

function read(raw: string, language: TextLanguage, published: string | null = null): Reading & { text: string } {
  const manuscript = parseManuscript(raw, { language });
  return { ...readManuscript(manuscript, published), text: manuscript.text };
}

const spansOf = ({ figures, dates, quotes, names, proposals, hints }: Reading): Span[] => [
  ...[...figures, ...dates, ...quotes, ...names],
  ...quotes.flatMap(({ speaker, cue }) => [speaker, cue].filter((span) => span !== null)),
  ...names.flatMap(({ role }) => role ?? []),
  ...proposals.flatMap((proposal) => [proposal, ...proposal.mentions, ...proposal.reasons]),
  ...hints.flatMap((hint) => hint.spans),
];

const parts = fc.constantFrom(
  'Der Rat ', 'beschloss ', 'am Montag', ' 6 Millionen Euro', 'weniger als ', '„Ja“', '„', '“', '"', '’', '(', ')', ' – ', '. ', ', ', ' und ', '\n\n', '2023', '20. Januar ', '3,5 Prozent', '1', '🙂', '👩‍👩‍👧', 'e\u0301', '\u00ad', '\u202f',
  'sagte Anna Berger', ', behauptet das Unternehmen', 'jeder Dritte', 'tens von Millionen', 'the council ', 'said ', '$1.4bn', '§ 108a', 'https://example.org/2024/09/13', 'ß', '\ud800', '１２', '٣٤', 'Liang, Mitgründer des Fonds, ',
);
const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ unit: 'grapheme', maxLength: 120 }), fc.array(parts, { maxLength: 50 }).map((each) => each.join('')));

describe('any text', () => {
  it('is read with spans that are exact and cut no visible character', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<TextLanguage>('de', 'en'), (raw, language) => {
        const reading = read(raw, language);
        for (const { start, end } of spansOf(reading)) expect([checkSpan(reading.text, start, end), reading.text.slice(start, end)]).toEqual([null, expect.any(String)]);
      }),
      { numRuns: 400 },
    );
  });

  it('is read the same each time, byte for byte', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('2025-01-28', null), (raw, published) => {
        expect(JSON.stringify(read(raw, 'de', published))).toBe(JSON.stringify(read(raw, 'de', published)));
      }),
      { numRuns: 100 },
    );
  });

  it('points to facts that lie in the proposal', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { proposals, figures, dates, quotes } = read(raw, 'de');
        for (const proposal of proposals)
          for (const [list, indices] of [[figures, proposal.figures], [dates, proposal.dates], [quotes, proposal.quotes]] as const)
            for (const index of indices) expect((list[index]?.start ?? Infinity) < proposal.end && (list[index]?.end ?? 0) > proposal.start).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('time grows with the text and not with its square', () => {
  it.each([
    ['one sentence', 'Der Rat gründete die Firma, '],
    ['quotation marks', '„'],
    ['pairs of quotation marks', '„“"\'»«'],
    ['digits', '1'],
    ['quotations', '„Ja“, sagte Anna Berger. '],
    ['the same figure', 'Es waren 5 Millionen Euro mehr als 2020. '],
  ])('%s, 100 kB and 1 MB', (_, unit) => {
    expectProportion(unit, (text) => read(text, 'de'));
  }, 180_000);
});
