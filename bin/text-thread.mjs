// Reads and compares long texts on a thread of its own, one after the other, from the sources as they lie here (lib/server/text-thread.ts).
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { readManuscript } = await import('../lib/text/read-manuscript.ts');
const { whatBecame } = await import('../lib/text/what-became.ts');

parentPort?.on('message', (task) => {
  try {
    parentPort?.postMessage({ result: 'compared' in task ? whatBecame(task.compared) : readManuscript(task.manuscript, task.published) });
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
});
