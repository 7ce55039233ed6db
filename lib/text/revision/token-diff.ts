// Pairs the tokens of a stretch of two revisions: which stayed, which stands in the place of which.
import { pairByCount, walkInOrder, type Stretch } from './patience';
import type { Run } from './passages';
import type { Word } from './tokens';

/** How a token goes with its partner: it stayed, it is another form or figure, or merely stands in its place. */
type Strength = 'equal' | 'similar' | 'instead';

/** The partner (a place in the second sequence) of each token of the first, by distance from the stretch's beginning. */
export type TokenPair = { partner: number; strength: Strength };

// A table of so many cells takes about a millisecond; longer stretches are divided at unique words first.
const MOST_CELLS = 60_000;

/** What it is worth to pair a token with itself: by how much it tells. */
function equalWorth(word: Word, isAlone: boolean): number {
  // An article or a comma alone, its neighbours changed, is as likely another one: it must not draw the words around it to itself.
  return isAlone && word.weight < 0.5 ? 0.2 : word.kind === 'mark' ? 0.4 : 0.6 + word.weight;
}

/** What it is worth to pair two tokens that differ: figures with figures, forms of a word, then anything in place; marks with no words. */
function otherWorth(a: Word, b: Word): number {
  if (a.kind === 'mark' || b.kind === 'mark') return a.kind === b.kind ? 0.02 : -1;
  if (a.kind === 'number' && b.kind === 'number') return 0.55;
  if (a.stem === b.stem) return 0.5;
  return a.kind === b.kind ? 0.12 : 0.1;
}

const strengthOf = (a: Word, b: Word): Strength => (a === b ? 'equal' : (a.kind === 'number' && b.kind === 'number') || (a.kind === 'word' && a.stem === b.stem) ? 'similar' : 'instead');

const PAIR = 1;
const SKIP_BEFORE = 2;

/** Pairs a small stretch by a table, filled from the back: the pairs in order that are worth most together. Keeps the choice in each cell and two rows of worth. */
function pairByTable(before: readonly Word[], after: readonly Word[], { a, aEnd, b, bEnd }: Stretch, pair: (a: number, b: number) => void): void {
  const width = bEnd - b;
  const choices = new Uint8Array((aEnd - a) * width);
  let below = new Float64Array(width + 1);
  let row = new Float64Array(width + 1);
  for (let i = aEnd - 1; i >= a; i -= 1) {
    const [left, lastLeft, nextLeft] = [before[i] as Word, before[i - 1], before[i + 1]];
    for (let j = width - 1; j >= 0; j -= 1) {
      const right = after[b + j] as Word;
      const gain = left === right ? equalWorth(left, lastLeft !== after[b + j - 1] && nextLeft !== after[b + j + 1]) : otherWorth(left, right);
      const [skipBefore = 0, skipAfter = 0] = [below[j], row[j + 1]];
      const both = gain > 0 ? gain + (below[j + 1] ?? 0) : 0;
      const skip = skipBefore >= skipAfter ? skipBefore : skipAfter;
      row[j] = both >= skip ? both : skip;
      choices[(i - a) * width + j] = gain > 0 && both >= skip ? PAIR : skipBefore >= skipAfter ? SKIP_BEFORE : 0;
    }
    [below, row] = [row, below];
  }
  for (let i = a, j = 0; i < aEnd && j < width; ) {
    const choice = choices[(i - a) * width + j];
    if (choice === PAIR) pair(i++, b + j++);
    else if (choice === SKIP_BEFORE) i += 1;
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
