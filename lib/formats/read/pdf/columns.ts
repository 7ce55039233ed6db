// Puts the lines of a page in the order in which they are read: across the page, or column by column.
import { lineOf, type Line } from './lines';

/** Lines that a column has at least, and letters that its lines have on average; a table has fewer. */
const FEWEST_LINES = 3;
const FEWEST_LETTERS = 14;
/** Points of blank between two columns, at least. */
const GUTTER = 6;

type Split = { above: Line[]; left: Line[]; right: Line[]; below: Line[] };

const averageLetters = (lines: readonly Line[]) => lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length;
const isColumn = (lines: readonly Line[]) => new Set(lines.map(({ row }) => row)).size >= FEWEST_LINES && averageLetters(lines) >= FEWEST_LETTERS;

/** The longest stretch of the page in which no line crosses `x`. */
function splitAt(lines: readonly Line[], x: number): Split | null {
  let best: Split | null = null;
  let most = 0;
  for (let from = 0; from < lines.length; from += 1) {
    const start = lines[from];
    if (!start || crosses(start, x)) continue;
    let to = from;
    while (to < lines.length && !crosses(lines[to] ?? start, x)) to += 1;
    const stretch = lines.slice(from, to);
    const [left, right] = [stretch.filter(({ x0 }) => x0 < x), stretch.filter(({ x0 }) => x0 >= x)];
    if (stretch.length > most && isColumn(left) && isColumn(right) && overlap(left, right)) {
      most = stretch.length;
      best = { above: lines.slice(0, from), left, right, below: lines.slice(to) };
    }
    from = to;
  }
  return best && trimmed(best);
}

const crosses = ({ x0, x1 }: Line, x: number) => x0 < x && x1 > x - GUTTER;

function overlap(left: readonly Line[], right: readonly Line[]): boolean {
  const ys = (lines: readonly Line[]) => lines.map(({ y }) => y);
  const shared = Math.min(Math.max(...ys(left)), Math.max(...ys(right))) - Math.max(Math.min(...ys(left)), Math.min(...ys(right)));
  return shared > 2 * (left[0]?.size ?? 0);
}

/** Short lines above both columns, such as headings over the whole width that happen to end left of the gutter, are none of them. */
function trimmed({ above, left, right, below }: Split): Split {
  const top = Math.min(...right.map(({ y }) => y)) - (right[0]?.size ?? 0) / 2;
  const [over, beside] = [left.filter(({ y }) => y < top), left.filter(({ y }) => y >= top)];
  const isOver = over.length > 0 && over.length <= 4 && isColumn(beside);
  return isOver ? { above: [...above, ...over], left: beside, right, below } : { above, left, right, below };
}

/** Lines of one row that are no cells are one line. */
function wholeRows(lines: readonly Line[]): Line[] {
  const rows = new Map<number, Line[]>();
  for (const line of lines) rows.set(line.row, [...(rows.get(line.row) ?? []), line]);
  const inOrder = [...rows.values()].sort((a, b) => (a[0]?.y ?? 0) - (b[0]?.y ?? 0)).map((row) => row.sort((a, b) => a.x0 - b.x0));
  const isLabel = (line: Line | undefined, next: Line | undefined) => line !== undefined && next !== undefined && /^(?:\d{1,3}[.)]?|[a-z][.)]|[•◦▪·–*†‡-]|[ivxlc]{1,6}[.)]?)$/i.test(line.text) && next.x0 - line.x1 < 3.5 * next.size;
  const starts = (row: readonly Line[] | undefined) => row?.[1]?.x0;
  return inOrder.flatMap((row, at) => {
    const [first, second] = row;
    if (!first || !second) return row;
    const joined = () => [lineOf(row.flatMap(({ pieces }) => pieces), first.page, first.row)];
    if (row.length === 2 && isLabel(first, second)) return joined();
    const aligned = [inOrder[at - 1], inOrder[at + 1]].some((other) => Math.abs((starts(other) ?? Infinity) - second.x0) < 2);
    return aligned ? row : joined();
  });
}

/** The lines of a page in reading order, in stretches of equal width. */
export function inReadingOrder(lines: readonly Line[], depth = 0): Line[][] {
  if (lines.length === 0) return [];
  const sorted = [...lines].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  let best: Split | null = null;
  if (depth < 4) {
    const starts = new Map<number, number>();
    for (const { x0 } of sorted) starts.set(Math.round(x0), (starts.get(Math.round(x0)) ?? 0) + 1);
    const edges = [...starts].filter(([, count]) => count >= FEWEST_LINES).map(([x]) => x - 1).sort((a, b) => a - b).slice(1);
    for (const x of edges) {
      const split = splitAt(sorted, x);
      if (split && (!best || split.left.length + split.right.length > best.left.length + best.right.length)) best = split;
    }
  }
  if (!best) return [wholeRows(sorted)];
  return [...inReadingOrder(best.above, depth + 1), ...inReadingOrder(best.left, depth + 1), ...inReadingOrder(best.right, depth + 1), ...inReadingOrder(best.below, depth + 1)];
}
