// Pairs the passages of two revisions: verbatim in order, alike in between, verbatim elsewhere (moved), then whatever stands in the same slot.
import { heaviestChain, type Pair } from './chain';
import { likenessFinder, type Bags } from './likeness';
import { agreement, type CutText } from './passages';
import { pairByCount, walkInOrder, type Stretch } from './patience';
import { orderedAgreement } from './token-diff';

/** How a passage found its partner: `carried` ones were edited inside a block that moved, `bare` ones share the place and next to no words. */
type Way = 'verbatim' | 'moved' | 'carried' | 'alike' | 'slot' | 'bare';

/**
 * Partners by passage: `to` of the old ones, `from` of the new ones, -1 for none; `ways` by old passage; those `displaced` have a
 * verbatim copy elsewhere, those `unsure` merely stand in the same slot, those `strayed` read as they did but have lost their neighbours,
 * or share them with a passage that may be their edited original.
 */
export type Pairing = { to: Int32Array; from: Int32Array; ways: (Way | null)[]; displaced: Set<number>; unsure: Set<number>; strayed: Set<number> };

/** Above this agreement two passages between the same neighbours are taken as one that was edited. */
export const ALIKE = 0.45;
// Between the same neighbours, ordered agreement of sentences that have nothing to do with each other is below 0.12 in 98 of 100 pairs (news, both
// languages), of sentences of which a quarter is left in nine of ten above it. What lies between the two is followed, and a person is asked (`unsure`).
export const ALIKE_IN_SLOT = 0.08;
export const SURE_IN_SLOT = 0.12;
// A sentence in the very slot of one that stands elsewhere verbatim: sooner a rewritten one than a new one.
const ALIKE_IN_OWN_SLOT = 0.3;
// Passages beside the same neighbour, or at the same place among unpaired ones, gain so much over others.
const SAME_PLACE = 0.1;
// Up to here every pair of a stretch is compared; longer ones by their rare words.
const MOST_COMPARED = 2_500;
const MOST_IN_SLOT = 400;
// Of more passages in a row that share nothing with those in their place, nobody could say which became which.
const MOST_BARE = 3;

/** The stretches between pairs that keep the order of both texts. */
function gapsOf({ to, ways }: Pairing, sizes: { before: number; after: number }): Stretch[] {
  const gaps: Stretch[] = [];
  let [a, b] = [0, 0];
  const close = (aEnd: number, bEnd: number) => {
    if (aEnd > a && bEnd > b) gaps.push({ a, aEnd, b, bEnd });
    [a, b] = [aEnd + 1, bEnd + 1];
  };
  to.forEach((partner, passage) => {
    if (partner >= 0 && ways[passage] !== 'moved' && ways[passage] !== 'carried') close(passage, partner);
  });
  close(sizes.before, sizes.after);
  return gaps;
}

/** Pairs passages of all gaps by agreement, without crossing. `score` says what a pair is worth, 0 or less for nothing. */
function pairInGaps(pairing: Pairing, before: CutText, after: CutText, bags: { before: Bags; after: Bags }, way: 'alike' | 'slot'): void {
  const run = ({ passages }: CutText, at: number) => passages[at] ?? { from: 0, to: 0 };
  const ordered = (old: number, place: number) => orderedAgreement(before.tokens.words, run(before, old), after.tokens.words, run(after, place));
  for (const gap of gapsOf(pairing, { before: before.passages.length, after: after.passages.length })) {
    const olds = range(gap.a, gap.aEnd).filter((passage) => pairing.to[passage] === -1);
    const news = range(gap.b, gap.bEnd).filter((passage) => pairing.from[passage] === -1);
    const pairs = way === 'alike' ? alikePairs(pairing, olds, news, bags, gap.b) : slotPairs(olds, news, ordered, gap.b);
    for (const { before: old, after: place } of heaviestChain(pairs, gap.bEnd - gap.b)) {
      link(pairing, old, place + gap.b, way);
      if (way === 'slot' && ordered(old, place + gap.b) < SURE_IN_SLOT) pairing.unsure.add(old);
    }
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

function link(pairing: Pairing, before: number, after: number, way: Way): void {
  pairing.to[before] = after;
  pairing.from[after] = before;
  pairing.ways[before] = way;
}

function alikePairs({ to }: Pairing, olds: readonly number[], news: readonly number[], bags: { before: Bags; after: Bags }, base: number): Pair[] {
  const pairs: Pair[] = [];
  const find = olds.length * news.length > MOST_COMPARED ? likenessFinder(news, bags.after) : null;
  for (const old of olds) {
    const bag = bags.before(old);
    const found = find ? find(bag) : news.map((passage) => ({ passage, agreement: agreement(bag, bags.after(passage)) }));
    for (const like of found) {
      if (like.agreement < ALIKE) continue;
      const isBeside = (old > 0 && (to[old - 1] ?? -1) >= 0 && to[old - 1] === like.passage - 1) || to[old + 1] === like.passage + 1;
      pairs.push({ before: old, after: like.passage - base, weight: like.agreement ** 2 + (isBeside ? SAME_PLACE : 0) });
    }
  }
  return pairs;
}

/** What is left in a gap goes by its place and the little that agrees. */
function slotPairs(olds: readonly number[], news: readonly number[], ordered: (old: number, passage: number) => number, base: number): Pair[] {
  if (olds.length * news.length > MOST_IN_SLOT) return [];
  return olds.flatMap((old, i) =>
    news.flatMap((passage, j) => {
      const samePlace = i === j || olds.length - i === news.length - j;
      const agreed = ordered(old, passage);
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

/** Edited passages beside moved ones, when they stand beside them at their new place too. */
function pairCarried(pairing: Pairing, bags: { before: Bags; after: Bags }): void {
  const isOf = (old: number) => pairing.ways[old] === 'moved' || pairing.ways[old] === 'carried';
  const take = (old: number, step: 1 | -1) => {
    const place = (pairing.to[old - step] ?? -1) + step;
    if (pairing.to[old] !== -1 || !isOf(old - step) || place < 0 || pairing.from[place] !== -1) return;
    if (agreement(bags.before(old), bags.after(place)) >= ALIKE) link(pairing, old, place, 'carried');
  };
  for (let old = 1; old < pairing.to.length; old += 1) take(old, 1);
  for (let old = pairing.to.length - 2; old >= 0; old -= 1) take(old, -1);
}

/** Whether an old passage was paired with one that reads the same. */
export const isVerbatim = ({ ways }: Pairing, old: number): boolean => ways[old] === 'verbatim' || ways[old] === 'moved';

/** Whether a passage and the one after it are of one block. */
const inOneBlock = ({ passages }: CutText, at: number): boolean => passages[at]?.block === passages[at + 1]?.block;

/**
 * How many neighbours of the old passage stand beside the new place, in the same block or across a break as before. The edge of both texts
 * counts as `edge` says.
 */
function neighboursKept({ to }: Pairing, before: CutText, after: CutText, old: number, place: number, edge: number): number {
  const beside = (from: number, there: number) => (to[from] === there && inOneBlock(before, Math.min(from, old)) === inOneBlock(after, Math.min(there, place)) ? 1 : 0);
  const left = old === 0 ? (place === 0 ? edge : 0) : place > 0 ? beside(old - 1, place - 1) : 0;
  const right = old === before.passages.length - 1 ? (place === after.passages.length - 1 ? edge : 0) : beside(old + 1, place + 1);
  return left + right;
}

/**
 * Verbatim partners that are copies put elsewhere while the old place was edited: the passage goes back to its old place and is `displaced`.
 * A look-alike that was merely put beside the verbatim passage changes nothing: one neighbour of it stays.
 */
function takeBackFromCopies(pairing: Pairing, before: CutText, after: CutText, bags: { before: Bags; after: Bags }): void {
  const [lastOld, lastNew] = [before.passages.length - 1, after.passages.length - 1];
  pairing.to.forEach((copy, old) => {
    if (copy === -1 || !isVerbatim(pairing, old) || neighboursKept(pairing, before, after, old, copy, 1) === 2) return;
    const besideNeighbours = [old === 0 ? 0 : (pairing.to[old - 1] ?? -2) + 1, old === lastOld ? lastNew : (pairing.to[old + 1] ?? 0) - 1];
    for (const place of besideNeighbours) {
      if (place < 0 || place > lastNew || pairing.from[place] !== -1) continue;
      // Beside it in one block, or at the text's edge, either may be the copy: the verbatim one stays.
      const isBeside = Math.abs(place - copy) === 1;
      if (isBeside && inOneBlock(after, Math.min(place, copy))) continue;
      const edge = isBeside ? 1 : 0.5;
      const there = neighboursKept(pairing, before, after, old, place, edge);
      const here = neighboursKept(pairing, before, after, old, copy, edge);
      if (there < here || agreement(bags.before(old), bags.after(place)) < (there > 1 ? ALIKE_IN_OWN_SLOT : ALIKE)) continue;
      if (there === here) {
        // Each kept one neighbour: which of the two is the copy, nothing in the texts says.
        if (!isBeside && there > 0) pairing.strayed.add(old);
        continue;
      }
      pairing.from[copy] = -1;
      link(pairing, old, place, 'alike');
      pairing.displaced.add(old);
      return;
    }
  });
}

/** Whether both texts have as many passages in a gap, divided into blocks alike and between the same neighbours. */
function hasSameShape(before: CutText, after: CutText, { a, aEnd, b, bEnd }: Stretch): boolean {
  if (aEnd - a !== bEnd - b || (a === 0) !== (b === 0) || (aEnd === before.passages.length) !== (bEnd === after.passages.length)) return false;
  return range(a === 0 ? 0 : -1, aEnd - a - (aEnd === before.passages.length ? 1 : 0)).every((step) => inOneBlock(before, a + step) === inOneBlock(after, b + step));
}

/**
 * Passages that were written anew between neighbours that stayed: the sentence in that place is the nearest to what became of them, and a person
 * is asked. Comes last, so that it takes no passage from any other way, and counts as nobody's neighbour.
 */
function pairBare(pairing: Pairing, before: CutText, after: CutText): void {
  for (const gap of gapsOf(pairing, { before: before.passages.length, after: after.passages.length })) {
    const steps = range(0, gap.aEnd - gap.a);
    const isEmpty = steps.length <= MOST_BARE && steps.every((step) => pairing.to[gap.a + step] === -1 && pairing.from[gap.b + step] === -1);
    if (isEmpty && hasSameShape(before, after, gap)) steps.forEach((step) => link(pairing, gap.a + step, gap.b + step, 'bare'));
  }
}

/** The pairing of all passages. Deterministic; near-linear in the number of tokens. */
export function pairPassages(before: CutText, after: CutText, bags: { before: Bags; after: Bags }): Pairing {
  const [old, present] = [before.passages.map(({ folded }) => folded), after.passages.map(({ folded }) => folded)];
  const pairing: Pairing = { to: new Int32Array(old.length).fill(-1), from: new Int32Array(present.length).fill(-1), ways: old.map(() => null), displaced: new Set(), unsure: new Set(), strayed: new Set() };
  const pair = (a: number, b: number) => link(pairing, a, b, 'verbatim');
  walkInOrder(old, present, { a: 0, aEnd: old.length, b: 0, bEnd: present.length }, {
    isSmall: () => false,
    pair,
    rest: (stretch) => pairByCount(old, present, stretch).forEach((found) => pair(found.before, found.after)),
  });
  pairInGaps(pairing, before, after, bags, 'alike');
  pairMoved(pairing, before, after);
  pairCarried(pairing, bags);
  pairInGaps(pairing, before, after, bags, 'slot');
  takeBackFromCopies(pairing, before, after, bags);
  pairing.to.forEach((partner, at) => {
    if (partner !== -1 && isVerbatim(pairing, at) && neighboursKept(pairing, before, after, at, partner, 1) === 0) pairing.strayed.add(at);
  });
  pairBare(pairing, before, after);
  return pairing;
}
