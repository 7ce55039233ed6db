// A worker that takes what it is asked to take, for the tests of lib/server/worker-queue.ts.
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';

const held = [];

const ACTS = {
  answer: () => 'done',
  fail: () => {
    throw new Error('it went wrong');
  },
  loop: () => {
    for (;;);
  },
  // As many small objects as fast as can be: a thread with a limit of its own would take the whole process along.
  objects: () => {
    for (let at = 0; ; at += 1) held.push('x'.repeat(1_000) + at);
  },
  grow: async () => {
    for (;;) {
      held.push(Buffer.alloc(10 * 1024 * 1024, 1));
      await sleep(10);
    }
  },
};

const say = (message) => (parentPort ? parentPort.postMessage(message) : process.send?.(message));
(parentPort ?? process).on('message', async (act) => {
  try {
    say({ result: await ACTS[act]() });
  } catch (error) {
    say({ error: error.message });
  }
});
