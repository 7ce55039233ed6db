// A task that takes too much time or memory ends alone: whoever asked for it is told, and the next one is done.
import 'server-only';
import { expect, it } from 'vitest';
import { ThreadExhausted, workerThread } from './worker-thread';

const SCRIPT = '../lib/server/testing/greedy-thread.mjs';
const LIMITS = { script: SCRIPT, longest: 20_000, mostWaiting: 2 };

it.each([
  ['time', 'loop', { ...LIMITS, longest: 200 }],
  ['objects', 'objects', { ...LIMITS, mostObjects: 48 }],
  ['memory beside its objects', 'grow', { ...LIMITS, mostGrowth: 150 }],
])('ends what takes too much %s, and goes on with the next task', async (_, act, limits) => {
  const thread = workerThread(limits);
  const [greedy, next] = [thread(act), thread('answer')];
  await expect(greedy).rejects.toBeInstanceOf(ThreadExhausted);
  expect(await next).toBe('done');
});

it('tells what went wrong there, and lives on', async () => {
  const thread = workerThread(LIMITS);
  await expect(thread('fail')).rejects.toThrow('it went wrong');
  expect(await thread('answer')).toBe('done');
});

it('ends a task that nobody waits for any more, under way or not yet begun', async () => {
  const thread = workerThread(LIMITS);
  const [first, second] = [new AbortController(), new AbortController()];
  const [running, waiting, last] = [thread('loop', { signal: first.signal }), thread('loop', { signal: second.signal }), thread('answer')];
  const ended = Promise.allSettled([running, waiting]);
  second.abort(new Error('second gone'));
  first.abort(new Error('first gone'));
  expect(await ended).toMatchObject([{ reason: { message: 'first gone' } }, { reason: { message: 'second gone' } }]);
  expect(await last).toBe('done');
  await expect(thread('answer', { signal: first.signal })).rejects.toThrow('first gone');
});
