// Corrections and what was decided on them, as they go over the wire.
import { z } from 'zod';
import { CLAIM_STATUSES, MOST_ANCHORS, STALE_REASONS } from '../claim';
import { DECISION_STEPS } from '../correction';
import { ACTIONS, RATINGS } from '../rating';
import { Anchor } from './claim';
import { Id, Offset, PersonRef, RevisionNumber, Timestamp, Version, orNone, prose } from './primitives';
import { RevisionOutcome } from './revision';
import { VerdictDecision } from './verdict';

export const Correction = z.object({
  id: Id.describe('of the verdict that wants it'),
  version: Version.describe('of the claim'),
  claimId: Id,
  claim: z.int().describe('the claim’s number'),
  status: z.enum(CLAIM_STATUSES).describe('of the claim'),
  stale: z.enum(STALE_REASONS).nullable().describe('why the verdict does not hold now'),
  isCurrent: z.boolean().describe('false: a newer verdict has taken its place, and what was accepted is kept for the record'),
  rating: z.enum(RATINGS),
  action: z.enum(ACTIONS),
  rationale: z.string().nullable(),
  wording: z.string().describe('the wording that was judged'),
  proposedWording: z.string().nullable(),
  revisionNumber: z.int().describe('the revision that was judged'),
  recordedBy: PersonRef,
  createdAt: Timestamp,
  anchors: z.array(Anchor.extend({ asJudged: z.boolean().describe('reads as was judged: an accepted wording is written here') })).describe('where the claim stands now'),
  decision: VerdictDecision.nullable(),
  mayWithdraw: z.boolean().describe('the decision can be taken back; an accepted one as long as its revision is the current one'),
});
export type Correction = z.infer<typeof Correction>;

/** A new wording; empty for none. */
const Wording = z.union([z.literal(''), prose(5_000)]);

/** Most decisions in one go, as in a batch of claims. */
const MOST = 200;

export const NewDecisions = z.strictObject({
  baseNumber: RevisionNumber.describe('the revision that was looked at; refused with 409 when it is no longer the current one'),
  decisions: z
    .array(
      z.strictObject({
        verdictId: Id,
        decision: z.enum(DECISION_STEPS).describe('`withdrawn` takes the last decision back, and the wording that it wrote'),
        replaces: orNone(Id).describe('the decision that counted when this one was taken; none: nothing was decided'),
        wording: orNone(Wording).describe('what is accepted; the proposed wording when left out, nothing for `cut`'),
        reason: orNone(prose(2_000)).describe('needed for `rejected` and `stays`'),
        anchors: z.array(z.strictObject({ start: Offset, end: Offset, wording: Wording })).max(MOST_ANCHORS).default([]).describe('wordings for places that read differently'),
      }),
    )
    .min(1)
    .max(MOST)
    .refine((decisions) => new Set(decisions.map(({ verdictId }) => verdictId)).size === decisions.length, { error: 'invalid' }),
});
export type NewDecisions = z.infer<typeof NewDecisions>;

export const DecisionOutcome = z.object({
  stored: z.boolean().describe('false for a preview'),
  revision: RevisionOutcome.nullable().describe('the new revision; null where nothing was written'),
  corrections: z.array(Correction).describe('the whole list, in text order; for a preview as it is'),
});
export type DecisionOutcome = z.infer<typeof DecisionOutcome>;
