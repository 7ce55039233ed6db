// What people do with themselves: settings, password, sessions.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { audit, changes } from '../audit';
import { db } from '../db';
import { given } from '../patch';
import { countTry, forgiveTry } from '../rate-limit';
import { replayIfAnswered, requireVersion, write } from '../transaction';
import { fitsPassword, hashPassword } from './password';
import { endSessionsOf, lockPerson } from './session';
import { meView } from './view';

/** Oneself, as the database stands now. */
export async function getMe(actor: Actor): Promise<Answer<'GET /api/v1/me'>> {
  return meView(actor, await db.user.findUniqueOrThrow({ where: { id: actor.id } }));
}

/**
 * Changes one's own name and settings.
 * @throws AppError `version_required`, `stale_version`
 */
export function patchMe(actor: Actor, { ifMatch, ...patch }: Input<'PATCH /api/v1/me'>): Promise<Answer<'PATCH /api/v1/me'>> {
  return write(actor, async (tx) => {
    await lockPerson(tx, actor.id);
    const row = await tx.user.findUniqueOrThrow({ where: { id: actor.id } });
    requireVersion(ifMatch, row.version, meView(actor, row));
    const data = given(patch);
    const changed = changes(row, data);
    if (!changed) return meView(actor, row);
    const next = await tx.user.update({ where: { id: row.id }, data: { ...data, version: { increment: 1 } } });
    await audit(tx, actor, { type: 'person.edited', objectId: row.id, payload: changed });
    return meView(actor, next);
  });
}

/**
 * Changes one's password and ends all one's other sessions. Access tokens stay: they do not rest on the password, and are revoked one by one.
 * @throws AppError `rate_limited` (10 wrong ones in 15 minutes), `rule_violated` (`wrong_password`), `conflict` (changed by somebody else meanwhile)
 */
export async function changePassword(actor: Actor, { current, next }: Input<'POST /api/v1/me/password'>): Promise<Answer<'POST /api/v1/me/password'>> {
  await replayIfAnswered(actor);
  const limits = [{ what: 'password:person', of: actor.id, limit: 10 }];
  await countTry(limits);
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: actor.id }, select: { passwordHash: true } });
  if (!(await fitsPassword(passwordHash, current))) throw new AppError('rule_violated', { errors: [{ pointer: '/current', code: 'wrong_password' }] });
  await forgiveTry(limits);
  const nextHash = await hashPassword(next);
  return write(actor, async (tx) => {
    await lockPerson(tx, actor.id);
    const { count } = await tx.user.updateMany({ where: { id: actor.id, passwordHash, disabledAt: null }, data: { passwordHash: nextHash } });
    if (count === 0) throw new AppError('conflict');
    const ended = await endSessionsOf(tx, actor.id, actor.via.kind === 'session' ? actor.via.id : null);
    await audit(tx, actor, { type: 'person.passwordChanged', objectId: actor.id, payload: { after: { sessionsEnded: ended } } });
    return { done: true as const };
  });
}

/** Ends all one's sessions, this one too. */
export function signOutEverywhere(actor: Actor): Promise<Answer<'POST /api/v1/me/sign-out-everywhere'>> {
  return write(actor, async (tx) => {
    await lockPerson(tx, actor.id);
    const ended = await endSessionsOf(tx, actor.id);
    await audit(tx, actor, { type: 'person.signedOutEverywhere', objectId: actor.id, payload: { after: { sessionsEnded: ended } } });
    return { done: true as const };
  });
}
