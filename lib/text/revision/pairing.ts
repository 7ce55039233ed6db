// Pairs the passages of two revisions: verbatim in order, alike in between, verbatim elsewhere (moved), then whatever stands in the same slot.
import { heaviestChain, type Pair } from './chain';
import { likenessFinder, type Bags } from './likeness';
import { agreement, type CutText } from './passages';
import { pairByCount, walkInOrder, type Stretch } from './patience';

/** How a passage found its partner. */
type Way = 'verbatim' | 'moved' | 'alike' | 'slot';

/** Partners by passage: `to` of the old ones, `from` of the new ones, -1 for none; `ways` and `displaced` by old passage. */
export type Pairing = { to: Int32Array; from: Int32Array; ways: (Way | null)[]; displaced: Set<number> };

/** Above this agreement two passages between the same neighbours are taken as one that was edited. */
export const ALIKE = 0.45;
// In a slot of its own, neighbours kept on both sides, a sentence of which a few telling words are left is the rewritten one.
const ALIKE_IN_SLOT = 0.16;
// Passages whose place among unpaired ones is the same on both sides gain so much over others.
const SAME_PLACE = 0.1;
// Up to here every pair of a stretch is compared; longer ones by their rare words.
const MOST_COMPARED = 2_500;
const MOST_IN_SLOT = 400;

/** The stretches between pairs that keep the order of both texts. */
function gapsOf({ to, ways }: Pairing, sizes: { before: number; after: number }): Stretch[] {
  const gaps: Stretch[] = [];
  let [a, b] = [0, 0];
  const close = (aEnd: number, bEnd: number) => {
    if (aEnd > a && bEnd > b) gaps.push({ a, aEnd, b, bEnd });
    [a, b] = [aEnd + 1, bEnd + 1];
  };
  to.forEach((partner, passage) => {
    if (partner >= 0 && ways[passage] !== 'moved') close(passage, partner);
  });
  close(sizes.before, sizes.after);
  return gaps;
}

/** Pairs passages of all gaps by agreement, without crossing. `score` says what a pair is worth, 0 or less for nothing. */
function pairInGaps(pairing: Pairing, before: CutText, after: CutText, bags: { before: Bags; after: Bags }, way: 'alike' | 'slot'): void {
  for (const gap of gapsOf(pairing, { before: before.passages.length, after: after.passages.length })) {
    const olds = range(gap.a, gap.aEnd).filter((passage) => pairing.to[passage] === -1);
    const news = range(gap.b, gap.bEnd).filter((passage) => pairing.from[passage] === -1);
    const pairs = way === 'alike' ? alikePairs(olds, news, bags, gap.b) : slotPairs(olds, news, bags, gap.b);
    for (const { before: old, after: place } of heaviestChain(pairs, gap.bEnd - gap.b)) link(pairing, old, place + gap.b, way);
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

function link(pairing: Pairing, before: number, after: number, way: Way): void {
  pairing.to[before] = after;
  pairing.from[after] = before;
  pairing.ways[before] = way;
}

function alikePairs(olds: readonly number[], news: readonly number[], bags: { before: Bags; after: Bags }, base: number): Pair[] {
  const pairs: Pair[] = [];
  const find = olds.length * news.length > MOST_COMPARED ? likenessFinder(news, bags.after) : null;
  for (const old of olds) {
    const bag = bags.before(old);
    const found = find ? find(bag) : news.map((passage) => ({ passage, agreement: agreement(bag, bags.after(passage)) }));
    for (const like of found) if (like.agreement >= ALIKE) pairs.push({ before: old, after: like.passage - base, weight: like.agreement ** 2 });
  }
  return pairs;
}

/** What is left in a gap goes by its place and the little that agrees. */
function slotPairs(olds: readonly number[], news: readonly number[], bags: { before: Bags; after: Bags }, base: number): Pair[] {
  if (olds.length * news.length > MOST_IN_SLOT) return [];
  return olds.flatMap((old, i) =>
    news.flatMap((passage, j) => {
      const samePlace = i === j || olds.length - i === news.length - j;
      const agreed = agreement(bags.before(old), bags.after(passage));
      return agreed >= ALIKE_IN_SLOT ? [{ before: old, after: passage - base, weight: agreed + (samePlace ? SAME_PLACE : 0) }] : [];
    }),
  );
}

/** Verbatim passages whose old place is gone: first those there is one of, then their neighbours, then the nth with the nth. */
function pairMoved(pairing: Pairing, before: CutText, after: CutText): void {
  const loose = (cut: CutText, partners: Int32Array) => {
    const found = new Map<string, number[]>();
    cut.passages.forEach(({ folded }, at) => {
      if (partners[at] !== -1) return;
      const list = found.get(folded);
      if (list) list.push(at);
      else found.set(folded, [at]);
    });
    return found;
  };
  const fits = (a: number, b: number) => pairing.to[a] === -1 && pairing.from[b] === -1 && before.passages[a]?.folded === after.passages[b]?.folded;
  const pairRun = (a: number, b: number) => {
    link(pairing, a, b, 'moved');
    for (let step = 1; fits(a + step, b + step); step += 1) link(pairing, a + step, b + step, 'moved');
    for (let step = 1; fits(a - step, b - step); step += 1) link(pairing, a - step, b - step, 'moved');
  };
  const news = loose(after, pairing.from);
  const olds = [...loose(before, pairing.to)].map(([folded, here]) => ({ here, there: news.get(folded) ?? [] }));
  for (const { here: [a], there: [b] } of olds.filter(({ here, there }) => here.length === 1 && there.length === 1)) if (a !== undefined && b !== undefined && fits(a, b)) pairRun(a, b);
  for (const { here, there } of olds) {
    const [left, right] = [here.filter((at) => pairing.to[at] === -1), there.filter((at) => pairing.from[at] === -1)];
    left.slice(0, right.length).forEach((a, nth) => link(pairing, a, right[nth] ?? -1, 'moved'));
  }
}

/** How many neighbours of the old passage stand beside the new place; the edge of both texts counts half. */
function neighboursKept({ to }: Pairing, sizes: { before: number; after: number }, old: number, place: number): number {
  const left = old === 0 ? (place === 0 ? 0.5 : 0) : place > 0 && to[old - 1] === place - 1 ? 1 : 0;
  const right = old === sizes.before - 1 ? (place === sizes.after - 1 ? 0.5 : 0) : to[old + 1] === place + 1 ? 1 : 0;
  return left + right;
}

/**
 * Verbatim partners that are copies put elsewhere while the old place was edited: the passage goes back to its old place and is `displaced`.
 * A look-alike that was merely put beside the verbatim passage changes nothing: one neighbour of it stays.
 */
function takeBackFromCopies(pairing: Pairing, before: CutText, after: CutText, bags: { before: Bags; after: Bags }): void {
  const sizes = { before: before.passages.length, after: after.passages.length };
  pairing.to.forEach((copy, old) => {
    const way = pairing.ways[old];
    if (copy === -1 || (way !== 'verbatim' && way !== 'moved')) return;
    const kept = neighboursKept(pairing, sizes, old, copy);
    if (kept >= 2) return;
    const besideNeighbours = [old === 0 ? 0 : (pairing.to[old - 1] ?? -2) + 1, old === sizes.before - 1 ? sizes.after - 1 : (pairing.to[old + 1] ?? 0) - 1];
    for (const place of besideNeighbours) {
      if (place < 0 || place >= sizes.after || pairing.from[place] !== -1) continue;
      const there = neighboursKept(pairing, sizes, old, place);
      if (there <= kept || agreement(bags.before(old), bags.after(place)) < (there >= 1.5 ? ALIKE / 1.5 : ALIKE)) continue;
      pairing.from[copy] = -1;
      link(pairing, old, place, 'alike');
      pairing.displaced.add(old);
      return;
    }
  });
}

/** The pairing of all passages. Deterministic; near-linear in the number of tokens. */
export function pairPassages(before: CutText, after: CutText, bags: { before: Bags; after: Bags }): Pairing {
  const [old, present] = [before.passages.map(({ folded }) => folded), after.passages.map(({ folded }) => folded)];
  const pairing: Pairing = { to: new Int32Array(old.length).fill(-1), from: new Int32Array(present.length).fill(-1), ways: old.map(() => null), displaced: new Set() };
  const pair = (a: number, b: number) => link(pairing, a, b, 'verbatim');
  walkInOrder(old, present, { a: 0, aEnd: old.length, b: 0, bEnd: present.length }, {
    isSmall: () => false,
    pair,
    rest: (stretch) => pairByCount(old, present, stretch).forEach((found) => pair(found.before, found.after)),
  });
  pairInGaps(pairing, before, after, bags, 'alike');
  pairMoved(pairing, before, after);
  pairInGaps(pairing, before, after, bags, 'slot');
  takeBackFromCopies(pairing, before, after, bags);
  return pairing;
}
