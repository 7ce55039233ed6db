// Where a claim can be cut in two, and the parts that cuts make of it. Pure.
import { snapSpan } from '@/lib/text/anchor';
import { overlaps, type Span } from '@/lib/text/span';

/** Most parts that one split may make; the interface takes no more. */
export const MOST_PARTS = 20;

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/** A claim's words with what clings to them (a quotation mark, a comma), in order; between two of them it can be cut. Offsets of the whole text. */
export function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: { start: number; end: number; word: boolean }[] = [];
  for (const { index, segment, isWordLike } of WORDS.segment(text.slice(start, end))) {
    const at = start + index;
    const last = pieces.at(-1);
    // White space ends a piece; a second word without one between (a hyphen, a slash) belongs to the first.
    if (/^\s/.test(segment)) {
      if (last) pieces.push({ start: at + segment.length, end: at + segment.length, word: false });
      continue;
    }
    if (last) {
      last.end = at + segment.length;
      last.word ||= isWordLike === true;
    } else pieces.push({ start: at, end: at + segment.length, word: isWordLike === true });
  }
  const words: Span[] = [];
  for (const piece of pieces.filter((candidate) => candidate.end > candidate.start)) {
    const before = words.at(-1);
    // A dash or other sign that stands alone goes with what comes before it.
    if (!piece.word && before) before.end = piece.end;
    else words.push({ start: piece.start, end: piece.end });
  }
  return words;
}

/** What separates statements and belongs to neither: white space, commas, semicolons, dashes. */
const EDGE = /^[\s,;–—-]+|[\s,;–—-]+$/g;

/**
 * The parts of a claim.
 * @param cuts offsets at which pieces begin, in any order
 * @returns spans in text order without separators at their ends; parts without a word are left out
 */
export function partsOf(text: string, span: Span, cuts: readonly number[]): Span[] {
  const places = [span.start, ...[...new Set(cuts)].filter((cut) => cut > span.start && cut < span.end).sort((a, b) => a - b), span.end];
  return places.slice(0, -1).flatMap((start, index) => {
    const wording = text.slice(start, places[index + 1]);
    const bare = wording.replace(EDGE, '');
    if (!/[\p{L}\p{N}]/u.test(bare)) return [];
    const from = start + wording.indexOf(bare);
    return snapSpan(text, from, from + bare.length) ?? [];
  });
}

/** The claims of one block of text: those whose first anchor begins in it. */
export function inBlock<T extends { anchor: Span }>(claims: readonly T[], block: Span): T[] {
  return claims.filter(({ anchor }) => overlaps(block, { start: anchor.start, end: anchor.start + 1 }));
}
