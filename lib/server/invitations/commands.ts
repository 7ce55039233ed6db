// Invites by link, takes invitations back, and makes a person of whoever brings an open one.
import 'server-only';
import { randomBytes } from 'node:crypto';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { audit } from '../audit';
import { db } from '../db';
import { env } from '../env';
import type { Invitation } from '../generated/client';
import { demandOnDesk } from '../guard';
import { hashSecret, machineRoom, newcomer } from '../people/actor';
import { countAdmins, demandStillAdmin, lockAdmins } from '../people/admins';
import { join } from '../people/join';
import { hashPassword } from '../people/password';
import { personView } from '../people/view';
import { countTry, forgiveTry, type Limit } from '../rate-limit';
import { replayIfAnswered, write, type Tx } from '../transaction';
import { invitationView } from './view';

/** How long links can be used, in milliseconds: a week for colleagues, a day for the first admin. */
const LIFE_MS = { person: 7 * 86_400_000, setup: 86_400_000 } as const;

/** The secret stands behind "#": browsers send that part to no server, so it reaches no log and no Referer header. */
const linkTo = (kind: Invitation['kind'], secret: string) => `${env.BELEG_URL}/${kind === 'setup' ? 'setup' : 'invite'}#${secret}`;

async function invite(tx: Tx, actor: Actor, data: Pick<Invitation, 'kind' | 'email' | 'roles'>): Promise<{ row: Invitation; link: string }> {
  const secret = randomBytes(32).toString('base64url');
  const row = await tx.invitation.create({
    data: { ...data, hash: hashSecret(secret), createdById: actor.via.kind === 'machine_room' ? null : actor.id, expiresAt: new Date(Date.now() + LIFE_MS[data.kind]) },
  });
  await audit(tx, actor, { type: 'person.invited', objectId: row.id, payload: { after: { email: row.email, roles: row.roles, expiresAt: row.expiresAt.toISOString() } } });
  return { row, link: linkTo(row.kind, secret) };
}

/** Makes the set-up link and ends earlier ones. Asked under the admins' lock, while there is no admin. */
export async function inviteFirstAdmin(tx: Tx, room: Actor): Promise<string> {
  await tx.invitation.updateMany({ where: { kind: 'setup', acceptedAt: null, revokedAt: null }, data: { revokedAt: new Date() } });
  return (await invite(tx, room, { kind: 'setup', email: null, roles: ['admin', 'editor'] })).link;
}

/**
 * Makes an invitation and its link; with an e-mail only somebody with that e-mail can accept it.
 * @throws AppError `forbidden`, `rule_violated` (`email_taken`)
 */
export function createInvitation(actor: Actor, { email, roles }: Input<'POST /api/v1/invitations'>): Promise<Answer<'POST /api/v1/invitations'>> {
  return write(actor, async (tx) => {
    demandOnDesk(actor, 'people.manage');
    await lockAdmins(tx);
    await demandStillAdmin(tx, actor);
    if (email !== null && (await tx.user.findUnique({ where: { email }, select: { id: true } }))) {
      throw new AppError('rule_violated', { errors: [{ pointer: '/email', code: 'email_taken' }] });
    }
    const { row, link } = await invite(tx, actor, { kind: 'person', email, roles: [...new Set(roles)].sort() });
    return { ...(await invitationView(tx, row)), link };
  });
}

/**
 * Takes an invitation back.
 * @throws AppError `forbidden`, `not_found`, `wrong_state` (accepted or taken back before)
 */
export function revokeInvitation(actor: Actor, { id }: Input<'POST /api/v1/invitations/{id}/revoke'>): Promise<Answer<'POST /api/v1/invitations/{id}/revoke'>> {
  return write(actor, async (tx) => {
    demandOnDesk(actor, 'people.manage');
    await tx.$queryRaw`SELECT 1 FROM "Invitation" WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await tx.invitation.findUnique({ where: { id, kind: 'person' } });
    if (!row) throw new AppError('not_found');
    if (row.acceptedAt || row.revokedAt) throw new AppError('wrong_state', { current: await invitationView(tx, row) });
    const next = await tx.invitation.update({ where: { id }, data: { revokedAt: new Date() } });
    await audit(tx, actor, { type: 'invitation.revoked', objectId: id, payload: { before: { email: row.email, roles: row.roles } } });
    return invitationView(tx, next);
  });
}

/**
 * Makes a person of whoever brings an open invitation; each can be used once, also by two at the same time.
 * @param address where the request comes from, for the limit of 50 failures; 10 for each link
 * @throws AppError `rate_limited`, `link_spent` (used, taken back, expired, unknown), `rule_violated` (`email_taken`; `invalid`: made for another e-mail)
 */
export async function acceptInvitation(address: string, { secret, email, name, password }: Input<'POST /api/v1/invitations/accept'>): Promise<Answer<'POST /api/v1/invitations/accept'>> {
  // Nobody is signed in: the answer for a repeated request is kept under the machine room's id and the sender's random key.
  const room = machineRoom();
  await replayIfAnswered(room);
  const hash = hashSecret(secret);
  const limits: Limit[] = [{ what: 'accept:link', of: hash, limit: 10 }, { what: 'accept:address', of: address, limit: 50 }];
  await countTry(limits);
  await demandOpen(db, hash, email);
  const passwordHash = await hashPassword(password);
  const person = await write(room, async (tx) => {
    await lockAdmins(tx);
    await tx.$queryRaw`SELECT 1 FROM "Invitation" WHERE hash = ${hash} FOR UPDATE`;
    const invitation = await demandOpen(tx, hash, email);
    const joined = await join(tx, { email, name, roles: invitation.roles, passwordHash }, (row) => newcomer(row, invitation.id));
    await tx.invitation.update({ where: { id: invitation.id }, data: { acceptedAt: new Date(), acceptedById: joined.id } });
    return personView(joined);
  });
  await forgiveTry(limits);
  return person;
}

async function demandOpen(client: Tx, hash: string, email: string): Promise<Invitation> {
  const row = await client.invitation.findUnique({ where: { hash } });
  if (!row || row.acceptedAt || row.revokedAt || row.expiresAt.getTime() <= Date.now()) throw new AppError('link_spent');
  // Once there is an admin, by whatever way, the set-up link has served its purpose.
  if (row.kind === 'setup' && (await countAdmins(client)) > 0) throw new AppError('link_spent');
  if (row.email !== null && row.email !== email) throw new AppError('rule_violated', { errors: [{ pointer: '/email', code: 'invalid' }] });
  return row;
}
