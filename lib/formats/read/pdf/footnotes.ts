// Takes the notes at the foot of pages out of the text, and knows the figures that point to them.
import type { Line } from './lines';
import type { Box, Piece } from './pieces';

/** A note with its lines, in order; `used` once a figure in the text has been found for it. */
export type FootNote = { label: string; page: number; lines: Line[]; used: boolean };

const SIGN = /^(\d{1,3}|[*†‡§]{1,3}|[a-z]|[ivxlc]{1,6})[.)]?(?=\s|$)\s*/;
// Right before a word only where that begins like a sentence: "3D" is no note.
const GLUED = /^(\d{1,3}|[ivxlc]{1,6})(?=\p{Lu}\p{L}|[„“"»«]|https?:)/u;
const RAISED = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((raised, digit) => [raised, String(digit)]));

/** Text with raised figures as plain ones. */
const lowered = (text: string) => [...text].map((sign) => RAISED.get(sign) ?? sign).join('');

/** The sign with which a line begins as a note, and how many code units of it that takes. */
function signOf({ text }: Pick<Line, 'text'>): { label: string; length: number } | null {
  const plain = lowered(text);
  const found = SIGN.exec(plain);
  if (found?.[1] !== undefined) return { label: found[1], length: found[0].length };
  const glued = GLUED.exec(plain)?.[1];
  return glued === undefined ? null : { label: glued, length: glued.length };
}

/** Whether the sign is a piece of its own. */
const standsAlone = (line: Line) => line.pieces[0] !== undefined && lowered(line.pieces[0].text.trim()) === signOf(line)?.label;

function beginsRaised({ pieces: [first], size, y }: Line): boolean {
  return first !== undefined && (/^[⁰¹²³⁴-⁹]/.test(first.text.trim()) || (first.size < size * 0.85 && y - first.y > 0.12 * size));
}

/** The text of a note's line, without its sign. */
export function noteLineText(line: Line, isFirst: boolean): string {
  return isFirst ? line.text.slice(signOf(line)?.length ?? 0).trim() : line.text;
}

/**
 * The stretch of small lines at the end of a column, as notes, and what is left of the column. Where the first of them
 * has no sign it goes on with `open`, the last note of the page before. Small lines to which no figure points are text.
 */
export function takeFootNotes(lines: readonly Line[], bodySize: number, open: FootNote | null, isPointedTo: (label: string) => boolean): { rest: Line[]; notes: FootNote[] } {
  let from = lines.length;
  while (from > 0 && (lines[from - 1]?.size ?? 0) < bodySize * 0.95) from -= 1;
  // Notes as large as the text are told by the raised sign in front, which no line of the text begins with.
  const raised = lines.findIndex((line) => beginsRaised(line) && isPointedTo(signOf(line)?.label ?? ''));
  if (raised >= 0) from = Math.min(from, raised);
  const small = lines.slice(from);
  const first = small.findIndex((line) => signOf(line) !== null);
  if (first < 0) return { rest: [...lines], notes: [] };
  const goesOn = first > 0 && from > 0 && open !== null && open.page === (small[0]?.page ?? 0) - 1;
  const notes: FootNote[] = [];
  for (const line of small.slice(first)) {
    const sign = signOf(line);
    const last = notes.at(-1);
    // Where the first sign is set by itself, a number that a note's line happens to begin with is none.
    const isAlike = !last?.lines[0] || !standsAlone(last.lines[0]) || standsAlone(line);
    if (sign && isAlike && (!last || follows(last.label, sign.label))) notes.push({ label: sign.label, page: line.page, lines: [line], used: false });
    else last?.lines.push(line);
  }
  if (!notes.some(({ label }) => isPointedTo(label))) return { rest: [...lines], notes: [] };
  if (goesOn) open.lines.push(...small.slice(0, first));
  return { rest: goesOn ? lines.slice(0, from) : lines.slice(0, from + first), notes };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const romanOf = (label: string) => [...label].reduce((sum, sign, at) => sum + ((ROMAN[sign] ?? 0) < (ROMAN[label[at + 1] ?? ''] ?? 0) ? -1 : 1) * (ROMAN[sign] ?? 0), 0);

/** A line that begins with a number in the middle of a note is only the next note if it counts on. */
function follows(last: string, next: string): boolean {
  if (/^\d+$/.test(next)) return !/^\d+$/.test(last) || Number(next) === Number(last) + 1;
  if (/^[ivxlc]+$/.test(next) && /^[ivxlc]+$/.test(last)) return romanOf(next) === romanOf(last) + 1 || (next.length === 1 && next.charCodeAt(0) === last.charCodeAt(0) + 1);
  return /^[a-z]$/.test(next) && /^[a-z]$/.test(last) ? next.charCodeAt(0) === last.charCodeAt(0) + 1 : /^[*†‡§]+$/.test(next);
}

/** The sign that a piece shows where it is raised above its line or the file itself leads from it to a note; else null. */
export function markOf(piece: Piece, line: Line, insideLinks: readonly Box[]): string | null {
  const label = lowered(piece.text.trim());
  if (!/^(?:\d{1,3}|[*†‡§]{1,3}|[a-z]|[ivxlc]{1,6})$/.test(label)) return null;
  const isRaised = piece.size < line.size * 0.85 && line.y - piece.y > 0.12 * line.size;
  const leads = insideLinks.some((box) => (piece.x0 + piece.x1) / 2 > box.x0 && (piece.x0 + piece.x1) / 2 < box.x1 && piece.y > box.y0 - 2 && piece.y < box.y1 + 2);
  return isRaised || leads || label !== piece.text.trim() ? label : null;
}
