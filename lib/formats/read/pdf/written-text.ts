// Writes paragraphs into the manuscript, and keeps where on which page each stretch of it stood.
import { noteOf, type ManuscriptBuilder, type Mark } from '../manuscript-builder';
import type { Part } from '../manuscript';
import { raisedText } from '../raised-digits';
import { markOf, type FootNote } from './footnotes';
import { jointOf, type Vocabulary } from './join-lines';
import { isApart, type Line } from './lines';
import type { Box } from './pieces';

/** Text of the manuscript and its place on a page; `note`: it is no text of the manuscript, but of that note. */
export type Spot = { page: number; x0: number; x1: number; y: number; size: number; text: string; at: Mark; note: FootNote | null };

type Asked = { markFor: (label: string, page: number) => FootNote | null; leads: (page: number) => readonly Box[]; vocabulary: Vocabulary };

export class WrittenText {
  readonly spots: Spot[] = [];
  /** The text of each draft of the builder, by its number. */
  readonly drafts: string[] = [];
  /** Where the sign of each note that was found stands. */
  readonly signs = new Map<FootNote, Mark>();

  /** Whether all notes stand on later pages than their signs: then they are notes of the end. */
  private areAtEnd: boolean | null = null;

  constructor(private readonly builder: ManuscriptBuilder, private readonly asked: Asked) {}

  private put(text: string): void {
    this.builder.text(text);
    const { draft, offset } = this.builder.mark();
    this.drafts[draft] = (this.drafts[draft] ?? '') + text;
    if (this.drafts[draft]?.length !== offset) throw new Error('the text of a part is not what was written');
  }

  /** Writes one part. */
  part(kind: Part['kind'], level: number | null, lines: readonly Line[]): void {
    this.builder.open(kind, level);
    lines.forEach((line, at) => {
      const next = lines[at + 1];
      const joint = next ? jointOf(line.text, next.text, this.asked.vocabulary) : { drop: false, blank: false };
      this.line(line, joint.drop);
      if (joint.blank) this.put(' ');
    });
    this.builder.close();
  }

  private line(line: Line, drop: boolean): void {
    const { page, pieces } = line;
    const leads = this.asked.leads(page);
    let apart = false;
    const last = pieces.findLast(({ text }) => text.trim() !== '');
    pieces.forEach((piece, at) => {
      const before = pieces[at - 1];
      if (before && isApart(before, piece)) apart = true;
      const label = at === 0 && pieces.length === 1 ? null : markOf(piece, line, leads);
      const note = label === null ? null : this.asked.markFor(label, page);
      if (note) {
        this.signs.set(note, this.builder.endMark());
        return;
      }
      let { text } = piece;
      if (at === 0) text = text.trimStart();
      if (piece === last) text = text.trimEnd();
      if (piece.size < line.size * 0.85 && line.y - piece.y > 0.12 * line.size) text = raisedText(text);
      if (piece === last && drop) text = text.replace(/-$/, '');
      if (apart && at > 0) this.put(' ');
      apart = false;
      const { draft, offset } = this.builder.mark();
      this.put(text);
      this.spots.push({ page, x0: piece.x0, x1: piece.x1, y: piece.y, size: piece.size, text, at: { draft, offset }, note: null });
    });
  }

  /** Remembers where the words of a note stood. */
  noteLines(note: FootNote): void {
    for (const { page, pieces } of note.lines) for (const { x0, x1, y, size, text } of pieces) this.spots.push({ page, x0, x1, y, size, text, at: { draft: -1, offset: 0 }, note });
  }

  /** Hangs a note of a page's foot on its sign. */
  hangFootNote(note: FootNote, text: string, links: { url: string; text: string }[]): void {
    const sign = this.signs.get(note);
    this.areAtEnd ??= [...this.signs].every(([each, mark]) => this.pageOf(mark) < each.page);
    const kind = sign && this.areAtEnd ? 'endnote' : 'footnote';
    const made = noteOf(kind, { label: note.label, text, links, page: note.page });
    if (sign) this.builder.hang(made, sign, sign);
    else this.builder.loose(made);
  }

  private pageOf(mark: Mark): number {
    return this.spots.findLast(({ at }) => at.draft === mark.draft && at.offset <= mark.offset)?.page ?? Infinity;
  }
}
