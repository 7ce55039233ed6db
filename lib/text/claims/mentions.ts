// Brings together what a text states twice: one claim with two places.
import type { Proposal } from '../reading';
import type { TextLanguage } from '../word-lists';
import { ARTICLES, CONJUNCTIONS, PREPOSITIONS } from './words';

/** Words that two statements of the same thing may differ in. */
const FILLERS: Record<TextLanguage, ReadonlySet<string>> = {
  de: new Set('auch so bereits schon nun noch sich es dann damals jahr allerdings jedoch dabei zudem'.split(' ')),
  en: new Set('also already now then still it year however yet'.split(' ')),
};

/** The words that carry a statement, in small letters, without articles, prepositions and fillers. */
export function contentWords(wording: string, language: TextLanguage): string[] {
  return (wording.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu) ?? []).filter(
    (word) => !ARTICLES[language].has(word) && !PREPOSITIONS[language].has(word) && !CONJUNCTIONS[language].has(word) && !FILLERS[language].has(word),
  );
}

/** The words that carry a statement, in alphabetical order; null where there are too few to tell it from others. */
function factKey(wording: string, language: TextLanguage): string | null {
  const words = contentWords(wording, language);
  const own = [...new Set(words)].sort();
  return own.length >= 3 || (own.length === 2 && words.some((word) => /\p{N}/u.test(word))) ? own.join(' ') : null;
}

/** Folds statements of the very same words into the first of them, which remembers the other places. Takes and gives text order. */
export function joinRepeated(proposals: readonly Proposal[], text: string, language: TextLanguage): Proposal[] {
  const first = new Map<string, Proposal>();
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    const key = factKey(text.slice(proposal.start, proposal.end), language);
    const known = key === null ? undefined : first.get(key);
    // Places inside each other are one place.
    if (known && known.end <= proposal.start) {
      known.mentions.push({ start: proposal.start, end: proposal.end });
      if (!known.reasons.some(({ rule }) => rule === 'repeated')) known.reasons.push({ rule: 'repeated', start: proposal.start, end: proposal.end });
    } else {
      kept.push(proposal);
      if (key !== null && !known) first.set(key, proposal);
    }
  }
  return kept;
}
