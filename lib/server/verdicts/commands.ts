// Records verdicts: bound to wording and context by hash, with the evidence frozen as it stands.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { canReadSource } from '@/lib/domain/permissions';
import { presentHashes } from '@/lib/domain/present';
import { defaultAction } from '@/lib/domain/rating';
import { verdictFaults, type EvidenceFact } from '@/lib/domain/verdict';
import { FOLDING_VERSION } from '@/lib/text/fold';
import { audit } from '../audit';
import { lockClaim } from '../claims/load';
import { claimInclude, claimView, verdictViews, type ClaimRow } from '../claims/view';
import { sourceFacts, sourceFactsSelect } from '../guard';
import { requireVersion, write, type Tx } from '../transaction';

/**
 * Records a verdict on the claim's wording in the named revision (the current one when left out).
 * @throws AppError `not_found`, `forbidden`, `rule_violated` (PRODUCT.md §3), `version_required`, `stale_version`
 */
export function recordVerdict(actor: Actor, input: Input<'POST /api/v1/claims/{id}/verdicts'>): Promise<Answer<'POST /api/v1/claims/{id}/verdicts'>> {
  return write(actor, async (tx) => {
    const now = new Date();
    const row = await lockClaim(tx, actor, input.id, 'claim.setVerdict');
    const evidence = await standingEvidence(tx, actor, row.id);
    const draft = {
      rating: input.rating,
      rationale: input.rationale,
      action: input.action ?? defaultAction(input.rating),
      proposedWording: input.proposedWording,
      expiresAt: input.expiresAt ? new Date(input.expiresAt) : null,
    };
    const revisionNumber = input.revision ?? row.article.currentRevision;
    const judged = row.anchors.filter((anchor) => anchor.revision.number === revisionNumber);
    const faults = verdictFaults(draft, row.status, evidence.map((item) => item.fact), now);
    if (judged.length === 0) faults.push({ pointer: '/revision', code: 'unknown_revision' });
    if (faults.length > 0) throw new AppError('rule_violated', { errors: faults });
    requireVersion(input.ifMatch, row.version, claimView(actor, row));

    const verdict = await tx.verdict.create({
      data: {
        claimId: row.id,
        sequence: (row.verdicts[0]?.sequence ?? 0) + 1,
        revisionNumber,
        wording: judged.map((anchor) => anchor.exact).join('\n'),
        ...presentHashes(judged),
        foldingVersion: FOLDING_VERSION,
        ...draft,
        asOf: input.asOf ? new Date(input.asOf) : now,
        evidence: evidence.map((item) => item.frozen),
        recordedById: actor.id,
        recordedByName: actor.name,
      },
    });
    // Judging a proposal takes it up.
    const status = row.status === 'proposed' ? 'open' : row.status;
    const updated = await tx.claim.update({ where: { id: row.id }, data: { version: { increment: 1 }, status }, include: claimInclude });
    await audit(tx, actor, { type: 'verdict.recorded', objectId: verdict.id, articleId: row.articleId, payload: verdictPayload(row, verdict) });
    const view = verdictViews(actor, updated)[0];
    if (!view) throw new AppError('internal');
    return { ...view, version: updated.version, claim: claimView(actor, updated) };
  });
}

/** The evidence that stands and that the judge may see: nobody rests a verdict on what is hidden from them. */
async function standingEvidence(tx: Tx, actor: Actor, claimId: string) {
  const rows = await tx.evidence.findMany({
    where: { claimId, withdrawnAt: null },
    select: { id: true, version: true, stance: true, tier: true, excerpt: true, locator: true, snapshotId: true, source: { select: { ...sourceFactsSelect, version: true, independenceGroup: true } } },
    orderBy: { id: 'asc' },
    take: 1_000,
  });
  return rows
    .filter((row) => canReadSource(actor, sourceFacts(row.source)))
    .map((row) => ({
      frozen: { evidenceId: row.id, version: row.version, sourceId: row.source.id, sourceVersion: row.source.version, snapshotId: row.snapshotId },
      fact: {
        id: row.id,
        stance: row.stance,
        tier: row.tier,
        sourceId: row.source.id,
        independenceGroup: row.source.independenceGroup,
        hasExcerpt: row.excerpt !== null,
        hasLocator: row.locator !== null,
        withdrawn: false,
      } satisfies EvidenceFact,
    }));
}

function verdictPayload(row: ClaimRow, verdict: { rating: string; action: string; rationale: string | null; proposedWording: string | null; wording: string; revisionNumber: number }) {
  const last = row.verdicts[0];
  return {
    claimNumber: row.number,
    ...(last ? { before: { rating: last.rating, action: last.action, rationale: last.rationale } } : {}),
    after: { rating: verdict.rating, action: verdict.action, rationale: verdict.rationale, proposedWording: verdict.proposedWording, wording: verdict.wording, revision: verdict.revisionNumber },
  };
}
