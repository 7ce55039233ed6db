// Tells headings and the title by how they look: larger than the running text, or as large and bold.
import type { Part } from '../manuscript';
import type { Line } from './lines';
import type { Paragraph } from './paragraphs';

// As in the parser for bare text: the longest headline of a newspaper is well below.
const LONGEST = 180;
const MOST_WORDS = 24;
const END_MARK = /[.:;,…][\])"“”»«’']*$/;
/** How much larger than the running text a heading in normal weight is, at least. */
const LARGER = 1.12;

/** The size in which most letters are set, in points. */
export function bodySizeOf(pages: readonly (readonly Line[])[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flat()) letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + text.length);
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

const rounded = (size: number) => Math.round(size * 4) / 4;
const textOf = ({ lines }: Paragraph) => lines.map(({ text }) => text).join(' ');
const lookOf = ({ lines }: Paragraph) => ({ size: rounded(lines[0]?.size ?? 0), bold: lines.every(({ bold }) => bold) });

function couldHead(paragraph: Paragraph, body: number): boolean {
  const text = textOf(paragraph);
  const { size, bold } = lookOf(paragraph);
  if (paragraph.kind === 'table_cell' || text.length > LONGEST || text.split(/\s+/).length > MOST_WORDS || !/\p{L}/u.test(text)) return false;
  if (paragraph.kind === 'list_item' && !(bold && size >= body)) return false;
  return (size >= body * LARGER || (bold && size >= body * 0.99)) && (size >= body * 1.4 || !END_MARK.test(text));
}

/** What each heading is; everything else is not in the map. The title is the largest text of page 1. */
export function headingsOf(paragraphs: readonly Paragraph[], body: number): Map<Paragraph, { kind: Part['kind']; level: number | null }> {
  const found = paragraphs.filter((paragraph) => couldHead(paragraph, body));
  const isTitle = titleOf(paragraphs, found);
  const weight = (paragraph: Paragraph) => {
    const { size, bold } = lookOf(paragraph);
    return size + (bold ? 0.1 : 0);
  };
  const looks = [...new Set(found.filter((each) => each !== isTitle).map(weight))].sort((a, b) => b - a);
  return new Map(found.map((paragraph) => [paragraph, paragraph === isTitle ? { kind: 'title', level: null } : { kind: 'heading', level: looks.indexOf(weight(paragraph)) + 1 }]));
}

function titleOf(paragraphs: readonly Paragraph[], found: readonly Paragraph[]): Paragraph | null {
  const onFirst = found.filter(({ lines }) => lines[0]?.page === 1);
  const largest = onFirst.reduce<Paragraph | null>((best, each) => (!best || lookOf(each).size > lookOf(best).size ? each : best), null);
  // One of several that look the same heads a section; so does one after much text, which is no larger than others.
  if (!largest || paragraphs.length < 2) return null;
  const same = found.filter((each) => each !== largest && lookOf(each).size >= lookOf(largest).size);
  return same.length === 0 && paragraphs.indexOf(largest) < 4 ? largest : null;
}
