// Makes lines of the pieces of a page: what stands on one baseline without a gap that only a column or a table leaves.
import type { Piece } from './pieces';

/** Pieces on one baseline, in order; `size` is that of most of its letters. `row` tells which lines stand beside each other. */
export type Line = { page: number; row: number; pieces: Piece[]; text: string; x0: number; x1: number; y: number; size: number; bold: boolean };

/** Parts of the size of the letters. A gap from which on words stand apart; one from which on they belong to different lines. */
const WORD_GAP = 0.13;
const LINE_GAP = 1.1;

const lettersOf = (text: string) => text.replace(/\s/g, '').length;

/** Whether a blank belongs between two pieces. */
export function isApart(before: Piece, after: Piece): boolean {
  return !/\s$/.test(before.text) && !/^\s/.test(after.text) && after.x0 - before.x1 > WORD_GAP * Math.min(before.size, after.size);
}

// All bullets are one; those of symbol fonts have no place of their own in Unicode.
const SYMBOL_BULLET = /^[\uf0b7\uf0a7\uf076\uf0d8●○■▪‣◦](?=\s|\p{L}|$)/u;
// Some programs set the label of a list item right before its words.
const GLUED_LABEL = /^(•|\d{1,2}[.)])(?=\p{Lu})/u;

/** A line of pieces that stand in order. */
export function lineOf(found: Piece[], page: number, row: number): Line {
  const pieces = found.map((piece, at) => (at === 0 ? { ...piece, text: piece.text.trimStart().replace(SYMBOL_BULLET, '•').replace(GLUED_LABEL, '$1 ') } : piece));
  const sizes = new Map<number, number>();
  let [bold, letters, text] = [0, 0, ''];
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    text += (before && isApart(before, piece) ? ' ' : '') + piece.text;
    const count = lettersOf(piece.text);
    letters += count;
    if (piece.bold) bold += count;
    sizes.set(piece.size, (sizes.get(piece.size) ?? 0) + count);
  });
  const [size] = [...sizes].reduce((best, next) => (next[1] > best[1] ? next : best), [0, -1]);
  const main = pieces.find((piece) => piece.size === size) ?? pieces[0];
  return { page, row, pieces, text: text.trim(), x0: Math.min(...pieces.map(({ x0 }) => x0)), x1: Math.max(...pieces.map(({ x1 }) => x1)), y: main?.y ?? 0, size, bold: letters > 0 && bold === letters };
}

type Row = { main: Piece; pieces: Piece[] };

/** Letters that a raised or lowered sign has at most. */
const LONGEST_RAISED = 6;
/** Points of a page that are looked at together when the row of a piece is sought. */
const BAND = 24;

/** A raised or lowered sign is smaller than what it stands at, and touches it. */
function hangsOn(piece: Piece, { main, pieces }: Row): boolean {
  if (piece.size > 0.85 * main.size || piece.text.trim().length > LONGEST_RAISED || Math.abs(piece.y - main.y) > 0.55 * main.size) return false;
  return pieces.some((other) => Math.min(Math.abs(piece.x0 - other.x1), Math.abs(other.x0 - piece.x1)) < piece.size * 0.6);
}

const isLevel = (piece: Piece, { main }: Row) => Math.abs(piece.y - main.y) <= 0.2 * Math.min(piece.size, main.size);

/** The rows of a page: large letters first, so that small ones find what they hang on. */
function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  const bands = new Map<number, Row[]>();
  for (const piece of [...pieces].sort((a, b) => b.size - a.size || a.y - b.y || a.x0 - b.x0)) {
    const band = Math.floor(piece.y / BAND);
    const near = [band - 1, band, band + 1].flatMap((each) => bands.get(each) ?? []);
    const row = near.find((each) => hangsOn(piece, each)) ?? near.find((each) => isLevel(piece, each));
    if (row) row.pieces.push(piece);
    else {
      const made = { main: piece, pieces: [piece] };
      rows.push(made);
      bands.set(band, [...(bands.get(band) ?? []), made]);
    }
  }
  return rows.sort((a, b) => a.main.y - b.main.y);
}

/** The lines of a page, from above and from the left. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  return rowsOf(pieces).flatMap(({ pieces: inRow }, row) => {
    const lines: Line[] = [];
    let open: Piece[] = [];
    let end = -Infinity;
    for (const piece of inRow.sort((a, b) => a.x0 - b.x0)) {
      if (open.length > 0 && piece.x0 - end > LINE_GAP * Math.max(piece.size, open.at(-1)?.size ?? 0)) {
        lines.push(lineOf(open, page, row));
        open = [];
      }
      // What is printed twice, a little apart, to look bold is there once.
      const doubled = open.find((other) => other.text === piece.text && Math.abs(other.x0 - piece.x0) < 0.1 * piece.size && Math.abs(other.y - piece.y) < 0.1 * piece.size);
      if (doubled) continue;
      open.push(piece);
      end = Math.max(piece.x1, open.length > 1 ? end : -Infinity);
    }
    if (open.length > 0) lines.push(lineOf(open, page, row));
    return lines.filter(({ text }) => text !== '');
  });
}
