// What became of each claim in a new revision: two axes, wording and place, and whether a person has to say which place is meant.
import { checkSpan, passagesTouched } from '../anchor';
import { fold } from '../fold';
import { overlaps, spanFinder, type Span } from '../span';
import type { Alignment, Group } from './align';
import { looseText, type Loose } from './loose';
import { mapSpan, mapSpanTo, tokensTouched, type Mapped } from './map-span';
import { ALIKE } from './pairing';
import type { Run } from './passages';
import { tokenise } from './tokens';

/** What became of the words: `typographic` where only writing changed that folding takes away. */
export type Wording = 'same' | 'typographic' | 'changed' | 'gone';

/**
 * What became of an anchor. Only words that read the same are called `moved`; changed ones at another place are for a person to recognise. `span`: where it lies now, null where that is for a person to say or nothing is left. `ambiguous`: `candidates` are the
 * places it may be meant to have, the best first. `sameContext`: the whole passages it touches read the same, so that a verdict on it stays.
 */
export type AnchorFate = { wording: Wording; place: 'same' | 'moved'; ambiguous: boolean; sameContext: boolean; span: Span | null; candidates: Span[] };

/** What became of a claim: the worst of its anchors, but `gone` only when all are. */
type ClaimFate = Omit<AnchorFate, 'span' | 'candidates'> & { anchors: AnchorFate[] };

/** A claim as it stands in the old text. */
type AnchoredClaim = { anchors: readonly Span[]; earlier?: readonly string[] };

// The best place must be better by so much than the second best.
const MARGIN = 0.1;
// A run of so many words (marks left out) that stands elsewhere verbatim was carried there; fewer stand anywhere.
const COPY_WORDS = 4;
// Lost words that tell so much together (see WEIGHTS in tokens.ts) are worth looking for.
const WORTH_LOOKING = 2;
const MOST_CANDIDATES = 5;
// Longer than any claim; bounds the search for restored wordings.
const LONGEST_RESTORED = 1_000;

const gone = (candidates: Span[] = []): AnchorFate => ({ wording: 'gone', place: 'same', ambiguous: candidates.length > 0, sameContext: false, span: null, candidates: candidates.slice(0, MOST_CANDIDATES) });

function wordingOf(before: string, after: string): Wording {
  if (before === after) return 'same';
  return fold(before) === fold(after) ? 'typographic' : 'changed';
}

/** Whether the whole passages that both spans touch read the same (the rule of `contextHash`, on texts folded once). */
function hasSameContext({ before, after }: Alignment, old: Span, present: Span): boolean {
  const context = (units: typeof before.units, text: string, span: Span) => {
    const touched = passagesTouched(units, span.start, span.end).map(({ folded }) => folded);
    return touched.length > 0 ? touched : [fold(text.slice(span.start, span.end))];
  };
  const [left, right] = [context(before.units, before.tokens.text, old), context(after.units, after.tokens.text, present)];
  return left.length === right.length && left.every((folded, at) => folded === right[at]);
}

/** The words of a span without the marks at its ends. */
function words({ before: { tokens } }: Alignment, span: Span): Run & { count: number; weight: number } {
  let { from, to } = tokensTouched(tokens, span);
  while (from < to && tokens.words[from]?.kind === 'mark') from += 1;
  while (to > from && tokens.words[to - 1]?.kind === 'mark') to -= 1;
  const held = tokens.words.slice(from, to).filter(({ kind }) => kind !== 'mark');
  return { from, to, count: held.length, weight: held.reduce((sum, { weight }) => sum + weight, 0) };
}

/** Places that compete with the one an edited anchor was followed to: verbatim copies among new words, passages nearly as alike as the partner. */
function rivals(alignment: Alignment, loose: Loose, old: Span, { groups, span }: Mapped): { places: Span[]; contested: boolean } {
  const run = words(alignment, old);
  const copies = run.count >= COPY_WORDS ? loose.verbatim(run) : [];
  const edited = groups.find((group) => !group.verbatim);
  const places = copies.filter((copy) => !overlaps(copy, span));
  if (!edited || edited.displaced) return { places, contested: edited !== undefined };
  const alike = loose.alike(alignment.bags.before(edited.a)).filter((like) => like.agreement >= Math.max(ALIKE, edited.agreement - MARGIN));
  for (const { passage } of alike) {
    const there = mapSpanTo(alignment, old, edited.a, passage);
    if (there && !places.some((place) => overlaps(place, there))) places.push(there);
  }
  const others = loose.rivals(alignment.bags.after(edited.b)).filter((like) => like.agreement >= Math.max(ALIKE, edited.agreement - MARGIN));
  return { places, contested: others.length > 0 || edited.unsure };
}

/** Places of passages that may be the edited originals of verbatim ones found away from all their neighbours: then those are perhaps mere copies. */
function editedOriginals(alignment: Alignment, loose: Loose, old: Span, groups: readonly Group[]): Span[] {
  const strayed = groups.find((group) => group.strayed);
  if (!strayed) return [];
  const alike = loose.edited(alignment.bags.before(strayed.a)).filter((like) => like.agreement >= ALIKE);
  return alike.flatMap((like) => mapSpanTo(alignment, old, strayed.a, like.passage) ?? []);
}

/** Where words that have no place any more may be meant to stand; never taken without a person. */
function searched(alignment: Alignment, loose: Loose, old: Span): AnchorFate {
  const run = words(alignment, old);
  const copies = run.weight >= WORTH_LOOKING ? loose.verbatim(run) : [];
  if (copies.length > 0) return gone(copies);
  const passage = alignment.before.passageOf[run.from];
  if (passage === undefined) return gone();
  const group = alignment.groupOfBefore[passage];
  if (group && !group.bare) return gone();
  const alike = loose.alike(alignment.bags.before(passage)).filter((like) => like.agreement >= ALIKE);
  const places = alike.flatMap((like) => mapSpanTo(alignment, old, passage, like.passage) ?? []);
  // The sentence in the very place, after those that share words.
  return gone([...places, ...instead(alignment, old, group ?? null).filter((place) => !places.some((other) => overlaps(other, place)))]);
}

/** Where the span would lie in a passage that merely took the place of its own: at its words' places, else all of it; nothing without such a passage. */
function instead(alignment: Alignment, old: Span, group: Group | null): Span[] {
  const passage = group?.bare ? alignment.after.passages[group.b] : undefined;
  return passage ? [mapSpan(alignment, old)?.span ?? { start: passage.start, end: passage.end }] : [];
}

/** Where one of the claim's earlier wordings stands again, over the place it was followed to and in a passage that changed; else that place. */
function restored({ after, groupOfAfter, lexicon }: Alignment, span: Span, earlier: readonly string[]): Span {
  const { text } = after.tokens;
  const now = fold(text.slice(span.start, span.end));
  const wordings = earlier.filter((wording) => fold(wording).length <= LONGEST_RESTORED);
  if (wordings.some((wording) => fold(wording) === now)) return span;
  const touched = tokensTouched(after.tokens, span);
  for (const wording of wordings) {
    const { words: wanted } = tokenise(wording, lexicon);
    for (let at = Math.max(0, touched.from - wanted.length + 1); at < touched.to; at += 1) {
      const isUnchanged = wanted.every((_, step) => groupOfAfter[after.passageOf[at + step] ?? 0]?.verbatim);
      if (isUnchanged || !wanted.every((word, step) => after.tokens.words[at + step] === word)) continue;
      const found = { start: after.tokens.starts[at] ?? 0, end: after.tokens.ends[at + wanted.length - 1] ?? 0 };
      if (fold(text.slice(found.start, found.end)) === fold(wording) && checkSpan(text, found.start, found.end) === null) return found;
    }
  }
  return span;
}

function fateOf(alignment: Alignment, loose: Loose, old: Span, earlier: readonly string[]): AnchorFate {
  const mapped = mapSpan(alignment, old);
  if (!mapped) return searched(alignment, loose, old);
  const { groups, torn } = mapped;
  if (groups.every(({ bare }) => bare)) {
    const found = searched(alignment, loose, old);
    if (found.candidates.some((place) => !overlaps(place, mapped.span))) return found;
  }
  const isVerbatim = groups.every(({ verbatim }) => verbatim);
  const span = earlier.length === 0 ? mapped.span : restored(alignment, mapped.span, earlier);
  const wording = wordingOf(alignment.before.tokens.text.slice(old.start, old.end), alignment.after.tokens.text.slice(span.start, span.end));
  const fate: AnchorFate = { wording, place: wording !== 'changed' && groups.every(({ moved }: Group) => moved) ? 'moved' : 'same', ambiguous: torn, sameContext: hasSameContext(alignment, old, span), span, candidates: torn ? [span] : [] };
  if (groups.every(({ exact, unsure }) => exact && !unsure)) return fate;
  if (isVerbatim) {
    const places = editedOriginals(alignment, loose, old, groups);
    return places.length === 0 ? fate : { ...fate, ambiguous: true, candidates: [span, ...places].slice(0, MOST_CANDIDATES) };
  }
  const { places, contested } = rivals(alignment, loose, old, { ...mapped, span });
  if (places.length === 0 && !contested) return fate;
  return { ...fate, ambiguous: true, candidates: [span, ...places].slice(0, MOST_CANDIDATES) };
}

/** Marks as ambiguous those anchors with changed words that came to lie on another claim's words, where they did not before. */
function yieldToOwners(claims: readonly AnchoredClaim[], fates: readonly AnchorFate[][]): void {
  const placed = claims.flatMap(({ anchors }, claim) => anchors.flatMap((old, at) => {
    const fate = fates[claim]?.[at];
    return fate?.span ? [{ ...fate.span, claim, old, fate }] : [];
  }));
  const find = spanFinder(placed);
  for (const { start, end, claim, old, fate } of placed) {
    if (fate.wording !== 'changed' || fate.ambiguous) continue;
    const taken = find({ start, end }).some((other) => other.claim !== claim && !overlaps(other.old, old));
    if (taken) Object.assign(fate, { ambiguous: true, candidates: [{ start, end }] });
  }
}

const WORST: readonly Wording[] = ['same', 'typographic', 'changed', 'gone'];

function summary(anchors: AnchorFate[]): ClaimFate {
  const worst = anchors.reduce<Wording>((so, { wording }) => (WORST.indexOf(wording) > WORST.indexOf(so) ? wording : so), 'same');
  const wording = worst === 'gone' && anchors.some((anchor) => anchor.wording !== 'gone') ? 'changed' : worst;
  return { wording, place: anchors.some(({ place }) => place === 'moved') ? 'moved' : 'same', ambiguous: anchors.some(({ ambiguous }) => ambiguous), sameContext: anchors.every(({ sameContext }) => sameContext), anchors };
}

/**
 * What became of each claim's anchors (spans of the old text, UTF-16 code units), in the order given. Words are followed where their passage went;
 * words that lost their place are looked for, and what is found is only ever offered. `earlier`: wordings that were judged since a
 * person last placed the anchor; it returns to them where they stand again at its place.
 */
export function reanchor(alignment: Alignment, claims: readonly AnchoredClaim[]): ClaimFate[] {
  const loose = looseText(alignment);
  const fates = claims.map(({ anchors, earlier = [] }) => anchors.map(({ start, end }) => fateOf(alignment, loose, { start, end }, earlier)));
  yieldToOwners(claims, fates);
  return fates.map(summary);
}
