// Text that remembers from where in the raw text each of its letters came, however often it is cleaned and joined.

/**
 * A stretch of raw text and what became of it, both half-open, in UTF-16 code units. Equally long: copied letter by
 * letter. Else: replaced as a whole (a run of blanks, a letter and its combining mark), and no offset inside is meant.
 */
export type Piece = { rawStart: number; rawEnd: number; start: number; end: number };

/** Replaces [start, end) of a text. Edits of one text are in order and do not overlap. */
type Edit = { start: number; end: number; text: string };

/** The raw offset of an offset within or at the ends of a piece. */
function rawAt(piece: Piece, offset: number): number {
  if (offset >= piece.end) return piece.rawEnd;
  return piece.rawEnd - piece.rawStart === piece.end - piece.start ? piece.rawStart + offset - piece.start : piece.rawStart;
}

/** The offset of a raw offset within or at the ends of a piece; inside of what was replaced as a whole, its `edge`. */
function offsetAt(piece: Piece, raw: number, edge: 'start' | 'end'): number {
  if (raw >= piece.rawEnd) return piece.end;
  if (raw <= piece.rawStart) return piece.start;
  return piece.rawEnd - piece.rawStart === piece.end - piece.start ? piece.start + raw - piece.rawStart : piece[edge];
}

function editPieces(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  let index = 0;
  let from = 0;
  let shift = 0;
  const copyTo = (limit: number) => {
    for (; index < pieces.length; index += 1) {
      const piece = pieces[index];
      if (!piece || piece.start >= limit) return;
      const [start, end] = [Math.max(piece.start, from), Math.min(piece.end, limit)];
      if (start < end) result.push({ rawStart: rawAt(piece, start), rawEnd: rawAt(piece, end), start: start + shift, end: end + shift });
      if (piece.end > limit) return;
    }
  };
  for (const edit of edits) {
    copyTo(edit.start);
    const first = pieces[index];
    let last = first;
    for (let at = index; at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (!piece || piece.start >= edit.end) break;
      last = piece;
    }
    if (edit.text !== '' && first && last && first.start < edit.end) {
      result.push({ rawStart: rawAt(first, Math.max(edit.start, first.start)), rawEnd: rawAt(last, Math.min(edit.end, last.end)), start: edit.start + shift, end: edit.start + shift + edit.text.length });
    }
    from = edit.end;
    shift += edit.text.length - (edit.end - edit.start);
  }
  copyTo(Infinity);
  return result;
}

// A base with all that may compose with it: marks, and the vowels and final consonants of Hangul.
const CLUSTER = /[^\p{M}\u1160-\u11ff]?[\p{M}\u1160-\u11ff]*/gsu;

function nfcEdits(text: string): Edit[] {
  const whole = text.normalize('NFC');
  if (whole === text) return [];
  const edits: Edit[] = [];
  const parts: string[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const composed = cluster.normalize('NFC');
    parts.push(composed);
    if (composed !== cluster) edits.push({ start: index, end: index + cluster.length, text: composed });
  }
  // A script in which other letters compose too: then the text is one piece.
  return parts.join('') === whole ? edits : [{ start: 0, end: text.length, text: whole }];
}

/** `pieces` in order; between them is what was inserted (in the text) or taken out (in the raw text). */
export class TracedText {
  constructor(
    readonly text: string,
    readonly pieces: readonly Piece[],
  ) {}

  /** A stretch of raw text that begins at this raw offset, as it is. */
  static of(text: string, rawStart: number): TracedText {
    return new TracedText(text, text === '' ? [] : [{ rawStart, rawEnd: rawStart + text.length, start: 0, end: text.length }]);
  }

  /** The text with these edits made. */
  edit(edits: readonly Edit[]): TracedText {
    if (edits.length === 0) return this;
    const kept: string[] = [];
    let from = 0;
    for (const { start, end, text } of edits) {
      kept.push(this.text.slice(from, start), text);
      from = end;
    }
    kept.push(this.text.slice(from));
    return new TracedText(kept.join(''), editPieces(this.pieces, edits));
  }

  /** Every match of a global pattern replaced by these words; matches that read so already stay untouched. */
  replaceAll(pattern: RegExp, by: string): TracedText {
    const edits: Edit[] = [];
    for (const { 0: found, index } of this.text.matchAll(pattern)) if (found !== by) edits.push({ start: index, end: index + found.length, text: by });
    return this.edit(edits);
  }

  /** The text in Unicode's normalisation form C. */
  nfc(): TracedText {
    return this.edit(nfcEdits(this.text));
  }

  /** The text without white space at its ends, as String's `trim` does it. */
  trim(): TracedText {
    const start = this.text.length - this.text.trimStart().length;
    const end = Math.max(start, this.text.trimEnd().length);
    const edits: Edit[] = [];
    if (start > 0) edits.push({ start: 0, end: start, text: '' });
    if (end < this.text.length) edits.push({ start: end, end: this.text.length, text: '' });
    return this.edit(edits);
  }
}

/** The same pieces in a longer text, which has this many code units before them. */
export function shifted(pieces: readonly Piece[], by: number): Piece[] {
  return pieces.map((piece) => ({ ...piece, start: piece.start + by, end: piece.end + by }));
}

function firstIndex(pieces: readonly Piece[], fits: (piece: Piece) => boolean): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && fits(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Where a stretch of the raw text stands now; half-open, in UTF-16 code units on both sides. What was replaced as a whole
 * belongs to the stretch if any of it does. A point (start = end) goes to the end of what stands before it, at the very
 * beginning to the start of what comes after it. Null when nothing of the stretch is left.
 */
export function offsetsOf(pieces: readonly Piece[], rawStart: number, rawEnd: number): { start: number; end: number } | null {
  const after = firstIndex(pieces, (piece) => piece.rawEnd > rawStart);
  const before = firstIndex(pieces, (piece) => piece.rawStart >= rawEnd) - 1;
  const [first, last] = [pieces[after], pieces[before]];
  if (rawStart === rawEnd) {
    const point = last ? offsetAt(last, rawEnd, 'end') : first?.start;
    return point === undefined ? null : { start: point, end: point };
  }
  if (!first || !last || before < after) return null;
  const [start, end] = [offsetAt(first, rawStart, 'start'), offsetAt(last, rawEnd, 'end')];
  return start < end ? { start, end } : null;
}
