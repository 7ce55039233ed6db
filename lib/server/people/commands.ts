// What admins do with people: names, roles, disabling and enabling.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import type { PersonPatch } from '@/lib/domain/schema/person';
import { audit, changes } from '../audit';
import type { Prisma, User } from '../generated/client';
import { demandOnDesk } from '../guard';
import { requireVersion, write, type Tx } from '../transaction';
import { countAdmins, demandStillAdmin, lockAdmins } from './admins';
import { endSessionsOf, lockPerson } from './session';
import { personView } from './view';

/**
 * Changes somebody's name or roles, disables or enables them. Who is disabled is out with their next request.
 * @throws AppError `forbidden`, `not_found`, `rule_violated` (`last_admin`), `version_required`, `stale_version`
 */
export function patchPerson(actor: Actor, { id, ifMatch, ...patch }: Input<'PATCH /api/v1/people/{id}'>): Promise<Answer<'PATCH /api/v1/people/{id}'>> {
  return write(actor, async (tx) => {
    demandOnDesk(actor, 'people.manage');
    await lockAdmins(tx);
    await demandStillAdmin(tx, actor);
    await lockPerson(tx, id);
    const row = await tx.user.findUnique({ where: { id } });
    if (!row) throw new AppError('not_found');
    await demandAnAdminLeft(tx, row, patch);
    requireVersion(ifMatch, row.version, personView(row));
    return personView(await changePerson(tx, actor, row, patch));
  });
}

/**
 * Refuses a change after which nobody could manage people any more. Asked under the admins' lock.
 * @throws AppError `rule_violated`
 */
export async function demandAnAdminLeft(tx: Tx, row: User, patch: PersonPatch): Promise<void> {
  const isAdmin = row.roles.includes('admin') && row.disabledAt === null;
  const pointer = patch.disabled === true ? '/disabled' : patch.roles && !patch.roles.includes('admin') ? '/roles' : null;
  if (isAdmin && pointer && (await countAdmins(tx, row.id)) === 0) throw new AppError('rule_violated', { errors: [{ pointer, code: 'last_admin' }] });
}

/** Writes the change with its audit events; what is as it was is left alone. Asked under the person's lock, after every rule. */
export async function changePerson(tx: Tx, actor: Actor, row: User, patch: PersonPatch): Promise<User> {
  const data: Prisma.UserUpdateInput = {};
  if (patch.name !== undefined) data.name = patch.name;
  if (patch.roles !== undefined) data.roles = [...new Set(patch.roles)].sort();
  const edited = changes({ ...row, roles: [...row.roles].sort() }, data);
  const flips = patch.disabled !== undefined && patch.disabled !== (row.disabledAt !== null);
  if (!edited && !flips) return row;
  if (flips) data.disabledAt = patch.disabled ? new Date() : null;
  const next = await tx.user.update({ where: { id: row.id }, data: { ...data, version: { increment: 1 } } });
  if (edited) await audit(tx, actor, { type: 'person.edited', objectId: row.id, payload: edited });
  if (flips && patch.disabled) {
    const ended = await endSessionsOf(tx, row.id);
    await audit(tx, actor, { type: 'person.disabled', objectId: row.id, payload: { after: { sessionsEnded: ended } } });
  } else if (flips) {
    await audit(tx, actor, { type: 'person.enabled', objectId: row.id, payload: {} });
  }
  return next;
}
