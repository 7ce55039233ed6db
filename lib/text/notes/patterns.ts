// How the reader of notes looks for words: whole ones, in time that grows with the text alone.
import type { Span } from '../span';

/** A pattern for whole words of an alternation; sensitive to case, unless `i` is among the flags. */
export const wholeWords = (alternatives: string, flags = 'u'): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives})(?![\p{L}\p{N}])`, flags);

const LEADING = /[\s,.;:/|–—•·*=>)\]&+-]/u;
const TRAILING = /[\s,;:/|–—•·=<([&-]/u;

/** The span without the marks at its ends that belong to no word; a full stop at its end stays, it may be an abbreviation's. May be empty. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && LEADING.test(text.charAt(from))) from += 1;
  while (to > from && TRAILING.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** The words of a span on one line, each run of white space one blank. */
export const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end).split(/\s+/).filter((word) => word !== '').join(' ');

/** At most `most` code units of a text, no character cut in two. */
export const clipped = (text: string, most: number): string => (text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '').trimEnd());

/** What two notes write differently and mean the same by: small letters and digits alone, without accents. */
export const folded = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/ß/g, 'ss').replace(/[^\p{L}\p{N}]/gu, '');
