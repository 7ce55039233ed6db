// Corrections in place: the text they give, and the alignment that follows from them without guessing.
import { firstFit, type Span } from '../span';
import { alignTexts, tokenRange, type Alignment, type Group } from './align';
import { makeBags } from './likeness';
import { agreement, cutText, type CutText, type RevisionText } from './passages';
import { pairTokens, type TokenPair } from './token-diff';
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

/** The partner of each old token: those that no edit touches by their place, those inside edits by what is alike. */
function exactPairs(before: CutText, after: CutText, edits: readonly TextEdit[]): (TokenPair | null)[] {
  const { starts, ends, words } = before.tokens;
  const shiftOf = shifts(edits);
  const pairs: (TokenPair | null)[] = words.map(() => null);
  let [a, b] = [0, 0];
  const close = (aEnd: number, bEnd: number) => {
    if (aEnd > a && bEnd > b) pairTokens(words, after.tokens.words, { a, aEnd, b, bEnd }).forEach((pair, at) => (pairs[a + at] = pair));
    [a, b] = [aEnd + 1, bEnd + 1];
  };
  words.forEach((word, at) => {
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
    const edit = edits[firstFit(edits, (each) => each.end > start)];
    if (edit && edit.start < end) return;
    const there = start + shiftOf(start);
    const partner = firstFit(after.tokens.starts, (place) => place >= there);
    // A letter written on to a word makes it another word.
    if (after.tokens.starts[partner] !== there || after.tokens.words[partner] !== word) return;
    close(at, partner);
    pairs[at] = { partner, strength: 'equal' };
  });
  close(words.length, after.tokens.words.length);
  return pairs;
}

/** The passages that share tokens, as groups. */
function groupsOf(before: CutText, after: CutText, pairs: readonly (TokenPair | null)[]): Group[] {
  const groups: Group[] = [];
  before.passages.forEach((passage, a) => {
    const partners = pairs.slice(passage.from, passage.to).flatMap((pair) => (pair ? [after.passageOf[pair.partner] ?? 0] : []));
    const [b, bLast] = [partners[0], partners.at(-1)];
    if (b === undefined || bLast === undefined) return;
    const last = groups.at(-1);
    if (last && b < last.bEnd) Object.assign(last, { aEnd: a + 1, bEnd: bLast + 1, verbatim: false });
    else groups.push({ a, aEnd: a + 1, b, bEnd: bLast + 1, verbatim: b === bLast && passage.folded === after.passages[b]?.folded, moved: false, displaced: false, unsure: false, agreement: 1 });
  });
  return groups;
}

/**
 * The alignment that follows from edits of `before`. Where `after` is not the text they give (cleaning changed what was written), or they do not
 * fit, both are aligned like any two texts.
 */
export function alignEdits(before: RevisionText, after: RevisionText, edits: readonly TextEdit[]): Alignment {
  const sorted = inOrder(before.text, edits);
  if (!sorted || applyEdits(before.text, sorted) !== after.text) return alignTexts(before, after);
  const lexicon = emptyLexicon();
  const [old, present] = [cutText(before, lexicon), cutText(after, lexicon)];
  const bags = { before: makeBags(old), after: makeBags(present) };
  const pairs = exactPairs(old, present, sorted);
  const groupOfBefore: (Group | null)[] = old.passages.map(() => null);
  const groupOfAfter: (Group | null)[] = present.passages.map(() => null);
  for (const group of groupsOf(old, present, pairs)) {
    if (!group.verbatim) group.agreement = agreement(bags.before(group.a), bags.after(group.b));
    groupOfBefore.fill(group, group.a, group.aEnd);
    groupOfAfter.fill(group, group.b, group.bEnd);
  }
  const ofGroup = (group: Group) => {
    const { from, to } = tokenRange(old, group.a, group.aEnd);
    return pairs.slice(from, to);
  };
  return { before: old, after: present, bags, groupOfBefore, groupOfAfter, pairs: ofGroup, isExact: true, lexicon };
}
