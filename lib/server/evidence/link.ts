// Links evidence of merged claims to the claim that stays.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { auditAll, sourcePayload } from '../audit';
import type { Prisma } from '../generated/client';
import { lockSource, type Tx } from '../transaction';
import { evidenceData } from './view';

type Row = Prisma.EvidenceGetPayload<object>;

/** Two pieces of evidence that say the same of the same source. */
const sameAs = (row: Row) => JSON.stringify([row.sourceId, evidenceData(row)]);

/**
 * Adds the evidence that stands on `from` to `claim`, whatever of it is not there yet; whoever attached it stays named.
 * Confidential sources go along unseen. The caller holds the article's lock.
 */
export async function linkEvidence(tx: Tx, actor: Actor, claim: { id: string; number: number; articleId: string }, from: readonly string[]): Promise<void> {
  const rows = await tx.evidence.findMany({ where: { claimId: { in: [claim.id, ...from] }, withdrawnAt: null }, orderBy: { id: 'asc' } });
  const known = new Set(rows.filter((row) => row.claimId === claim.id).map(sameAs));
  const added = [...new Map(rows.filter((row) => row.claimId !== claim.id && !known.has(sameAs(row))).map((row) => [sameAs(row), row])).values()];
  const sourceIds = [...new Set(added.map((row) => row.sourceId))].sort();
  // What the history may keep of it hangs on the source's confidentiality.
  for (const id of sourceIds) await lockSource(tx, id);
  const sources = await tx.source.findMany({ where: { id: { in: sourceIds } }, select: { id: true, confidentiality: true } });
  for (const row of added) {
    const { id } = await tx.evidence.create({ data: { ...evidenceData(row), claimId: claim.id, sourceId: row.sourceId, createdById: row.createdById }, select: { id: true } });
    await tx.evidenceVersion.create({ data: { evidenceId: id, version: 1, data: evidenceData(row) } });
    const isConfidential = sources.find((source) => source.id === row.sourceId)?.confidentiality === 'confidential';
    await auditAll(tx, actor, [{ type: 'evidence.added', objectId: id, articleId: claim.articleId, sourceId: row.sourceId, payload: { claimNumber: claim.number, ...sourcePayload(isConfidential, { after: { sourceId: row.sourceId, ...evidenceData(row) } }) } }]);
  }
}
