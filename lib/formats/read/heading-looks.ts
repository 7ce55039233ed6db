// Finds headings that the author made bold and large instead of giving them a style.
import type { Part } from './manuscript';

/** A part that is still being written. `label`: length of the list number in front. `flow`: 0 is the running text, others are boxes. */
export type Draft = { kind: Part['kind']; level: number | null; text: string; label: number; flow: number; bold: number; seen: number; size: number };

// As in the parser for bare text: the longest headline of a newspaper is well below.
const LONGEST_HEADING = 140;
const MOST_HEADING_WORDS = 18;
const END_MARK = /[.:;,…][\])"“”»«’']*$/;

/** The size in which most of the running text is set, in points; 0 where the file tells none. */
function bodySize(drafts: readonly Draft[]): number {
  const letters = new Map<number, number>();
  for (const { size, seen, bold } of drafts) if (bold < seen) letters.set(size, (letters.get(size) ?? 0) + seen);
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

function couldHead(draft: Draft): boolean {
  const text = draft.text.trim();
  return draft.kind === 'paragraph' && draft.flow === 0 && draft.seen > 0 && draft.bold === draft.seen && text.length <= LONGEST_HEADING && text.split(/\s+/).length <= MOST_HEADING_WORDS && !END_MARK.test(text) && /\p{L}/u.test(text);
}

/**
 * Makes headings of short paragraphs that are bold from end to end and larger than the running text; of the same size only
 * where the file has no other headings and text in normal weight follows. The first part, if it is the largest, is the
 * title. Levels follow the sizes.
 */
export function headingsByLook(drafts: readonly Draft[]): void {
  const body = bodySize(drafts);
  const written = drafts.filter(({ seen }) => seen > 0);
  const styled = written.some(({ kind }) => kind === 'heading');
  const found = written.filter((draft, at) => {
    const next = written[at + 1];
    if (!couldHead(draft) || !next || written.length < 3) return false;
    return draft.size > body || (!styled && draft.size === body && next.bold < next.seen);
  });
  const sizes = [...new Set(found.map(({ size }) => size))].sort((a, b) => b - a);
  for (const draft of found) {
    const isTitle = draft === written[0] && draft.size === sizes[0] && found.every((other) => other === draft || other.size < draft.size);
    Object.assign(draft, isTitle ? { kind: 'title', level: null } : { kind: 'heading', level: sizes.indexOf(draft.size) + 1 });
  }
}
