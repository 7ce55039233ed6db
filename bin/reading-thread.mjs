// Reads manuscripts on a thread of its own, one after the other, from the sources as they lie here (lib/server/reading/read.ts).
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { readManuscript } = await import('../lib/text/read-manuscript.ts');

parentPort?.on('message', ({ manuscript, published }) => {
  try {
    parentPort?.postMessage({ reading: readManuscript(manuscript, published) });
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
});
