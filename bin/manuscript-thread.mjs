// Reads manuscript files on a thread of its own, one after the other, from the sources as they lie here (lib/server/manuscript-thread.ts).
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Loaded before the sources are: what reads them would take seconds for libraries that need no reading. Both say on the
// console that there is no canvas, which only drawing would need.
const { warn, log } = console;
console.warn = console.log = () => undefined;
await import('pdfjs-dist/legacy/build/pdf.mjs');
globalThis.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
Object.assign(console, { warn, log });

register();
const { readManuscript } = await import('../lib/formats/read/read-manuscript.ts');

parentPort?.on('message', ({ bytes, name, mediaType, reading }) => {
  readManuscript(bytes, name, mediaType, reading, (done, of) => parentPort?.postMessage({ progress: { done, of } })).then(
    (result) => parentPort?.postMessage({ result }),
    (error) => parentPort?.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
