// The shape in which every manuscript format is read, and the faults that a file can have.

/** Largest file, in bytes (20 MB). */
export const MAX_FILE = 20 * 1024 * 1024;

/** What a format holds and the manuscript's text does not. */
type LeftOutKind = 'image' | 'table' | 'footnote' | 'comment' | 'tracked_change' | 'list_numbering' | 'link' | 'header_footer' | 'html';

/** How many of a kind were left out; never zero. */
type LeftOut = { kind: LeftOutKind; count: number };

/** Why a file is no manuscript. */
export type ManuscriptFault = 'empty' | 'binary' | 'invalid_utf8' | 'too_large' | 'zip_bomb' | 'unsupported_format' | 'broken_file';

/**
 * Text as the parser takes it. `headingLines`: line numbers (from 0) of `text` that the file calls headings.
 * `layout`: `paragraphs` where the file itself tells its paragraphs, else `auto`.
 */
export type ManuscriptText = { text: string; headingLines: number[]; leftOut: LeftOut[]; layout: 'auto' | 'paragraphs' };

/** Thrown inside `lib/formats` only; `readManuscript` turns it into an answer. */
export class ManuscriptError extends Error {
  constructor(readonly code: ManuscriptFault) {
    super(code);
  }
}

/** Collects paragraphs, one a line with a blank line between, and counts what is left out. */
export class ManuscriptBuilder {
  private readonly lines: string[] = [];
  private readonly headingLines: number[] = [];
  private readonly counts = new Map<LeftOutKind, number>();

  /** Adds a paragraph or heading; its line breaks become blanks; one without text is skipped. */
  add(text: string, isHeading: boolean): void {
    const line = text.replace(/[\n\r\v\f\u0085\u2028\u2029]+/g, ' ').trim();
    if (line === '') return;
    if (this.lines.length > 0) this.lines.push('');
    if (isHeading) this.headingLines.push(this.lines.length);
    this.lines.push(line);
  }

  /** Notes that something was left out. */
  leaveOut(kind: LeftOutKind, count = 1): void {
    if (count > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  /** The manuscript so far. */
  build(): ManuscriptText {
    return { text: this.lines.join('\n'), headingLines: this.headingLines, leftOut: [...this.counts].map(([kind, count]) => ({ kind, count })), layout: 'paragraphs' };
  }
}
