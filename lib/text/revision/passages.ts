// The passages of one revision with their tokens: what an alignment pairs.
import { fold } from '../fold';
import type { Span } from '../span';
import { tokenise, type Lexicon, type Tokens, type Word } from './tokens';

/** A text as an alignment takes it: `units` are its passages and `blocks` its lines, ordered and not overlapping (parseManuscript). Offsets in UTF-16 code units. */
export type RevisionText = { text: string; units: readonly Span[]; blocks: readonly Span[] };

/** A run of tokens, end excluded. */
export type Run = { from: number; to: number };

/**
 * A passage: its folded text, its tokens (`from` to `to`, end excluded), the block it begins in,
 * and whether it is one of the revision's units or what lies between them.
 */
export type Passage = Span & Run & { folded: string; block: number; isUnit: boolean };

/** A revision cut into passages that hold each of its tokens once. `units` are those passages that are units. */
export type CutText = { tokens: Tokens; passages: Passage[]; units: Passage[]; passageOf: Int32Array };

/** Cuts a revision. Both sides of an alignment need the same `lexicon`. */
export function cutText({ text, units, blocks }: RevisionText, lexicon: Lexicon): CutText {
  const tokens = tokenise(text, lexicon);
  const passages: Passage[] = [];
  let [token, block] = [0, 0];
  const take = (start: number, end: number, isUnit: boolean) => {
    const from = token;
    while (token < tokens.starts.length && (tokens.starts[token] ?? 0) < end) token += 1;
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= start) block += 1;
    if (token > from || isUnit) passages.push({ start, end, folded: fold(text.slice(start, end)), from, to: token, block, isUnit });
  };
  let reached = 0;
  for (const unit of units) {
    if (unit.start > reached) take(reached, unit.start, false);
    take(unit.start, unit.end, true);
    reached = unit.end;
  }
  if (reached < text.length) take(reached, text.length, false);
  const passageOf = new Int32Array(tokens.starts.length);
  passages.forEach(({ from, to }, at) => passageOf.fill(at, from, to));
  return { tokens, passages, units: passages.filter((passage) => passage.isUnit), passageOf };
}

/** How often each word occurs in a stretch of tokens, and what all of them weigh. */
export type Bag = { counts: Map<Word, number>; weight: number };

/** The bag of the tokens `from` to `to`. */
export function bagOf(words: readonly Word[], from: number, to: number): Bag {
  const counts = new Map<Word, number>();
  let weight = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    weight += word.weight;
  }
  return { counts, weight };
}

/** What two bags share, by weight. Takes time by the smaller one. */
function shared(a: Bag, b: Bag): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let weight = 0;
  for (const [word, count] of small.counts) {
    const other = large.counts.get(word);
    if (other !== undefined) weight += Math.min(count, other) * word.weight;
  }
  return weight;
}

/** Token agreement from 0 (nothing shared) to 1 (the same words in any order). */
export const agreement = (a: Bag, b: Bag): number => (a.weight + b.weight === 0 ? 0 : (2 * shared(a, b)) / (a.weight + b.weight));
