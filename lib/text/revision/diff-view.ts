// Two revisions of a text beside each other, paragraph by paragraph and word by word, for people to read.
import { fold } from '../fold';
import type { Span } from '../span';
import { alignTexts } from './align';
import { pairParagraphs, type ParagraphPair } from './diff-paragraphs';
import type { RevisionText } from './passages';
import { wordDiff, type DiffPart } from './word-diff';

/** A run of paragraphs of one side: `first` to `last` are their numbers, counted from 1; offsets in UTF-16 code units of that side's text. */
type Paragraphs = Span & { first: number; last: number };

/**
 * A row of the comparison. `moved` ones stand twice: where the paragraph was (`before` only) and where it is now (`after` only), both with the difference
 * between them; `counterpart` is then its number on the other side. One that was removed or added has a `counterpart` where most of its words stand
 * in a paragraph of the other side that is another one's. `typographic`: nothing but writing changed. `rewritten`: hardly a word stayed, so that both wordings
 * stand whole. Offsets of `parts` count in the whole texts.
 */
export type DiffRow = {
  kind: 'same' | 'changed' | 'removed' | 'added' | 'moved';
  typographic: boolean;
  rewritten: boolean;
  before: Paragraphs | null;
  after: Paragraphs | null;
  counterpart: number | null;
  parts: DiffPart[];
};

/** Two revisions of one article; `number` says which came first. `blocks` hold every visible character. */
export type NumberedText = RevisionText & { number: number };

// Of the characters of both wordings: below it a reader follows two paragraphs more easily than the few words that happen to be in both.
const REWRITTEN = 0.35;

/** The parts with their places counted anew; neighbours of one kind are one. */
function placed(parts: readonly Pick<DiffPart, 'kind' | 'text' | 'critical'>[], start: { before: number; after: number }): DiffPart[] {
  let { before, after } = start;
  const found: DiffPart[] = [];
  for (const { kind, text, critical } of parts) {
    const last = found.at(-1);
    if (last?.kind === kind && last.critical === critical) last.text += text;
    else found.push({ kind, text, before, after, critical });
    if (kind !== 'added') before += text.length;
    if (kind !== 'removed') after += text.length;
  }
  return found;
}

/** The difference read the other way: what was added is removed. */
function mirrored(parts: readonly DiffPart[]): DiffPart[] {
  const turned: DiffPart[] = [];
  let added: DiffPart[] = [];
  for (const part of parts) {
    if (part.kind === 'removed') added.push({ ...part, kind: 'added' });
    else if (part.kind === 'added') turned.push({ ...part, kind: 'removed' });
    else {
      turned.push(...added, part);
      added = [];
    }
  }
  return [...turned, ...added];
}

function isRewritten(parts: readonly DiffPart[]): boolean {
  const visible = (text: string) => text.replace(/\s+/g, '').length;
  let [same, all] = [0, 0];
  for (const { kind, text } of parts) {
    const length = visible(text);
    all += kind === 'same' ? 2 * length : length;
    if (kind === 'same') same += 2 * length;
  }
  return all > 0 && same < REWRITTEN * all;
}

type Within = ReturnType<typeof pairParagraphs>['within'];
type Sides = { from: NumberedText; to: NumberedText; isTurned: boolean; within: Within };

function run({ blocks }: RevisionText, at: number, end: number): Paragraphs {
  return { first: at + 1, last: end, start: blocks[at]?.start ?? 0, end: blocks[end - 1]?.end ?? 0 };
}

/** What changed from one wording to the other; read from the older to the newer one and turned, so that both directions say the same. */
function partsOf({ from, to, isTurned }: Sides, before: Paragraphs, after: Paragraphs): { parts: DiffPart[]; rewritten: boolean } {
  const [left, right] = [from.text.slice(before.start, before.end), to.text.slice(after.start, after.end)];
  const start = { before: before.start, after: after.start };
  if (left === right) return { parts: placed([{ kind: 'same', text: left, critical: null }], start), rewritten: false };
  const found = isTurned ? mirrored(wordDiff(right, left)) : wordDiff(left, right);
  const rewritten = isRewritten(found);
  return { parts: placed(rewritten ? [...wordDiff(left, ''), ...wordDiff('', right)] : found, start), rewritten };
}

function pairedRow(sides: Sides, { a, aEnd, b, bEnd }: ParagraphPair): DiffRow {
  const [before, after] = [run(sides.from, a, aEnd), run(sides.to, b, bEnd)];
  const [left, right] = [sides.from.text.slice(before.start, before.end), sides.to.text.slice(after.start, after.end)];
  const isSame = left === right;
  return { kind: isSame ? 'same' : 'changed', typographic: !isSame && aEnd - a === bEnd - b && fold(left) === fold(right), before, after, counterpart: null, ...partsOf(sides, before, after) };
}

/** A paragraph that stands in one text only. */
function loneRow({ from, to, within }: Sides, side: 'before' | 'after', at: number): DiffRow {
  const text = side === 'before' ? from : to;
  const there = run(text, at, at + 1);
  const words = text.text.slice(there.start, there.end);
  const other = within[side].get(at);
  const rest = { typographic: false, rewritten: false, counterpart: other === undefined ? null : other + 1 };
  if (side === 'before') return { kind: 'removed', ...rest, before: there, after: null, parts: placed(wordDiff(words, ''), { before: there.start, after: 0 }) };
  return { kind: 'added', ...rest, before: null, after: there, parts: placed(wordDiff('', words), { before: 0, after: there.start }) };
}

/** A paragraph that moved, at its place on one side; perhaps edited on the way. */
function movedRow(sides: Sides, side: 'before' | 'after', pair: ParagraphPair): DiffRow {
  const { before, after, ...row } = pairedRow(sides, pair);
  const here = side === 'before' ? { before, after: null, counterpart: pair.b + 1 } : { before: null, after, counterpart: pair.a + 1 };
  return { ...row, kind: 'moved', ...here };
}

function rowsOf(sides: Sides, pairs: readonly ParagraphPair[]): DiffRow[] {
  const kept = pairs.filter(({ moved }) => !moved).sort((x, y) => x.a - y.a);
  const moved = pairs.filter((pair) => pair.moved);
  const [wentFrom, cameTo] = [new Map(moved.map((pair) => [pair.a, pair])), new Map(moved.map((pair) => [pair.b, pair]))];
  const single = (side: 'before' | 'after', at: number, pair: ParagraphPair | undefined) => (pair ? movedRow(sides, side, pair) : loneRow(sides, side, at));
  const rows: DiffRow[] = [];
  let [a, b] = [0, 0];
  const between = (aEnd: number, bEnd: number) => {
    for (; a < aEnd; a += 1) rows.push(single('before', a, wentFrom.get(a)));
    for (; b < bEnd; b += 1) rows.push(single('after', b, cameTo.get(b)));
  };
  for (const pair of kept) {
    between(pair.a, pair.b);
    rows.push(pairedRow(sides, pair));
    [a, b] = [pair.aEnd, pair.bEnd];
  }
  between(sides.from.blocks.length, sides.to.blocks.length);
  return rows;
}

/**
 * The comparison of two revisions, in the order of both texts; what moved stands at both places. Each paragraph of either side is in exactly one row, and
 * the parts of a side's rows, one paragraph after the other, give its text. Comparing the same two the other way gives the mirror image.
 */
export function diffRows(from: NumberedText, to: NumberedText): DiffRow[] {
  // Claims were followed from older to newer revisions: read so, the comparison agrees with what became of them.
  const isTurned = from.number > to.number;
  const [older, newer] = isTurned ? [to, from] : [from, to];
  const { pairs, within } = pairParagraphs(alignTexts(older, newer), { before: older.blocks.length, after: newer.blocks.length });
  if (!isTurned) return rowsOf({ from, to, isTurned, within }, pairs);
  return rowsOf({ from, to, isTurned, within: { before: within.after, after: within.before } }, pairs.map(({ a, aEnd, b, bEnd, moved }) => ({ a: b, aEnd: bEnd, b: a, bEnd: aEnd, moved })));
}

/** A run of rows, end excluded; folded ones read the same on both sides. */
type Fold = { folded: boolean; from: number; to: number };

// One unchanged paragraph on each side of a change says where it stands; fewer than three are sooner read than opened.
const CONTEXT = 1;
const LEAST_FOLDED = 3;

/** Where long unchanged runs can be folded away. `isNeeded` keeps a row in view all the same. Gives all rows, in order. */
export function foldUnchanged<T extends Pick<DiffRow, 'kind'>>(rows: readonly T[], isNeeded: (row: T) => boolean = () => false): Fold[] {
  const shown = rows.map((row) => row.kind !== 'same' || isNeeded(row));
  const isNear = (at: number) => shown.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).includes(true);
  const stretches: Fold[] = [];
  for (let from = 0; from < rows.length; ) {
    const folded = !isNear(from);
    let to = from + 1;
    while (to < rows.length && !isNear(to) === folded) to += 1;
    const last = stretches.at(-1);
    if (folded && to - from >= LEAST_FOLDED) stretches.push({ folded: true, from, to });
    else if (last?.folded === false) last.to = to;
    else stretches.push({ folded: false, from, to });
    from = to;
  }
  return stretches;
}
