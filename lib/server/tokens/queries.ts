// Lists access tokens.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import type { Answer, Input } from '@/lib/domain/operations';
import { db } from '../db';
import { AT_ID, position, toPage } from '../paging';
import { tokenView } from './view';

/** One's own access tokens, newest first, revoked ones too. */
export async function listAccessTokens(actor: Actor, { cursor, limit }: Input<'GET /api/v1/me/tokens'>): Promise<Answer<'GET /api/v1/me/tokens'>> {
  const before = position(AT_ID, cursor);
  const rows = await db.accessToken.findMany({ where: { userId: actor.id, ...(before === null ? {} : { id: { lt: before[0] } }) }, orderBy: { id: 'desc' }, take: limit + 1 });
  return toPage(rows, limit, (row) => [row.id], tokenView);
}
