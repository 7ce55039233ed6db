// Cleans, reads, compares and writes out long texts on a thread of its own, one after the other, from the sources as they lie here (lib/server/text-thread.ts).
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { cleanedManuscript } = await import('../lib/text/cleaned-manuscript.ts');
const { readManuscript } = await import('../lib/text/read-manuscript.ts');
const { whatBecame } = await import('../lib/text/what-became.ts');
const { readAnnotated } = await import('../lib/formats/read/annotated.ts');
const { diffRows } = await import('../lib/text/revision/diff-view.ts');

/** What writes Word files brings the sentences of both languages along: it is loaded when the first is asked for. */
const written = async ({ content, sha256 }) => (await import('../lib/formats/report-docx.ts')).reportDocx(content, sha256);

function answer(task) {
  if ('raw' in task) return cleanedManuscript(task.raw);
  if ('annotated' in task) return readAnnotated(task.annotated, task.language);
  if ('written' in task) return written(task.written);
  if ('compared' in task) return whatBecame(task.compared);
  return 'shown' in task ? diffRows(task.shown.from, task.shown.to) : readManuscript(task.manuscript, task.published);
}

parentPort?.on('message', async (task) => {
  try {
    parentPort?.postMessage({ result: await answer(task) });
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
});
