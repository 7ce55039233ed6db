// Where one visible character ends and the next begins; no anchor may cut through an emoji or an accented letter.

const SEGMENTER = new Intl.Segmenter('und', { granularity: 'grapheme' });
// Segmenting starts at a safe place near the offset, never at the text's beginning: a long manuscript stays fast.
const REACH = 200;

/** A place at or before `offset`, close by, at which a character surely begins: after a line break or a plain blank. */
function safeStart(text: string, offset: number): number {
  const lowest = Math.max(0, offset - REACH);
  for (let at = offset - 1; at > lowest; at--) if (/[\n ]/.test(text.charAt(at - 1)) && /[\p{L}\p{N}\n]/u.test(text.charAt(at))) return at;
  return lowest;
}

/** The boundaries of the visible character around `offset`; both equal `offset` when it lies between two. Offsets in UTF-16 code units. */
export function graphemeAround(text: string, offset: number): { start: number; end: number } {
  if (offset <= 0 || offset >= text.length) return { start: offset, end: offset };
  const from = safeStart(text, offset);
  const found = SEGMENTER.segment(text.slice(from, offset + REACH)).containing(offset - from);
  if (!found || found.index + from === offset) return { start: offset, end: offset };
  return { start: found.index + from, end: found.index + from + found.segment.length };
}
