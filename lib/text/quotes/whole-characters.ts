// Keeps the ends of a found stretch off the inside of a visible character.
import { graphemeAround } from '../graphemes';
import type { Span } from '../span';

// Latin letters, digits, blanks, and the quotation marks and dashes of General Punctuation; © and ® may belong to an emoji.
const isPlain = (unit: number): boolean => (unit < 0x300 && unit !== 0xa9 && unit !== 0xae) || (unit >= 0x2010 && unit <= 0x2027);

/** A stretch widened to whole visible characters. Offsets in UTF-16 code units of `text`. */
export function wholeCharacters(text: string, { start, end }: Span): Span {
  // Most ends lie between plain characters, and asking the segmenter costs a thousand times more.
  const inside = (at: number) => at > 0 && at < text.length && !(isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(at)));
  return { start: inside(start) ? graphemeAround(text, start).start : start, end: inside(end) ? graphemeAround(text, end).end : end };
}
