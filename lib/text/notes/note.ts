// What a note of an author is and what it becomes: the words that the reader of notes, its parts and its callers share.
import type { Span } from '../span';

/** Kinds of source (PRODUCT.md §3) that a note can tell; the domain's list is the same one. */
export type NotedType =
  | 'person_interview' | 'recording_transcript' | 'document_official' | 'document_internal' | 'court_record' | 'dataset_statistics' | 'peer_reviewed' | 'press_release' | 'own_observation'
  | 'news_report' | 'agency_wire' | 'book' | 'reference_work' | 'website' | 'social_post' | 'image_video' | 'archive_internal';

/** Numbers that name one work: `drucksache` of a parliament, `docket` of a court (Aktenzeichen), `celex` of a legal act of the EU. */
export type IdentifierKind = 'doi' | 'isbn' | 'pmid' | 'arxiv' | 'docket' | 'drucksache' | 'celex' | 'ecli';

/**
 * A footnote, endnote, comment or link as its file has it. `label`: its number or sign. `links`: addresses that hang on words of `text` (or on none,
 * where `text` does not hold them). `date`: the day it was written (`YYYY-MM-DD`), by which a day without a year gets one.
 */
export type Note = { label: string | null; text: string; links: readonly { url: string; text: string }[]; author?: string | null; date?: string | null };

/**
 * A work, person or place that notes name. `title` is never empty: where no title stands in the note, it is the words or the address by which it is named.
 * `publishedOn` is a whole day (`YYYY-MM-DD`), of a conversation the day it was held; `year` stands alone where the note has no day.
 * `confidential`: the note says that its origin is to be protected.
 */
export type NotedSource = {
  type: NotedType;
  title: string;
  creator: string | null;
  publisher: string | null;
  url: string | null;
  publishedOn: string | null;
  year: number | null;
  identifiers: Partial<Record<IdentifierKind, string>>;
  confidential: boolean;
};

/**
 * One source named at one place of a note: where in the source (`locator`), seen when (`accessedOn`, `YYYY-MM-DD`), which words of it (`excerpt`, without
 * quotation marks), on which side where the note says so (`stance`), and what else the note says there (`note`). `spans`: the words of the note's text it was read from.
 */
export type SourceMention = {
  source: number;
  locator: string | null;
  accessedOn: string | null;
  excerpt: string | null;
  stance: 'refutes' | 'context' | null;
  note: string | null;
  spans: Span[];
};

/** What one note holds; `remark`: the words of a note that names no source, otherwise null. */
export type NoteReading = { mentions: SourceMention[]; remark: string | null };

/** Words of a note with a meaning of their own. Offsets are those of the note's text. */
export type Atom = Span & { kind: 'url' | 'identifier' | 'law' | 'locator' | 'access' | 'date' | 'quote'; value: string; identifier?: IdentifierKind; everywhere?: boolean };
