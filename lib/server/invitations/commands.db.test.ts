// Invitations and the set-up link: once, for whom, until when, and when two come at the same time.
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '../db';
import { env } from '../env';
import { addUser, createToken, disableUser, resetPassword, ensureAdminFromEnv, ensureSetupLink } from '../people/machine-room';
import { actorByToken } from '../people/actor';
import { signIn } from '../people/session';
import { historyOf, member } from '../testing/newsroom';
import { withRepeatable, Replay } from '../transaction';
import { acceptInvitation, createInvitation, revokeInvitation } from './commands';
import { listInvitations } from './queries';

beforeEach(() => db.user.updateMany({ where: { roles: { has: 'admin' } }, data: { roles: ['viewer'] } }));

const address = () => randomUUID();
const newcomer = (link: string, email = `${randomUUID()}@example.org`) => ({ secret: link.split('#')[1] ?? '', email, name: 'Neue Kollegin', password: 'korrekt pferd batterie' });

test('an invitation makes a person with its roles, once; the secret stands behind # and only as a hash in the database', async () => {
  const admin = await member('admin');
  const made = await createInvitation(admin.actor, { email: null, roles: ['editor', 'viewer'] });
  expect(made.link).toMatch(new RegExp(`^${env.BELEG_URL}/invite#[\\w-]{43}$`));
  expect(JSON.stringify(await db.invitation.findUniqueOrThrow({ where: { id: made.id } }))).not.toContain(made.link.split('#')[1]);
  const person = await acceptInvitation(address(), newcomer(made.link));
  expect(person).toMatchObject({ roles: ['editor', 'viewer'], version: 1, disabledAt: null });
  expect(await signIn({ email: person.email, password: 'korrekt pferd batterie', address: address(), userAgent: null })).not.toBeNull();
  expect(await historyOf(made.id)).toMatchObject([{ type: 'person.invited', actorId: admin.id }]);
  expect(await historyOf(person.id)).toMatchObject([{ type: 'person.joined', actorId: person.id, payload: { after: { email: person.email, roles: ['editor', 'viewer'] } } }]);
  await expect(acceptInvitation(address(), newcomer(made.link))).rejects.toMatchObject({ code: 'link_spent' });
  const [listed] = (await listInvitations(admin.actor, { limit: 50 })).items;
  expect(listed).toMatchObject({ id: made.id, createdBy: { id: admin.id }, acceptedAt: expect.any(String) as string });
  expect(JSON.stringify(listed)).not.toContain('link');
});

test('of two who accept at once, one gets in', async () => {
  const { actor } = await member('admin');
  for (let round = 0; round < 5; round++) {
    const { link } = await createInvitation(actor, { email: null, roles: ['viewer'] });
    const before = await db.user.count();
    const tries = await Promise.allSettled(Array.from({ length: 4 }, () => acceptInvitation(address(), newcomer(link))));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(tries.filter((one) => one.status === 'rejected').map((one) => (one.reason as { code: string }).code)).toEqual(['link_spent', 'link_spent', 'link_spent']);
    expect(await db.user.count()).toBe(before + 1);
  }
});

test('spent: taken back, expired, unknown', async () => {
  const { actor } = await member('admin');
  const back = await createInvitation(actor, { email: null, roles: ['viewer'] });
  expect(await revokeInvitation(actor, { id: back.id })).toMatchObject({ revokedAt: expect.any(String) as string });
  await expect(revokeInvitation(actor, { id: back.id })).rejects.toMatchObject({ code: 'wrong_state' });
  const expired = await createInvitation(actor, { email: null, roles: ['viewer'] });
  await db.invitation.update({ where: { id: expired.id }, data: { expiresAt: new Date(Date.now() - 1) } });
  for (const link of [back.link, expired.link, `x#${'a'.repeat(43)}`]) await expect(acceptInvitation(address(), newcomer(link))).rejects.toMatchObject({ code: 'link_spent' });
  expect((await historyOf(back.id)).map((event) => event.type)).toEqual(['person.invited', 'invitation.revoked']);
});

test('an e-mail that has an account, or another than invited, leaves the invitation open', async () => {
  const { actor, email } = await member('admin');
  await expect(createInvitation(actor, { email, roles: ['viewer'] })).rejects.toMatchObject({ code: 'rule_violated', details: { errors: [{ pointer: '/email', code: 'email_taken' }] } });
  const { link } = await createInvitation(actor, { email: 'anna@example.org', roles: ['viewer'] });
  await expect(acceptInvitation(address(), newcomer(link, 'bert@example.org'))).rejects.toMatchObject({ code: 'rule_violated', details: { errors: [{ pointer: '/email', code: 'invalid' }] } });
  await expect(acceptInvitation(address(), newcomer(link, 'anna@example.org'))).resolves.toMatchObject({ email: 'anna@example.org' });
  const open = await createInvitation(actor, { email: null, roles: ['viewer'] });
  await expect(acceptInvitation(address(), newcomer(open.link, email))).rejects.toMatchObject({ details: { errors: [{ pointer: '/email', code: 'email_taken' }] } });
  await expect(acceptInvitation(address(), newcomer(open.link))).resolves.toMatchObject({ roles: ['viewer'] });
});

test('only admins invite, list and take back', async () => {
  const admin = await member('admin');
  const { id } = await createInvitation(admin.actor, { email: null, roles: ['viewer'] });
  const before = await db.invitation.count();
  for (const { actor } of [await member('editor'), await member('viewer')]) {
    await expect(createInvitation(actor, { email: null, roles: ['admin'] })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listInvitations(actor, { limit: 50 })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(revokeInvitation(actor, { id })).rejects.toMatchObject({ code: 'forbidden' });
  }
  expect(await db.invitation.count()).toBe(before);
  await expect(revokeInvitation(admin.actor, { id: randomUUID() })).rejects.toMatchObject({ code: 'not_found' });
});

test('guessing from one address is stopped', async () => {
  const from = address();
  const guess = () => acceptInvitation(from, newcomer(`x#${randomUUID()}`));
  const tries = await Promise.allSettled(Array.from({ length: 55 }, guess));
  expect(tries.filter((one) => one.status === 'rejected' && (one.reason as { code: string }).code === 'rate_limited')).toHaveLength(5);
});

test('an accepted invitation sent again with its key is answered, not refused', async () => {
  const { actor } = await member('admin');
  const { link } = await createInvitation(actor, { email: null, roles: ['viewer'] });
  const body = newcomer(link);
  const send = () => withRepeatable({ key: link.slice(-32), request: 'same', keep: true }, () => acceptInvitation(address(), body));
  const person = await send();
  await expect(send()).rejects.toSatisfy((error) => error instanceof Replay && (error.answer as { id: string }).id === person.id);
});

test('the set-up link makes the first admin, who is an editor too; each new one ends those before, and an admin ends them all', async () => {
  const first = await ensureSetupLink();
  const second = await ensureSetupLink();
  expect(second).toMatch(new RegExp(`^${env.BELEG_URL}/setup#[\\w-]{43}$`));
  await expect(acceptInvitation(address(), newcomer(first ?? ''))).rejects.toMatchObject({ code: 'link_spent' });
  const person = await acceptInvitation(address(), newcomer(second ?? ''));
  expect(person.roles).toEqual(['admin', 'editor']);
  expect(await ensureSetupLink()).toBeNull();
  await db.user.update({ where: { id: person.id }, data: { roles: ['editor'] } });
  const third = await ensureSetupLink();
  await member('admin');
  await expect(acceptInvitation(address(), newcomer(third ?? ''))).rejects.toMatchObject({ code: 'link_spent' });
});

test('two with the set-up link at once make one admin', async () => {
  const link = await ensureSetupLink();
  const tries = await Promise.allSettled([acceptInvitation(address(), newcomer(link ?? '')), acceptInvitation(address(), newcomer(link ?? ''))]);
  expect(tries.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await db.user.count({ where: { roles: { has: 'admin' } } })).toBe(1);
});

test('the environment makes an admin once, also when two processes start', async () => {
  Object.assign(env, { BELEG_ADMIN_EMAIL: `${randomUUID()}@example.org`, BELEG_ADMIN_PASSWORD: 'korrekt pferd batterie' });
  expect((await Promise.all([ensureAdminFromEnv(), ensureAdminFromEnv()])).sort()).toEqual([false, true]);
  expect(await signIn({ email: env.BELEG_ADMIN_EMAIL ?? '', password: 'korrekt pferd batterie', address: address(), userAgent: null })).not.toBeNull();
  Object.assign(env, { BELEG_ADMIN_EMAIL: undefined, BELEG_ADMIN_PASSWORD: undefined });
  expect(await ensureAdminFromEnv()).toBe(false);
});

test('the machine room adds, gives tokens and disables, under nobody’s name', async () => {
  await member('admin');
  const email = `${randomUUID()}@example.org`;
  const password = await addUser({ email: email.toUpperCase(), name: 'Skriptin', roles: ['editor'] });
  expect(password).toHaveLength(20);
  expect(await signIn({ email, password, address: address(), userAgent: null })).not.toBeNull();
  const token = await createToken(email, 'Nachtlauf');
  expect(token).toMatch(/^beleg_[\w-]{43}$/);
  const actor = await actorByToken(token);
  expect(actor).toMatchObject({ email, roles: ['editor'] });
  const again = await resetPassword(email);
  expect(await signIn({ email, password, address: address(), userAgent: null })).toBeNull();
  expect(await signIn({ email, password: again, address: address(), userAgent: null })).not.toBeNull();
  await disableUser(email);
  await expect(resetPassword(email)).rejects.toMatchObject({ code: 'not_found' });
  expect(await actorByToken(token)).toBeNull();
  expect(await historyOf(actor?.id ?? '')).toMatchObject([{ type: 'person.joined', actorId: null }, { type: 'person.passwordChanged', actorId: null }, { type: 'person.disabled', actorId: null }]);
  await expect(addUser({ email, name: 'Doppelt', roles: ['editor'] })).rejects.toMatchObject({ details: { errors: [{ pointer: '/email', code: 'email_taken' }] } });
  await expect(addUser({ email: 'nicht', name: 'X', roles: ['editor'] })).rejects.toMatchObject({ code: 'invalid_input', details: { errors: [{ pointer: '/email', code: 'invalid' }] } });
  await expect(createToken(email, 'Nachtlauf')).rejects.toMatchObject({ code: 'not_found' });
  await expect(disableUser('niemand@example.org')).rejects.toMatchObject({ code: 'not_found' });
});
