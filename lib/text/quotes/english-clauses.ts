// English clauses for the rules on speech: their subject, their verb of saying, and what that verb governs.
import type { Span } from '../span';
import { CLAUSE_OPENERS, ENGLISH_PREPOSITIONS, englishCue, isEnglishFinite, PLAIN_CUES } from './english-cues';
import type { Clause, Range } from './frame';
import { spanOf, type Word } from './words';

// Verbs that seldom take a noun as their object.
const LENIENT = /^(?:sa(?:id|ys?|ying)|claim(?:s|ed)?|argue[sd]?|insist(?:s|ed)?|believe[sd]?|think|thinks|thought|added|adds|told|tells)$/;
/** Adverbs and auxiliaries between a subject and its verb. */
export const ADVERB = /^(?:also|later|then|now|still|however|again|recently|repeatedly|previously|already|once|just|never|not|has|have|had|is|was|are|were|been|being|would|will|did|does|do|can|could|may|might|should|must|further|publicly|privately|flatly|reportedly|only|even|strongly|initially|himself|herself|itself|themselves)$/;
const JOINS = /^(?:and|but|as|while|although|because|so|when|after|before|since|that|yet|meanwhile|still|however|nor|if)$/;
/** Words that open a relative clause. */
export const RELATIVE = /^(?:who|whom|whose|which|where)$/;
const TELLS = /^(?:t[eo]ll?s?|telling|told|informed|assured|warned|reminded|notified|persuaded|convinced|advised|promised|informs|assures|warns|reminds)$/;
/** Words of time that may follow a verb of saying: "said Monday". */
export const TIME = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|earlier|later|afterwards|tonight|recently|again|last|this)$/;

const isName = (word: Word | undefined): boolean => word !== undefined && word.kind === 'word' && /^[\p{Lu}\p{N}]/u.test(word.text);

/** Whether some words hold a finite verb, a verb of saying among them. */
export function hasFinite(words: readonly Word[], { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (words[at]?.kind === 'word' && (isEnglishFinite(words[at]?.lower ?? '') || englishCue(words[at]?.lower ?? '') !== null)) return true;
  return false;
}

/** How many of the words up to `to` are left without the marks at their end. */
export function trimEnd(words: readonly Word[], to: number): number {
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
export function lastPhrase(words: readonly Word[], { from, to }: Range): Span | null {
  for (let at = to - 1; at > from; at--) {
    if (ENGLISH_PREPOSITIONS.has(words[at]?.lower ?? '') && words[at]?.lower !== 'of') return spanOf(words, at + 1, to);
    if (isEnglishFinite(words[at]?.lower ?? '')) return spanOf(words, at + 1, to);
  }
  return spanOf(words, from, to);
}

/** The noun phrase after a verb: "said the mayor of Leeds on Monday" → "the mayor of Leeds". */
export function subjectAfter(words: readonly Word[], from: number, to: number): Span | null {
  let end = from;
  while (end < to && words[end]?.kind !== 'mark' && !TIME.test(words[end]?.lower ?? '') && !(ENGLISH_PREPOSITIONS.has(words[end]?.lower ?? '') && words[end]?.lower !== 'of' && words[end]?.lower !== 'for')) end += 1;
  return spanOf(words, from, Math.min(end, from + 20));
}

/** Whether a subject can stand here: it has a noun, and it is no adverbial alone. */
export function plausibleSubject(words: readonly Word[], from: number, to: number): boolean {
  if (to <= from || to - from > 18) return false;
  const first = words[from];
  if (!first || first.kind === 'mark') return false;
  return !ENGLISH_PREPOSITIONS.has(first.lower) || to - from > 3;
}

/** The cue verb of a clause, with where it stands; `-1` when it has none. */
export function cueAt(words: readonly Word[], clause: Range): number {
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
export function clauseShape(words: readonly Word[], at: number, to: number, lenient: boolean): boolean {
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
export function firstVerb(words: readonly Word[], { from, to }: Range): number {
  for (let at = from + 1; at < to; at++) if (words[at]?.kind === 'word' && isEnglishFinite(words[at]?.lower ?? '')) return at;
  return to;
}

/** What the cue of a clause governs, from where; null when it governs nothing. `to`: the end of the sentence. */
export function governed(words: readonly Word[], clause: Clause, cue: number, to: number): { from: number } | null {
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
