// People for database tests: a row, a password that fits, and an actor minted as a request would mint it.
import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '@/lib/domain/actor';
import { db } from '../db';
import { actorBySession } from '../people/actor';
import { hashPassword } from '../people/password';

export const PASSWORD = 'korrekt pferd batterie';
const passwordHash = hashPassword(PASSWORD);

/** Makes somebody with these roles and a session; the password is {@link PASSWORD}. */
export async function makePerson(...roles: Role[]): Promise<{ id: string; email: string; actor: Actor }> {
  const email = `${randomUUID()}@example.org`;
  const { id } = await db.user.create({ data: { email, name: `Person ${email.slice(0, 4)}`, roles, passwordHash: await passwordHash } });
  return { id, email, actor: await signedIn(id) };
}

/** Another session of somebody, as an actor. */
export async function signedIn(userId: string): Promise<Actor> {
  const session = await db.session.create({ data: { id: randomUUID(), userId, expiresAt: new Date(Date.now() + 60_000) } });
  const actor = await actorBySession(session.id);
  if (!actor) throw new Error('nobody is behind the session');
  return actor;
}

/** The history of one object, oldest first: types, who, and payloads. */
export function historyOf(objectId: string) {
  return db.auditEvent.findMany({ where: { objectId }, orderBy: { id: 'asc' }, select: { type: true, actorId: true, payload: true }, take: 100 });
}
