// Finds what two sequences share in the same order, by what occurs once in both (patience), in near-linear time.
import { heaviestChain, type Pair } from './chain';

/** A stretch of both sequences: places `a` to `aEnd` of the first, `b` to `bEnd` of the second, ends excluded. */
export type Stretch = { a: number; aEnd: number; b: number; bEnd: number };

/** `pair` is told every pair; `rest` gets each stretch that nothing unique divides any further, and whether it was given up. */
type Visitor = { isSmall: (stretch: Stretch) => boolean; pair: (a: number, b: number) => void; rest: (stretch: Stretch) => void };

// Each round divides a stretch at all that is unique in it; hostile sequences that yield one pair a round are given up here.
const MOST_ROUNDS = 12;

/** The places of values that occur `once` in the stretch, or the nth place with each nth occurrence. */
function places<T>(values: readonly T[], from: number, to: number): Map<T, number[]> {
  const found = new Map<T, number[]>();
  for (let at = from; at < to; at += 1) {
    const value = values[at] as T;
    const list = found.get(value);
    if (list) list.push(at);
    else found.set(value, [at]);
  }
  return found;
}

function commonPairs<T>(before: readonly T[], after: readonly T[], { a, aEnd, b, bEnd }: Stretch, unique: boolean): Pair[] {
  const there = places(after, b, bEnd);
  const pairs: Pair[] = [];
  for (const [value, here] of places(before, a, aEnd)) {
    const others = there.get(value);
    if (!others || (unique && (here.length > 1 || others.length > 1))) continue;
    // Repeated values go by their count: the second with the second.
    for (let nth = 0; nth < Math.min(here.length, others.length); nth += 1) {
      const [i, j] = [here[nth] ?? 0, others[nth] ?? 0];
      // What has the same neighbours stays: a copy put elsewhere has others.
      const weight = 1 + (i > a && j > b && before[i - 1] === after[j - 1] ? 1 : 0) + (i + 1 < aEnd && j + 1 < bEnd && before[i + 1] === after[j + 1] ? 1 : 0);
      pairs.push({ before: i, after: j - b, weight });
    }
  }
  return heaviestChain(pairs, bEnd - b).map((pair) => ({ ...pair, after: pair.after + b }));
}

/** Pairs what both ends of the stretch share, and gives what is left between. */
function trimmed<T>(before: readonly T[], after: readonly T[], stretch: Stretch, pair: Visitor['pair']): Stretch {
  let { a, aEnd, b, bEnd } = stretch;
  for (; a < aEnd && b < bEnd && before[a] === after[b]; a += 1, b += 1) pair(a, b);
  for (; a < aEnd && b < bEnd && before[aEnd - 1] === after[bEnd - 1]; aEnd -= 1, bEnd -= 1) pair(aEnd - 1, bEnd - 1);
  return { a, aEnd, b, bEnd };
}

/** Walks through a stretch of two sequences of values (compared by `===`) and tells the visitor what they share in the same order. */
export function walkInOrder<T>(before: readonly T[], after: readonly T[], whole: Stretch, visitor: Visitor): void {
  const walk = (stretch: Stretch, round: number): void => {
    const middle = trimmed(before, after, stretch, visitor.pair);
    if (middle.a >= middle.aEnd && middle.b >= middle.bEnd) return;
    const divided = middle.a >= middle.aEnd || middle.b >= middle.bEnd || visitor.isSmall(middle) || round >= MOST_ROUNDS;
    const chain = divided ? [] : commonPairs(before, after, middle, true);
    if (chain.length === 0) {
      visitor.rest(middle);
      return;
    }
    let { a, b } = middle;
    for (const pair of [...chain, { before: middle.aEnd, after: middle.bEnd }]) {
      walk({ a, aEnd: pair.before, b, bEnd: pair.after }, round + 1);
      if (pair.before < middle.aEnd) visitor.pair(pair.before, pair.after);
      [a, b] = [pair.before + 1, pair.after + 1];
    }
  };
  walk(whole, 0);
}

/** What a stretch shares in the same order where nothing in it is unique: the nth occurrence goes with the nth. */
export function pairByCount<T>(before: readonly T[], after: readonly T[], stretch: Stretch): Pair[] {
  return commonPairs(before, after, stretch, false);
}
