// Access tokens: shown once, stored hashed, revoked for good, one's own only.
import { createHash, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '../db';
import { actorByToken } from '../people/actor';
import { historyOf, member } from '../testing/newsroom';
import { createAccessToken, revokeAccessToken } from './commands';
import { listAccessTokens } from './queries';

test('a token acts as its owner until it is revoked; only its hash is stored', async () => {
  const { id, actor } = await member('viewer');
  const made = await createAccessToken(actor, { name: 'Skript', expiresAt: null });
  expect(made.token).toMatch(/^beleg_[\w-]{43}$/);
  expect(made.hint).toBe(made.token.slice(-4));
  expect(await db.accessToken.findUniqueOrThrow({ where: { id: made.id } })).toMatchObject({ hash: createHash('sha256').update(made.token).digest('hex') });
  expect(await actorByToken(made.token)).toMatchObject({ id, roles: ['viewer'], via: { kind: 'token', id: made.id } });
  expect(await actorByToken(`${made.token}x`)).toBeNull();
  const revoked = await revokeAccessToken(actor, { id: made.id });
  expect(revoked.revokedAt).not.toBeNull();
  expect(await actorByToken(made.token)).toBeNull();
  await expect(revokeAccessToken(actor, { id: made.id })).rejects.toMatchObject({ code: 'wrong_state', details: { current: { id: made.id } } });
  const history = await historyOf(made.id);
  expect(history.map((event) => event.type)).toEqual(['token.created', 'token.revoked']);
  expect(JSON.stringify(history)).not.toContain(made.token);
});

test('an expiry is kept, and must lie ahead', async () => {
  const { actor } = await member('editor');
  await expect(createAccessToken(actor, { name: 'Alt', expiresAt: '2020-01-01T00:00:00Z' })).rejects.toMatchObject({ code: 'rule_violated', details: { errors: [{ pointer: '/expiresAt', code: 'expiry_in_past' }] } });
  expect(await db.accessToken.count({ where: { userId: actor.id } })).toBe(0);
  const made = await createAccessToken(actor, { name: 'Kurz', expiresAt: new Date(Date.now() + 60_000).toISOString() });
  expect(await actorByToken(made.token)).not.toBeNull();
  await db.accessToken.update({ where: { id: made.id }, data: { expiresAt: new Date(Date.now() - 1) } });
  expect(await actorByToken(made.token)).toBeNull();
});

test('nobody sees or revokes another’s token, admins neither', async () => {
  const owner = await member('editor');
  const admin = await member('admin');
  const made = await createAccessToken(owner.actor, { name: 'Skript', expiresAt: null });
  expect((await listAccessTokens(admin.actor, { limit: 50 })).items).toEqual([]);
  await expect(revokeAccessToken(admin.actor, { id: made.id })).rejects.toMatchObject({ code: 'not_found' });
  await expect(revokeAccessToken(owner.actor, { id: randomUUID() })).rejects.toMatchObject({ code: 'not_found' });
  expect(await actorByToken(made.token)).not.toBeNull();
});

test('the list is newest first, in pages, without tokens', async () => {
  const { actor } = await member('editor');
  for (const name of ['eins', 'zwei', 'drei']) await createAccessToken(actor, { name, expiresAt: null });
  const first = await listAccessTokens(actor, { limit: 2 });
  const second = await listAccessTokens(actor, { limit: 2, cursor: first.nextCursor ?? '' });
  expect([...first.items, ...second.items].map((token) => token.name)).toEqual(['drei', 'zwei', 'eins']);
  expect(second.nextCursor).toBeNull();
  expect(JSON.stringify(first)).not.toContain('beleg_');
});
