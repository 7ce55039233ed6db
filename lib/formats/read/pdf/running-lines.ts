// Finds what is printed on every page and is no part of the text: running heads and feet, and page numbers.
import type { Line } from './lines';

/** Lines at the top and the bottom of a page that may run. */
const EDGE_ROWS = 3;
/** Points within which a place counts as the same. */
const SAME_PLACE = 3;

const withoutNumbers = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
const PAGE_NUMBER = /^(?:(?:seite|page|s\.|p\.)\s*)?[–—-]?\s*\d{1,4}\s*[–—-]?(?:\s*(?:\/|von|of)\s*\d{1,4})?$/i;

function edgesOf(lines: readonly Line[]): Line[] {
  const rows = [...new Set(lines.map(({ row }) => row))].sort((a, b) => (lines.find(({ row }) => row === a)?.y ?? 0) - (lines.find(({ row }) => row === b)?.y ?? 0));
  const outer = new Set([...rows.slice(0, EDGE_ROWS), ...rows.slice(-EDGE_ROWS)]);
  return lines.filter(({ row }) => outer.has(row));
}

/** Times its size that a running line stands away from the text. */
const AWAY = 1.5;

const isOutermost = (line: Line, page: readonly Line[]) => page.every(({ row, y }) => row === line.row || y < line.y) || page.every(({ row, y }) => row === line.row || y > line.y);

/** Of the lines found those that stand away from the text, or between which and the page's edge only others of them stand; page numbers at the very edge need no distance. */
function standingAway(found: ReadonlySet<Line>, pages: readonly (readonly Line[])[]): Set<Line> {
  const away = new Set<Line>();
  for (const page of pages) {
    const middle = page.reduce((sum, { y }) => sum + y, 0) / (page.length || 1);
    const inward = (line: Line, other: Line) => (line.y < middle ? other.y - line.y : line.y - other.y);
    const here = page.filter((line) => found.has(line)).sort((a, b) => Math.abs(a.y - middle) - Math.abs(b.y - middle));
    for (const line of here) {
      const text = page.filter((other) => other.row !== line.row && !away.has(other) && inward(line, other) > 0);
      if (Math.min(...text.map((other) => inward(line, other))) >= AWAY * line.size || (PAGE_NUMBER.test(line.text) && isOutermost(line, page))) away.add(line);
    }
  }
  return away;
}

/** How many pages must show the same for it to run: both of two, else a third and at least two (left and right pages differ). */
const enough = (pages: number) => Math.max(2, Math.ceil(pages / 3));

/** The same words, at the same place, with numbers that stay or count the pages. */
function running(lines: readonly Line[], pages: number): Line[] {
  const places = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${withoutNumbers(line.text)}|${Math.round(line.size)}`;
    places.set(key, [...(places.get(key) ?? []), line]);
  }
  return [...places.values()].flatMap((same) => same.filter((line) => {
    const there = same.filter((other) => other.page !== line.page && Math.abs(other.y - line.y) < SAME_PLACE);
    if (new Set(there.map(({ page }) => page)).size + 1 < enough(pages)) return false;
    const numbers = numbersIn(line.text);
    // Notes at the foot count on from page to page too; a number of the page is the page's own, or stands alone.
    const counts = (number: number) => number === line.page || PAGE_NUMBER.test(line.text);
    return there.some((other) => numbersIn(other.text).every((number, at) => number === numbers[at] || (counts(numbers[at] ?? -1) && number - (numbers[at] ?? 0) === other.page - line.page)));
  }));
}

/** Heads whose words change from chapter to chapter beside a number that counts the pages. */
function counted(lines: readonly Line[], pages: number): Line[] {
  if (pages < 3) return [];
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    const number = /^(\d{1,4})\s|\s(\d{1,4})$|^(\d{1,4})$/.exec(line.text);
    if (!number) continue;
    const key = `${Math.round(line.y / SAME_PLACE)} ${Number(number[1] ?? number[2] ?? number[3]) - line.page}`;
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  return [...found.values()].filter((same) => new Set(same.map(({ page }) => page)).size >= Math.max(3, enough(pages))).flat();
}

/** A page number that stands alone below everything else, on a file of few pages. */
function lonely(page: readonly Line[], number: number, height: number): Line[] {
  const last = page.reduce<Line | null>((lowest, line) => (!lowest || line.y > lowest.y ? line : lowest), null);
  const before = page.filter((line) => line !== last).reduce((lowest, { y }) => Math.max(lowest, y), -Infinity);
  if (!last || page.some((line) => line !== last && line.row === last.row) || !PAGE_NUMBER.test(last.text) || last.y < 0.85 * height || before === -Infinity) return [];
  return numbersIn(last.text)[0] === number ? [last] : [];
}

/** The lines that run, and how many different ones there are. */
export function runningLines(pages: readonly (readonly Line[])[], heights: readonly number[]): { lines: Set<Line>; count: number } {
  const edges = pages.map(edgesOf);
  const all = edges.flat();
  const lines = standingAway(new Set([...(pages.length > 1 ? running(all, pages.length) : []), ...counted(all, pages.length), ...pages.flatMap((page, at) => lonely(page, at + 1, heights[at] ?? 0))]), pages);
  return { lines, count: new Set([...lines].map(({ text }) => withoutNumbers(text))).size };
}
