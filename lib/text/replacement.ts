// Puts another wording in the place of one: as few words changed as possible, and no stray blank or comma left where one goes.
import { wordDiff } from './revision/word-diff';
import type { Span } from './span';

/** What a replacement does: `before` stands at `start` (UTF-16 code units), `after` comes there; `edits` change only the words that differ. */
export type Replacement = Span & { before: string; after: string; edits: (Span & { text: string })[] };

const isBlank = (char: string) => /^[^\S\n]$/u.test(char);
const isBreak = (char: string) => char === '' || char === '\n';

/** The span with what would be left over were it cut: its paragraph's line break, one of two blanks, one of two commas. */
function withLeftovers(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (isBlank(text.charAt(from - 1))) from -= 1;
  while (isBlank(text.charAt(to))) to += 1;
  const [before, after] = [text.charAt(from - 1), text.charAt(to)];
  if (isBreak(before) && isBreak(after)) {
    while (text.charAt(to) === '\n') to += 1;
    if (to === text.length) while (text.charAt(from - 1) === '\n') from -= 1;
    return { start: from, end: to };
  }
  // At the beginning of a line go the blanks behind it, elsewhere those before it.
  if (isBreak(before)) return { start: from, end: to };
  const closes = isBreak(after) || /^[,;.:!?…)\]]$/u.test(after);
  if (!closes && (from === start || to === end)) return { start, end };
  if (closes && /^[,;]$/u.test(before) && !isBreak(after) && /^[,;.:!?…]$/u.test(after)) from -= 1;
  return { start: from, end: closes ? to : end };
}

/** Writes `after` where the span stands; an empty one cuts it. The span must lie in the text. */
export function replacement(text: string, span: Span, after: string): Replacement {
  const place = after === '' ? withLeftovers(text, span) : span;
  const before = text.slice(place.start, place.end);
  const edits: Replacement['edits'] = [];
  let [open, at] = [false, place.start];
  for (const part of wordDiff(before, after)) {
    const next = at + (part.kind === 'added' ? 0 : part.text.length);
    if (part.kind === 'same') open = false;
    else {
      const last = open ? edits.at(-1) : undefined;
      const edit = last ?? { start: at, end: at, text: '' };
      edit.end = next;
      if (part.kind === 'added') edit.text += part.text;
      if (!last) edits.push(edit);
      open = true;
    }
    at = next;
  }
  return { ...place, before, after, edits };
}
