// Holds anchors to whole visible characters, whatever is selected or asked for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, checkSpan, passagesTouched, snapSpan } from './anchor';

const family = '👩‍👩‍👧';
const boundaries = (text: string) => new Set([...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map((part) => part.index).concat(text.length));

describe('checkSpan', () => {
  const text = `Ein e\u0301 und ${family} \u200b Ende`;
  it.each([
    [0, 3, null],
    [0, text.length, null],
    [3, 3, 'empty'],
    [5, 3, 'empty'],
    [-1, 3, 'outside'],
    [0, text.length + 1, 'outside'],
    [0.5, 3, 'outside'],
    [Number.NaN, 3, 'outside'],
    [0, 5, 'splits_grapheme'],
    [5, 10, 'splits_grapheme'],
    [11, 12, 'splits_grapheme'],
    [13, 19, 'splits_grapheme'],
    [11, 11 + family.length, null],
    [3, 4, 'blank'],
    [19, 22, 'blank'],
  ])('%d–%d is %s', (start, end, fault) => expect(checkSpan(text, start, end)).toBe(fault));
});

describe('anchorAt', () => {
  it('takes 32 code units of context on each side', () => {
    const text = `${'a'.repeat(40)}Wort${'b'.repeat(40)}`;
    expect(anchorAt(text, 40, 44)).toEqual({ exact: 'Wort', prefix: 'a'.repeat(32), suffix: 'b'.repeat(32), start: 40, end: 44 });
    expect(anchorAt('Wort', 0, 4)).toEqual({ exact: 'Wort', prefix: '', suffix: '', start: 0, end: 4 });
  });

  it('cuts context between visible characters', () => {
    const text = `${family}${'a'.repeat(30)}X${'b'.repeat(31)}e\u0301`;
    expect(anchorAt(text, 38, 39)).toMatchObject({ prefix: 'a'.repeat(30), suffix: 'b'.repeat(31) });
  });
});

describe('passagesTouched', () => {
  const units = [{ start: 0, end: 5 }, { start: 6, end: 10 }, { start: 12, end: 20 }];
  it.each([
    [0, 5, [0]],
    [4, 7, [0, 1]],
    [5, 6, []],
    [10, 12, []],
    [0, 20, [0, 1, 2]],
    [13, 14, [2]],
  ])('%d–%d touches %j', (start, end, at) => expect(passagesTouched(units, start, end)).toEqual(at.map((index) => units[index])));
});

describe('snapSpan', () => {
  it.each([
    ['ein Wort hier', 3, 9, 'Wort'],
    ['ein Wort hier', 9, 3, 'Wort'],
    ['ein Wort hier', -5, 99, 'ein Wort hier'],
    ['e\u0301 und', 1, 2, 'e\u0301'],
    [`x ${family} y`, 4, 5, family],
    ['a\n\nb', 1, 3, null],
    ['abc', 1, 1, null],
    ['', 0, 0, null],
    ['a \u0308b', 1, 4, '\u0020\u0308b'],
  ])('%j %d–%d is %j', (text, start, end, expected) => {
    const span = snapSpan(text, start, end);
    expect(span && text.slice(span.start, span.end)).toBe(expected);
  });

  it('gives a valid anchor or none, and agrees with a segmentation of the whole text', () => {
    const piece = fc.constantFrom('a', 'e\u0301', family, ' ', '\n', '\u00a0', '🇩🇪', '🇫', '한', '\u1100\u1161', '\r\n', '\u200d', '\u0308', 'क्षि', 'ß', '…');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(80), fc.nat(80), (pieces, a, b) => {
        const text = pieces.join('');
        const span = snapSpan(text, a, b);
        if (span === null) return;
        expect(checkSpan(text, span.start, span.end)).toBeNull();
        expect(boundaries(text)).toContain(span.start);
        expect(boundaries(text)).toContain(span.end);
        const { exact, prefix, suffix } = anchorAt(text, span.start, span.end);
        expect(prefix.length).toBeLessThanOrEqual(32);
        expect(text).toContain(prefix + exact + suffix);
      }),
      { numRuns: 2_000 },
    );
  });
});
