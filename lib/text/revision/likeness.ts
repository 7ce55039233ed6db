// Which passages of two revisions resemble each other: candidates by rare words, judged by token agreement.
import { agreement, bagOf, type Bag, type CutText } from './passages';
import type { Word } from './tokens';

/** A passage that resembles another; `agreement` from 0 to 1. */
export type Likeness = { passage: number; agreement: number };

/** The bags of a revision's passages, made when first asked for. */
export type Bags = (passage: number) => Bag;

// A word in more passages than these tells none from the others; it also bounds the work on texts that repeat themselves.
const MOST_PLACES = 24;
// More candidates than the best few never won where it was tried; each costs a comparison.
const MOST_CANDIDATES = 6;

/** The bags of one revision. */
export function makeBags({ tokens, passages }: CutText): Bags {
  const made: (Bag | undefined)[] = [];
  return (passage) => {
    const known = made[passage];
    if (known) return known;
    const { from = 0, to = 0 } = passages[passage] ?? {};
    return (made[passage] = bagOf(tokens.words, from, to));
  };
}

/** Finds, for a bag, the passages among `passages` that share rare words with it, the most alike first. Building takes linear time. */
export function likenessFinder(passages: readonly number[], bags: Bags): (bag: Bag) => Likeness[] {
  const where = new Map<Word, number[]>();
  for (const passage of passages) {
    for (const word of bags(passage).counts.keys()) {
      const list = where.get(word);
      if (!list) where.set(word, [passage]);
      else if (list.length <= MOST_PLACES) list.push(passage);
    }
  }
  return (bag) => {
    const weights = new Map<number, number>();
    for (const word of bag.counts.keys()) {
      const list = where.get(word);
      if (!list || list.length > MOST_PLACES) continue;
      for (const passage of list) weights.set(passage, (weights.get(passage) ?? 0) + word.weight);
    }
    const best = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES);
    return best.map(([passage]) => ({ passage, agreement: agreement(bag, bags(passage)) })).sort((a, b) => b.agreement - a.agreement || a.passage - b.passage);
  };
}
