// The report's content: what is hashed (RFC 8785 JSON), and what every format shows.
import { z } from 'zod';
import { ARTICLE_STATES, EXEMPTION_REASONS, LANGUAGES } from '../article';
import { ASPECTS, CLAIM_STATUSES, CLAIM_TYPES, PRIORITIES, STALE_REASONS } from '../claim';
import { ACTIONS, RATINGS } from '../rating';
import { OriginNote } from './annotation';
import { Anchor } from './claim';
import { Block, CoverageCounts, Unit } from './article';
import { PASSAGE_STATES } from '../coverage';
import { EDITIONS, OPEN_REASONS, REPORT_FORMATS } from '../report-kinds';
import { Day, Id, PersonRef, Sha256, Timestamp } from './primitives';
import { VerdictDecision } from './verdict';
import { SOURCE_TYPES, CONFIDENTIALITIES, OBTAINED, STANCES, TIERS } from '../source';

/** What reports are written as; those of the first version lack what is optional here. */
export const REPORT_SCHEMA = 'beleg-report/2';

export const ReportSource = z.object({
  key: z.string().describe('S1, S2 … in order of first use; two versions of one source have two keys'),
  id: Id,
  version: z.int(),
  type: z.enum(SOURCE_TYPES),
  title: z.string(),
  creator: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  publishedOn: Day.nullable(),
  accessedOn: Day.nullable(),
  independenceGroup: z.string().nullable(),
  confidentiality: z.enum(CONFIDENTIALITIES).describe('the stricter of what it was at this version and what it is now'),
  snapshots: z.array(
    z.object({
      sha256: Sha256,
      size: z.int().describe('bytes'),
      mediaType: z.string(),
      fileName: z.string().nullable().describe('null in the public edition'),
      obtained: z.enum(OBTAINED),
      createdAt: Timestamp,
    }),
  ),
});
export type ReportSource = z.infer<typeof ReportSource>;

/** Evidence at the version a verdict rests on; what no verdict rests on, at its present version. */
export const ReportEvidence = z.union([
  z.object({
    id: Id,
    version: z.int(),
    source: z.string().describe('key in `sources`'),
    stance: z.enum(STANCES),
    tier: z.enum(TIERS),
    excerpt: z.string().nullable(),
    excerptLanguage: z.string().nullable(),
    excerptTranslation: z.string().nullable(),
    locator: z.string().nullable(),
    note: z.string().nullable().describe('null in the public edition'),
    snapshotSha256: Sha256.nullable(),
    createdAt: Timestamp,
    inVerdict: z.boolean().describe('the verdict rests on it; false: added later, or there is no verdict'),
    changedSince: z.boolean().describe('there is a newer version than the one shown'),
    withdrawnAt: Timestamp.nullable(),
  }),
  z.object({ confidential: z.literal(true) }).describe('a confidential source that the requester may not see'),
  z.object({ internal: z.literal(true) }).describe('public edition: a source that is not public'),
]);
export type ReportEvidence = z.infer<typeof ReportEvidence>;

export const ReportVerdict = z.object({
  id: Id,
  sequence: z.int(),
  rating: z.enum(RATINGS),
  rationale: z.string().nullable(),
  rationaleWithheld: z.boolean().describe('public edition: there is a rationale, but it rests on sources that are not public'),
  action: z.enum(ACTIONS),
  proposedWording: z.string().nullable(),
  asOf: Timestamp,
  expiresAt: Timestamp.nullable(),
  revisionNumber: z.int(),
  wording: z.string(),
  wordingHash: Sha256,
  contextHash: Sha256,
  foldingVersion: z.int(),
  recheckOf: z.object({ id: Id, sequence: z.int(), rating: z.enum(RATINGS), revisionNumber: z.int(), createdAt: Timestamp }).nullable().optional().describe('the earlier verdict that it checks anew; older reports have none'),
  recordedBy: PersonRef,
  createdAt: Timestamp,
});
export type ReportVerdict = z.infer<typeof ReportVerdict>;

export const ReportClaim = z.object({
  id: Id,
  number: z.int(),
  status: z.enum(CLAIM_STATUSES),
  stale: z.enum(STALE_REASONS).nullable(),
  reason: z.string().nullable(),
  type: z.enum(CLAIM_TYPES),
  priority: z.enum(PRIORITIES),
  aspect: z.enum(ASPECTS),
  statement: z.string().nullable(),
  anchors: z.array(Anchor),
  verdict: ReportVerdict.nullable(),
  evidence: z.array(ReportEvidence),
  origin: z
    .object({ file: z.string(), notes: z.array(OriginNote.omit({ text: true })) })
    .optional()
    .describe('the notes of the author’s file that the claim came from, without their words; none in the public edition'),
});
export type ReportClaim = z.infer<typeof ReportClaim>;

export const ReportCorrection = z.object({
  claim: z.int(),
  rating: z.enum(RATINGS),
  action: z.enum(ACTIONS),
  wording: z.string().describe('the wording that was judged'),
  proposedWording: z.string().nullable(),
  stale: z.enum(STALE_REASONS).nullable().optional().describe('why the verdict does not hold now'),
  isCurrent: z.boolean().optional().describe('false: a newer verdict has taken its place'),
  decision: VerdictDecision.nullable().optional().describe('null: nothing is decided; the reason is null in the public edition'),
});
export type ReportCorrection = z.infer<typeof ReportCorrection>;

export const ReportContent = z.object({
  schema: z.enum(['beleg-report/1', REPORT_SCHEMA]),
  edition: z.enum(EDITIONS),
  draft: z.boolean().describe('a preview, not made for good'),
  language: z.enum(LANGUAGES).describe('of the labels in HTML and PDF'),
  timeZone: z.string().describe('IANA zone in which HTML and PDF show times'),
  createdAt: Timestamp,
  createdBy: PersonRef,
  article: z.object({
    id: Id,
    title: z.string(),
    byline: z.string().nullable(),
    desk: z.string().nullable(),
    language: z.enum(LANGUAGES),
    deadline: Timestamp.nullable(),
    plannedAt: Timestamp.nullable(),
    state: z.enum(ARTICLE_STATES),
  }),
  revision: z.object({
    number: z.int(),
    sha256: Sha256,
    text: z.string(),
    blocks: z.array(Block),
    units: z.array(Unit),
    createdAt: Timestamp,
    createdBy: PersonRef,
    parserVersion: z.int(),
  }),
  coverage: z.object({ counts: CoverageCounts, passages: z.array(z.enum(PASSAGE_STATES)).describe('state of each unit, in order') }),
  summary: z.object({
    claims: z.int().describe('claims that count: neither dropped nor dismissed'),
    ratings: z.record(z.enum(RATINGS), z.int()).describe('claims whose verdict holds; with `open` and `stale` they add up to `claims`'),
    open: z.int().describe('proposed, open or in progress'),
    stale: z.int(),
    staleBecause: z.record(z.enum(STALE_REASONS), z.int()).optional().describe('those of `stale` by the reason; older reports have none'),
    orphaned: z.int().optional().describe('claims that count, but stand nowhere in the text; older reports have none'),
    dropped: z.int().describe('dropped or dismissed'),
    corrections: z.object({ open: z.int(), accepted: z.int(), rejected: z.int(), stays: z.int() }).optional().describe('together as many as `corrections`'),
  }),
  people: z.array(PersonRef.extend({ verdicts: z.int() })).describe('who recorded the verdicts shown'),
  claims: z.array(ReportClaim).describe('in text order; the public edition leaves out dropped and dismissed ones'),
  corrections: z.array(ReportCorrection).describe('what verdicts want changed, in text order, and what was changed'),
  openPoints: z.array(
    z.union([
      z.object({ kind: z.literal('claim'), claim: z.int(), why: z.enum(OPEN_REASONS) }),
      z.object({ kind: z.literal('passage'), start: z.int(), end: z.int(), text: z.string() }),
    ]),
  ),
  exemptions: z.array(z.object({ start: z.int(), end: z.int(), exact: z.string(), reason: z.enum(EXEMPTION_REASONS), note: z.string().nullable().describe('null in the public edition'), createdBy: PersonRef, createdAt: Timestamp })),
  sources: z.array(ReportSource),
});
export type ReportContent = z.infer<typeof ReportContent>;

export const Report = z.object({
  id: Id,
  version: z.literal(1),
  articleId: Id,
  revisionNumber: z.int(),
  edition: z.enum(EDITIONS),
  language: z.enum(LANGUAGES),
  sha256: Sha256,
  createdBy: PersonRef,
  createdAt: Timestamp,
});
export type Report = z.infer<typeof Report>;

export const NewReport = z.strictObject({ edition: z.enum(EDITIONS).default('internal'), language: z.enum(LANGUAGES).optional() });
export const ReportQuery = z.object({ format: z.enum(REPORT_FORMATS).default('json') });
export const PreviewQuery = ReportQuery.extend({ edition: z.enum(EDITIONS).default('internal'), language: z.enum(LANGUAGES).optional() });
