// The heaviest chain of pairs that cross nowhere: what makes an alignment keep the order of both texts.

/** Place `before` of one sequence goes with place `after` of the other; `weight` is above 0. */
export type Pair = { before: number; after: number; weight: number };

/**
 * Of the pairs, those that rise in both sequences and weigh most together, in order. `size`: length of the second sequence.
 * Takes n log n; of equal chains the one that is found first, so that the same pairs give the same chain.
 */
export function heaviestChain(pairs: readonly Pair[], size: number): Pair[] {
  // From the back for one place, so that no chain takes it twice.
  const sorted = [...pairs].sort((a, b) => a.before - b.before || b.after - a.after);
  const weights = new Float64Array(size + 1);
  const ends = new Int32Array(size + 1).fill(-1);
  const previous = new Int32Array(sorted.length).fill(-1);
  let [heaviest, last] = [0, -1];
  sorted.forEach((pair, index) => {
    let [weight, from] = [0, -1];
    // A Fenwick tree of the heaviest chains that end before a place.
    for (let at = pair.after; at > 0; at -= at & -at) if ((weights[at] ?? 0) > weight) [weight, from] = [weights[at] ?? 0, ends[at] ?? -1];
    weight += pair.weight;
    previous[index] = from;
    for (let at = pair.after + 1; at <= size; at += at & -at) if ((weights[at] ?? 0) < weight) [weights[at], ends[at]] = [weight, index];
    if (weight > heaviest) [heaviest, last] = [weight, index];
  });
  const chain: Pair[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const pair = sorted[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}
