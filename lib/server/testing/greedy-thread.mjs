// A thread that takes what it is asked to take, for the tests of lib/server/worker-thread.ts.
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
  objects: () => {
    for (;;) held.push(new Array(1_000_000).fill(0).map((_, at) => at + 0.5));
  },
  grow: async () => {
    for (;;) {
      held.push(Buffer.alloc(10 * 1024 * 1024, 1));
      await sleep(10);
    }
  },
};

parentPort?.on('message', async (act) => {
  try {
    parentPort?.postMessage({ result: await ACTS[act]() });
  } catch (error) {
    parentPort?.postMessage({ error: error.message });
  }
});
