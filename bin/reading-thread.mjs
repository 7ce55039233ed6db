// Reads manuscripts on a thread of its own, one after the other, from the sources as they lie here (lib/server/reading/read.ts).
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { readManuscript } = await import('../lib/text/read-manuscript.ts');

parentPort?.on('message', ({ id, manuscript, published }) => {
  parentPort?.postMessage({ id, reading: readManuscript(manuscript, published) });
});
