// Tells news from commentary: in news everything stated is proposed, in commentary only what weighs enough.
import type { Facts, ReadingMode } from '../reading';
import type { Span } from '../span';
import type { TextLanguage } from '../word-lists';
import { isDirect, touching } from './tokens';
import { COMMENTARY, OPINION } from './words';

// Of the sentences without figure or date, the share that speaks in the first person, demands, asks or praises, from which a text is commentary.
const COMMENTARY_SHARE = 0.35;
const LEAST_SENTENCES = 5;
// A paragraph is enough to tell; more words of one sentence are not looked at.
const LONGEST = 600;

function isCommenting(text: string, sentence: Span, language: TextLanguage): boolean {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  return /[?!]["“”»«’]?$/u.test(words) || (words.match(/\p{L}+/gu) ?? []).some((word) => COMMENTARY[language].has(word.toLowerCase()) || OPINION[language].has(word.toLowerCase()));
}

/** The mode in which a manuscript is read. Quotations do not count: in them others speak. */
export function modeOf(text: string, sentences: readonly Span[], language: TextLanguage, facts: Facts): ReadingMode {
  const quoted = facts.quotes.filter(isDirect);
  const own = sentences.filter((sentence) => touching(quoted, sentence).length === 0);
  if (own.length < LEAST_SENTENCES) return 'news';
  const commenting = own.filter((sentence) => isCommenting(text, sentence, language)).length;
  const factual = own.filter((sentence) => touching(facts.figures, sentence).length + touching(facts.dates, sentence).length > 0).length;
  return commenting / own.length > COMMENTARY_SHARE && commenting > factual ? 'commentary' : 'news';
}
