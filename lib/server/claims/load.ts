// Loads one claim for reading or changing, and asks what the actor may do with it.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import { articlePermissions, type Permission } from '@/lib/domain/permissions';
import { articleFacts, demand } from '../guard';
import { lockArticle, type Tx } from '../transaction';
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

/** {@link loadClaim} with the article's row locked first, for a change. */
export async function lockClaim(tx: Tx, actor: Actor, id: string, permission: Permission): Promise<ClaimRow> {
  const claim = await tx.claim.findUnique({ where: { id }, select: { articleId: true } });
  if (!claim) throw new AppError('not_found');
  await lockArticle(tx, claim.articleId);
  return loadClaim(tx, actor, id, permission);
}
