// From raw text to a manuscript that can be checked, or why it is none: one pure step, so that it can run anywhere.
import { hasPiledMarks } from './marks';
import { parseManuscript, type ParsedManuscript, type ParseOptions } from './parse';

/**
 * Most passages of a manuscript, and most stretches that cleaning may take out of one: with twice as many, what has to be handed over in one
 * piece (to another thread, to the database, to the browser) holds others up for more than 50 ms. A text of 1,000,000 code units whose
 * sentences have 25 each stays below.
 */
export const MOST_PASSAGES = 40_000;

/** Above this share of control and replacement characters a "text" is a file of another kind. */
const BINARY_SHARE = 0.01;
const BINARY = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd]/g;

/** Why a text is no manuscript. */
export type ManuscriptFault = 'empty_text' | 'binary_text' | 'no_words' | 'too_many_passages';

/** What is cleaned: the text as it came, and what is known of it. */
export type RawManuscript = ParseOptions & { text: string };

/** The cleaned manuscript, or what is wrong with the text. Takes linear time, at most some two seconds for 1,000,000 code units. */
export function cleanedManuscript({ text, ...options }: RawManuscript): { parsed: ParsedManuscript } | { fault: ManuscriptFault } {
  if (text.trim() === '') return { fault: 'empty_text' };
  if (!text.isWellFormed() || hasPiledMarks(text) || (text.match(BINARY)?.length ?? 0) > text.length * BINARY_SHARE) return { fault: 'binary_text' };
  const parsed = parseManuscript(text, options);
  if (parsed.units.length > MOST_PASSAGES || parsed.noise.length > MOST_PASSAGES) return { fault: 'too_many_passages' };
  return /[\p{L}\p{N}]/u.test(parsed.text) ? { parsed } : { fault: 'no_words' };
}
