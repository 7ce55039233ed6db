// Oneself: settings by version, the password, all sessions.
import { expect, test } from 'vitest';
import { makeActor } from '@/prisma/factories';
import { db } from '../db';
import { withRepeatable, Replay } from '../transaction';
import { historyOf, member, PASSWORD } from '../testing/newsroom';
import { createAccessToken } from '../tokens/commands';
import { actorBySession, actorByToken } from './actor';
import { changePassword, getMe, patchMe, signOutEverywhere } from './me';
import { signIn } from './session';

test('settings change by version, with their event; a change to the same is none', async () => {
  const { id, actor } = await member('editor');
  expect(await getMe(actor)).toMatchObject({ id, version: 1, theme: 'system', locale: null, allowed: ['article.create', 'claim.edit', 'source.create'], model: null });
  const me = await patchMe(actor, { ifMatch: 1, theme: 'dark', locale: 'en', singleKeys: false });
  expect(me).toMatchObject({ version: 2, theme: 'dark', locale: 'en', singleKeys: false });
  expect(await patchMe(actor, { ifMatch: 2, theme: 'dark' })).toMatchObject({ version: 2 });
  expect(await historyOf(id)).toEqual([
    { type: 'person.edited', actorId: id, payload: { before: { theme: 'system', locale: null, singleKeys: true }, after: { theme: 'dark', locale: 'en', singleKeys: false } } },
  ]);
});

test('an old or missing version changes nothing and shows the present one', async () => {
  const { id, actor } = await member('editor');
  await patchMe(actor, { ifMatch: 1, name: 'Neuer Name' });
  await expect(patchMe(actor, { ifMatch: 1, name: 'Anderer' })).rejects.toMatchObject({ code: 'stale_version', details: { current: { version: 2, name: 'Neuer Name' } } });
  await expect(patchMe(actor, { ifMatch: null, name: 'Anderer' })).rejects.toMatchObject({ code: 'version_required' });
  expect(await historyOf(id)).toHaveLength(1);
});

test('of sixteen changes at once on one version, one is made', async () => {
  // Several rounds: in the first the pool still opens connections, and the changes come one after the other by themselves.
  for (let round = 0; round < 4; round++) {
    const { id, actor } = await member('editor');
    const tries = await Promise.allSettled(Array.from({ length: 16 }, (_, n) => patchMe(actor, { ifMatch: 1, name: `Name ${n}` })));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(await historyOf(id)).toHaveLength(1);
  }
});

test('a changed password ends the other sessions, keeps this one and the tokens, and signs in from now on', async () => {
  const { id, email, actor } = await member('editor');
  const other = await makeActor({ id });
  const { token } = await createAccessToken(actor, { name: 'Skript', expiresAt: null });
  await changePassword(actor, { current: PASSWORD, next: 'neues langes passwort' });
  expect(await actorBySession(other.via.id)).toBeNull();
  expect(await actorBySession(actor.via.id)).not.toBeNull();
  expect(await actorByToken(token)).not.toBeNull();
  expect(await signIn({ email, password: PASSWORD, address: email, userAgent: null })).toBeNull();
  expect(await signIn({ email, password: 'neues langes passwort', address: email, userAgent: null })).not.toBeNull();
  expect(await historyOf(id)).toEqual([{ type: 'person.passwordChanged', actorId: id, payload: { after: { sessionsEnded: 1 } } }]);
});

test('the wrong present password changes nothing, and cannot be guessed for long', async () => {
  const { id, actor } = await member('editor');
  const guess = () => changePassword(actor, { current: 'falsches passwort', next: 'neues langes passwort' });
  for (let round = 0; round < 10; round++) await expect(guess()).rejects.toMatchObject({ code: 'rule_violated', details: { errors: [{ pointer: '/current', code: 'wrong_password' }] } });
  await expect(changePassword(actor, { current: PASSWORD, next: 'neues langes passwort' })).rejects.toMatchObject({ code: 'rate_limited' });
  expect(await historyOf(id)).toEqual([]);
});

test('the same request sent twice is answered from the first, though the password it names is no longer the present one', async () => {
  const { actor } = await member('editor');
  const send = () => withRepeatable({ key: 'k1', request: 'same', keep: true }, () => changePassword(actor, { current: PASSWORD, next: 'neues langes passwort' }));
  await expect(send()).resolves.toEqual({ done: true });
  await expect(send()).rejects.toSatisfy((error) => error instanceof Replay && JSON.stringify(error.answer) === '{"done":true}');
});

test('signing out everywhere ends this session too', async () => {
  const { id, actor } = await member('viewer');
  const other = await makeActor({ id });
  await signOutEverywhere(actor);
  expect(await actorBySession(actor.via.id)).toBeNull();
  expect(await actorBySession(other.via.id)).toBeNull();
  expect(await historyOf(id)).toEqual([{ type: 'person.signedOutEverywhere', actorId: id, payload: { after: { sessionsEnded: 2 } } }]);
  expect(await db.session.count({ where: { userId: id, revokedAt: null } })).toBe(0);
});
