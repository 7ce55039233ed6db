// The decision on a verdict's action as it is stored, and as it is told.
import 'server-only';
import { z } from 'zod';
import { isCarriedOut } from '@/lib/domain/correction-writing';
import type { VerdictDecision } from '@/lib/domain/schema/verdict';
import type { Prisma } from '../generated/client';

/** Loads of a verdict's decisions the newest one, which counts. */
export const newestDecision = { orderBy: { sequence: 'desc' }, take: 1 } satisfies Prisma.Verdict$decisionsArgs;

/** A stored decision. */
export type DecisionRow = Prisma.CorrectionDecisionGetPayload<object>;

/** Shape of CorrectionDecision.written in the database. */
export const StoredWritten = z.array(z.object({ start: z.int(), before: z.string(), after: z.string() }));

/** The decision that counts, where the newest one was not taken back. */
export const standingDecision = ([newest]: readonly DecisionRow[]): DecisionRow | null => (!newest || newest.decision === 'withdrawn' ? null : newest);

/** The decision that counts, told; `anchors`: where the claim stands now. */
export function decisionView(decisions: readonly DecisionRow[], anchors: readonly { exact: string }[]): VerdictDecision | null {
  const row = standingDecision(decisions);
  if (!row || row.decision === 'withdrawn') return null;
  return {
    id: row.id,
    decision: row.decision,
    wording: row.wording,
    reason: row.reason,
    revisionNumber: row.revisionNumber,
    carriedOut: row.decision === 'accepted' && isCarriedOut(StoredWritten.parse(row.written ?? []), anchors),
    decidedBy: { id: row.decidedById, name: row.decidedByName },
    createdAt: row.createdAt.toISOString(),
  };
}
