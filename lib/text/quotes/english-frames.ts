// The English rules of reported speech: "X said (that) …", "…, X said", "according to X", "as X put it", "reportedly".
import type { Span } from '../span';
import { splitClauses } from './clauses';
import { CLAUSE_OPENERS, ENGLISH_PREPOSITIONS, ENGLISH_SAYING_NOUNS, englishCue, isEnglishFinite, PLAIN_CUES } from './english-cues';
import type { Clause, Frame, Range } from './frame';
import { spanOf, type Sentence, type Word } from './words';

const MOST_FRAMES = 12;
// Verbs that seldom take a noun as their object.
const LENIENT = /^(?:sa(?:id|ys?|ying)|claim(?:s|ed)?|argue[sd]?|insist(?:s|ed)?|believe[sd]?|think|thinks|thought|added|adds|told|tells)$/;
const HEARSAY = /^(?:reportedly|allegedly|supposedly|purportedly)$/;
const ADVERB = /^(?:also|later|then|now|still|however|again|recently|repeatedly|previously|already|once|just|never|not|has|have|had|is|was|are|were|been|being|would|will|did|does|do|can|could|may|might|should|must|further|publicly|privately|flatly|reportedly|only|even|strongly|initially|himself|herself|itself|themselves)$/;
const JOINS = /^(?:and|but|as|while|although|because|so|when|after|before|since|that|yet|meanwhile|still|however|nor|if)$/;
const RELATIVE = /^(?:who|whom|whose|which|where)$/;
const TELLS = /^(?:t[eo]ll?s?|telling|told|informed|assured|warned|reminded|notified|persuaded|convinced|advised|promised|informs|assures|warns|reminds)$/;
const TIME = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|earlier|later|afterwards|tonight|recently|again|last|this)$/;

type View = { words: readonly Word[]; clauses: readonly Clause[]; end: number };

const isName = (word: Word | undefined): boolean => word !== undefined && word.kind === 'word' && /^[\p{Lu}\p{N}]/u.test(word.text);

function hasFinite(words: readonly Word[], { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (words[at]?.kind === 'word' && (isEnglishFinite(words[at]?.lower ?? '') || englishCue(words[at]?.lower ?? '') !== null)) return true;
  return false;
}

function trimEnd(words: readonly Word[], to: number): number {
  let end = to;
  while (end > 0 && words[end - 1]?.kind === 'mark') end -= 1;
  return end;
}

/** The subject in front of a verb: from the start of its clause, without conjunctions, adverbials and an earlier clause. */
export function subjectBefore(words: readonly Word[], from: number, verb: number): Span | null {
  let end = verb;
  while (end > from && (ADVERB.test(words[end - 1]?.lower ?? '') || /^\p{Ll}+ly$/u.test(words[end - 1]?.text ?? '') || words[end - 1]?.kind === 'mark')) end -= 1;
  let start = from;
  while (start < end && JOINS.test(words[start]?.lower ?? '')) start += 1;
  if (RELATIVE.test(words[start]?.lower ?? '')) return null;
  // "went to the station where they", "began in May and Korea": only the last clause's subject.
  for (let at = end - 1; at > start; at--) if (/^(?:and|but|where|when|while|because|as|that|which|since|although)$/.test(words[at]?.lower ?? '') && hasFinite(words, { from: start, to: at })) { start = at + 1; break; }
  // "In a statement the company said": the last phrase that opens like a subject.
  if (ENGLISH_PREPOSITIONS.has(words[start]?.lower ?? '')) {
    for (let at = end - 1; at > start; at--) if (/^(?:the|he|she|it|they|we|i|a|an|his|her|its|their)$/.test(words[at]?.lower ?? '')) return spanOf(words, at, end);
    return null;
  }
  return words.slice(start, end).some((word) => word.kind === 'word' && isEnglishFinite(word.lower)) ? null : spanOf(words, start, end);
}

/** The name or noun phrase that ends a clause, which a relative clause goes on: "to meet with the mayor, who said". */
function lastPhrase(words: readonly Word[], { from, to }: Range): Span | null {
  for (let at = to - 1; at > from; at--) {
    if (ENGLISH_PREPOSITIONS.has(words[at]?.lower ?? '') && words[at]?.lower !== 'of') return spanOf(words, at + 1, to);
    if (isEnglishFinite(words[at]?.lower ?? '')) return spanOf(words, at + 1, to);
  }
  return spanOf(words, from, to);
}

/** The noun phrase after a verb: "said the mayor of Leeds on Monday" → "the mayor of Leeds". */
function subjectAfter(words: readonly Word[], from: number, to: number): Span | null {
  let end = from;
  while (end < to && words[end]?.kind !== 'mark' && !TIME.test(words[end]?.lower ?? '') && !(ENGLISH_PREPOSITIONS.has(words[end]?.lower ?? '') && words[end]?.lower !== 'of' && words[end]?.lower !== 'for')) end += 1;
  return spanOf(words, from, Math.min(end, from + 20));
}

/** Whether a subject can stand here: it has a noun, and it is no adverbial alone. */
function plausibleSubject(words: readonly Word[], from: number, to: number): boolean {
  if (to <= from || to - from > 18) return false;
  const first = words[from];
  if (!first || first.kind === 'mark') return false;
  return !ENGLISH_PREPOSITIONS.has(first.lower) || to - from > 3;
}

/** The cue verb of a clause, with where it stands; `-1` when it has none. */
function cueAt(words: readonly Word[], clause: Range): number {
  for (let at = clause.from; at < clause.to; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || !englishCue(word.lower)) continue;
    if (/^\p{Lu}/u.test(word.text) && at > 0) continue;
    // "the report said": a noun after an article, a verb after a noun.
    if (/^(?:the|a|an|this|his|her|its|their|no|any|of|new|another|some)$/.test(words[at - 1]?.lower ?? '') && at > clause.from) continue;
    // "Recent reports have", "research notes and": nouns.
    const next = words[at + 1]?.lower ?? '';
    if (/^(?:have|has|had|were|was|are|is|of|about|made)$/.test(next) && !/(?:ed|said|told)$/.test(word.lower)) continue;
    if (/s$/.test(word.lower) && /^(?:and|or|from)$/.test(next)) continue;
    if (words[at - 1]?.lower === 'to' && at > clause.from && !/^(?:say|claim|argue|believe|suggest|admit|insist|tell|announce|warn|confirm|deny)$/.test(word.lower)) continue;
    return at;
  }
  return -1;
}

/** Where a clause without `that` begins after a verb of saying, past "on Monday" and "in a statement"; -1 when none does. */
function bareStart(words: readonly Word[], cue: number, to: number): number {
  let at = cue + 1;
  if (/^(?:told|tells|tell|telling)$/.test(words[cue]?.lower ?? '')) {
    at += 1;
    while (at < to && at < cue + 9 && !CLAUSE_OPENERS.has(words[at]?.lower ?? '')) at += 1;
  }
  for (let hops = 0; hops < 3 && at < to; hops++) {
    if (TIME.test(words[at]?.lower ?? '')) at += 1;
    else if (/^(?:in|on|at|during|to|after|through|via|late|early|over|by|from)$/.test(words[at]?.lower ?? '')) {
      at += 1;
      if (/^(?:the|a|an|his|her|its|their|this|last|that)$/.test(words[at]?.lower ?? '')) at += 1;
      while (at < to && !CLAUSE_OPENERS.has(words[at]?.lower ?? '') && !ENGLISH_PREPOSITIONS.has(words[at]?.lower ?? '') && !(isName(words[at]) && !isName(words[at - 1]) && hasFinite(words, { from: at + 1, to: Math.min(to, at + 4) }) && !TIME.test(words[at]?.lower ?? ''))) at += 1;
    }
  }
  const first = words[at];
  if (!first || at >= to) return -1;
  if (/^(?:how|why|goodbye)$/.test(first.lower)) return -1;
  const opens = CLAUSE_OPENERS.has(first.lower) || isName(first) || first.kind === 'quote' || /s$/.test(first.lower) || /^\p{Ll}/u.test(first.text);
  return opens && clauseShape(words, at, to, LENIENT.test(words[cue]?.lower ?? '')) ? at : -1;
}

/** Whether the words from `at` make a clause: a subject, then a finite verb that is not of a relative clause. */
function clauseShape(words: readonly Word[], at: number, to: number, lenient: boolean): boolean {
  if (/^(?:he|she|it|they|we|i|you|there)$/.test(words[at]?.lower ?? '') && at + 2 < to) return true;
  for (let i = at; i < Math.min(to, at + 14); i++) {
    const lower = words[i]?.lower ?? '';
    if (i > at && /^(?:who|which|whom|whose|to|by)$/.test(lower) && !lenient) return false;
    if (words[i]?.kind === 'word' && i > at && (isEnglishFinite(lower) || englishCue(lower) !== null) && !(/^(?:the|a|an|of|its|his|her|their|and|in|for)$/.test(words[i - 1]?.lower ?? ''))) return true;
    if (/['’](?:s|re|ll|ve|m|d)$/.test(lower) && /^(?:it|he|she|that|there|they|we|you|i|who|what)['’]/.test(lower)) return true;
  }
  return false;
}

/** Where the first finite verb of a clause stands; its end when there is none. */
function firstVerb(words: readonly Word[], { from, to }: Range): number {
  for (let at = from + 1; at < to; at++) if (words[at]?.kind === 'word' && isEnglishFinite(words[at]?.lower ?? '')) return at;
  return to;
}

/** What the cue of a clause governs, from where; null when it governs nothing. `to`: the end of the sentence. */
function governed(words: readonly Word[], clause: Clause, cue: number, to: number): { from: number } | null {
  const lower = words[cue]?.lower ?? '';
  const classes = englishCue(lower);
  if (!classes) return null;
  const says = classes.has('say') || classes.has('that');
  // "said in a statement that", "told the court that"; but "announced the places that …" is a relative clause.
  const first = words[cue + 1]?.lower ?? '';
  const adverbial = ENGLISH_PREPOSITIONS.has(first) || TIME.test(first) || /^(?:that|whether|if)$/.test(first) || ADVERB.test(first) || /ly$/.test(first) || TELLS.test(lower);
  for (let at = cue + 1; adverbial && at < Math.min(to, cue + 14) && at < clause.to; at++) {
    if (says && /^(?:that|whether)$/.test(words[at]?.lower ?? '') && !(at === cue + 1 && !hasFinite(words, { from: at + 1, to }) && !words.slice(at, to).some((word) => word.kind === 'quote'))) return { from: at };
    if (says && words[at]?.lower === 'if' && /^(?:asked|asks|wondered|wonders|know)$/.test(lower)) return { from: at };
  }
  if (/^(?:accused|accuses|accuse|accusing)$/.test(lower)) for (let at = cue + 1; at < clause.to; at++) if (words[at]?.lower === 'of' && /ing$/.test(words[at + 1]?.lower ?? '')) return { from: at + 1 };
  if (/^(?:denied|denies|deny|denying|admitted|admits|confessed)$/.test(lower)) {
    const next = cue + (/^to$/.test(words[cue + 1]?.lower ?? '') ? 2 : 1);
    if (/ing$/.test(words[next]?.lower ?? '')) return { from: next };
  }
  const passive = /^(?:is|are|was|were|been|be)$/.test(words[cue - 1]?.lower ?? '') && /^(?:said|believed|thought|reported|alleged|claimed|rumoured|rumored|understood|known|estimated|suspected|feared)$/.test(lower);
  if ((classes.has('ask') || passive) && words[cue + 1]?.lower === 'to') return { from: cue + 1 };
  if (!passive && PLAIN_CUES.has(lower)) {
    const from = bareStart(words, cue, clause.to);
    if (from >= 0) return { from };
  }
  return null;
}

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

function startOf({ words, clauses }: View, index: number): number {
  for (let i = index; i > 0; i--) {
    const before = clauses[i]?.before ?? '';
    if (i < index && /^[.!?]$/.test(before) && words[clauses[i]?.from ?? 0]?.kind !== 'quote') return clauses[i]?.from ?? 0;
    if (before === ';' || before === ':') return clauses[i]?.from ?? 0;
  }
  return 0;
}

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

function hearsayFrames({ words, end }: View): Frame[] {
  const at = words.findIndex((word) => HEARSAY.test(word.lower));
  if (at < 0) return [];
  const content = spanOf(words, 0, end);
  return content ? [{ cue: spanOf(words, at, at + 1), speaker: null, content: [content] }] : [];
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
