// Corrections as people see them: what the claims' verdicts want changed, and what was accepted before.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { isClosed } from '@/lib/domain/claim';
import { isAsJudged, judgedWording } from '@/lib/domain/correction-writing';
import type { Claim } from '@/lib/domain/schema/claim';
import type { Correction } from '@/lib/domain/schema/correction';
import type { Verdict } from '@/lib/domain/schema/verdict';
import { inTextOrder } from '../claims/queries';
import { MOST_CLAIMS, claimInclude, claimView, verdictViews, type ClaimRow } from '../claims/view';
import type { Tx } from '../transaction';

function correctionView(row: ClaimRow, claim: Claim, verdict: Verdict): Correction {
  const { decision } = verdict;
  const isCurrent = verdict.id === claim.verdict?.id && !isClosed(claim.stored);
  const isLastWord = decision?.decision !== 'accepted' || decision.revisionNumber === row.article.currentRevision;
  return {
    id: verdict.id,
    version: claim.version,
    claimId: claim.id,
    claim: claim.number,
    status: claim.status,
    stale: verdict.stale,
    isCurrent,
    rating: verdict.rating,
    action: verdict.action,
    rationale: verdict.rationale,
    wording: judgedWording(verdict),
    proposedWording: verdict.proposedWording,
    revisionNumber: verdict.revisionNumber,
    recordedBy: verdict.recordedBy,
    createdAt: verdict.createdAt,
    anchors: claim.anchors.map((anchor) => ({ ...anchor, asJudged: isAsJudged(anchor, verdict) })),
    decision,
    mayWithdraw: decision !== null && isCurrent && isLastWord && claim.allowed.includes('article.revise'),
  };
}

/** What a claim's current verdict wants changed; of verdicts whose place another took, and of claims that no longer count, only what was accepted. */
function correctionsOfClaim(actor: Actor, row: ClaimRow): { number: number; anchor: Claim['anchor']; items: Correction[] } {
  const claim = claimView(actor, row);
  const items = verdictViews(actor, row)
    .filter(({ id, action, decision }) => action !== 'keep' && ((id === claim.verdict?.id && !isClosed(claim.stored)) || decision?.decision === 'accepted'))
    .map((verdict) => correctionView(row, claim, verdict));
  return { number: claim.number, anchor: claim.anchor, items };
}

/** The claims of an article that a verdict ever wanted changed. */
export const correctedClaims = (client: Tx, articleId: string): Promise<ClaimRow[]> => client.claim.findMany({ where: { articleId, verdicts: { some: { action: { not: 'keep' } } } }, include: claimInclude, take: MOST_CLAIMS });

/** The whole list of an article, in text order; asks no permission itself. */
export function correctionList(actor: Actor, rows: readonly ClaimRow[]): Correction[] {
  return rows.map((row) => correctionsOfClaim(actor, row)).sort(inTextOrder).flatMap(({ items }) => items);
}
