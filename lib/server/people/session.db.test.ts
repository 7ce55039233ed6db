// Signing in: right and wrong passwords, limits kept in the database, races with a changed password and a disabled person.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '../db';
import { member, PASSWORD } from '../testing/newsroom';
import { actorBySession } from './actor';
import { changePassword } from './me';
import { endSession, SESSION_S, signIn } from './session';

const fresh = () => randomUUID();
const attempt = (email: string, password = PASSWORD, address = fresh()) => signIn({ email, password, address, userAgent: 'test' });

test('the right password begins a session of 14 days, found by its id only until it ends', async () => {
  const { id, email } = await member('editor');
  const begun = await attempt(` ${email.toUpperCase()} `);
  expect(begun).toMatchObject({ locale: null, theme: 'system', timeZone: 'Europe/Berlin' });
  const row = await db.session.findUniqueOrThrow({ where: { id: begun?.sessionId ?? '' } });
  expect(Math.abs(row.expiresAt.getTime() - Date.now() - SESSION_S * 1000)).toBeLessThan(5_000);
  expect(await actorBySession(row.id)).toMatchObject({ id, roles: ['editor'], via: { kind: 'session', id: row.id } });
  await endSession(row.id);
  expect(await actorBySession(row.id)).toBeNull();
});

test('clears away answers kept for repeated requests of past days, and no younger ones', async () => {
  const { id, email } = await member('editor');
  const kept = (key: string, hours: number) => ({ userId: id, key, request: '', answer: '{}', createdAt: new Date(Date.now() - hours * 3_600_000) });
  await db.idempotencyKey.createMany({ data: [kept('old', 25), kept('young', 23)] });
  await attempt(email);
  expect((await db.idempotencyKey.findMany({ where: { userId: id }, select: { key: true } })).map((row) => row.key)).toEqual(['young']);
});

test('wrong password, unknown e-mail, disabled person and absurd input all get the same nothing', async () => {
  const { id, email } = await member('editor');
  expect(await attempt(email, 'falsches passwort')).toBeNull();
  expect(await attempt(`${fresh()}@example.org`)).toBeNull();
  expect(await attempt('a\0b')).toBeNull();
  expect(await attempt(email, 'x'.repeat(5_000))).toBeNull();
  await db.user.update({ where: { id }, data: { disabledAt: new Date() } });
  expect(await attempt(email)).toBeNull();
});

test('an unknown e-mail takes as long as a wrong password', async () => {
  const { email } = await member('editor');
  const time = async (name: string) => {
    const start = performance.now();
    await attempt(name, 'falsches passwort');
    return performance.now() - start;
  };
  await time(email);
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 7; round++) {
    known.push(await time(email));
    unknown.push(await time(`${fresh()}@example.org`));
  }
  // The fastest of each: other work on the machine only ever adds time. Without the dummy hash the ratio is about a fifth.
  expect(Math.min(...unknown) / Math.min(...known)).toBeGreaterThan(0.6);
});

test('ten failures for an e-mail from an address, at once, and the eleventh is refused there, the right password too', async () => {
  const { email } = await member('editor');
  const address = fresh();
  const tries = await Promise.allSettled(Array.from({ length: 14 }, () => attempt(email, 'falsches passwort', address)));
  expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(10);
  await expect(attempt(email, PASSWORD, address)).rejects.toMatchObject({ code: 'rate_limited', details: { retryAfter: expect.toSatisfy((seconds: number) => seconds > 800 && seconds <= 900) as number } });
  // Whoever knows an e-mail cannot shut its owner out of the desk.
  expect(await attempt(email)).not.toBeNull();
  await db.$executeRaw`UPDATE "RateLimit" SET "windowStart" = now() - interval '16 minutes'`;
  expect(await attempt(email, PASSWORD, address)).not.toBeNull();
});

test('a hundred failures for an e-mail from anywhere shut it everywhere', async () => {
  const { email } = await member('editor');
  await Promise.all(Array.from({ length: 100 }, () => attempt(email, 'falsches passwort')));
  await expect(attempt(email)).rejects.toMatchObject({ code: 'rate_limited' });
});

test('fifty failures from an address shut it, for others it stays open; successes do not count', async () => {
  const { email } = await member('editor');
  const address = fresh();
  for (let round = 0; round < 12; round++) expect(await attempt(email, PASSWORD, address)).not.toBeNull();
  await Promise.all(Array.from({ length: 50 }, () => attempt(`${fresh()}@example.org`, 'falsch', address)));
  await expect(attempt(email, PASSWORD, address)).rejects.toMatchObject({ code: 'rate_limited' });
  expect(await attempt(email, PASSWORD, fresh())).not.toBeNull();
});

test('a sign-in that races a change of password leaves no session of the old password', async () => {
  for (let round = 0; round < 5; round++) {
    const { id, email, actor } = await member('editor');
    await Promise.all([changePassword(actor, { current: PASSWORD, next: 'neues langes passwort' }), ...Array.from({ length: 4 }, () => attempt(email))]);
    const alive = await db.session.findMany({ where: { userId: id, revokedAt: null }, select: { id: true }, take: 10 });
    expect(alive).toEqual([{ id: actor.via.id }]);
  }
});
