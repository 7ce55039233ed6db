// The trivial ways of finding a claim again that re-anchoring is measured beside.
import type { Span } from '@/lib/text/span';

/** Where the very words occur first; null where they do not. */
export function firstOccurrence(before: string, after: string, { start, end }: Span): Span | null {
  const exact = before.slice(start, end);
  const at = after.indexOf(exact);
  return at === -1 ? null : { start: at, end: at + exact.length };
}

const wordsOf = (text: string) => [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => ({ word, start: index, end: index + word.length }));

/** The stretch of as many words that shares most words with the claim, however few (a fuzzy match without a floor). */
export function bestFuzzyMatch(before: string, after: string, { start, end }: Span): Span | null {
  const wanted = new Map<string, number>();
  const claim = wordsOf(before.slice(start, end));
  for (const { word } of claim) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  const words = wordsOf(after);
  let [best, score, most] = [0, 0, -1];
  words.forEach(({ word }, at) => {
    const left = wanted.get(word) ?? 0;
    if (left > 0) score += 1;
    wanted.set(word, left - 1);
    const out = words[at - claim.length]?.word;
    if (out !== undefined) {
      const count = wanted.get(out) ?? 0;
      if (count >= 0) score -= 1;
      wanted.set(out, count + 1);
    }
    if (score > most) [most, best] = [score, Math.max(0, at - claim.length + 1)];
  });
  const [first, last] = [words[best], words[Math.min(words.length, best + claim.length) - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}
