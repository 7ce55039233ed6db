// A task that takes too much time or memory ends alone: whoever asked for it is told, and the next one is done.
import 'server-only';
import { expect, it } from 'vitest';
import { WorkerExhausted, workerQueue } from './worker-queue';

const SCRIPT = '../lib/server/testing/greedy-worker.mjs';
const MEMORY = { objects: 48, all: 250 };
const THREAD = { script: SCRIPT, longest: 20_000, mostWaiting: 2 };
const PROCESS = { ...THREAD, memory: MEMORY };

it.each([
  ['time, as a thread', 'loop', { ...THREAD, longest: 500 }],
  ['time, as a process', 'loop', { ...PROCESS, longest: 500 }],
  ['memory for its objects', 'objects', PROCESS],
  ['memory beside its objects', 'grow', PROCESS],
])('ends what takes too much %s, and goes on with the next task', async (_, act, limits) => {
  const work = workerQueue(limits);
  const [greedy, next] = [work(act), work('answer')];
  await expect(greedy).rejects.toBeInstanceOf(WorkerExhausted);
  expect(await next).toBe('done');
});

it.each([['thread', THREAD], ['process', PROCESS]])('tells what went wrong in a %s, and lives on', async (_, limits) => {
  const work = workerQueue(limits);
  await expect(work('fail')).rejects.toThrow('it went wrong');
  expect(await work('answer')).toBe('done');
});

it.each([['thread', THREAD], ['process', PROCESS]])('ends a task of a %s that nobody waits for any more, under way or not yet begun', async (_, limits) => {
  const work = workerQueue(limits);
  const [first, second] = [new AbortController(), new AbortController()];
  const [running, waiting, last] = [work('loop', { signal: first.signal }), work('loop', { signal: second.signal }), work('answer')];
  const ended = Promise.allSettled([running, waiting]);
  second.abort(new Error('second gone'));
  first.abort(new Error('first gone'));
  expect(await ended).toMatchObject([{ reason: { message: 'first gone' } }, { reason: { message: 'second gone' } }]);
  expect(await last).toBe('done');
  await expect(work('answer', { signal: first.signal })).rejects.toThrow('first gone');
});
