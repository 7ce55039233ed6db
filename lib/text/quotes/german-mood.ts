// The German verb of a clause: its mood, its place, and whether the clause depends on another one.
import { cueForms } from './german-cues';
import { isAdjective, isNominal, nounGroup, phraseEnd } from './german-phrases';
import { ADVERBS, ARTICLES, COORDINATORS, isKnownFinite, mayBeSubjunctive, NO_VERB_IN_T, PREPOSITIONS, RELATIVES, subjunctiveOf, SUBORDINATORS } from './german-words';
import type { Clause, Range } from './frame';
import type { Word } from './words';

// Forms that are nothing but Konjunktiv I in the third person, wherever they stand.
const PLAIN_SUBJUNCTIVE = /^(?:habe|sei|seien|werde|könne|müsse|dürfe|solle|wolle|möge|gebe|wisse)$/;
const SUBJECT_PRONOUN = /^(?:er|sie|es|man|dies|dieser)$/;
const AFTER_VERB = /^(?:es|er|sie|man|der|die|das|ein|eine|sich)$/;

/** Whether word `at` is a Konjunktiv here, and which: by its form, or in -e after its subject. 0 for none. */
export function subjunctiveAt(words: readonly Word[], at: number, clause: Range): 0 | 1 | 2 {
  const word = words[at];
  const next = words[at + 1];
  const previous = at > clause.from ? words[at - 1] : undefined;
  // "Minister Habe", "die Folge": a noun, unless it opens the sentence. "Ich habe" is no Konjunktiv, "es sei denn" no speech.
  if (!word || word.kind !== 'word' || (at > 0 && /^\P{Ll}/u.test(word.text)) || previous?.lower === 'ich' || next?.lower === 'ich') return 0;
  if (word.lower === 'sei' && next?.lower === 'denn') return 0;
  const known = subjunctiveOf(word.lower);
  if (known === 2 || (known === 1 && PLAIN_SUBJUNCTIVE.test(word.lower))) return known;
  // "Ob das gelinge, hänge vom Wetter ab": the verb opens the main clause.
  if (!previous) return known === 1 && clause.from > 0 ? 1 : 0;
  if (isSubject(previous, next)) return known === 1 || isUnlistedSubjunctive(word, next) ? 1 : 0;
  if (known === 0) return 0;
  if (AFTER_VERB.test(next?.lower ?? '')) return 1;
  return !isNominal(next) && (ADVERBS.has(previous.lower) || at === clause.to - 1) ? 1 : 0;
}

/** Whether a word can be the last one of a subject: a pronoun, a noun or name; a figure only where no noun follows it. */
function isSubject(word: Word, next: Word | undefined): boolean {
  if (SUBJECT_PRONOUN.test(word.lower)) return true;
  if (!isNominal(word) || ARTICLES.has(word.lower) || ADVERBS.has(word.lower)) return false;
  return !/^\p{N}/u.test(word.text) || ARTICLES.has(next?.lower ?? '') || PREPOSITIONS.has(next?.lower ?? '');
}

/** A verb in -e that no list has ("Nordkorea besitze vier …"), and no adjective before its noun. */
const isUnlistedSubjunctive = (word: Word, next: Word | undefined): boolean =>
  mayBeSubjunctive(word.lower) && !isNominal(next) && !(isAdjective(next) && /e$/.test(next?.lower ?? ''));

/** The strongest Konjunktiv in some words: 1 before 2 before none. */
export function subjunctiveIn(words: readonly Word[], clause: Range): 0 | 1 | 2 {
  let found: 0 | 1 | 2 = 0;
  for (let at = clause.from; at < clause.to; at++) {
    const mood = subjunctiveAt(words, at, clause);
    if (mood === 1) return 1;
    if (mood === 2) found = 2;
  }
  return found;
}

/** Whether a clause begins with a relative pronoun, rather than with an article and its noun. */
export function isRelative(words: readonly Word[], clause: Clause): boolean {
  if (!/^[,–—-]$/.test(clause.before) || endsInZu(words, clause)) return false;
  const first = words[clause.from]?.lower ?? '';
  if (/^(?:wo|dessen|deren)$/.test(first) || /^wor?(?:in|an|auf|mit|für|durch|bei|von|nach|aus|über|zu|gegen|um)$/.test(first)) return true;
  const at = clause.from + (PREPOSITIONS.has(first) ? 1 : 0);
  if (!RELATIVES.has(words[at]?.lower ?? '')) return false;
  // "der Pilot trage …": a verb right after the noun; "die Züge Verspätung hatten": none until the end.
  return nounGroup(words, at, clause.to) === at || (isVerbLast(words, clause) && !verbSecond(words, phraseEnd(words, at, clause.to), clause.to));
}

const looksFinite = (word: Word | undefined): boolean =>
  word?.kind === 'word' && (isKnownFinite(word.lower) || cueForms(word.lower).some((form) => form.kind === 'finite') || mayBeSubjunctive(word.lower) || /^\p{Ll}+(?:t|te|ten)$/u.test(word.text));

/** Whether a finite verb stands at `at`, or after one or two adverbs. */
function verbSecond(words: readonly Word[], at: number, to: number): boolean {
  let end = at;
  while (end < to && end < at + 2 && ADVERBS.has(words[end]?.lower ?? '')) end += 1;
  return end < to - 1 && looksFinite(words[end]);
}

function isVerbLast(words: readonly Word[], clause: Range): boolean {
  if (!looksFinite(words[clause.to - 1]) && !/^\p{Ll}{3,}en$/u.test(words[clause.to - 1]?.text ?? '')) return false;
  // "die Kritik müsse hingenommen werden": the finite verb came before.
  for (let at = clause.from + 1; at < clause.to - 1; at++) if (subjunctiveAt(words, at, clause) === 1 && !isNominal(words[at + 1])) return false;
  return true;
}

/** Whether a clause ends in an infinitive with zu. */
export function endsInZu(words: readonly Word[], { from, to }: Range): boolean {
  const last = words[to - 1];
  if (!last || to - from < 2) return false;
  if (words[to - 2]?.lower === 'zu' && /^\p{Ll}+n$/u.test(last.text)) return true;
  return /^\p{Ll}{2,}zu\p{Ll}{2,}n$/u.test(last.text);
}

/** Whether a clause opens with a word that makes it depend on another one. */
export const isSubordinate = (words: readonly Word[], clause: Clause): boolean => SUBORDINATORS.has(words[clause.from]?.lower ?? '') || isRelative(words, clause);

/** Where the finite verb of a main clause stands, at `at` or after; -1 when none is found. */
export function finiteVerb(words: readonly Word[], at: number, to: number): number {
  for (let i = at; i < to; i++) {
    const word = words[i];
    if (!word || word.kind !== 'word' || /^\p{Lu}/u.test(word.text)) continue;
    if ([NO_VERB_IN_T, ADVERBS, PREPOSITIONS, ARTICLES, COORDINATORS].some((list) => list.has(word.lower))) continue;
    if (isKnownFinite(word.lower) || cueForms(word.lower).some((form) => form.kind === 'finite')) return i;
    const afterNoun = i > at && isNominal(words[i - 1]);
    const beforeNoun = isNominal(words[i + 1]);
    if (afterNoun && (mayBeSubjunctive(word.lower) || (/(?:t|te|ten)$/u.test(word.lower) && !ARTICLES.has(words[i - 1]?.lower ?? '')))) return i;
    if (afterNoun && /en$/u.test(word.lower) && !beforeNoun && !isAdjective(words[i + 1])) return i;
    if (i === at && /(?:t|te|ten|ieren)$/u.test(word.lower) && !beforeNoun) return i;
  }
  return -1;
}
