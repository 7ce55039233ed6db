// Claims and anchors as they go over the wire.
import { z } from 'zod';
import { ASPECTS, CLAIM_STATUSES, CLAIM_TYPES, MOST_ANCHORS, PRIORITIES, STALE_REASONS, STORED_STATUSES } from '../claim';
import { PERMISSIONS } from '../permissions';
import { RATINGS } from '../rating';
import { ClaimOrigin } from './reading';
import { Id, ListQuery, Offset, PersonRef, SearchText, Timestamp, Version, line, orNone, prose } from './primitives';
import { Verdict } from './verdict';

export const Anchor = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string(), start: Offset, end: Offset });
export type Anchor = z.infer<typeof Anchor>;

export const Claim = z.object({
  id: Id,
  version: Version,
  articleId: Id,
  number: z.int(),
  status: z.enum(CLAIM_STATUSES),
  stored: z.enum(STORED_STATUSES).describe('the status without what follows from verdicts'),
  stale: z.enum(STALE_REASONS).optional().describe('why it must be checked again'),
  type: z.enum(CLAIM_TYPES),
  priority: z.enum(PRIORITIES),
  aspect: z.enum(ASPECTS),
  statement: z.string().nullable(),
  reason: z.string().nullable().describe('why it was dropped or dismissed'),
  assignee: PersonRef.nullable(),
  anchors: z.array(Anchor),
  orphaned: z.boolean().describe('it counts, but stands nowhere in the current revision'),
  revisionNumber: z.int().describe('the current revision: the one its anchors stand in'),
  lastPlace: z.object({ revisionNumber: z.int(), anchors: z.array(Anchor) }).nullable().describe('where it stood last, when it stands nowhere now'),
  anchor: Anchor,
  hangsOnDate: z.boolean().describe('whether a relative date ("am Montag") stands in it: its verdicts hold only for the planned day they were recorded for'),
  verdict: Verdict.nullable().describe('the live one, else the newest'),
  origin: ClaimOrigin.nullable().describe('null: marked by a person'),
  lineage: z.object({ splitFrom: z.int().nullable(), mergedInto: z.int().nullable() }).describe('numbers of the claims it came out of, or went into'),
  evidenceCount: z.int().describe('evidence that stands and that the reader may see'),
  createdAt: Timestamp,
  updatedAt: Timestamp,
  allowed: z.array(z.enum(PERMISSIONS)),
});
export type Claim = z.infer<typeof Claim>;

/** A claim in the list of the whole desk. */
export const DeskClaim = Claim.extend({ article: z.object({ id: Id, title: z.string(), deadline: Timestamp.nullable() }) });
export type DeskClaim = z.infer<typeof DeskClaim>;

/** Offsets mean nothing without the text that they count in. */
const MarkedOn = z.int().min(1).optional().describe('the revision whose text the offsets count in; refused with 409 and the current one when it is no longer that');

export const NewClaim = z.strictObject({
  start: Offset,
  end: Offset,
  type: z.enum(CLAIM_TYPES).default('other'),
  priority: z.enum(PRIORITIES).optional().describe('from the type when left out'),
  statement: orNone(line(500)),
  aspect: z.enum(ASPECTS).default('content'),
  revision: MarkedOn,
});
export type NewClaim = z.infer<typeof NewClaim>;

const Part = z.strictObject({ start: Offset, end: Offset });

export const ClaimPatch = z
  .strictObject({
    status: z.enum(STORED_STATUSES).optional(),
    reason: prose(2_000).nullable().optional(),
    type: z.enum(CLAIM_TYPES).optional(),
    priority: z.enum(PRIORITIES).optional(),
    assigneeId: Id.nullable().optional(),
    statement: line(500).nullable().optional(),
    aspect: z.enum(ASPECTS).optional(),
    anchor: Part.optional().describe('moves the first anchor on the current revision'),
    anchors: z.array(Part).max(MOST_ANCHORS).optional().describe('replaces all anchors on the current revision; none takes back what placed a claim that the revision had lost'),
    revision: MarkedOn,
  })
  .refine((patch) => patch.anchor === undefined || patch.anchors === undefined, { path: ['anchors'], error: 'invalid' });
export type ClaimPatch = z.infer<typeof ClaimPatch>;

/** Changes of many claims of one article: all of them or none. */
export const ClaimBatch = z
  .strictObject({ operations: z.array(z.strictObject({ id: Id, version: Version, patch: ClaimPatch })).min(1).max(200) })
  .refine(({ operations }) => operations.reduce((sum, { patch }) => sum + (patch.anchors?.length ?? 0), 0) <= 1_000, { path: ['operations'], message: 'too_long' })
  .describe('places of all claims together: at most 1,000');

export const ClaimSplit = z.strictObject({ revision: MarkedOn, parts: z.array(Part.extend({ type: z.enum(CLAIM_TYPES).optional() })).min(2).max(20).describe('in text order') });

export const ClaimMerge = z.strictObject({ claims: z.array(z.strictObject({ id: Id, version: Version })).min(2).max(20).describe('the first one stays') });

export const NewMention = Part.extend({ revision: MarkedOn });

export const ClaimList = z.object({ items: z.array(Claim) });

/** What came of proposals asked for. */
export const AskedProposals = ClaimList.extend({
  asked: z.object({ rules: z.literal(true), model: z.enum(['off', 'answered', 'failed']) }),
  skipped: z.object({ known: z.int().describe('wordings that are claims already'), dismissed: z.int().describe('wordings that somebody dismissed') }),
});

export const ArticleClaimsQuery = ListQuery.extend({
  status: z.enum(CLAIM_STATUSES).optional(),
  rating: z.enum(RATINGS).optional(),
  stale: z.enum(STALE_REASONS).optional().describe('those whose verdict does not hold any more, by the reason'),
  orphaned: z.stringbool().optional().describe('those that stand nowhere in the current revision, or the others'),
  type: z.enum(CLAIM_TYPES).optional(),
  assignee: z.union([z.literal('me'), z.literal('none'), Id]).optional(),
});

export const DeskClaimsQuery = ArticleClaimsQuery.extend({
  q: SearchText.optional(),
  due: z.enum(['today', 'week', 'overdue']).optional().describe('by the article’s deadline'),
});
export type DeskClaimsQuery = z.infer<typeof DeskClaimsQuery>;
