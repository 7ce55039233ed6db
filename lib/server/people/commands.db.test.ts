// Admins and people: roles, disabling, the last admin, also when two act at once.
import { beforeEach, expect, test } from 'vitest';
import { makeActor } from '@/prisma/factories';
import { db } from '../db';
import { historyOf, member, PASSWORD } from '../testing/newsroom';
import { createAccessToken } from '../tokens/commands';
import { actorBySession, actorByToken } from './actor';
import { patchPerson } from './commands';
import { listColleagues, listPeople } from './queries';
import { signIn } from './session';

// Each test has the desk's admins to itself.
beforeEach(() => db.user.updateMany({ where: { roles: { has: 'admin' } }, data: { roles: ['viewer'] } }));

test('changes name and roles with their event', async () => {
  const admin = await member('admin');
  const { id } = await member('viewer');
  expect(await patchPerson(admin.actor, { id, ifMatch: 1, name: 'Ada', roles: ['viewer', 'editor', 'editor'] })).toMatchObject({ version: 2, name: 'Ada', roles: ['editor', 'viewer'] });
  expect(await historyOf(id)).toMatchObject([{ type: 'person.edited', actorId: admin.id, payload: { before: { roles: ['viewer'] }, after: { name: 'Ada', roles: ['editor', 'viewer'] } } }]);
  expect(await patchPerson(admin.actor, { id, ifMatch: 2, roles: ['viewer', 'editor'] })).toMatchObject({ version: 2 });
});

test('a disabled person is out at once: sessions, tokens, sign-in; enabled again only tokens and password are back', async () => {
  const admin = await member('admin');
  const { id, email, actor } = await member('editor');
  const { token } = await createAccessToken(actor, { name: 'Skript', expiresAt: null });
  const person = await patchPerson(admin.actor, { id, ifMatch: 1, disabled: true });
  expect(person.disabledAt).not.toBeNull();
  expect(await actorBySession(actor.via.id)).toBeNull();
  expect(await actorByToken(token)).toBeNull();
  expect(await signIn({ email, password: PASSWORD, address: email, userAgent: null })).toBeNull();
  await patchPerson(admin.actor, { id, ifMatch: 2, disabled: false });
  expect(await actorBySession(actor.via.id)).toBeNull();
  expect(await actorByToken(token)).not.toBeNull();
  expect((await historyOf(id)).map((event) => event.type)).toEqual(['person.disabled', 'person.enabled']);
});

test('only admins may: editors and viewers are refused, and nothing is written', async () => {
  await member('admin');
  const { id } = await member('viewer');
  for (const { actor } of [await member('editor'), await member('viewer')]) {
    await expect(patchPerson(actor, { id, ifMatch: 1, roles: ['admin'] })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listPeople(actor, { limit: 50 })).rejects.toMatchObject({ code: 'forbidden' });
  }
  expect(await historyOf(id)).toEqual([]);
});

test('nobody, an old version, no version', async () => {
  const { actor } = await member('admin');
  const { id } = await member('viewer');
  await expect(patchPerson(actor, { id: '00000000-0000-4000-8000-000000000000', ifMatch: 1, name: 'X' })).rejects.toMatchObject({ code: 'not_found' });
  await expect(patchPerson(actor, { id, ifMatch: 7, name: 'X' })).rejects.toMatchObject({ code: 'stale_version', details: { current: { id, version: 1 } } });
  await expect(patchPerson(actor, { id, ifMatch: null, name: 'X' })).rejects.toMatchObject({ code: 'version_required' });
  expect(await historyOf(id)).toEqual([]);
});

test('the last admin keeps the role and the account, whatever the version says', async () => {
  const { id, actor } = await member('admin', 'editor');
  const disabled = await member('admin');
  await db.user.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } });
  await expect(patchPerson(actor, { id, ifMatch: 1, roles: ['editor'] })).rejects.toMatchObject({ code: 'rule_violated', details: { errors: [{ pointer: '/roles', code: 'last_admin' }] } });
  await expect(patchPerson(actor, { id, ifMatch: null, disabled: true })).rejects.toMatchObject({ code: 'rule_violated', details: { errors: [{ pointer: '/disabled', code: 'last_admin' }] } });
  expect(await patchPerson(actor, { id, ifMatch: 1, name: 'Darf heißen wie sie will' })).toMatchObject({ version: 2 });
});

test('two admins who remove each other at once leave one', async () => {
  for (let round = 0; round < 10; round++) {
    await db.user.updateMany({ where: { roles: { has: 'admin' } }, data: { roles: ['viewer'] } });
    const [a, b] = [await member('admin'), await member('admin')];
    const patch = round % 2 === 0 ? { disabled: true } : { roles: ['editor' as const] };
    const tries = await Promise.allSettled([patchPerson(a.actor, { id: b.id, ifMatch: 1, ...patch }), patchPerson(b.actor, { id: a.id, ifMatch: 1, ...patch })]);
    expect(tries.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db.user.count({ where: { roles: { has: 'admin' }, disabledAt: null } })).toBe(1);
  }
});

test('who lost the role after the request was read may no longer use it', async () => {
  const [a, b] = [await member('admin'), await member('admin')];
  const { id } = await member('viewer');
  const asRead = await makeActor({ id: b.id });
  await patchPerson(a.actor, { id: b.id, ifMatch: 1, roles: ['editor'] });
  await expect(patchPerson(asRead, { id, ifMatch: 1, roles: ['admin'] })).rejects.toMatchObject({ code: 'forbidden' });
});

test('lists run through by cursor, everybody once; colleagues have no e-mail, and none is searched', async () => {
  const { actor, email } = await member('admin');
  const seen: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof listPeople>> = await listPeople(actor, { limit: 3, ...(cursor === null ? {} : { cursor }) });
    seen.push(...page.items.map((person) => person.id));
    cursor = page.nextCursor;
    if (cursor === null) break;
  }
  expect(seen).toHaveLength(await db.user.count());
  expect(new Set(seen).size).toBe(seen.length);
  expect((await listPeople(actor, { limit: 50, q: email.toUpperCase() })).items).toHaveLength(1);
  const colleagues = await listColleagues(actor, { limit: 200 });
  expect(Object.keys(colleagues.items[0] ?? {}).sort()).toEqual(['disabled', 'id', 'name', 'roles']);
  expect((await listColleagues(actor, { limit: 50, q: email })).items).toEqual([]);
  await expect(listPeople(actor, { limit: 3, cursor: Buffer.from('["x","y"]').toString('base64url') })).rejects.toMatchObject({ code: 'invalid_input' });
});
