// The English rules of reported speech: "X said (that) …", "…, X said", "according to X", "as X put it", "reportedly".
import type { Span } from '../span';
import { splitClauses } from './clauses';
import { ADVERB, cueAt, clauseShape, firstVerb, governed, hasFinite, lastPhrase, plausibleSubject, RELATIVE, subjectAfter, subjectBefore, TIME, trimEnd } from './english-clauses';
import { ENGLISH_PREPOSITIONS, ENGLISH_SAYING_NOUNS, englishCue, PLAIN_CUES } from './english-cues';
import type { Clause, Frame } from './frame';
import { spanOf, type Sentence, type Word } from './words';

// More attributions in one sentence are no writing any more.
const MOST_FRAMES = 12;
const HEARSAY = /^(?:reportedly|allegedly|supposedly|purportedly)$/;

type View = { words: readonly Word[]; clauses: readonly Clause[]; end: number };

/** ", the company said", ", said the mayor", ", he told reporters on Monday": a clause of saying and nothing else. */
function postposed(view: View, index: number): { cue: number; speaker: Span | null } | null {
  const { words, clauses, end } = view;
  const clause = clauses[index];
  if (!clause || index === 0 || clause.to - clause.from > 24 || clause.before === ';') return null;
  const first = words[clause.from]?.lower ?? '';
  const close = Math.min(clause.to, end);
  if (RELATIVE.test(first) || /^(?:and|but|that|if|when|while|because|although)$/.test(first)) return null;
  const quoted = words[(clauses[index - 1]?.to ?? 0) - 1]?.kind === 'quote';
  if (PLAIN_CUES.has(first) && /^\p{Ll}/u.test(words[clause.from]?.text ?? '')) {
    // ", saying inflation was high", "One chain, Billig, said sales had doubled": what is said comes after.
    if (/ing$/.test(first) || (!quoted && clauseShape(words, clause.from + 1, close, false))) return null;
    const speaker = subjectAfter(words, clause.from + 1, close);
    return speaker && isStated(view, index) && !/^(?:that|to|it|on|in|at)$/.test(words[clause.from + 1]?.lower ?? '') ? { cue: clause.from, speaker } : null;
  }
  const cue = cueAt(words, { from: clause.from, to: close });
  if (cue < 0 || !PLAIN_CUES.has(words[cue]?.lower ?? '') || !plausibleSubject(words, clause.from, cue)) return null;
  if (hasFinite(words, { from: clause.from, to: cue - 1 }) && !ADVERB.test(words[cue - 1]?.lower ?? '')) return null;
  if (!quoted && governed(words, clause, cue, close) !== null) return null;
  // "he said Monday", "she told reporters", "they said in a statement": no object of its own.
  const rest = words[cue + 1];
  const told = /^(?:told|tells)$/.test(words[cue]?.lower ?? '');
  const free = cue + 1 >= close || told || rest === undefined || TIME.test(rest.lower) || ENGLISH_PREPOSITIONS.has(rest.lower) || /^(?:when|as|while|because)$/.test(rest.lower) || rest.kind === 'mark' || rest.kind === 'quote';
  return free ? { cue, speaker: subjectBefore(words, clause.from, cue) } : null;
}

/** Whether the words before a clause of saying state something by themselves. */
function isStated(view: View, index: number): boolean {
  const range = { from: startOf(view, index - 1), to: view.clauses[index - 1]?.to ?? 0 };
  // At the end of a sentence a few words that open like a subject will do: not every verb is listed.
  if (index === 1 && index === view.clauses.length - 1 && range.to - range.from >= 4 && !ENGLISH_PREPOSITIONS.has(view.words[range.from]?.lower ?? '') && !RELATIVE.test(view.words[view.clauses[index - 1]?.from ?? 0]?.lower ?? '')) return true;
  if (view.words.slice(range.from, range.to).some((word) => word.kind === 'quote')) return true;
  return view.clauses.some((clause) => clause.from >= range.from && clause.to <= range.to && !RELATIVE.test(view.words[clause.from]?.lower ?? '') && hasFinite(view.words, clause));
}

/** Where what is said begins that clause `index` is a part of: after the last colon, semicolon or full stop. */
function startOf({ words, clauses }: View, index: number): number {
  for (let i = index; i > 0; i--) {
    const before = clauses[i]?.before ?? '';
    if (i < index && /^[.!?]$/.test(before) && words[clauses[i]?.from ?? 0]?.kind !== 'quote') return clauses[i]?.from ?? 0;
    if (before === ';' || before === ':') return clauses[i]?.from ?? 0;
  }
  return 0;
}

/** "The bridge is safe, the company said", “…,” she said, “…”. */
function postposedFrames(view: View): Frame[] {
  const { words, clauses, end } = view;
  return clauses.flatMap((_, index) => {
    const found = postposed(view, index);
    if (!found) return [];
    const from = startOf(view, index - 1);
    const to = clauses[index - 1]?.to ?? from;
    const later = clauses[index + 1];
    const stated = isStated(view, index);
    const goesOn = later !== undefined && (!stated || words[later.from]?.kind === 'quote') && postposed(view, index + 1) === null;
    if (!stated && !(goesOn && hasFinite(words, { from: later.from, to: end }))) return [];
    const ranges = goesOn ? [{ from, to }, { from: later.from, to: end }] : [{ from, to }];
    return [{ cue: spanOf(words, found.cue, found.cue + 1), speaker: found.speaker, content: ranges.map((range) => spanOf(words, range.from, range.to)).filter((span) => span !== null) }];
  });
}

/** Where what is said ends: before a clause of saying that closes it, or before "and added". */
function endOf(view: View, index: number, from: number): number {
  const { words, clauses, end } = view;
  for (let i = index + 1; i < clauses.length; i++) {
    const clause = clauses[i];
    if (!clause || clause.from <= from) continue;
    const before = clauses[i - 1]?.to ?? clause.from;
    if (/^[.!?:;]$/.test(clause.before) || postposed(view, i) || /^(?:according|while|whereas)$/.test(words[clause.from]?.lower ?? '')) return trimEnd(words, before);
    // "…, but officials said …": another speaker.
    if (words[clause.from]?.lower === 'but' && clause.from > from && words.slice(clause.from, clause.to).some((word) => PLAIN_CUES.has(word.lower))) return trimEnd(words, before);
    if (/^(?:and|but)$/.test(words[clause.from]?.lower ?? '') && clause.from > from && PLAIN_CUES.has(words[clause.from + 1]?.lower ?? '')) return trimEnd(words, before);
  }
  for (let at = from + 2; at < end; at++) if (/^(?:and|but)$/.test(words[at]?.lower ?? '') && /ed$|^said$|^told$/.test(words[at + 1]?.lower ?? '') && englishCue(words[at + 1]?.lower ?? '')) return at;
  for (let at = from + 2; at < end; at++) if (words[at]?.lower === 'according' && words[at + 1]?.lower === 'to') return trimEnd(words, at);
  return end;
}

/** "The company said that …", "He accused her of …". */
function governingFrames(view: View): Frame[] {
  const { words, clauses, end } = view;
  return clauses.flatMap((clause, index) => {
    if (postposed(view, index)) return [];
    const cue = cueAt(words, { from: clause.from, to: Math.min(clause.to, end) });
    if (cue < 0) return nounFrames(view, clause, index);
    const found = governed(words, clause, cue, end) ?? nextClause(view, index, cue);
    if (!found) return nounFrames(view, clause, index);
    const asWay = words[clause.from]?.lower === 'as' && index === 0;
    if (asWay) return [];
    const passive = /^(?:is|are|was|were|been|be)$/.test(words[cue - 1]?.lower ?? '');
    const opener = clauses[0];
    const earlier = clauses[index - 1];
    const relative = RELATIVE.test(words[clause.from]?.lower ?? '');
    const subject = relative && earlier ? lastPhrase(words, earlier) : (subjectBefore(words, clause.from, cue) ?? (index > 0 && opener ? subjectBefore(words, opener.from, firstVerb(words, opener)) : null));
    const to = endOf(view, index, found.from);
    const content = spanOf(words, found.from, to);
    if (!content) return [];
    const speaker = passive ? null : subject;
    return [{ cue: spanOf(words, cue, cue + 1), speaker, content: [content] }, ...addedFrames(view, clause, index, to, speaker)];
  });
}

/** "… and added that …": what the same speaker says next in the same clause. */
function addedFrames(view: View, clause: Clause, index: number, at: number, speaker: Span | null): Frame[] {
  const { words, end } = view;
  if (at >= clause.to || !/^(?:and|but)$/.test(words[at]?.lower ?? '')) return [];
  const found = governed(words, clause, at + 1, end);
  const content = found ? spanOf(words, found.from, endOf(view, index, found.from)) : null;
  return content ? [{ cue: spanOf(words, at + 1, at + 2), speaker, content: [content] }] : [];
}

/** What stands after a comma or colon: `said, "…"`, `warned: the dam will break`. */
function nextClause({ words, clauses, end }: View, index: number, cue: number): { from: number } | null {
  const next = clauses[index + 1];
  if (!next || next.from >= end || !PLAIN_CUES.has(words[cue]?.lower ?? '')) return null;
  if (words[next.from]?.kind === 'quote') return { from: next.from };
  return next.before === ':' && hasFinite(words, next) ? { from: next.from } : null;
}

/** "the claim that …". */
function nounFrames(view: View, clause: Clause, index: number): Frame[] {
  const { words, end } = view;
  for (let at = clause.from; at < Math.min(clause.to, end) - 1; at++) {
    if (!ENGLISH_SAYING_NOUNS.has(words[at]?.lower ?? '') || words[at + 1]?.lower !== 'that' || !hasFinite(words, { from: at + 2, to: Math.min(end, at + 14) })) continue;
    const content = spanOf(words, at + 1, endOf(view, index, at + 1));
    if (content) return [{ cue: spanOf(words, at, at + 1), speaker: null, content: [content] }];
  }
  return [];
}

/** "according to X" and "as X put it" wherever they stand. */
function sourceFrames(view: View): Frame[] {
  const { words, clauses, end } = view;
  return clauses.flatMap((clause, index) => {
    let at = clause.from;
    while (at < clause.to && !(words[at]?.lower === 'according' && words[at + 1]?.lower === 'to')) at += 1;
    const next = clauses[index + 1];
    const before = (to: number) => ({ from: startOf(view, index), to: trimEnd(words, to) });
    const after = { from: next?.from ?? end, to: end };
    if (at < clause.to) {
      // "According to Kern the bridge is closed": without a comma the statement begins with the next subject.
      const bare = at === 0 && !clauses.slice(index + 1).some((later) => hasFinite(words, later)) ? nextSubject(words, at + 3, clause.to) : -1;
      const content = [before(at), bare > 0 ? { from: bare, to: end } : after].map((range) => spanOf(words, range.from, range.to)).filter((span) => span !== null);
      return [{ cue: spanOf(words, at, at + 2), speaker: subjectAfterAccording(words, at + 2, bare > 0 ? bare : Math.min(clause.to, end)), content }];
    }
    const cue = words[clause.from]?.lower === 'as' ? cueAt(words, { from: clause.from + 1, to: Math.min(clause.to, end) }) : -1;
    if (cue < 0 || englishCue(words[cue]?.lower ?? '')?.has('say') !== true || clause.to - cue > 6 || cue === clause.from + 1) return [];
    const content = [before(clauses[index - 1]?.to ?? clause.from), after].map((range) => spanOf(words, range.from, range.to)).filter((span) => span !== null);
    return index > 0 && clause.before === '' ? [] : [{ cue: spanOf(words, cue, cue + 1), speaker: subjectBefore(words, clause.from + 1, cue), content }];
  });
}

/** Where a second subject begins after a source: an article or pronoun after a noun; -1 when none does. */
function nextSubject(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (/^(?:the|a|an|he|she|it|they|there|this|these|no|some|many|more|most|his|her|its|their)$/.test(words[at]?.lower ?? '') && !ENGLISH_PREPOSITIONS.has(words[at - 1]?.lower ?? '') && !/^(?:and|or|of)$/.test(words[at - 1]?.lower ?? '')) return at;
  return -1;
}

const subjectAfterAccording = (words: readonly Word[], from: number, to: number): Span | null => spanOf(words, from, Math.min(trimEnd(words, to), from + 20));

/** "The firm reportedly paid …": somebody says so, and nobody says who. */
function hearsayFrames({ words, end }: View): Frame[] {
  const at = words.findIndex((word) => HEARSAY.test(word.lower));
  if (at < 0) return [];
  const content = spanOf(words, 0, end);
  return content ? [{ cue: spanOf(words, at, at + 1), speaker: null, content: [content] }] : [];
}

/** Who a sentence without quotations says reacts somehow: "The mayor rejected this." speaks for the words that follow. Null when it says of nobody. */
export function englishSubject({ words }: Sentence): Span | null {
  const clause = splitClauses(words)[0];
  const cue = clause ? cueAt(words, clause) : -1;
  return clause && cue >= 0 ? subjectBefore(words, clause.from, cue) : null;
}

/** The English attributions of one sentence. */
export function readEnglishFrames(sentence: Sentence): Frame[] {
  const words = sentence.words;
  const end = trimEnd(words, words.length);
  if (end < 2) return [];
  const view = { words, clauses: splitClauses(words), end };
  const frames = [...postposedFrames(view), ...sourceFrames(view), ...governingFrames(view)];
  return (frames.length > 0 ? frames : hearsayFrames(view)).slice(0, MOST_FRAMES);
}
