// German phrases: where a noun phrase ends, which word is a Konjunktiv, and how a clause is built.
import { cueForms, SOURCE_NOUN } from './german-cues';
import { ADVERBS, ARTICLES, AUXILIARIES, COORDINATORS, isKnownFinite, mayBeSubjunctive, NO_VERB_IN_T, PREPOSITIONS, PRONOUNS, RELATIVES, subjunctiveOf, SUBORDINATORS } from './german-words';
import type { Clause, Range } from './frame';
import type { Word } from './words';

const LONGEST_PHRASE = 24;

/** Whether a word is written with a capital, is a figure, or stands in quotation marks: a noun or name. */
export const isNominal = (word: Word | undefined): boolean => word !== undefined && (word.kind === 'quote' || /^(?:\p{Ll}{1,6}-)?[\p{Lu}\p{N}]/u.test(word.text));

/** Whether a word has the ending of an adjective before a noun. */
const isAdjective = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'word' && /^\p{Ll}[\p{L}-]*(?:e|en|er|es|em)$/u.test(word.text) && !ADVERBS.has(word.lower) && !PREPOSITIONS.has(word.lower) && !ARTICLES.has(word.lower) && !COORDINATORS.has(word.lower);

const opensGroup = (word: Word | undefined): boolean => word !== undefined && (ARTICLES.has(word.lower) || isAdjective(word));

/** How far adjectives and nouns go from `at`; `at` itself when no noun comes. */
function nounGroup(words: readonly Word[], at: number, to: number): number {
  let end = at;
  while (end < to && ARTICLES.has(words[end]?.lower ?? '') && !(isNominal(words[end]) && end > at)) end += 1;
  let adjectives = end;
  while (adjectives < to && adjectives < end + 4 && isAdjective(words[adjectives])) {
    adjectives += 1;
    // "der Große und der kleine", "alte und neue Länder"
    if (COORDINATORS.has(words[adjectives]?.lower ?? '') && isAdjective(words[adjectives + 1]) && isNominal(words[adjectives + 2])) adjectives += 1;
  }
  if (isNominal(words[adjectives]) && adjectives < to) end = adjectives;
  else if (!isNominal(words[end]) || end >= to) return at;
  const start = end;
  while (end < to && isNominal(words[end]) && !ARTICLES.has(words[end]?.lower ?? '') && !PRONOUNS.has(words[end]?.lower ?? '')) {
    // "laut Behörde 7.000 Menschen": a figure before a noun opens the next phrase.
    if (end > start && /^\p{N}/u.test(words[end]?.text ?? '') && isNominal(words[end + 1])) break;
    end += 1;
  }
  return end;
}

/**
 * Where the noun phrase that begins at word `at` ends: articles, adjectives, nouns, names, then genitives and what `von`, `aus` and the like
 * add; a pronoun alone is one too. `at` when none begins there. `wide`: any preposition may go on (before a finite verb).
 */
export function phraseEnd(words: readonly Word[], at: number, to: number, wide = false): number {
  const limit = Math.min(to, at + LONGEST_PHRASE);
  const first = words[at];
  if (!first || at >= limit || first.kind === 'mark') return at;
  const group = nounGroup(words, at, limit);
  if (group === at) return PRONOUNS.has(first.lower) ? at + 1 : at;
  let end = group;
  let genitives = 0;
  let opened = opensGroup(first) || SOURCE_NOUN.test(words[group - 1]?.lower ?? '');
  for (;;) {
    // A genitive follows an article or a noun of saying, not a name: "laut Maria Kern der Fahrer".
    const next = words[end];
    if (!next || end >= limit || next.kind === 'mark') return end;
    const genitive = /^(?:der|des|dieses|dieser|eines|einer|seiner|seines|ihrer|ihres|deren|dessen|aller|mehrerer|zweier)$/.test(next.lower) && opened;
    const loose = wide && PREPOSITIONS.has(next.lower);
    const from = genitive ? end : /^(?:von|vom|und|sowie)$/.test(next.lower) || loose ? end + 1 : -1;
    if (from < 0) return end;
    // "… eines Gerichts des „Aufrufs zu Gewalt“ schuldig": a second quotation is no part of the name.
    if (genitives > 0 && words[from + 1]?.kind === 'quote') return end;
    const more = nounGroup(words, from, limit);
    if (more <= from || (genitive && more === end + 1)) return end;
    // "und" joins two speakers, not a speaker and the next clause.
    if (/^(?:und|sowie)$/.test(next.lower) && !opensGroup(words[from]) && !isNominal(words[from])) return end;
    end = more;
    if (genitive) genitives += 1;
    // An abbreviation takes no genitive: "eine Mitteilung des BMI der Verbesserung".
    opened = !/^\p{Lu}{2,}$/u.test(words[end - 1]?.text ?? '') && (opensGroup(words[from]) || end - from === 1 || SOURCE_NOUN.test(words[end - 1]?.lower ?? ''));
  }
}

/** Where the noun phrase that ends before word `to` begins, not before `from`. */
export function phraseStart(words: readonly Word[], from: number, to: number): number {
  let at = to;
  const lowest = Math.max(from, to - LONGEST_PHRASE);
  while (at > lowest) {
    const word = words[at - 1];
    if (!word || word.kind === 'mark') break;
    if (isNominal(word) && !ARTICLES.has(word.lower) && !PREPOSITIONS.has(word.lower)) at -= 1;
    else if (ARTICLES.has(word.lower)) {
      at -= 1;
      const genitive = /^(?:der|des|dieser|dieses|eines|einer|ihrer|seiner)$/.test(word.lower);
      if (!genitive || !isNominal(words[at - 1]) || at <= lowest) break;
    } else if (/^(?:von|vom|aus)$/.test(word.lower) && isNominal(words[at - 2])) at -= 1;
    else if (isAdjective(word) && at < to && !AUXILIARIES.has(word.lower) && (ARTICLES.has(words[at - 2]?.lower ?? '') || isAdjective(words[at - 2]) || isNominal(words[at]))) {
      at -= 1;
      if (!ARTICLES.has(words[at - 1]?.lower ?? '')) break;
    } else break;
  }
  return at;
}

/** Whether word `at` is a Konjunktiv here, and which: by its form, or in -e after its subject. 0 for none. */
export function subjunctiveAt(words: readonly Word[], at: number, clause: Range): 0 | 1 | 2 {
  const word = words[at];
  if (!word || word.kind !== 'word' || !/^\p{L}/u.test(word.text)) return 0;
  const known = subjunctiveOf(word.lower);
  const previous = at > clause.from ? words[at - 1] : undefined;
  // "Bundesminister Habe", "die Folge": a noun, unless it opens the sentence.
  if (/^\p{Lu}/u.test(word.text) && at > 0) return 0;
  if (/^(?:ich)$/.test(previous?.lower ?? '') || words[at + 1]?.lower === 'ich') return 0;
  if (word.lower === 'sei' && words[at + 1]?.lower === 'denn') return 0;
  if (known === 1 && /^(?:habe|sei|seien|werde|könne|müsse|dürfe|solle|wolle|möge|gebe|wisse)$/.test(word.lower)) return 1;
  if (known === 2) return 2;
  // "Ob das gelinge, hänge vom Wetter ab": the verb opens the main clause.
  if (known === 1 && !previous && clause.from > 0) return 1;
  const verbal = known === 1 || (mayBeSubjunctive(word.lower) && !isNominal(words[at + 1]) && !(isAdjective(words[at + 1]) && /e$/.test(words[at + 1]?.lower ?? '')));
  if (!verbal || !previous) return 0;
  const afterSubject = /^(?:er|sie|es|man|dies|dieser)$/.test(previous.lower) || (isNominal(previous) && !/^\p{N}/u.test(previous.text) && !ARTICLES.has(previous.lower) && !ADVERBS.has(previous.lower));
  const beforeSubject = known === 1 && /^(?:es|er|sie|man|der|die|das|ein|eine|sich)$/.test(words[at + 1]?.lower ?? '');
  const last = at === clause.to - 1;
  const adverbial = known === 1 && (ADVERBS.has(previous.lower) || last);
  if (isNominal(words[at + 1]) && !afterSubject && !beforeSubject) return 0;
  return afterSubject || beforeSubject || adverbial ? 1 : 0;
}

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
  if (clause.before !== ',' && clause.before !== '–' && clause.before !== '-' && clause.before !== '—') return false;
  let at = clause.from;
  if (endsInZu(words, clause)) return false;
  if (PREPOSITIONS.has(words[at]?.lower ?? '') && RELATIVES.has(words[at + 1]?.lower ?? '')) {
    const group = nounGroup(words, at + 1, clause.to);
    return group === at + 1 || (isVerbLast(words, clause) && !verbSecond(words, group, clause.to));
  }
  const first = words[at]?.lower ?? '';
  if (/^(?:dessen|deren)$/.test(first)) return true;
  if (!RELATIVES.has(first) || first === 'wo') return first === 'wo' || /^wor?(?:in|an|auf|mit|für|durch|bei|von|nach|aus|über|zu|gegen|um)$/.test(first);
  at += 1;
  const group = nounGroup(words, clause.from, clause.to);
  if (group === clause.from) return true;
  // "der Pilot trage …": a verb right after the noun; "die Züge Verspätung hatten": none until the end.
  return isVerbLast(words, clause) && !verbSecond(words, phraseEnd(words, clause.from, clause.to), clause.to);
}

const looksFinite = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'word' && (isKnownFinite(word.lower) || cueForms(word.lower).some((form) => form.kind === 'finite') || mayBeSubjunctive(word.lower) || /^\p{Ll}+(?:t|te|ten)$/u.test(word.text));

/** Whether a finite verb stands at `at`, or after one or two adverbs. */
function verbSecond(words: readonly Word[], at: number, to: number): boolean {
  let end = at;
  while (end < to && end < at + 2 && ADVERBS.has(words[end]?.lower ?? '')) end += 1;
  return end < to - 1 && looksFinite(words[end]);
}

function isVerbLast(words: readonly Word[], clause: Range): boolean {
  if (!looksFinite(words[clause.to - 1]) && !/^\p{Ll}{3,}en$/u.test(words[clause.to - 1]?.text ?? '')) return false;
  // "die Kritik müsse hingenommen werden": the finite verb came before.
  for (let at = clause.from + 1; at < clause.to - 1; at++) if (subjunctiveAt(words, at, clause) === 1 && !isNominal(words[at + 1] ?? words[at])) return false;
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
export function isSubordinate(words: readonly Word[], clause: Clause): boolean {
  const first = words[clause.from]?.lower ?? '';
  if (SUBORDINATORS.has(first)) return true;
  return isRelative(words, clause);
}

/** Where the finite verb of a main clause stands, at `at` or after; -1 when none is found. */
export function finiteVerb(words: readonly Word[], at: number, to: number): number {
  for (let i = at; i < to; i++) {
    const word = words[i];
    if (!word || word.kind !== 'word' || /^\p{Lu}/u.test(word.text)) continue;
    if (NO_VERB_IN_T.has(word.lower) || ADVERBS.has(word.lower) || PREPOSITIONS.has(word.lower) || ARTICLES.has(word.lower) || COORDINATORS.has(word.lower)) continue;
    if (isKnownFinite(word.lower) || cueForms(word.lower).some((form) => form.kind === 'finite')) return i;
    if (mayBeSubjunctive(word.lower) && i > at && isNominal(words[i - 1])) return i;
    if (/(?:t|te|ten|ieren)$/u.test(word.lower) && (i === at || isNominal(words[i - 1])) && !isNominal(words[i + 1] ?? words[0])) return i;
    if (/en$/u.test(word.lower) && i > at && isNominal(words[i - 1]) && !isNominal(words[i + 1]) && !isAdjective(words[i + 1])) return i;
    if (/(?:t|te|ten)$/u.test(word.lower) && i > at && isNominal(words[i - 1]) && !ARTICLES.has(words[i - 1]?.lower ?? '')) return i;
  }
  return -1;
}
