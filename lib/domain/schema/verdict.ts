// Verdicts as they go over the wire.
import { z } from 'zod';
import { ACTIONS, RATINGS } from '../rating';
import { STALE_REASONS } from '../claim';
import { DECISIONS } from '../correction';
import { Id, PersonRef, Sha256, Timestamp, orNone, prose } from './primitives';

/** What the verdict rests on, frozen; of confidential sources only that there was one. */
export const FrozenEvidence = z.union([
  z.object({ evidenceId: Id, version: z.int(), sourceId: Id, sourceVersion: z.int(), snapshotId: Id.nullable() }),
  z.object({ evidenceId: Id, confidential: z.literal(true) }),
]);
export type FrozenEvidence = z.infer<typeof FrozenEvidence>;

/** What was decided on the verdict's action: the decision that counts. */
export const VerdictDecision = z.object({
  id: Id,
  decision: z.enum(DECISIONS),
  wording: z.string().nullable().describe('what was accepted; empty for a cut'),
  reason: z.string().nullable(),
  revisionNumber: z.int().nullable().describe('the revision into which it was written'),
  carriedOut: z.boolean().describe('the accepted wording stands in the current revision'),
  decidedBy: PersonRef,
  createdAt: Timestamp,
});
export type VerdictDecision = z.infer<typeof VerdictDecision>;

/** The verdict that another one checks anew, as far as it is named there. */
const RecheckedVerdict = z.object({ id: Id, sequence: z.int(), rating: z.enum(RATINGS), revisionNumber: z.int(), recordedBy: PersonRef, createdAt: Timestamp });

export const Verdict = z.object({
  id: Id,
  claimId: Id,
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
  evidence: z.array(FrozenEvidence),
  recordedBy: PersonRef,
  createdAt: Timestamp,
  recheckOf: RecheckedVerdict.nullable().describe('the earlier verdict that it checks anew'),
  stale: z.enum(STALE_REASONS).nullable().describe('why it does not hold now; null when it does'),
  decision: VerdictDecision.nullable().describe('on its action; null: nothing is decided'),
});
export type Verdict = z.infer<typeof Verdict>;

export const NewVerdict = z.strictObject({
  rating: z.enum(RATINGS),
  rationale: orNone(prose(10_000)),
  action: z.enum(ACTIONS).optional().describe('`keep` for settled ratings, else `change`; `hold` for `unsupported`'),
  proposedWording: orNone(prose(5_000)),
  asOf: orNone(Timestamp).describe('when the facts were looked at; now when left out'),
  expiresAt: orNone(Timestamp),
  revision: z.int().min(1).optional().describe('the revision whose wording was judged; the current one when left out'),
  recheckOf: Id.optional().describe('the verdict of the same claim that is checked anew'),
});
export type NewVerdict = z.infer<typeof NewVerdict>;
