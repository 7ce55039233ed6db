// Which paragraphs of two revisions are one another's, as it follows from the alignment of their passages.
import type { Alignment } from './align';
import { tokenRange } from './align';
import { heaviestChain, type Pair } from './chain';
import type { CutText } from './passages';
import type { Stretch } from './patience';

/** Paragraphs that are one another's: mostly one each, more on one side where one was divided or several were joined. `a` to `aEnd` are old, `b` to `bEnd` new ones. */
export type ParagraphPair = Stretch & { moved: boolean };

// Of what the lighter of two paragraphs says, so much must stand in the other: less is shared by chance, by articles and names.
const LEAST_SHARED = 0.2;
// A divided paragraph's part, or a moved one, must be mostly the other's.
const MOSTLY = 0.5;

/** What each paragraph says, by weight. */
function weightsOf({ tokens, passages }: CutText, count: number): Float64Array {
  const weights = new Float64Array(count);
  for (const { from, to, block } of passages) for (let at = from; at < to; at += 1) weights[block] = (weights[block] ?? 0) + (tokens.words[at]?.weight ?? 0);
  return weights;
}

/** What pairs of paragraphs share by the words that stayed, in the order of the alignment's groups. `inOrder`: only what did not move. */
function sharedBy({ before, after, groupOfBefore, pairs }: Alignment): { inOrder: Map<string, Pair>; all: Map<string, Pair> } {
  const [inOrder, all] = [new Map<string, Pair>(), new Map<string, Pair>()];
  const blockOf = ({ passages, passageOf }: CutText, token: number) => passages[passageOf[token] ?? 0]?.block ?? 0;
  const add = (found: Map<string, Pair>, a: number, b: number, weight: number) => {
    const pair = found.get(`${a} ${b}`);
    if (pair) pair.weight += weight;
    else found.set(`${a} ${b}`, { before: a, after: b, weight });
  };
  for (const group of new Set(groupOfBefore)) {
    if (!group) continue;
    const { from } = tokenRange(before, group.a, group.aEnd);
    pairs(group).forEach((pair, at) => {
      if (pair?.strength !== 'equal') return;
      const [a, b] = [blockOf(before, from + at), blockOf(after, pair.partner)];
      const weight = before.tokens.words[from + at]?.weight ?? 0;
      add(all, a, b, weight);
      if (!group.moved) add(inOrder, a, b, weight);
    });
  }
  return { inOrder, all };
}

/** Takes a paragraph without a partner into the pair beside it where it is mostly a part of that: `side` is its own. */
function takeIn(pairs: ParagraphPair[], shared: Iterable<Pair>, weights: Float64Array, side: 'a' | 'b', taken: Set<number>): void {
  const best = new Map<number, Pair>();
  for (const pair of shared) {
    const own = side === 'a' ? pair.before : pair.after;
    if (!taken.has(own) && pair.weight > (best.get(own)?.weight ?? 0)) best.set(own, pair);
  }
  const [end, other, otherEnd] = side === 'a' ? (['aEnd', 'b', 'bEnd'] as const) : (['bEnd', 'a', 'aEnd'] as const);
  const byOther = new Map(pairs.map((pair) => [pair[other], pair]));
  const take = (own: number, isBeside: (pair: ParagraphPair) => boolean, put: (pair: ParagraphPair) => void) => {
    const found = best.get(own);
    const pair = found && byOther.get(side === 'a' ? found.after : found.before);
    if (!found || !pair || taken.has(own) || pair[otherEnd] - pair[other] !== 1 || !isBeside(pair) || found.weight < MOSTLY * (weights[own] ?? 0)) return;
    put(pair);
    taken.add(own);
  };
  const rising = [...best.keys()].sort((x, y) => x - y);
  for (const own of rising) take(own, (pair) => pair[end] === own, (pair) => (pair[end] = own + 1));
  for (const own of rising.reverse()) take(own, (pair) => pair[side] === own + 1, (pair) => (pair[side] = own));
}

/** For each paragraph of one side that is in no pair: that of the other side in which most of its words stand, if there is one. */
function inOthers(shared: Iterable<Pair>, weights: Float64Array, side: 'before' | 'after', taken: ReadonlySet<number>): Map<number, number> {
  const other = side === 'before' ? 'after' : 'before';
  const best = new Map<number, Pair>();
  for (const pair of shared) {
    const own = pair[side];
    if (!taken.has(own) && pair.weight >= MOSTLY * (weights[own] ?? 0) && pair.weight > (best.get(own)?.weight ?? 0)) best.set(own, pair);
  }
  return new Map([...best].map(([own, pair]) => [own, pair[other]]));
}

/** `within`: for paragraphs in no pair, by side, the one of the other side that holds most of their words. */
type PairedParagraphs = { pairs: ParagraphPair[]; within: Record<'before' | 'after', ReadonlyMap<number, number>> };

/**
 * Pairs the paragraphs (`blocks`, as many as `counts` says on each side): in order by the words that stayed in place, then divided and joined ones, then
 * those that moved as a whole. What is in no pair was removed or added. Takes time in proportion to the tokens.
 */
export function pairParagraphs(alignment: Alignment, counts: { before: number; after: number }): PairedParagraphs {
  const [old, present] = [weightsOf(alignment.before, counts.before), weightsOf(alignment.after, counts.after)];
  const { inOrder, all } = sharedBy(alignment);
  const enough = [...inOrder.values()].filter(({ before, after, weight }) => weight >= LEAST_SHARED * Math.min(old[before] ?? 0, present[after] ?? 0));
  const pairs = heaviestChain(enough, counts.after).map(({ before, after }): ParagraphPair => ({ a: before, aEnd: before + 1, b: after, bEnd: after + 1, moved: false }));
  const [takenOld, takenNew] = [new Set(pairs.map(({ a }) => a)), new Set(pairs.map(({ b }) => b))];
  takeIn(pairs, inOrder.values(), present, 'b', takenNew);
  takeIn(pairs, inOrder.values(), old, 'a', takenOld);
  const loose = [...all.values()].filter(({ before, after, weight }) => 2 * weight >= MOSTLY * ((old[before] ?? 0) + (present[after] ?? 0)));
  for (const { before, after } of loose.sort((x, y) => y.weight - x.weight || x.before - y.before || x.after - y.after)) {
    if (takenOld.has(before) || takenNew.has(after)) continue;
    takenOld.add(before);
    takenNew.add(after);
    pairs.push({ a: before, aEnd: before + 1, b: after, bEnd: after + 1, moved: true });
  }
  return { pairs, within: { before: inOthers(all.values(), old, 'before', takenOld), after: inOthers(all.values(), present, 'after', takenNew) } };
}
