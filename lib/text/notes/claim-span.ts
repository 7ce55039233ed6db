// From the place of a note to the words it proves: the range it hangs on, or the statement before the point where its number stands.
import { snapSpan } from '../anchor';
import { clauseEnd, clauseStart, hasFinite, sentenceAt, type Sentence } from '../claims/sentence';
import { isHeading, type ParsedManuscript } from '../parse';
import type { Reading } from '../reading';
import { firstFit, type Span } from '../span';

/** The words of a claim, and the notes (by their numbers in the list of places) that prove it. */
type NotedClaim = Span & { notes: number[] };

/** Longer sentences are lists or tables: their words are not looked at. */
const LONGEST = 1_500;
/** No word is longer; bounds the look for its ends. */
const LONGEST_WORD = 60;
/** Two spans that share so much are the same statement, a conjunction or full stop apart. */
const SAME = 0.85;

const WORD = /[\p{L}\p{M}\p{N}]/u;
const CLOSER = /[)\]}"'“”«»’‘\s]/;
const MARK = /[.,;:!?…–—)\]}"'“”«»’‘\s]/;
const JOINT = /^[\s,;:–—-]{0,4}(?:(?:und|sowie|oder|aber|doch|sondern|während|wobei|and|but|or|while|whereas)(?!\p{L})\s{0,2})?/u;
const NEW_CLAUSE = /^(?:\s?[,;:–—]|[\s,;:–—]{0,4}(?:und|sowie|oder|aber|doch|sondern|während|wobei|and|but|or|while|whereas)(?!\p{L}))/u;

type Scene = { manuscript: ParsedManuscript; quotes: Reading['quotes']; proposals: readonly Span[]; byEnd: ReadonlyMap<number, Span[]>; sentences: Map<number, Sentence> };

/** Trimmed, without the mark that ends a sentence and the dash or bullet that opens it. Null where nothing visible is left. */
function body(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (to > from && /[\s.!?…,;:–—]/.test(text.charAt(to - 1))) to -= 1;
  while (from < to && /[\s,;:–—•*-]/.test(text.charAt(from))) from += 1;
  return from < to ? snapSpan(text, from, to) : null;
}

/** A range of a note, widened to whole words and figures: a run of formatting may begin inside one. */
function wholeWords(text: string, place: Span): Span | null {
  const span = snapSpan(text, place.start, place.end);
  if (!span || !/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) return null;
  let { start, end } = span;
  for (let turn = 0; turn < LONGEST_WORD && start > 0 && isInside(text, start); turn += 1) start -= 1;
  for (let turn = 0; turn < LONGEST_WORD && end < text.length && isInside(text, end); turn += 1) end += 1;
  return snapSpan(text, start, end);
}

/** Whether a word or figure runs across an offset: `ei|n`, `90|.000`, `90.|000`. Halves of a surrogate pair belong together. */
function isInside(text: string, at: number): boolean {
  const [before, after] = [text.slice(at - 1, at), text.slice(at, at + 1)];
  if (/[\ud800-\udbff]/.test(before) && /[\udc00-\udfff]/.test(after)) return true;
  if (WORD.test(before) && WORD.test(after)) return true;
  return /^\d[.,]\d/.test(text.slice(at - 1, at + 2)) || /^\d[.,]\d/.test(text.slice(at - 2, at + 1));
}

/** The passage that a point belongs to: the one it is in, else the one before it on the same line, else the one that begins at it. */
function passageAt({ manuscript: { text, units } }: Scene, at: number): Span & { kind: string } | null {
  const index = firstFit(units, (unit) => unit.end >= at);
  const unit = units[index];
  const before = units[index - 1];
  if (unit && unit.start < at) return unit;
  if (before && !text.slice(before.end, at).includes('\n')) return before;
  return unit ?? before ?? null;
}

function sentenceOf({ manuscript, quotes, sentences }: Scene, unit: Span): Sentence {
  const known = sentences.get(unit.start);
  if (known) return known;
  const made = sentenceAt(manuscript.text, unit, manuscript.language, { figures: [], dates: [], names: [], quotes }, unit.end - unit.start > LONGEST);
  sentences.set(unit.start, made);
  return made;
}

/** The longest proposal in `within` that ends at the point, marks between them aside. */
function endingAt({ manuscript: { text }, byEnd }: Scene, at: number, within: Span): Span | null {
  let best: Span | null = null;
  for (let end = at; end > within.start && at - end < 8; end -= 1) {
    for (const span of byEnd.get(end) ?? []) if (span.start >= within.start && (!best || span.end - span.start > best.end - best.start)) best = span;
    if (best || !MARK.test(text.charAt(end - 1))) break;
  }
  return best;
}

/** The shortest proposal that a point is in. */
function around({ proposals }: Scene, at: number, unit: Span): Span | null {
  let best: Span | null = null;
  for (let index = firstFit(proposals, (span) => span.start >= unit.start); index < proposals.length; index += 1) {
    const span = proposals[index];
    if (!span || span.start >= at) break;
    if (span.end >= at && (!best || span.end - span.start < best.end - best.start)) best = span;
  }
  return best;
}

/** The clause that ends at the point, or that the point is in; what has no verb of its own belongs to the clause before. */
function clauseAt(scene: Scene, at: number, unit: Span, isEnd: boolean): Span | null {
  const { text } = scene.manuscript;
  const sentence = sentenceOf(scene, unit);
  const { tokens } = sentence;
  const words = tokens.findLastIndex((token) => token.start < at && token.isWord);
  if (words < 0) return body(text, unit.start, isEnd ? at : unit.end);
  let from = clauseStart(sentence, words);
  // A quotation is one piece with all its commas.
  const quote = sentence.facts.quotes.find(({ start, end, kind }) => kind === 'direct' && start < at && end <= at && end > (tokens[words]?.start ?? at));
  if (quote) from = clauseStart(sentence, Math.max(0, tokens.findIndex((token) => token.start >= quote.start)));
  const to = isEnd ? words + 1 : clauseEnd(sentence, words);
  while (from > 0 && !hasFinite(sentence, from, to)) from = clauseStart(sentence, from - 1);
  return body(text, tokens[from]?.start ?? unit.start, isEnd ? at : (tokens[to - 1]?.end ?? at));
}

/** The words between two numbers of a sentence, where the first closed a clause; null where both are about the same. */
function clauseSince(text: string, previous: number | null, at: number, unit: Span): Span | null {
  if (previous === null) return null;
  const before = text.slice(Math.max(unit.start, previous - 4), previous);
  // Behind a quotation with a number of its own, the sentence with its speaker is the second claim.
  if (/["“”«»’‘],?\s?$/.test(before) || !(/[,;:–—]\s?$/.test(before) || NEW_CLAUSE.test(text.slice(previous, previous + 40)))) return null;
  const start = previous + (JOINT.exec(text.slice(previous, previous + 40))?.[0].length ?? 0);
  return start < at && WORD.test(text.slice(start, at)) ? { start, end: at } : null;
}

/** What the author's number at `at` stands behind. `previous`: the point of the note before it in the same passage, or null. */
function statementBefore(scene: Scene, at: number, previous: number | null, unit: Span & { kind: string }): Span | null {
  const { text } = scene.manuscript;
  const whole = body(text, unit.start, unit.end);
  if (isHeading(unit) || at <= unit.start) return nearly(scene, whole, unit);
  const rest = text.slice(at, Math.min(unit.end, at + 40));
  const isLast = !WORD.test(rest);
  // After the full stop a number is the sentence's, before it the last words'.
  const isOfSentence = isLast && !/[.!?…]/.test(rest);
  const since = clauseSince(text, previous, at, unit);
  if (isOfSentence && !since) return nearly(scene, whole, unit);
  if (since) return endingAt(scene, at, since) ?? body(text, since.start, since.end) ?? whole;
  let marked = at;
  while (marked > unit.start && CLOSER.test(text.charAt(marked - 1))) marked -= 1;
  const isClause = /[,;:–—]/.test(text.charAt(marked - 1)) || (!isLast && NEW_CLAUSE.test(rest));
  const own = endingAt(scene, at, { start: previous ?? unit.start, end: at }) ?? (isClause ? null : endingAt(scene, at, unit));
  return own ?? (isClause ? null : around(scene, at, unit)) ?? clauseAt(scene, at, unit, isClause) ?? whole;
}

/** A sentence as the reading engine proposes it, where it does: so that a note and a proposal meet on the same words. */
function nearly({ proposals }: Scene, span: Span | null, unit: Span): Span | null {
  if (!span) return null;
  for (let index = firstFit(proposals, ({ start }) => start >= unit.start); index < proposals.length; index += 1) {
    const proposal = proposals[index];
    if (!proposal || proposal.start >= unit.end) break;
    if (proposal.start >= span.start && proposal.end <= unit.end && proposal.end - proposal.start >= SAME * (span.end - span.start) && span.end - proposal.end < 3) return { start: proposal.start, end: proposal.end };
  }
  return span;
}

/**
 * The claims that notes stand on, in text order, each once: notes on the same words share one. `places`: where each note hangs in the manuscript's text,
 * a range or a point (`start` equals `end`; for a footnote the place of its number). A range gives its own words, whole; a point the sentence (after its full stop),
 * the clause (after a comma) or the statement proposed there. A note in a text without words is in no claim. `reading`: what the engine found in the manuscript.
 */
export function claimsOfNotes(manuscript: ParsedManuscript, { proposals, quotes }: Pick<Reading, 'proposals' | 'quotes'>, places: readonly Span[]): NotedClaim[] {
  const { text } = manuscript;
  const byEnd = new Map<number, Span[]>();
  for (const span of proposals) byEnd.set(span.end, [...(byEnd.get(span.end) ?? []), span]);
  const scene: Scene = { manuscript, quotes, proposals: [...proposals].sort((a, b) => a.start - b.start || b.end - a.end), byEnd, sentences: new Map() };
  const clamp = (offset: number) => Math.min(text.length, Math.max(0, Math.trunc(offset)));
  const points = [...new Set(places.filter(({ start, end }) => start === end).map(({ start }) => clamp(start)))].sort((a, b) => a - b);
  const claims = new Map<string, NotedClaim>();
  places.forEach((place, note) => {
    const at = clamp(place.end);
    const unit = passageAt(scene, at);
    const before = points[firstFit(points, (point) => point >= at) - 1];
    const previous = unit && before !== undefined && before > unit.start ? before : null;
    const span = (place.start === place.end ? null : wholeWords(text, place)) ?? (unit && statementBefore(scene, at, previous, unit));
    if (!span) return;
    const known = claims.get(`${span.start}-${span.end}`);
    if (known) known.notes.push(note);
    else claims.set(`${span.start}-${span.end}`, { start: span.start, end: span.end, notes: [note] });
  });
  return [...claims.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
