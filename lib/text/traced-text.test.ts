// Holds the way back to the raw text: each piece reads as its raw stretch does, in order, and nothing but gaps is left over.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTraced, type ParseOptions } from './parse';
import { offsetsOf, TracedText } from './traced-text';

const pieceOf = fc.constantFrom(
  'KI-', 'Modell', 'Entwick-', 'lung', 'und', 'Der ', 'e\u00ad', 'Bay', 'am 20.', '…', '! ', '-', '• ', '  ', '\t', ' ', '\u00a0', '\u00ad', '\u200b', '\u0308', 'u\u0308', 'o\u0323\u0302', '\u1100\u1161\u11a8', '\u2000', '\u212b', '\u0958',
  '\n', '\n', '\n\n', '\r\n', '\f', '\v', '\u2028', '\u0000', '\u202e', '\ufeff', '\ud83d', '👩‍👩‍👧', '🇩🇪', 'https://a.b/c', '\n\n12\n\n', '2010–', 'שלום', '(', '"', 'Dr.',
);
const raws = fc.oneof(fc.array(pieceOf, { maxLength: 40 }).map((each) => each.join('')), fc.string({ unit: 'binary', maxLength: 60 }));
const layouts = fc.constantFrom<ParseOptions['layout']>('auto', 'wrapped', 'paragraphs');
const seen = (text: string) => text.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu, '').normalize('NFC').replace(/[ \t]+/g, ' ');

describe('the pieces of a parsed manuscript', () => {
  it('read as their raw stretches do, in order, with only blanks and line breaks between', () => {
    fc.assert(
      fc.property(raws, layouts, (raw, layout) => {
        const { parsed, pieces } = parseTraced(raw, { layout, language: 'de' });
        let [end, rawEnd] = [0, 0];
        for (const piece of pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          expect(piece.rawStart).toBeGreaterThanOrEqual(rawEnd);
          expect(parsed.text.slice(end, piece.start)).toMatch(/^[ \n]*$/);
          const text = parsed.text.slice(piece.start, piece.end);
          // A letter and a mark that a removed character parted, or that a seam brought together, may stand apart in the raw text.
          if (text.normalize('NFD').length === text.length) expect(seen(raw.slice(piece.rawStart, piece.rawEnd)).trim()).toBe(text.trim());
          [end, rawEnd] = [piece.end, piece.rawEnd];
        }
        expect(parsed.text.slice(end)).toBe('');
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);

  it('say of each word where it stands now', () => {
    const raw = '  Ein\tU\u0308ber-\nblick \u202eder KI-\nFirma\u0000 mit Soft\u00ad\nware.\n\nhttps://example.org\n\nNeues\u00a0Jahr';
    const { parsed, pieces } = parseTraced(raw, { layout: 'wrapped', language: 'de' });
    expect(parsed.text).toBe('Ein Überblick der KI-Firma mit Software.\n\nNeues\u00a0Jahr');
    const now = (words: string) => {
      const start = raw.indexOf(words);
      const place = offsetsOf(pieces, start, start + words.length);
      return place && parsed.text.slice(place.start, place.end);
    };
    expect(['U\u0308ber-\nblick', '\u0308ber', 'KI-\nFirma', 'Firma\u0000 mit', 'Soft\u00ad\nware', 'https://example.org', '\u202eder', '\t', 'Neues\u00a0'].map(now)).toEqual(['Überblick', 'Über', 'KI-Firma', 'Firma mit', 'Software', null, 'der', ' ', 'Neues\u00a0']);
  });

  it('put a point to the end of what stands before it', () => {
    const raw = '  Wort  weiter';
    const { pieces } = parseTraced(raw, { layout: 'paragraphs' });
    expect([0, 2, 6, 7, 8, 14].map((at) => offsetsOf(pieces, at, at)?.start)).toEqual([0, 0, 4, 5, 5, 11]);
    expect(offsetsOf([], 0, 0)).toBeNull();
  });
});

describe('an edit', () => {
  it('of what was replaced before belongs to the same raw stretch', () => {
    const twice = TracedText.of('a  b', 10).replaceAll(/ +/g, ' ').replaceAll(/ b/g, '-c');
    expect([twice.text, twice.pieces]).toEqual(['a-c', [{ rawStart: 10, rawEnd: 11, start: 0, end: 1 }, { rawStart: 11, rawEnd: 14, start: 1, end: 3 }]]);
  });
});
