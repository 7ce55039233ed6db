// Reads and compares long texts on a thread of its own, one after the other, from the sources as they lie here (lib/server/text-thread.ts).
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { readManuscript } = await import('../lib/text/read-manuscript.ts');
const { whatBecame } = await import('../lib/text/what-became.ts');
const { readAnnotated } = await import('../lib/formats/read/annotated.ts');
const { diffRows } = await import('../lib/text/revision/diff-view.ts');

const answer = (task) => ('compared' in task ? whatBecame(task.compared) : 'shown' in task ? diffRows(task.shown.from, task.shown.to) : 'annotated' in task ? readAnnotated(task.annotated, task.language) : readManuscript(task.manuscript, task.published));

parentPort?.on('message', (task) => {
  try {
    parentPort?.postMessage({ result: answer(task) });
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
});
