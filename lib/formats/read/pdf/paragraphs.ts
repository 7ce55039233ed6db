// Finds the paragraphs in the lines of a page: by gaps, indents, looks, and lines that end before they had to.
import type { Line } from './lines';
import { letterEdges } from './widths';

/** Lines that belong together; `kind` as far as their place tells it; the edges are those of its column. */
export type Paragraph = { kind: 'paragraph' | 'table_cell' | 'list_item'; lines: Line[]; right: number; left: number; justified: boolean };

const BULLET = /^[•◦▪·‣●○■–—]\s/;
const NUMBER = /^(\d{1,3})[.)]\s/;
/** An end of a sentence, with quotation marks and brackets after it. */
const SENTENCE_END = /[.!?…:][\])"“”»«’'¹²³⁰-⁹]*$/;

/** The width of the first word of a line, as far as one can guess it. */
function firstWord({ pieces }: Line): number {
  let width = 0;
  for (const { text, x0, x1 } of pieces) {
    const blank = text.trimStart().indexOf(' ');
    if (blank < 0) {
      width += x1 - x0;
      continue;
    }
    const edges = letterEdges(text, x0, x1);
    return width + (edges[blank] ?? x1) - x0;
  }
  return width;
}

type Column = { right: number; justified: boolean };

/** Whether a line ends although the first word of the next would have had room, or in a justified column any blank. */
function endsEarly(line: Line, next: Line, { right, justified }: Column): boolean {
  // Nobody parts a word or a pair of words at the end of a paragraph.
  if (/\p{L}-$/u.test(line.text)) return false;
  if (justified && SENTENCE_END.test(line.text) && line.x1 < right - 0.3 * line.size) return true;
  return line.x1 + 0.25 * line.size + firstWord(next) < right - 0.6 * line.size;
}

const looksOther = (a: Line, b: Line) => Math.abs(a.size - b.size) > 0.06 * Math.max(a.size, b.size) || (a.bold !== b.bold && (a.bold || b.bold));

/** The distance of baselines inside paragraphs: the usual one of lines that look alike. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next && !looksOther(line, next) && next.y - line.y > 0 && next.y - line.y < 3 * line.size ? [(next.y - line.y) / line.size] : [];
  });
  // Of few gaps the smaller one is inside a paragraph.
  return gaps.length < 4 ? Math.min(...gaps, 1.6) : [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.35)] ?? 1.6;
}

/**
 * Where a stretch of lines begins on the left and ends on the right. Where all of its longest lines end sentences, none
 * may have reached the end of its column; then the page is taken to have the same margin on both sides.
 */
function edgesOf(lines: readonly Line[], width: number, edge: number | null): { left: number; right: number } {
  const left = Math.min(...lines.map(({ x0 }) => x0));
  if (edge !== null) return { left, right: edge };
  const right = Math.max(...lines.map(({ x1 }) => x1));
  const isProven = lines.some((line, at) => at < lines.length - 1 && line.x1 > right - 4 * line.size && !SENTENCE_END.test(line.text) && !looksOther(line, lines[at + 1] ?? line));
  return { left, right: isProven || left > width / 3 ? right : Math.max(right, width - left) };
}

/** The place at which most lines end, where they do; signs at the end of a line may hang over it. */
function justifiedAt(lines: readonly Line[]): number | null {
  const ends = new Map<number, number>();
  for (const { x1 } of lines) ends.set(Math.round(x1), (ends.get(Math.round(x1)) ?? 0) + 1);
  const [at] = [...ends].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  return lines.length > 4 && lines.filter(({ x1, size }) => Math.abs(x1 - at) < 0.15 * size).length > 0.5 * lines.length ? at : null;
}

function isCell(line: Line, lines: readonly Line[]): boolean {
  return lines.some((other) => other !== line && other.row === line.row);
}

/** The paragraphs of one stretch of lines of equal width, in order; `width`: of the page, in points. */
export function paragraphsOf(lines: readonly Line[], width: number): Paragraph[] {
  const edge = justifiedAt(lines);
  const justified = edge !== null;
  const { left, right } = edgesOf(lines, width, edge);
  const gap = usualGap(lines);
  const out: Paragraph[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const open = out.at(-1);
    if (isCell(line, lines)) {
      out.push({ kind: 'table_cell', lines: [line], left, right, justified });
      last = null;
      continue;
    }
    const isListed = BULLET.test(line.text) || NUMBER.test(line.text);
    if (!open || !last || startsAnew(last, line, open, { gap, right, justified, isListed })) out.push({ kind: BULLET.test(line.text) && !/^[–—]/.test(line.text) ? 'list_item' : 'paragraph', lines: [line], left, right, justified });
    else open.lines.push(line);
    last = line;
  }
  return numbered(out);
}

function startsAnew(last: Line, line: Line, open: Paragraph, { gap, isListed, ...column }: Column & { gap: number; isListed: boolean }): boolean {
  if (looksOther(last, line)) return true;
  const distance = (line.y - last.y) / line.size;
  if (distance > gap * 1.22 + 0.05 || distance < 0) return true;
  if (isListed && (Math.abs(line.x0 - (open.lines[0]?.x0 ?? 0)) < 2 || endsEarly(last, line, column))) return true;
  const hangs = open.kind === 'list_item' || NUMBER.test(open.lines[0]?.text ?? '');
  const indent = line.x0 - last.x0;
  const isFirst = open.lines.length === 1;
  // The first line of the next paragraph stands further in; the second line of a list further in than its first.
  if (indent > 0.7 * line.size && indent < 5 * line.size && !(hangs && isFirst) && !(isFirst && line.x0 > last.x0 && endsLate(last, column.right))) return true;
  return endsEarly(last, line, column);
}

const endsLate = (line: Line, right: number) => right - line.x1 < 2 * line.size && !SENTENCE_END.test(line.text);

/** Paragraphs that count on from each other are a list. */
function numbered(paragraphs: readonly Paragraph[]): Paragraph[] {
  const numberOf = (paragraph: Paragraph | undefined) => Number(NUMBER.exec(paragraph?.lines[0]?.text ?? '')?.[1] ?? Number.NaN);
  return paragraphs.map((paragraph, at) => {
    const number = numberOf(paragraph);
    const isItem = paragraph.kind === 'paragraph' && (numberOf(paragraphs[at + 1]) === number + 1 || numberOf(paragraphs[at - 1]) === number - 1);
    return isItem ? { ...paragraph, kind: 'list_item' } : paragraph;
  });
}

/** Whether the first paragraph of a column or page goes on with the last one of the one before. */
export function goesOn(before: Paragraph, after: Paragraph, isHeading: (paragraph: Paragraph) => boolean): boolean {
  const [last, first] = [before.lines.at(-1), after.lines[0]];
  if (!last || !first || before.kind === 'table_cell' || after.kind !== 'paragraph' || looksOther(last, first) || isHeading(before) || isHeading(after)) return false;
  const isIndented = first.x0 - after.left > 0.7 * first.size && after.lines.length > 1;
  if (isIndented) return false;
  if (/\p{L}[-\u2010]$/u.test(last.text) || !SENTENCE_END.test(last.text)) return true;
  return before.lines.length > 1 && !endsEarly(last, first, before);
}
