// Keeps at least one admin on the desk, whoever changes people at the same time.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import { deskPermissions } from '@/lib/domain/permissions';
import type { Tx } from '../transaction';

/** Makes changes to who is an admin come one after the other: the rule is about all rows at once, which no row lock holds. */
export async function lockAdmins(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('beleg.admins', 0))`;
}

/** How many people, `except` one, can manage people now. */
export function countAdmins(tx: Tx, except?: string): Promise<number> {
  return tx.user.count({ where: { roles: { has: 'admin' }, disabledAt: null, ...(except === undefined ? {} : { id: { not: except } }) } });
}

/**
 * Asks under {@link lockAdmins} whether the actor is still an admin: another one may just have taken the role from them.
 * @throws AppError `forbidden`
 */
export async function demandStillAdmin(tx: Tx, actor: Actor): Promise<void> {
  if (actor.via.kind === 'machine_room') return;
  const now = await tx.user.findUnique({ where: { id: actor.id, disabledAt: null }, select: { id: true, roles: true } });
  if (!now || !deskPermissions(now).includes('people.manage')) throw new AppError('forbidden');
}
