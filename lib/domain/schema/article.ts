// Articles and revisions as they go over the wire.
import { z } from 'zod';
import { ACCESSES, ARTICLE_STATES, EXEMPTION_REASONS, LANGUAGES } from '../article';
import { PASSAGE_STATES } from '../coverage';
import { PERMISSIONS } from '../permissions';
import { Annotations } from './annotation';
import { Id, ListQuery, Offset, PersonRef, SearchText, Sha256, Timestamp, Version, line, orNone, prose } from './primitives';

const Span = z.object({ start: Offset, end: Offset });

/** What cleaning took out; offsets count in the raw text. */
export const Noise = z.object({ start: z.int(), end: z.int(), text: z.string() });
export type Noise = z.infer<typeof Noise>;

const BLOCK_KINDS = ['title', 'heading', 'subhead', 'paragraph'] as const;
export const Block = Span.extend({ kind: z.enum(BLOCK_KINDS) });
export type Block = z.infer<typeof Block>;

const UNIT_KINDS = ['title', 'heading', 'subhead', 'sentence', 'caption', 'table_cell', 'infobox'] as const;
export const Unit = Span.extend({ kind: z.enum(UNIT_KINDS) });
export type Unit = z.infer<typeof Unit>;

export const RevisionSummary = z.object({ number: z.int(), sha256: Sha256, createdAt: Timestamp, createdBy: PersonRef });
export type RevisionSummary = z.infer<typeof RevisionSummary>;

export const Revision = RevisionSummary.extend({
  text: z.string(),
  noise: z.array(Noise),
  blocks: z.array(Block),
  units: z.array(Unit).describe('passages'),
  facts: z.array(Span).describe('where figures, dates, names and quotations stand, each inside one passage'),
  layout: z.enum(['wrapped', 'paragraphs']),
  parserVersion: z.int(),
  rawMediaType: z.string(),
  rawName: z.string().nullable(),
});
export type Revision = z.infer<typeof Revision>;

export const CoverageCounts = z.record(z.enum(PASSAGE_STATES), z.int());

export const Exemption = z.object({
  id: Id,
  version: Version,
  articleId: Id,
  start: Offset,
  end: Offset,
  revisionNumber: z.int().describe('the revision that start and end count in: the current one, or the last that had its words'),
  exact: z.string().describe('the words that were exempted'),
  stale: z.boolean().describe('other words stand there now'),
  reason: z.enum(EXEMPTION_REASONS),
  note: z.string().nullable(),
  createdBy: PersonRef,
  createdAt: Timestamp,
  withdrawnAt: Timestamp.nullable(),
});
export type Exemption = z.infer<typeof Exemption>;

export const ArticleSummary = z.object({
  id: Id,
  version: Version,
  title: z.string(),
  byline: z.string().nullable(),
  desk: z.string().nullable(),
  language: z.enum(LANGUAGES),
  deadline: Timestamp.nullable(),
  plannedAt: Timestamp.nullable(),
  access: z.enum(ACCESSES),
  state: z.enum(ARTICLE_STATES),
  archivedAt: Timestamp.nullable(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
  coverage: CoverageCounts.describe('how many passages are in each state'),
  claimCount: z.int().describe('claims that are neither dropped nor dismissed'),
  orphanCount: z.int().describe('those of them that stand nowhere in the current revision'),
  allowed: z.array(z.enum(PERMISSIONS)),
});
export type ArticleSummary = z.infer<typeof ArticleSummary>;

export const Article = ArticleSummary.extend({
  revision: Revision,
  members: z.array(PersonRef),
  exemptions: z.array(Exemption).describe('those that stand, at their places in this revision'),
  goneExemptions: z.array(Exemption).describe('those whose words left the text: they wait in the revision that had them last'),
});
export type Article = z.infer<typeof Article>;

const fields = {
  title: line(300),
  byline: orNone(line(200)),
  desk: orNone(line(100)),
  deadline: orNone(Timestamp),
  plannedAt: orNone(Timestamp),
};

/** What a file with structure says of lines of its text. Of 1,000,000 code units no more are lines of their own. */
export const LineKinds = z.array(z.strictObject({ line: z.int().min(0), kind: z.enum(['heading', 'caption', 'table_cell', 'infobox']) })).max(100_000);

export const NewArticle = z.strictObject({
  ...fields,
  text: z.string().describe('the manuscript as it came; at most 1,000,000 UTF-16 code units and 40,000 passages'),
  layout: z.enum(['auto', 'wrapped', 'paragraphs']).default('auto'),
  lineKinds: LineKinds.optional(),
  language: z.enum(LANGUAGES).optional().describe('detected when left out'),
  access: z.enum(ACCESSES).default('newsroom'),
  propose: z.boolean().default(true).describe('store the claims that the reading engine proposes'),
  memberIds: z.array(Id).max(200).default([]).describe('who may see a restricted article, beside its creator'),
  raw: z
    .strictObject({ base64: z.base64().max(28_000_000), mediaType: line(200), name: line(300) })
    .optional()
    .describe('the file that the text was read from, kept as raw bytes'),
  annotations: Annotations.optional().describe('claims and sources that the notes of the file name'),
});
export type NewArticle = z.infer<typeof NewArticle>;

export const ArticlePatch = z.strictObject({
  title: fields.title.optional(),
  byline: line(200).nullable().optional(),
  desk: line(100).nullable().optional(),
  language: z.enum(LANGUAGES).optional(),
  deadline: Timestamp.nullable().optional(),
  plannedAt: Timestamp.nullable().optional(),
  access: z.enum(ACCESSES).optional(),
  memberIds: z.array(Id).max(200).optional(),
  archived: z.boolean().optional(),
});
export type ArticlePatch = z.infer<typeof ArticlePatch>;

export const ArticleQuery = ListQuery.extend({
  q: SearchText.optional(),
  state: z.enum(ARTICLE_STATES).optional(),
  assignee: z.union([z.literal('me'), Id]).optional().describe('articles with open claims of this person'),
  archived: z.stringbool().default(false),
});

export const NewExemption = z.strictObject({ ...Span.shape, revision: z.int().min(1).optional().describe('the revision whose text the offsets count in; refused with 409 and the current one when it is no longer that'), reason: z.enum(EXEMPTION_REASONS), note: orNone(prose(2_000)) });
