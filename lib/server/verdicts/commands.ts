// Records verdicts: bound to wording and context by hash, with the evidence frozen as it stands.
import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { articlePermissions, canReadSource } from '@/lib/domain/permissions';
import { presentHashes } from '@/lib/domain/present';
import { defaultAction } from '@/lib/domain/rating';
import { verdictFaults, type EvidenceFact } from '@/lib/domain/verdict';
import { FOLDING_VERSION } from '@/lib/text/fold';
import { audit } from '../audit';
import { lockArticleOf } from '../claims/load';
import { claimInclude, claimView, verdictViews, type ClaimRow } from '../claims/view';
import type { Prisma } from '../generated/client';
import { articleFacts, demand, sourceFacts, sourceFactsSelect } from '../guard';
import { publishedDay } from '../reading/revision';
import { requireVersion, write, type Tx } from '../transaction';

/**
 * Records a verdict on the claim's wording in the named revision (the current one when left out).
 * @throws AppError `not_found`, `forbidden`, `rule_violated` (PRODUCT.md §3), `version_required`, `stale_version`
 */
export function recordVerdict(actor: Actor, input: Input<'POST /api/v1/claims/{id}/verdicts'>): Promise<Answer<'POST /api/v1/claims/{id}/verdicts'>> {
  return write(actor, async (tx) => {
    const row = await lockJudged(tx, actor, input.id);
    const now = new Date(); // under the lock, so that dates follow the sequence
    const evidence = standingEvidence(actor, row);
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
    const recheckOf = row.verdicts.find(({ id }) => id === input.recheckOf) ?? null;
    if (input.recheckOf !== undefined && !recheckOf) faults.push({ pointer: '/recheckOf', code: 'unknown_verdict' });
    if (faults.length > 0) throw new AppError('rule_violated', { errors: faults });
    if (!isOfItsRevision(row, revisionNumber, input.ifMatch)) requireVersion(input.ifMatch, row.version, claimView(actor, row));

    const verdict: ClaimRow['verdicts'][number] = {
      id: randomUUID(),
      claimId: row.id,
      sequence: (row.verdicts[0]?.sequence ?? 0) + 1,
      revisionNumber,
      wording: judged.map((anchor) => anchor.exact).join('\n'),
      ...presentHashes(judged),
      foldingVersion: FOLDING_VERSION,
      ...draft,
      publishedOn: publishedDay(row.article.plannedAt),
      asOf: input.asOf ? new Date(input.asOf) : now,
      evidence: evidence.map((item) => item.frozen),
      recordedById: actor.id,
      recordedByName: actor.name,
      createdAt: now,
      decisions: [],
      recheckOfId: recheckOf?.id ?? null,
    };
    // Judging a proposal takes it up.
    const status = row.status === 'proposed' ? 'open' : row.status;
    const version = await store(tx, verdict, status);
    // Nobody else writes in this article meanwhile: what was read with what was written is how the claim is now.
    const updated = { ...row, version, status, updatedAt: now, verdicts: [verdict, ...row.verdicts] };
    await audit(tx, actor, { type: 'verdict.recorded', objectId: verdict.id, articleId: row.articleId, payload: verdictPayload(row, verdict, recheckOf) });
    const view = verdictViews(actor, updated)[0];
    if (!view) throw new AppError('internal');
    return { ...view, version, claim: claimView(actor, updated) };
  });
}

/**
 * Whether a verdict on an older revision was judged on the claim as it was then, and only new revisions have raised its version since: it is recorded
 * on the wording that it judged, so that neither it nor the colleague's text is lost.
 */
function isOfItsRevision({ article, version, revisedFrom, revisedTo }: JudgedRow, revision: number, ifMatch: number | null): boolean {
  return ifMatch !== null && revision < article.currentRevision && version === revisedTo && revisedFrom !== null && ifMatch >= revisedFrom && ifMatch <= version;
}

/** Adds the verdict and raises its claim's version, which is given back; in one statement written by hand, since this write is measured (bench/verdict.ts). */
async function store(tx: Tx, verdict: ClaimRow['verdicts'][number], status: ClaimRow['status']): Promise<number> {
  const [claim] = await tx.$queryRaw<[{ version: number }]>`
    WITH added AS (
      INSERT INTO "Verdict" (id, "claimId", sequence, "revisionNumber", wording, "wordingHash", "contextHash", "foldingVersion", rating, rationale, action, "proposedWording", "asOf", "expiresAt", "publishedOn", evidence, "recordedById", "recordedByName", "createdAt", "recheckOfId")
      VALUES (${verdict.id}::uuid, ${verdict.claimId}::uuid, ${verdict.sequence}, ${verdict.revisionNumber}, ${verdict.wording}, ${verdict.wordingHash}, ${verdict.contextHash}, ${verdict.foldingVersion}, ${verdict.rating}::"Rating", ${verdict.rationale}, ${verdict.action}::"Action", ${verdict.proposedWording}, ${verdict.asOf}, ${verdict.expiresAt}, ${verdict.publishedOn}, ${JSON.stringify(verdict.evidence)}::jsonb, ${verdict.recordedById}::uuid, ${verdict.recordedByName}, ${verdict.createdAt}, ${verdict.recheckOfId}::uuid)
    )
    UPDATE "Claim" SET version = version + 1, status = ${status}::"ClaimStatus", "updatedAt" = ${verdict.createdAt} WHERE id = ${verdict.claimId}::uuid RETURNING version`;
  return claim.version;
}

/** What a verdict is judged by and its answer made of: all in one statement, and read once. */
const judgedInclude = {
  ...claimInclude,
  evidence: {
    select: { ...claimInclude.evidence.select, version: true, stance: true, tier: true, excerpt: true, locator: true, snapshotId: true, source: { select: { ...sourceFactsSelect, version: true, independenceGroup: true } } },
    orderBy: { id: 'asc' },
  },
} satisfies Prisma.ClaimInclude;
type JudgedRow = Prisma.ClaimGetPayload<{ include: typeof judgedInclude }>;

async function lockJudged(tx: Tx, actor: Actor, id: string): Promise<JudgedRow> {
  await lockArticleOf(tx, id);
  const row = await tx.claim.findUnique({ where: { id }, include: judgedInclude });
  if (!row) throw new AppError('not_found');
  demand(articlePermissions(actor, articleFacts(row.article)), 'claim.setVerdict');
  return row;
}

/** The evidence that stands and that the judge may see: nobody rests a verdict on what is hidden from them. */
function standingEvidence(actor: Actor, claim: JudgedRow) {
  return claim.evidence
    .filter((row) => row.withdrawnAt === null && canReadSource(actor, sourceFacts(row.source)))
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

function verdictPayload(row: ClaimRow, verdict: { rating: string; action: string; rationale: string | null; proposedWording: string | null; wording: string; revisionNumber: number }, recheckOf: { sequence: number } | null) {
  const last = row.verdicts[0];
  return {
    claimNumber: row.number,
    ...(last ? { before: { rating: last.rating, action: last.action, rationale: last.rationale } } : {}),
    after: { rating: verdict.rating, action: verdict.action, rationale: verdict.rationale, proposedWording: verdict.proposedWording, wording: verdict.wording, revision: verdict.revisionNumber, ...(recheckOf ? { recheckOf: recheckOf.sequence } : {}) },
  };
}
