// Annotated manuscripts as they go over the wire: what is read from a file's notes, and what of it is to be stored.
import { z } from 'zod';
import { LONGEST_NOTE, MOST_EVIDENCE_OF_CLAIM, MOST_NOTED, MOST_NOTES_OF_CLAIM, NOTE_KINDS } from '../annotation';
import { LANGUAGES } from '../article';
import { CLAIM_TYPES } from '../claim';
import { STANCES, TIERS } from '../source';
import { Day, Id, Offset, line, orNone, prose } from './primitives';
import { NewSource, SourceData } from './source';

const Index = z.int().min(0);

/** A note of an annotated manuscript, as the claims that it proves keep it. */
export const OriginNote = z.object({ kind: z.enum(NOTE_KINDS), label: z.string().nullable(), author: z.string().nullable(), date: z.string().nullable(), text: z.string().nullable().describe('null for readers who may not see a source that the claim rests on') });
export type OriginNote = z.infer<typeof OriginNote>;

const FileNote = z.object({
  kind: z.enum(NOTE_KINDS),
  label: z.string().nullable().describe('the sign as the file shows it'),
  author: z.string().nullable(),
  date: z.string().nullable().describe('as the file writes it'),
  resolved: z.boolean(),
  text: z.string(),
  replies: z.array(z.object({ author: z.string().nullable(), date: z.string().nullable(), text: z.string() })),
  page: z.int().nullable(),
});

const FileSource = SourceData.pick({ type: true, title: true, creator: true, publisher: true, url: true, publishedOn: true }).extend({
  year: z.int().nullable().describe('where the note has no day'),
  identifiers: z.partialRecord(z.enum(['doi', 'isbn', 'pmid', 'arxiv', 'docket', 'drucksache', 'celex', 'ecli']), z.string()),
  confidential: z.boolean().describe('the note says that its origin is to be protected'),
  libraryId: Id.nullable().describe('the source of the library that it is; never one that is merely similar'),
});

const FileEvidence = z.object({
  source: Index.describe('index into sources'),
  locator: z.string().nullable(),
  accessedOn: Day.nullable(),
  excerpt: z.string().nullable(),
  stance: z.enum(STANCES),
  note: z.string().nullable(),
});

const FileClaim = z.object({
  start: Offset,
  end: Offset,
  exact: z.string(),
  type: z.enum(CLAIM_TYPES),
  notes: z.array(Index).describe('indices into notes'),
  evidence: z.array(FileEvidence),
});

/** What the notes of a file say; offsets count in `text`, which is what an article made of the file stores. */
export const Annotated = z.object({
  text: z.string(),
  language: z.enum(LANGUAGES),
  notes: z.array(FileNote).describe('in text order'),
  sources: z.array(FileSource),
  claims: z.array(FileClaim),
  loose: z.array(Index).describe('indices of notes that prove no words of the text'),
  known: z.array(z.object({ note: Index, article: z.string(), number: z.int(), revision: z.int() })).describe('notes that a report of this desk wrote, comments and footnotes: the claims are there already'),
});
export type Annotated = z.infer<typeof Annotated>;

const NotedEvidence = z.strictObject({
  source: Index.describe('index into sources'),
  stance: z.enum(STANCES),
  tier: z.enum(TIERS).optional().describe('from the source’s type when left out'),
  locator: orNone(line(300)),
  excerpt: orNone(prose(10_000)),
  note: orNone(prose(5_000)),
  accessedOn: orNone(Day).describe('becomes the access date of a new source that names none'),
});
export type NotedEvidence = z.infer<typeof NotedEvidence>;

const NotedClaim = z.strictObject({
  start: Offset,
  end: Offset,
  exact: z.string().min(1).max(10_000).describe('the words at these offsets of the cleaned text'),
  type: z.enum(CLAIM_TYPES),
  statement: orNone(line(500)),
  notes: z
    .array(z.strictObject({ kind: z.enum(NOTE_KINDS), label: orNone(line(300)), author: orNone(line(300)), date: orNone(line(100)), text: z.union([z.literal(''), prose(LONGEST_NOTE)]) }))
    .min(1)
    .max(MOST_NOTES_OF_CLAIM),
  evidence: z.array(NotedEvidence).max(MOST_EVIDENCE_OF_CLAIM),
});
export type NotedClaim = z.infer<typeof NotedClaim>;

/** What of a file's notes is to be stored: claims on exact words of the cleaned text, and sources new or known. */
export const Annotations = z.strictObject({
  file: line(300),
  sources: z.array(z.union([z.strictObject({ id: Id }), NewSource])).max(MOST_NOTED),
  claims: z.array(NotedClaim).max(MOST_NOTED),
  known: z
    .array(z.strictObject({ article: z.string().max(64), number: z.int(), revision: z.int() }))
    .max(20_000)
    .default([])
    .describe('what the file holds of a report of this desk, as it was read: those claims of a revised article are there already'),
});
export type Annotations = z.infer<typeof Annotations>;

const SentClaim = Index.describe('index into the claims that were sent');
const Numbered = { number: z.int(), claimId: Id };

/** What the notes of a revision's file mean beside the claims that are there. */
export const AnnotationsOutcome = z.object({
  added: z.array(z.object({ claim: SentClaim, start: Offset, end: Offset, exact: z.string(), type: z.enum(CLAIM_TYPES), notes: z.array(OriginNote) })).describe('on words that are no claim yet'),
  changed: z.array(z.object({ ...Numbered, claim: SentClaim, before: z.array(OriginNote), after: z.array(OriginNote) })),
  gone: z.array(z.object({ ...Numbered, notes: z.array(OriginNote) })).describe('claims whose note the file has no more; nothing happens to them'),
  known: z.array(z.object({ ...Numbered, claim: SentClaim.nullable() })).describe('claims that say the same; `claim` null where a report of the desk names it'),
});
export type AnnotationsOutcome = z.infer<typeof AnnotationsOutcome>;
