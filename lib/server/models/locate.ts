// Finds the words that a model says it found: to the letter and in one place only, or not at all.
import 'server-only';
import { checkSpan } from '@/lib/text/anchor';
import type { Span } from '@/lib/text/span';

/** Longest wording that can be a claim, in code units: a long sentence. */
const LONGEST = 1_000;
/** So many places of the same words are looked at. */
const MOST_PLACES = 100;

/** Words as the model gives them, and those before them where they stand in several places. */
type Quoted = { exact: string; before?: string | undefined };

/** Where the words stand in `text` between the ends of `within`; null where that is nowhere, or cannot be told. */
export function locate(text: string, within: Span, { exact, before = '' }: Quoted): Span | null {
  if (exact.length > LONGEST || exact.trim() !== exact || !/[\p{L}\p{N}]/u.test(exact)) return null;
  const found: Span[] = [];
  // Only in the piece: what does not occur must not be searched for in the rest of a book.
  const piece = text.slice(0, within.end);
  let at = piece.indexOf(exact, within.start);
  for (let places = 0; at >= 0; at = piece.indexOf(exact, at + 1)) {
    if (++places > MOST_PLACES) return null;
    if (text.endsWith(before, at)) found.push({ start: at, end: at + exact.length });
  }
  const [only, another] = found;
  return only && !another && checkSpan(text, only.start, only.end) === null ? only : null;
}
