// Operations on articles, their revisions, exemptions and history.
import { z } from 'zod';
import { operation } from '../operation';
import { Article, ArticlePatch, ArticleQuery, ArticleSummary, Exemption, NewArticle, NewExemption, LineKinds, Noise, Block, Unit, Revision, RevisionSummary } from '../schema/article';
import { LANGUAGES } from '../article';
import { Annotated } from '../schema/annotation';
import { RevisionDiff } from '../schema/diff';
import { AuditEvent } from '../schema/history';
import { Id, ListQuery, Version, page } from '../schema/primitives';
import { NewRevision, RevisionOutcome } from '../schema/revision';

const ById = z.object({ id: Id });
/** As it stands in an address; a number that no revision can have is an unknown one. */
const RevisionNumber = z.coerce.number().int().min(1).max(2_147_483_647);
const RevisionByNumber = ById.extend({ number: RevisionNumber });

// 1,000,000 code units are at most 6 MB of escaped JSON, and the raw file (20 MB) comes along in base64.
const MANUSCRIPT_BYTES = 36_000_000;

export const articleOperations = {
  'GET /api/v1/articles': operation({ tag: 'articles', summary: 'List articles one may see, newest change first', query: ArticleQuery, answer: page(ArticleSummary), status: 200 }),
  'POST /api/v1/articles': operation({ needs: ['article.create', 'desk'], replay: ['article.read', 'article'], tag: 'articles', summary: 'Put in a manuscript', query: z.object({ propose: z.stringbool().optional().describe('wins over the body’s') }), body: NewArticle, answer: Article, status: 201, maxBytes: MANUSCRIPT_BYTES }),
  'POST /api/v1/manuscripts': operation({
    needs: ['article.create', 'desk'],
    tag: 'articles',
    summary: 'Read a .txt, .md, .html, .docx, .odt or .pdf file, and what its notes prove; stores nothing. With Accept: application/x-ndjson, lines {"progress":{"done","of"}} and last {"answer"} or {"problem"}',
    upload: true,
    progress: true,
    query: z.object({
      name: z.string().min(1).max(300),
      reading: z.enum(['accepted', 'original']).default('accepted').describe('of changes that are pending in the file'),
      language: z.enum(LANGUAGES).optional().describe('detected when left out'),
    }),
    answer: z.object({
      text: z.string(),
      lineKinds: LineKinds.describe('what the file says of lines of the text'),
      format: z.enum(['txt', 'md', 'html', 'docx', 'odt', 'pdf']),
      leftOut: z.array(z.object({ kind: z.string(), count: z.int() })).describe('what the text alone does not have, notes and pending changes among it'),
      layout: z.enum(['auto', 'paragraphs']).describe('what storing the text is to be told'),
      tracked: z.object({ insertions: z.int(), deletions: z.int(), moves: z.int(), reading: z.enum(['accepted', 'original']) }).nullable().describe('changes that are pending in the file'),
      meta: z.object({ title: z.string().nullable(), author: z.string().nullable(), language: z.string().nullable(), created: z.string().nullable(), modified: z.string().nullable() }),
      annotated: Annotated.nullable().describe('null where the file has no notes'),
    }),
    status: 200,
  }),
  'POST /api/v1/manuscripts/clean': operation({
    needs: ['article.create', 'desk'],
    tag: 'articles',
    summary: 'Clean a manuscript and show what was taken out; stores nothing',
    body: NewArticle.pick({ text: true, layout: true, lineKinds: true, language: true }),
    maxBytes: MANUSCRIPT_BYTES,
    answer: z.object({
      text: z.string(),
      noise: z.array(Noise),
      blocks: z.array(Block),
      units: z.array(Unit),
      layout: z.enum(['wrapped', 'paragraphs']),
      language: z.enum(LANGUAGES),
      removed: z.record(z.string(), z.int()).describe('characters taken out, by kind'),
    }),
    status: 200,
  }),
  'GET /api/v1/articles/{id}': operation({ needs: ['article.read', 'article'], tag: 'articles', summary: 'One article with its current revision and coverage', params: ById, answer: Article, status: 200 }),
  'PATCH /api/v1/articles/{id}': operation({ needs: ['article.edit', 'article'], tag: 'articles', summary: 'Change an article', params: ById, body: ArticlePatch, answer: Article, status: 200, ifMatch: true }),
  'GET /api/v1/articles/{id}/revisions': operation({ needs: ['article.read', 'article'], tag: 'articles', summary: 'List revisions, newest first', params: ById, query: ListQuery, answer: page(RevisionSummary), status: 200 }),
  'GET /api/v1/articles/{id}/revisions/{number}': operation({
    needs: ['article.read', 'article'],
    tag: 'articles',
    summary: 'One revision',
    params: RevisionByNumber,
    answer: Revision,
    status: 200,
  }),
  'GET /api/v1/articles/{id}/revisions/{number}/diff': operation({
    needs: ['article.read', 'article'],
    tag: 'articles',
    summary: 'A revision beside another one, by paragraphs and words, with the claims that stand in them',
    params: RevisionByNumber,
    query: z.object({ from: RevisionNumber.optional().describe('the other revision; the one before when left out') }),
    answer: RevisionDiff,
    status: 200,
  }),
  'POST /api/v1/articles/{id}/revisions': operation({
    needs: ['article.revise', 'article'],
    tag: 'articles',
    summary: 'Store a new revision, or see what it would change; 409 with `current` where the base is no longer the current one',
    params: ById,
    query: z.object({ dryRun: z.stringbool().default(false).describe('stores nothing') }),
    body: NewRevision,
    answer: RevisionOutcome,
    status: 201,
    maxBytes: MANUSCRIPT_BYTES,
  }),
  'POST /api/v1/articles/{id}/exemptions': operation({ needs: ['exemption.add', 'article'], tag: 'articles', summary: 'Exempt a passage from checking', params: ById, body: NewExemption, answer: Exemption, status: 201 }),
  'POST /api/v1/exemptions/{id}/withdraw': operation({ needs: ['exemption.withdraw', 'exemption'], tag: 'articles', summary: 'Withdraw an exemption', params: ById, answer: Exemption, status: 200, ifMatch: true }),
  'POST /api/v1/exemptions/{id}/confirm': operation({
    needs: ['exemption.add', 'exemption'],
    tag: 'articles',
    summary: 'Confirm a stale exemption on the wording that stands there now: a new one, and the stale one is withdrawn',
    params: ById,
    answer: z.object({ version: Version.describe('the stale one’s new version'), confirmed: Exemption, withdrawn: Exemption }),
    status: 201,
    ifMatch: true,
  }),
  'POST /api/v1/exemptions/{id}/restore': operation({ needs: ['exemption.add', 'exemption'], tag: 'articles', summary: 'Take back that an exemption was withdrawn', params: ById, answer: Exemption, status: 200, ifMatch: true }),
  'GET /api/v1/articles/{id}/history': operation({ needs: ['article.read', 'article'], tag: 'articles', summary: 'Audit events, newest first', params: ById, query: ListQuery, answer: page(AuditEvent), status: 200 }),
};
