// Loads one claim for reading or changing, and asks what the actor may do with it.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import { articlePermissions, type Permission } from '@/lib/domain/permissions';
import { articleFacts, demand } from '../guard';
import type { Tx } from '../transaction';
import { claimInclude, type ClaimRow } from './view';

/**
 * The claim, if the actor has the permission in its article.
 * @throws AppError `not_found`, `forbidden`
 */
export async function loadClaim(client: Tx, actor: Actor, id: string, permission: Permission): Promise<ClaimRow> {
  const row = await client.claim.findUnique({ where: { id }, include: claimInclude });
  if (!row) throw new AppError('not_found');
  demand(articlePermissions(actor, articleFacts(row.article)), permission);
  return row;
}

/**
 * The claims with these ids, in their order; asks no permission itself.
 * @throws AppError `not_found` where one is no claim of this article
 */
export async function claimRows(client: Tx, articleId: string, ids: readonly string[]): Promise<ClaimRow[]> {
  const rows = await client.claim.findMany({ where: { articleId, id: { in: [...ids] } }, include: claimInclude, take: ids.length });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    if (!row) throw new AppError('not_found');
    return row;
  });
}

/** {@link loadClaim} with the article's row locked first, for a change. */
export async function lockClaim(tx: Tx, actor: Actor, id: string, permission: Permission): Promise<ClaimRow> {
  await lockArticleOf(tx, id);
  return loadClaim(tx, actor, id, permission);
}

/** Waits for and takes the row of the article that the claim stands in (a claim never changes its article); nothing happens where there is no such claim. */
export async function lockArticleOf(tx: Tx, claimId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = (SELECT "articleId" FROM "Claim" WHERE id = ${claimId}::uuid) FOR UPDATE`;
}
