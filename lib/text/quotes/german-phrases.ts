// German noun phrases: where one begins and where it ends.
import { SOURCE_NOUN } from './german-cues';
import { ADVERBS, ARTICLES, AUXILIARIES, COORDINATORS, PREPOSITIONS, PRONOUNS } from './german-words';
import type { Word } from './words';

// Longer noun phrases are lists; the look-ahead stays bounded.
const LONGEST_PHRASE = 24;

/** Whether a word is written with a capital, is a figure, or stands in quotation marks: a noun or name. */
export const isNominal = (word: Word | undefined): boolean => word !== undefined && (word.kind === 'quote' || /^(?:\p{Ll}{1,6}-)?[\p{Lu}\p{N}]/u.test(word.text));

/** Whether a word has the ending of an adjective before a noun. */
export const isAdjective = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'word' && /^\p{Ll}[\p{L}-]*(?:e|en|er|es|em)$/u.test(word.text) && !ADVERBS.has(word.lower) && !PREPOSITIONS.has(word.lower) && !ARTICLES.has(word.lower) && !COORDINATORS.has(word.lower);

const opensGroup = (word: Word | undefined): boolean => word !== undefined && (ARTICLES.has(word.lower) || isAdjective(word));

/** How far adjectives and nouns go from `at`; `at` itself when no noun comes. */
export function nounGroup(words: readonly Word[], at: number, to: number): number {
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
