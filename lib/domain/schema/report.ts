// The report's content: what is hashed (RFC 8785 JSON), and what every format shows.
import { z } from 'zod';
import { LANGUAGES } from '../article';
import { ASPECTS, CLAIM_STATUSES, CLAIM_TYPES, PRIORITIES, STALE_REASONS } from '../claim';
import { ACTIONS, RATINGS } from '../rating';
import { Anchor } from './claim';
import { Block, CoverageCounts, Unit } from './article';
import { PASSAGE_STATES } from '../coverage';
import { Day, Id, PersonRef, Sha256, Timestamp } from './primitives';
import { SOURCE_TYPES, CONFIDENTIALITIES, OBTAINED, STANCES, TIERS } from '../source';

export const EDITIONS = ['internal', 'legal', 'public'] as const;
export type Edition = (typeof EDITIONS)[number];

export const REPORT_SCHEMA = 'beleg-report/1';

const ReportSource = z.object({
  key: z.string().describe('S1, S2 … in order of first use'),
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
  confidentiality: z.enum(CONFIDENTIALITIES),
  snapshots: z.array(z.object({ sha256: Sha256, size: z.int(), mediaType: z.string(), fileName: z.string(), obtained: z.enum(OBTAINED), createdAt: Timestamp })),
});

const ReportEvidence = z.union([
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
    snapshotSha256: Sha256.nullable(),
    inVerdict: z.boolean().describe('the verdict rests on it'),
  }),
  z.object({ confidential: z.literal(true) }),
]);

const ReportVerdict = z.object({
  id: Id,
  sequence: z.int(),
  rating: z.enum(RATINGS),
  rationale: z.string().nullable(),
  action: z.enum(ACTIONS),
  proposedWording: z.string().nullable(),
  asOf: Timestamp,
  expiresAt: Timestamp.nullable(),
  revisionNumber: z.int(),
  wording: z.string(),
  wordingHash: Sha256,
  contextHash: Sha256,
  foldingVersion: z.int(),
  recordedBy: PersonRef,
  createdAt: Timestamp,
});

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
});
export type ReportClaim = z.infer<typeof ReportClaim>;

export const ReportContent = z.object({
  schema: z.literal(REPORT_SCHEMA),
  edition: z.enum(EDITIONS),
  draft: z.boolean().describe('a preview, not made for good'),
  language: z.enum(LANGUAGES),
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
    state: z.string(),
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
    ratings: z.record(z.enum(RATINGS), z.int()),
    open: z.int(),
    stale: z.int(),
    dropped: z.int(),
  }),
  people: z.array(PersonRef.extend({ verdicts: z.int() })),
  claims: z.array(ReportClaim),
  corrections: z.array(z.object({ claim: z.int(), action: z.enum(ACTIONS), wording: z.string(), proposedWording: z.string().nullable() })),
  openPoints: z.array(
    z.union([
      z.object({ kind: z.literal('claim'), claim: z.int(), why: z.enum(['open', 'stale', 'unsettled', 'thin']) }),
      z.object({ kind: z.literal('passage'), start: z.int(), end: z.int(), text: z.string() }),
    ]),
  ),
  exemptions: z.array(z.object({ start: z.int(), end: z.int(), exact: z.string(), reason: z.string(), note: z.string().nullable(), createdBy: PersonRef, createdAt: Timestamp })),
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
export const REPORT_FORMATS = ['html', 'pdf', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
export const ReportQuery = z.object({ format: z.enum(REPORT_FORMATS).default('json') });
export const PreviewQuery = ReportQuery.extend({ edition: z.enum(EDITIONS).default('internal'), language: z.enum(LANGUAGES).optional() });
