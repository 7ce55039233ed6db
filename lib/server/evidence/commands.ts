// What people do with evidence: attach it to claims, change it, withdraw it. Nothing is ever deleted.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { isClosed } from '@/lib/domain/claim';
import { AppError, type FieldError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { articlePermissions, canReadSource } from '@/lib/domain/permissions';
import type { EvidenceData } from '@/lib/domain/schema/source';
import { audit, changes, sourcePayload, type Told } from '../audit';
import { getClaimViews } from '../claims/view';
import type { Prisma } from '../generated/client';
import { articleFacts, articleFactsSelect, demand, sourceFacts, sourceFactsSelect } from '../guard';
import { given } from '../patch';
import { lockArticle, lockSource, requireVersion, write, type Tx } from '../transaction';
import { evidenceData, evidenceInclude, evidenceView, type EvidenceRow } from './view';

const claimSelect = { id: true, number: true, status: true, articleId: true, article: { select: articleFactsSelect } } as const satisfies Prisma.ClaimSelect;
type ClaimFacts = Prisma.ClaimGetPayload<{ select: typeof claimSelect }>;

/** Locks the claims' articles, always in the order of their ids so that two writers never wait for each other, and loads the claims. */
async function lockClaims(tx: Tx, claimIds: readonly string[]): Promise<Map<string, ClaimFacts>> {
  const where = { id: { in: [...claimIds] } };
  const articles = await tx.claim.findMany({ where, select: { articleId: true }, distinct: ['articleId'] });
  for (const articleId of articles.map((row) => row.articleId).sort()) await lockArticle(tx, articleId);
  return new Map((await tx.claim.findMany({ where, select: claimSelect })).map((claim) => [claim.id, claim]));
}

/** The further claims, each of which the actor may edit and none of which is closed; faults by their place in the list. */
function furtherClaims(actor: Actor, claims: ReadonlyMap<string, ClaimFacts>, claimIds: readonly string[]): { found: ClaimFacts[]; errors: FieldError[] } {
  const found: ClaimFacts[] = [];
  const errors: FieldError[] = [];
  claimIds.forEach((id, index) => {
    const claim = claims.get(id);
    const allowed = claim ? articlePermissions(actor, articleFacts(claim.article)) : [];
    if (!claim || allowed.length === 0) return errors.push({ pointer: `/claimIds/${index}`, code: 'unknown_claim' });
    demand(allowed, 'evidence.add');
    if (isClosed(claim.status)) return errors.push({ pointer: `/claimIds/${index}`, code: 'claim_closed' });
    return found.push(claim);
  });
  return { found, errors };
}

/** Whether the file is one of the source's. */
async function snapshotFaults(tx: Tx, sourceId: string, snapshotId: string | null): Promise<FieldError[]> {
  if (snapshotId === null) return [];
  const snapshot = await tx.snapshot.findUnique({ where: { id: snapshotId }, select: { sourceId: true } });
  return snapshot?.sourceId === sourceId ? [] : [{ pointer: '/snapshotId', code: 'unknown_snapshot' }];
}

const writeVersion = (tx: Tx, evidenceId: string, version: number, data: EvidenceData) => tx.evidenceVersion.create({ data: { evidenceId, version, data } });

const raiseClaims = (tx: Tx, ids: readonly string[]) => tx.claim.updateMany({ where: { id: { in: [...ids] } }, data: { version: { increment: 1 } } });

/**
 * Attaches a source to a claim, and to further claims that the same document proves, as one piece of evidence each.
 * @throws AppError `not_found`, `forbidden`; `rule_violated` (`unknown_source`, `unknown_snapshot`, `unknown_claim`, `claim_closed`)
 */
export function addEvidence(actor: Actor, { id, sourceId, claimIds, ...data }: Input<'POST /api/v1/claims/{id}/evidence'>): Promise<Answer<'POST /api/v1/claims/{id}/evidence'>> {
  return write(actor, async (tx) => {
    const claims = await lockClaims(tx, [id, ...claimIds]);
    const claim = claims.get(id);
    demand(claim ? articlePermissions(actor, articleFacts(claim.article)) : [], 'evidence.add');
    if (!claim) throw new AppError('not_found');

    await lockSource(tx, sourceId);
    const source = await tx.source.findUnique({ where: { id: sourceId }, select: sourceFactsSelect });
    const { found, errors } = furtherClaims(actor, claims, claimIds);
    if (isClosed(claim.status)) errors.push({ pointer: '', code: 'claim_closed' });
    if (!source || !canReadSource(actor, sourceFacts(source))) errors.push({ pointer: '/sourceId', code: 'unknown_source' });
    else errors.push(...(await snapshotFaults(tx, source.id, data.snapshotId)));
    if (errors.length > 0 || !source) throw new AppError('rule_violated', { errors });

    const targets = [...new Map([claim, ...found].map((target) => [target.id, target])).values()];
    let first: string | undefined;
    for (const target of targets) {
      const row = await tx.evidence.create({ data: { ...data, claimId: target.id, sourceId: source.id, createdById: actor.id } });
      first ??= row.id;
      await writeVersion(tx, row.id, 1, evidenceData(row));
      const after = { sourceId: source.id, ...evidenceData(row) };
      await audit(tx, actor, { type: 'evidence.added', objectId: row.id, articleId: target.articleId, sourceId: source.id, payload: { claimNumber: target.number, ...sourcePayload(source.confidentiality === 'confidential', { after }) } });
    }
    const ids = targets.map((target) => target.id);
    await raiseClaims(tx, ids);
    if (first === undefined) throw new Error('no evidence was written');
    return { ...(await evidenceView(tx, actor, first)), claims: await getClaimViews(tx, actor, ids) };
  });
}

/** Locks the article and the source of a piece of evidence and loads it; refuses who may not see its source or not change it. */
async function lockEvidence(tx: Tx, actor: Actor, id: string): Promise<EvidenceRow> {
  const place = await tx.evidence.findUnique({ where: { id }, select: { sourceId: true, claim: { select: { articleId: true } } } });
  if (!place) throw new AppError('not_found');
  await lockArticle(tx, place.claim.articleId);
  // What the history may keep of the change hangs on the source's confidentiality.
  await lockSource(tx, place.sourceId);
  const row = await tx.evidence.findUniqueOrThrow({ where: { id }, include: evidenceInclude });
  if (!canReadSource(actor, sourceFacts(row.source))) throw new AppError('not_found');
  demand(articlePermissions(actor, articleFacts(row.claim.article)), 'evidence.edit');
  return row;
}

/** Writes the next version of the evidence, tells the history, raises the claim. */
async function writeNext(tx: Tx, actor: Actor, row: EvidenceRow, type: 'evidence.edited' | 'evidence.withdrawn', columns: Prisma.EvidenceUncheckedUpdateInput, told: Told) {
  const version = row.version + 1;
  const written = await tx.evidence.update({ where: { id: row.id }, data: { ...columns, version } });
  await writeVersion(tx, row.id, version, evidenceData(written));
  await audit(tx, actor, { type, objectId: row.id, articleId: row.claim.articleId, sourceId: row.sourceId, payload: { claimNumber: row.claim.number, ...sourcePayload(row.source.confidentiality === 'confidential', told) } });
  await raiseClaims(tx, [row.claimId]);
}

const answer = async (tx: Tx, actor: Actor, row: EvidenceRow) => ({ ...(await evidenceView(tx, actor, row.id)), claims: await getClaimViews(tx, actor, [row.claimId]) });

/**
 * Changes what a piece of evidence says; its source and its claim stay what they are.
 * @throws AppError `not_found`, `forbidden`; `rule_violated` (`unknown_snapshot`); `version_required`, `stale_version`; `wrong_state` once withdrawn
 */
export function editEvidence(actor: Actor, { id, ifMatch, ...patch }: Input<'PATCH /api/v1/evidence/{id}'>): Promise<Answer<'PATCH /api/v1/evidence/{id}'>> {
  return write(actor, async (tx) => {
    const row = await lockEvidence(tx, actor, id);
    const current = evidenceData(row);
    const next: EvidenceData = { ...current, ...given(patch) };
    const errors = await snapshotFaults(tx, row.sourceId, next.snapshotId);
    if (errors.length > 0) throw new AppError('rule_violated', { errors });
    requireVersion(ifMatch, row.version, await evidenceView(tx, actor, row.id));
    if (row.withdrawnAt) throw new AppError('wrong_state');
    const changed = changes(current, next);
    if (changed) await writeNext(tx, actor, row, 'evidence.edited', next, changed);
    return answer(tx, actor, row);
  });
}

/**
 * Takes a piece of evidence back: it stays readable, but verdicts that rest on it have to be checked again.
 * @throws AppError `not_found`, `forbidden`; `version_required`, `stale_version`; `wrong_state` when it was withdrawn before
 */
export function withdrawEvidence(actor: Actor, { id, ifMatch, reason }: Input<'POST /api/v1/evidence/{id}/withdraw'>): Promise<Answer<'POST /api/v1/evidence/{id}/withdraw'>> {
  return write(actor, async (tx) => {
    const row = await lockEvidence(tx, actor, id);
    requireVersion(ifMatch, row.version, await evidenceView(tx, actor, row.id));
    if (row.withdrawnAt) throw new AppError('wrong_state');
    await writeNext(tx, actor, row, 'evidence.withdrawn', { withdrawnAt: new Date(), withdrawnById: actor.id, withdrawnReason: reason }, { after: { sourceId: row.sourceId, reason } });
    return answer(tx, actor, row);
  });
}
