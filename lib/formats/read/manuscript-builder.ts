// Puts a manuscript together while a file is walked through: parts, marks between their letters, and notes that hang on them.
import { isVisible } from '@/lib/text/raw-lines';
import { headingsByLook, type Draft } from './heading-looks';
import type { LeftOut, LeftOutKind, Note, NotePlace, Part } from './manuscript';

/** How a stretch of text looks; `size` in points, null where the file does not say. */
export type Look = { bold: boolean; size: number | null };

/** A place between two letters: in a draft by its number, or at the beginning of the next one. */
export type Mark = { draft: number; offset: number };

/** A note without its places. */
export type NoteText = Omit<Note, 'places'>;

/** An empty note of a kind, with what is known of it. */
export function noteOf(kind: Note['kind'], known: Partial<NoteText>): NoteText {
  return { kind, label: null, author: null, date: null, resolved: false, text: '', links: [], replies: [], page: null, ...known };
}

const BREAKS = /[\n\r\v\f\u0085\u2028\u2029]/g;

/** Counts what is left out, by kind. */
export class LeftOutCounter {
  private readonly counts = new Map<LeftOutKind, number>();

  /** Notes that something was left out. */
  add(kind: LeftOutKind, count = 1): void {
    if (count > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  /** All that was noted, in the order of first sight. */
  list(): LeftOut[] {
    return [...this.counts].map(([kind, count]) => ({ kind, count }));
  }
}

type Trimmed = { part: number; lead: number; length: number };

export class ManuscriptBuilder {
  private readonly drafts: Draft[] = [];
  private readonly hanging: { note: NoteText; from: Mark; to: Mark }[] = [];
  private open_: Draft | null = null;
  private flow = 0;
  private flows = 0;
  /** Where a line break stands with nothing but blanks after it; a second one there ends the part. */
  private brokenAt = -1;

  /** Whether a part is being written. */
  get isOpen(): boolean {
    return this.open_ !== null;
  }

  /** Whether a part is being written and something can be seen in it. */
  get hasText(): boolean {
    return (this.open_?.seen ?? 0) > 0;
  }

  /** Ends the open part and begins another; `label`: the number or bullet in front of it. */
  open(kind: Part['kind'], level: number | null = null, label = ''): void {
    const text = label === '' ? '' : `${label} `;
    this.open_ = { kind, level, text, label: text.length, flow: this.flow, bold: 0, seen: 0, size: 0 };
    this.brokenAt = -1;
    this.drafts.push(this.open_);
  }

  /** What the open part turns out to be. */
  become(kind: Part['kind'], level: number | null): void {
    if (this.open_) Object.assign(this.open_, { kind, level });
  }

  /** Appends to the open part; where none is open, to a new paragraph. Line breaks become blanks. */
  text(value: string, look?: Look): void {
    if (value === '') return;
    if (!this.open_) this.open('paragraph');
    const draft = this.open_;
    if (!draft) return;
    draft.text += value.replace(BREAKS, ' ');
    const seen = value.replace(/\s+/g, '').length;
    if (seen > 0) this.brokenAt = -1;
    draft.seen += seen;
    if (look?.bold) draft.bold += seen;
    if (seen > 0 && look?.size) draft.size = Math.max(draft.size, look.size);
  }

  /** A line break inside a part: a blank, and two in a row begin a new part of the same kind. */
  lineBreak(): void {
    const draft = this.open_;
    if (!draft) return;
    if (this.brokenAt === this.drafts.length) this.open(draft.kind, draft.level);
    else {
      draft.text += ' ';
      this.brokenAt = this.drafts.length;
    }
  }

  /** Ends the open part. */
  close(): void {
    this.open_ = null;
  }

  /** Writes a box apart from the running text, after the parts so far. */
  box(write: () => void): void {
    const [flow, open] = [this.flow, this.open_];
    this.close();
    this.flow = this.flows += 1;
    write();
    this.close();
    this.flow = flow;
    this.open_ = open;
  }

  /** The place where the next letter will stand. */
  mark(): Mark {
    // After a box the open part is not the last one.
    return this.open_ ? { draft: this.drafts.lastIndexOf(this.open_), offset: this.open_.text.length } : { draft: this.drafts.length, offset: 0 };
  }

  /** The end of the text so far, in the open part or the one before: what a sign after it hangs on. */
  endMark(): Mark {
    const last = this.drafts.at(-1);
    return this.open_ || !last ? this.mark() : { draft: this.drafts.length - 1, offset: last.text.length };
  }

  /** Hangs a note on all between two marks, over several parts if need be; on a point where both are the same. */
  hang(note: NoteText, from: Mark, to: Mark): void {
    this.hanging.push({ note, from, to });
  }

  /** A note for which the file names no place. */
  loose(note: NoteText): void {
    const nowhere = { draft: -1, offset: 0 };
    this.hang(note, nowhere, nowhere);
  }

  private placesOf(from: Mark, to: Mark, trimmed: readonly (Trimmed | null)[]): NotePlace[] {
    const flow = (this.drafts[from.draft] ?? this.drafts[to.draft])?.flow;
    const places: NotePlace[] = [];
    for (let at = Math.max(0, from.draft); at <= to.draft; at += 1) {
      const [draft, kept] = [this.drafts[at], trimmed[at]];
      if (!draft || !kept || draft.flow !== flow) continue;
      const clamp = (offset: number) => Math.min(kept.length, Math.max(0, offset - kept.lead));
      const start = clamp(Math.max(draft.label, at === from.draft ? from.offset : 0));
      const end = clamp(at === to.draft ? to.offset : draft.text.length);
      if (start < end && isVisible(draft.text.slice(start + kept.lead, end + kept.lead))) places.push({ part: kept.part, start, end });
    }
    const kept = trimmed[to.draft];
    if (places.length > 0 || !kept) return places;
    const point = Math.min(kept.length, Math.max(0, to.offset - kept.lead));
    return [{ part: kept.part, start: point, end: point }];
  }

  /** The parts with something visible in them, and the notes in the order of their places; those without one last. */
  build(): { parts: Part[]; notes: Note[] } {
    this.close();
    headingsByLook(this.drafts);
    const parts: Part[] = [];
    const trimmed = this.drafts.map(({ kind, level, text, label }): Trimmed | null => {
      if (!isVisible(text.slice(label))) return null;
      const whole = text.trim();
      parts.push({ kind, level, text: whole });
      return { part: parts.length - 1, lead: text.length - text.trimStart().length, length: whole.length };
    });
    const notes = this.hanging.map(({ note, from, to }) => withLinkWords({ ...note, places: this.placesOf(from, to, trimmed) }, parts));
    const order = ({ places: [first] }: Note) => first ?? { part: Infinity, start: 0 };
    return { parts, notes: notes.sort((a, b) => compare(order(a), order(b))) };
  }
}

/** The words of a link are those that it hangs on. */
function withLinkWords(note: Note, parts: readonly Part[]): Note {
  if (note.kind !== 'link') return note;
  const words = note.places.map(({ part, start, end }) => parts[part]?.text.slice(start, end) ?? '').join(' ');
  return { ...note, links: note.links.map(({ url }) => ({ url, text: words })) };
}

function compare(a: { part: number; start: number }, b: { part: number; start: number }): number {
  if (a.part === b.part) return a.start - b.start;
  return a.part < b.part ? -1 : 1;
}
