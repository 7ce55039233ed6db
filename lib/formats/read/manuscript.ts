// The shape in which every manuscript format is read, and the faults that a file can have.

/** Largest file, in bytes (20 MB). */
export const MAX_FILE = 20 * 1024 * 1024;

/** `level`: of headings, 1 is the highest; null where the file does not tell. Text has no line breaks and no blanks at its ends. */
export type Part = { kind: 'title' | 'heading' | 'paragraph' | 'caption' | 'table_cell' | 'infobox' | 'list_item'; level: number | null; text: string };

/** A stretch of one part, in UTF-16 code units of its text, half-open; `start === end` is a point. `part` counts from 0. */
export type NotePlace = { part: number; start: number; end: number };

/** An answer to a comment. Dates are written as in the file (ISO 8601, often without a zone). */
type Reply = { author: string | null; date: string | null; text: string };

/** An address, and the words it hangs on. */
export type Link = { url: string; text: string };

/**
 * What somebody wrote about the text. `label`: the sign as the file shows it ("3", "a", "*"). `links`: those inside the note;
 * for a note of kind `link` its own. `places` is empty where the file does not say on what it hangs. `page`: of fixed
 * pages, from 1.
 */
export type Note = {
  kind: 'footnote' | 'endnote' | 'comment' | 'link' | 'annotation';
  label: string | null;
  author: string | null;
  date: string | null;
  resolved: boolean;
  text: string;
  links: Link[];
  replies: Reply[];
  places: NotePlace[];
  page: number | null;
};

/** What the file says about itself, as it says it. */
export type Meta = { title: string | null; author: string | null; language: string | null; created: string | null; modified: string | null };

/** The reading of changes that are not accepted yet: as if all were, or as if none were. */
export type TrackedReading = 'accepted' | 'original';

/** How many changes are pending; changes that follow each other without a gap, of one person at one time, are one. */
export type Tracked = { insertions: number; deletions: number; moves: number; reading: TrackedReading };

/** What a format holds and neither parts nor notes do. */
export type LeftOutKind = 'image' | 'object' | 'header_footer' | 'hidden' | 'placeholder' | 'contents' | 'symbol' | 'ruby' | 'link' | 'macro' | 'script' | 'html' | 'form_field' | 'nesting';

/** How many of a kind were left out; never zero. */
export type LeftOut = { kind: LeftOutKind; count: number };

export type Manuscript = { parts: Part[]; notes: Note[]; meta: Meta; tracked: Tracked | null; leftOut: LeftOut[] };

/** Why a file is no manuscript. */
export type ManuscriptFault =
  | 'empty' | 'binary' | 'invalid_utf8' | 'too_large' | 'zip_bomb' | 'unsupported_format' | 'broken_file'
  | 'encrypted' | 'xml_entities' | 'unsafe_paths' | 'too_deep' | 'wrong_ending' | 'scan' | 'too_much';

/** Thrown inside `lib/formats` only; `readManuscript` turns it into an answer. */
export class ManuscriptError extends Error {
  constructor(readonly code: ManuscriptFault) {
    super(code);
  }
}

export const NO_META: Meta = { title: null, author: null, language: null, created: null, modified: null };
