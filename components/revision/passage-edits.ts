// Corrections of single passages, and the exact edits of the base that they come to.
import type { Block } from '@/lib/domain/schema/article';
import type { TextEdit } from '@/lib/text/revision/edits';
import type { Span } from '@/lib/text/span';

/** The revision that is being worked on. `units` are its passages; offsets in UTF-16 code units of `text`. */
export type Base = { number: number; text: string; units: readonly Span[]; blocks: readonly Block[] };

/** What somebody has made of one passage of the base: its span there, and what is to stand in its place, as typed. Empty: the passage goes. */
export type Correction = Span & { text: string };

/** The blocks of a text, each with its passages. */
export function rowsOf({ units, blocks }: Pick<Base, 'units' | 'blocks'>): { block: Block; passages: Span[] }[] {
  let at = 0;
  return blocks.map((block) => {
    const passages: Span[] = [];
    for (let unit = units[at]; unit && unit.start < block.end; unit = units[at]) {
      passages.push(unit);
      at += 1;
    }
    return { block, passages };
  });
}

/** What was typed, as a text is kept: no blanks at the ends or in a row, and each line a paragraph of its own. */
export function tidied(typed: string): string {
  return typed
    .split(/\r\n|[\n\r]/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

/** The corrections with this passage as it is now; without it where it reads as in the base. In text order. */
export function withPassage({ text }: Base, corrections: readonly Correction[], { start, end }: Span, typed: string): Correction[] {
  const others = corrections.filter((other) => other.start !== start);
  return typed === text.slice(start, end) ? others : [...others, { start, end, text: typed }].sort((a, b) => a.start - b.start);
}

/** Whether no word reaches over this place. */
const isBetweenWords = (text: string, at: number) => at === 0 || at === text.length || /\s/.test(text.slice(at - 1, at + 1));

/** The smallest edit of whole words that makes the passage read so: what it leaves alone keeps its place without guessing. */
function narrowed(text: string, { start, end }: Span, next: string): TextEdit {
  const old = text.slice(start, end);
  const most = Math.min(old.length, next.length);
  let head = 0;
  while (head < most && old[head] === next[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail += 1;
  while (!isBetweenWords(old, head) || !isBetweenWords(next, head)) head -= 1;
  while (!isBetweenWords(old, old.length - tail) || !isBetweenWords(next, next.length - tail)) tail -= 1;
  return { start: start + head, end: end - tail, text: next.slice(head, next.length - tail) };
}

/** What to cut where some of a row of spans go: with them the blank or break that would be left over. */
function cuts(row: readonly Span[], goes: (span: Span) => boolean): TextEdit[] {
  const found: TextEdit[] = [];
  for (let at = 0; at < row.length; at += 1) {
    const first = row[at];
    if (!first || !goes(first)) continue;
    const last = row[at - 1];
    let to = at;
    for (let next = row[to + 1]; next && goes(next); next = row[to + 1]) to += 1;
    const [end, next] = [row[to] ?? first, row[to + 1]];
    found.push({ start: next || !last ? first.start : last.end, end: next ? next.start : end.end, text: '' });
    at = to;
  }
  return found;
}

/** The edits of the base that the corrections come to, by place and never overlapping. What was typed but reads as before is none. */
export function editsOf({ text, units, blocks }: Base, corrections: readonly Correction[]): TextEdit[] {
  const kept: TextEdit[] = [];
  const gone = new Set<number>();
  for (const correction of corrections) {
    const next = tidied(correction.text);
    if (next === '') gone.add(correction.start);
    else if (next !== text.slice(correction.start, correction.end)) kept.push(narrowed(text, correction, next));
  }
  if (gone.size === 0) return kept.sort((a, b) => a.start - b.start);
  const rows = rowsOf({ units, blocks });
  const emptied = new Set(rows.filter(({ passages }) => passages.length > 0 && passages.every(({ start }) => gone.has(start))).map(({ block }) => block as Span));
  const within = rows.flatMap(({ block, passages }) => (emptied.has(block) ? [] : cuts(passages, ({ start }) => gone.has(start))));
  return [...kept, ...within, ...cuts(blocks, (block) => emptied.has(block))].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The passage that holds this place, the next one where it lies between two; null behind the last. */
export function passageAt({ units }: Pick<Base, 'units'>, place: number): Span | null {
  return units.find(({ end }) => end > place) ?? null;
}
