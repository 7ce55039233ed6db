// Corrections in place: the text they give, and the alignment that follows from them without guessing.
import { firstFit, type Span } from '../span';
import { alignCut, alignTexts, tokenRange, type Alignment, type Group } from './align';
import { agreement, cutText, type CutText, type RevisionText } from './passages';
import { SURE_IN_SLOT } from './pairing';
import { orderedAgreement, pairTokens, type TokenPair } from './token-diff';
import { emptyLexicon } from './tokens';

/** Replaces the text from `start` to `end` (UTF-16 code units of the old text; equal for an insertion) by `text`. */
export type TextEdit = Span & { text: string };

/** The edits by place; null when one lies outside the text or two overlap. Insertions at one place keep their order. */
function inOrder(text: string, edits: readonly TextEdit[]): TextEdit[] | null {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const isFit = sorted.every(({ start, end }, at) => Number.isInteger(start) && Number.isInteger(end) && start >= (sorted[at - 1]?.end ?? 0) && end >= start && end <= text.length);
  return isFit ? sorted : null;
}

/** The text after all edits (sorted or not); null when one lies outside the text or two overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | null {
  const sorted = inOrder(text, edits);
  if (!sorted) return null;
  const parts = sorted.map((edit, at) => text.slice(sorted[at - 1]?.end ?? 0, edit.start) + edit.text);
  return parts.join('') + text.slice(sorted.at(-1)?.end ?? 0);
}

/** How far a place that no edit touches was shifted. */
function shifts(edits: readonly TextEdit[]): (at: number) => number {
  let sum = 0;
  const after = edits.map(({ start, end, text }) => (sum += text.length - (end - start)));
  return (at) => after[firstFit(edits, (edit) => edit.end > at) - 1] ?? 0;
}

/** The partner of each old token that no edit touches; -1 for the others. */
function untouchedTokens(before: CutText, after: CutText, edits: readonly TextEdit[]): Int32Array {
  const { starts, ends, words } = before.tokens;
  const shiftOf = shifts(edits);
  return Int32Array.from(words, (word, at) => {
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
    const edit = edits[firstFit(edits, (each) => each.end > start)];
    if (edit && edit.start < end) return -1;
    const there = start + shiftOf(start);
    const partner = firstFit(after.tokens.starts, (place) => place >= there);
    // A letter written on to a word makes it another word.
    return after.tokens.starts[partner] === there && after.tokens.words[partner] === word ? partner : -1;
  });
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** Which passages hold a token that no edit touches, `1` for each. */
function heldPassages(before: CutText, after: CutText, partners: Int32Array): { before: Uint8Array; after: Uint8Array } {
  const held = { before: new Uint8Array(before.passages.length), after: new Uint8Array(after.passages.length) };
  partners.forEach((partner, at) => {
    if (partner === -1) return;
    held.before[before.passageOf[at] ?? 0] = 1;
    held.after[after.passageOf[partner] ?? 0] = 1;
  });
  return held;
}

/** Groups of passages that edits replaced whole: what was typed instead says which went where, as in any two texts. */
function retypedGroups({ groupOfBefore }: Alignment, held: ReturnType<typeof heldPassages>): Group[] {
  const isFree = (flags: Uint8Array, from: number, to: number) => !flags.subarray(from, to).includes(1);
  return [...new Set(groupOfBefore)].flatMap((group) => (group && isFree(held.before, group.a, group.aEnd) && isFree(held.after, group.b, group.bEnd) ? [group] : []));
}

/** The partner of each old token outside of `retyped`: those that no edit touches by their place, those inside edits by what is alike. */
function exactPairs(before: CutText, after: CutText, partners: Int32Array, retyped: readonly Group[]): (TokenPair | null)[] {
  const [old, present] = [before.tokens.words, after.tokens.words];
  const pairs: (TokenPair | null)[] = old.map(() => null);
  const taken = { before: new Uint8Array(before.passages.length), after: new Uint8Array(after.passages.length) };
  for (const { a, aEnd, b, bEnd } of retyped) {
    taken.before.fill(1, a, aEnd);
    taken.after.fill(1, b, bEnd);
  }
  let [a, b] = [0, 0];
  const close = (aEnd: number, bEnd: number) => {
    const olds = range(a, aEnd).filter((at) => taken.before[before.passageOf[at] ?? 0] !== 1);
    const news = range(b, bEnd).filter((at) => taken.after[after.passageOf[at] ?? 0] !== 1);
    const wordsAt = (words: typeof old, places: readonly number[]) => places.flatMap((at) => words[at] ?? []);
    const found = pairTokens(wordsAt(old, olds), wordsAt(present, news), { a: 0, aEnd: olds.length, b: 0, bEnd: news.length });
    found.forEach((pair, at) => {
      const [place, partner] = [olds[at], news[pair?.partner ?? -1]];
      if (pair && place !== undefined && partner !== undefined) pairs[place] = { ...pair, partner };
    });
    [a, b] = [aEnd + 1, bEnd + 1];
  };
  partners.forEach((partner, at) => {
    if (partner === -1) return;
    close(at, partner);
    pairs[at] = { partner, strength: 'equal' };
  });
  close(old.length, present.length);
  return pairs;
}

/** The passages that share tokens, as groups. Where nothing was left untouched and hardly a word agrees, other words merely stand in the place. */
function groupsOf(before: CutText, after: CutText, pairs: readonly (TokenPair | null)[], held: Uint8Array): Group[] {
  const groups: Group[] = [];
  before.passages.forEach((passage, a) => {
    const partners = pairs.slice(passage.from, passage.to).flatMap((pair) => (pair ? [after.passageOf[pair.partner] ?? 0] : []));
    const [b, bLast] = [partners[0], partners.at(-1)];
    if (b === undefined || bLast === undefined) return;
    const last = groups.at(-1);
    if (last && b < last.bEnd && last.aEnd === a) Object.assign(last, { aEnd: a + 1, bEnd: bLast + 1, verbatim: false });
    else groups.push({ a, aEnd: a + 1, b, bEnd: bLast + 1, verbatim: b === bLast && passage.folded === after.passages[b]?.folded, moved: false, displaced: false, strayed: false, unsure: false, bare: false, exact: true, agreement: 1 });
  });
  for (const group of groups) {
    if (group.verbatim || held.subarray(group.a, group.aEnd).includes(1)) continue;
    group.unsure = orderedAgreement(before.tokens.words, tokenRange(before, group.a, group.aEnd), after.tokens.words, tokenRange(after, group.b, group.bEnd)) < SURE_IN_SLOT;
  }
  return groups;
}

/**
 * The alignment that follows from edits of `before`. Where `after` is not the text they give (cleaning changed what was written), or they do not
 * fit, both are aligned like any two texts; so are the passages that an edit replaced whole.
 */
export function alignEdits(before: RevisionText, after: RevisionText, edits: readonly TextEdit[]): Alignment {
  const sorted = inOrder(before.text, edits);
  if (!sorted || applyEdits(before.text, sorted) !== after.text) return alignTexts(before, after);
  const lexicon = emptyLexicon();
  const [old, present] = [cutText(before, lexicon), cutText(after, lexicon)];
  const partners = untouchedTokens(old, present, sorted);
  const held = heldPassages(old, present, partners);
  const guessed = alignCut(old, present, lexicon);
  const retyped = retypedGroups(guessed, held);
  const pairs = exactPairs(old, present, partners, retyped);
  const groupOfBefore: (Group | null)[] = old.passages.map(() => null);
  const groupOfAfter: (Group | null)[] = present.passages.map(() => null);
  for (const group of [...groupsOf(old, present, pairs, held.before), ...retyped]) {
    if (group.exact && !group.verbatim) group.agreement = agreement(guessed.bags.before(group.a), guessed.bags.after(group.b));
    groupOfBefore.fill(group, group.a, group.aEnd);
    groupOfAfter.fill(group, group.b, group.bEnd);
  }
  const pairsOf = (group: Group) => {
    if (!group.exact) return guessed.pairs(group);
    const { from, to } = tokenRange(old, group.a, group.aEnd);
    return pairs.slice(from, to);
  };
  return { ...guessed, groupOfBefore, groupOfAfter, pairs: pairsOf };
}
