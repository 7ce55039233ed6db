// Lists invitations.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import type { Answer, Input } from '@/lib/domain/operations';
import { db } from '../db';
import { demandOnDesk } from '../guard';
import { AT_ID, position, toPage } from '../paging';
import { invitationViews } from './view';

/**
 * Invitations of people, newest first, spent ones too.
 * @throws AppError `forbidden`
 */
export async function listInvitations(actor: Actor, { cursor, limit }: Input<'GET /api/v1/invitations'>): Promise<Answer<'GET /api/v1/invitations'>> {
  demandOnDesk(actor, 'people.manage');
  const before = position(AT_ID, cursor);
  const rows = await db.invitation.findMany({ where: { kind: 'person', ...(before === null ? {} : { id: { lt: before[0] } }) }, orderBy: { id: 'desc' }, take: limit + 1 });
  return toPage(await invitationViews(db, rows), limit, (view) => [view.id], (view) => view);
}
