// Tells news from commentary: in news everything stated is proposed, in commentary only what weighs enough.
import type { Facts, ReadingMode } from '../reading';
import type { Span } from '../span';
import type { TextLanguage } from '../word-lists';
import { indicesTouching, isDirect, touching } from './tokens';
import { COMMENTARY, OPINION } from './words';

// Shares of the sentences in which no other speaks. Of 319 news articles, three reach these; commentaries do.
const BARE_OR_COMMENTING = 0.55;
const BARE_AND_COMMENTING = 0.15;
const NEARLY_ALL = 0.8;
const LEAST_COMMENTS = 2;
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
  // Bare: without figure, date or name. Whoever reports names them; whoever judges need not.
  const kinds = own.map((sentence) => ({ isBare: [facts.figures, facts.dates, facts.names].every((list) => indicesTouching(list, sentence).length === 0), isCommenting: isCommenting(text, sentence, language) }));
  const either = kinds.filter(({ isBare, isCommenting: comments }) => isBare || comments).length / own.length;
  const both = kinds.filter(({ isBare, isCommenting: comments }) => isBare && comments).length;
  return either >= NEARLY_ALL || (either >= BARE_OR_COMMENTING && both >= Math.max(LEAST_COMMENTS, BARE_AND_COMMENTING * own.length)) ? 'commentary' : 'news';
}
