// A claim can be cut between its words only, and its parts are clean spans of the text in order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBlock, partsOf, piecesOf } from './cuts';

const TEXT = 'Die Firma zahlt bis zu 90.000 Yuan (ca. 12.400 Dollar), sagte Liang – „das ist viel“.';
const WHOLE = { start: 0, end: TEXT.length };
const words = (pieces: readonly { start: number; end: number }[], text = TEXT) => pieces.map(({ start, end }) => text.slice(start, end));
const cutBefore = (...wordings: string[]) => wordings.map((wording) => TEXT.indexOf(wording));

describe('piecesOf', () => {
  it('keeps what clings to a word with it', () => {
    expect(words(piecesOf(TEXT, WHOLE))).toEqual(['Die', 'Firma', 'zahlt', 'bis', 'zu', '90.000', 'Yuan', '(ca.', '12.400', 'Dollar),', 'sagte', 'Liang –', '„das', 'ist', 'viel“.']);
  });

  it('looks at the claim only', () => {
    const start = TEXT.indexOf('90.000');
    expect(words(piecesOf(TEXT, { start, end: start + 11 }))).toEqual(['90.000', 'Yuan']);
    expect(piecesOf(TEXT, { start: 3, end: 4 })).toEqual([]);
  });
});

describe('partsOf', () => {
  it('leaves separators out', () => {
    expect(words(partsOf(TEXT, WHOLE, cutBefore('sagte', '„das')))).toEqual(['Die Firma zahlt bis zu 90.000 Yuan (ca. 12.400 Dollar)', 'sagte Liang', '„das ist viel“.']);
  });

  it('takes cuts in any order and ignores those outside', () => {
    expect(words(partsOf(TEXT, { start: 0, end: 30 }, [999, 16, 10, 10, -3, 0, 30]))).toEqual(['Die Firma', 'zahlt', 'bis zu 90.000']);
    expect(words(partsOf(TEXT, { start: 0, end: 9 }, []))).toEqual(['Die Firma']);
  });

  it('gives ordered, separate spans with a word in each, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.nat(30), { maxLength: 6 }), (text, chosen) => {
        const pieces = piecesOf(text, { start: 0, end: text.length });
        const parts = partsOf(text, { start: 0, end: text.length }, chosen.flatMap((index) => pieces[index]?.start ?? []));
        parts.forEach((part, index) => {
          expect(part.start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
          expect(text.slice(part.start, part.end)).toMatch(/[\p{L}\p{N}]/u);
        });
      }),
    );
  });
});

it('knows the claims of a block by where they begin', () => {
  const claims = [0, 9, 10, 19, 20].map((start) => ({ anchor: { start, end: start + 5 } }));
  expect(inBlock(claims, { start: 10, end: 20 }).map(({ anchor }) => anchor.start)).toEqual([10, 19]);
});
