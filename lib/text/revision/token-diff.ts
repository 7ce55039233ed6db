// Pairs the tokens of a stretch of two revisions: which stayed, which stands in the place of which.
import { pairByCount, walkInOrder, type Stretch } from './patience';
import type { Run } from './passages';
import type { Word } from './tokens';

/** How a token goes with its partner: it stayed, it is another form or figure, or merely stands in its place. */
export type Strength = 'equal' | 'similar' | 'instead';

/** The partner (a place in the second sequence) of each token of the first, by distance from the stretch's beginning. */
export type TokenPair = { partner: number; strength: Strength };

// A table of so many cells takes about a millisecond; longer stretches are divided at unique words first.
const MOST_CELLS = 60_000;

/** What it is worth to pair two tokens: equal ones by how much they tell, then figures with figures, forms of a word, then anything in place. */
function worth(a: Word, b: Word, isAlone: boolean): number {
  // An article or a comma alone, its neighbours changed, is as likely another one: it must not draw the words around it to itself.
  if (a === b) return isAlone && a.weight < 0.5 ? 0.2 : a.kind === 'mark' ? 0.4 : 0.6 + a.weight;
  if (a.kind === 'mark' || b.kind === 'mark') return a.kind === b.kind ? 0.02 : -1;
  if (a.kind === 'number' && b.kind === 'number') return 0.55;
  if (a.stem === b.stem) return 0.5;
  return a.kind === b.kind ? 0.12 : 0.1;
}

const strengthOf = (a: Word, b: Word): Strength => (a === b ? 'equal' : (a.kind === 'number' && b.kind === 'number') || (a.kind === 'word' && a.stem === b.stem) ? 'similar' : 'instead');

/** Pairs a small stretch by a table: the pairs in order that are worth most together. */
function pairByTable(before: readonly Word[], after: readonly Word[], { a, aEnd, b, bEnd }: Stretch, pair: (a: number, b: number) => void): void {
  const width = bEnd - b + 1;
  const best = new Float64Array((aEnd - a + 1) * width);
  const value = (i: number, j: number) => best[(i - a) * width + (j - b)] ?? 0;
  const both = (i: number, j: number) => {
    const [left, right] = [before[i], after[j]];
    const isAlone = before[i - 1] !== after[j - 1] && before[i + 1] !== after[j + 1];
    return left && right ? worth(left, right, isAlone) : -1;
  };
  for (let i = aEnd - 1; i >= a; i -= 1) {
    for (let j = bEnd - 1; j >= b; j -= 1) {
      const gain = both(i, j);
      best[(i - a) * width + (j - b)] = Math.max(value(i + 1, j), value(i, j + 1), gain > 0 ? gain + value(i + 1, j + 1) : 0);
    }
  }
  for (let i = a, j = b; i < aEnd && j < bEnd; ) {
    const gain = both(i, j);
    if (gain > 0 && value(i, j) === gain + value(i + 1, j + 1)) pair(i++, j++);
    else if (value(i + 1, j) >= value(i, j + 1)) i += 1;
    else j += 1;
  }
}

/** The pairs of a stretch of two lists of words, in order; null where a token of the first has no partner. Near-linear in the stretch. */
export function pairTokens(before: readonly Word[], after: readonly Word[], stretch: Stretch): (TokenPair | null)[] {
  const pairs: (TokenPair | null)[] = new Array<TokenPair | null>(stretch.aEnd - stretch.a).fill(null);
  const pair = (a: number, b: number) => {
    const [left, right] = [before[a], after[b]];
    if (left && right) pairs[a - stretch.a] = { partner: b, strength: strengthOf(left, right) };
  };
  const cells = ({ a, aEnd, b, bEnd }: Stretch) => (aEnd - a) * (bEnd - b);
  walkInOrder(before, after, stretch, {
    isSmall: (part) => cells(part) <= MOST_CELLS,
    pair,
    rest: (part) => {
      if (cells(part) <= MOST_CELLS) pairByTable(before, after, part, pair);
      else for (const found of pairByCount(before, after, part)) pair(found.before, found.after);
    },
  });
  return pairs;
}

// Beyond this many words only the beginnings are compared: enough to tell a rewritten passage from another one.
const LONGEST_COMPARED = 250;

/** Small words count for more than in a bag: in the same order they tell something too. */
const tells = (word: Word | undefined): number => (!word || word.kind === 'mark' ? 0 : 0.5 + word.weight);

/** What two runs of words keep of each other in the same order, and what each of them tells. */
export function keptInOrder(before: readonly Word[], old: Run, after: readonly Word[], present: Run): { kept: number; old: number; present: number } {
  const [aEnd, bEnd] = [Math.min(old.to, old.from + LONGEST_COMPARED), Math.min(present.to, present.from + LONGEST_COMPARED)];
  const told = { kept: 0, old: 0, present: 0 };
  pairTokens(before, after, { a: old.from, aEnd, b: present.from, bEnd }).forEach((pair, at) => (told.kept += pair?.strength === 'equal' ? tells(before[old.from + at]) : 0));
  for (let at = old.from; at < aEnd; at += 1) told.old += tells(before[at]);
  for (let at = present.from; at < bEnd; at += 1) told.present += tells(after[at]);
  return told;
}

/** How far two runs of words agree in order, from 0 to 1. */
export function orderedAgreement(before: readonly Word[], old: Run, after: readonly Word[], present: Run): number {
  const told = keptInOrder(before, old, after, present);
  return told.old + told.present === 0 ? 0 : (2 * told.kept) / (told.old + told.present);
}
