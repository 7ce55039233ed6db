// Requests that are sent twice: answered once, written once.
import 'server-only';
import { beforeAll, expect, it } from 'vitest';
import { makeActor, makePerson } from '@/prisma/factories';
import type { Actor } from '@/lib/domain/actor';
import { db } from './db';
import { Replay, withRepeatable, write } from './transaction';

let actor: Actor;
let runs = 0;
beforeAll(async () => {
  actor = await makeActor(await makePerson());
});

const send = (key: string, request = 'POST /x abc', keep = true, work?: () => Promise<unknown>) =>
  withRepeatable({ key, request, keep }, () =>
    write(actor, async (tx) => {
      await work?.();
      runs++;
      await tx.rateLimit.create({ data: { key: `run ${runs}`, windowStart: new Date(), count: runs } });
      return { version: runs };
    }),
  );

it('gives the same answer to the same request and writes once', async () => {
  const first = await send('a');
  const again = await send('a').catch((error: unknown) => error);
  expect(again).toBeInstanceOf(Replay);
  expect((again as Replay).answer).toEqual(first);
  expect(await db.rateLimit.count()).toBe(1);
});

it('refuses another request with the same key', async () => {
  await expect(send('a', 'POST /x other')).rejects.toMatchObject({ code: 'idempotency_mismatch' });
});

it('refuses the second while the first is under way', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let started = () => {};
  const running = new Promise<void>((resolve) => (started = resolve));
  const first = send('b', 'POST /x abc', true, () => {
    started();
    return held;
  });
  await running;
  await expect(send('b')).rejects.toMatchObject({ code: 'idempotency_in_flight' });
  release();
  await first;
});

it('forgets a request that failed, so that it can be sent again', async () => {
  await expect(send('c', 'POST /x abc', true, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(send('c')).resolves.toBeDefined();
});

it('does not keep an answer with a secret', async () => {
  await send('d', 'POST /x abc', false);
  expect(await db.idempotencyKey.findUniqueOrThrow({ where: { userId_key: { userId: actor.id, key: 'd' } } })).toMatchObject({ answer: null });
  await expect(send('d', 'POST /x abc', false)).rejects.toMatchObject({ code: 'conflict' });
});

it('keeps keys of different people apart', async () => {
  const other = await makeActor(await makePerson());
  await expect(withRepeatable({ key: 'a', request: 'POST /y', keep: true }, () => write(other, () => Promise.resolve({ other: true })))).resolves.toEqual({ other: true });
});

it('forgets keys after 24 hours', async () => {
  await send('e');
  await db.idempotencyKey.update({ where: { userId_key: { userId: actor.id, key: 'e' } }, data: { createdAt: new Date(Date.now() - 86_400_001) } });
  await expect(send('e', 'POST /x new')).resolves.toBeDefined();
});

it('refuses somebody who was disabled, or lost a role, since their request began', async () => {
  const { id } = await makePerson({ roles: ['editor', 'admin'] });
  const begun = await makeActor({ id });
  const work = () => write(begun, () => Promise.resolve('done'));
  await expect(work()).resolves.toBe('done');
  await db.user.update({ where: { id }, data: { roles: ['admin'] } });
  await expect(work()).rejects.toMatchObject({ code: 'forbidden' });
  await db.user.update({ where: { id }, data: { roles: ['editor', 'admin'], disabledAt: new Date() } });
  await expect(work()).rejects.toMatchObject({ code: 'unauthenticated' });
});
