// Reads the evidence on a claim.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import type { Answer, Input } from '@/lib/domain/operations';
import { db } from '../db';
import { guard } from '../guard';
import { AT_ID, position, toPage } from '../paging';
import { evidenceInclude, evidenceViews } from './view';

/** Ids are made in order of time (UUID version 7), so they give the order and the place in it. */
function after(cursor: string | undefined) {
  const at = position(AT_ID, cursor);
  return at ? { id: { gt: at[0] } } : {};
}

/**
 * A page of the evidence on a claim, oldest first, the withdrawn with it.
 * @throws AppError `not_found`
 */
export async function listEvidence(actor: Actor, { id: claimId, cursor, limit }: Input<'GET /api/v1/claims/{id}/evidence'>): Promise<Answer<'GET /api/v1/claims/{id}/evidence'>> {
  await guard(actor, ['article.read', 'claim'], claimId);
  const rows = await db.evidence.findMany({ where: { claimId, ...after(cursor) }, orderBy: { id: 'asc' }, take: limit + 1, include: evidenceInclude });
  const { items, nextCursor } = toPage(rows, limit, (row) => [row.id], (row) => row);
  return { items: await evidenceViews(db, actor, items), nextCursor };
}
