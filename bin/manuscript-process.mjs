// Reads manuscript files in a process of its own, one after the other, from the sources as they lie here (lib/server/manuscript-process.ts).
import { register } from 'tsx/esm/api';

// Loaded before the sources are: what reads them would take seconds for libraries that need no reading.
await import('pdfjs-dist/legacy/build/pdf.mjs');
globalThis.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');

register();
const { readManuscript } = await import('../lib/formats/read/read-manuscript.ts');

process.on('message', ({ bytes, name, mediaType, reading }) => {
  readManuscript(bytes, name, mediaType, reading, (done, of) => process.send?.({ progress: { done, of } })).then(
    (result) => process.send?.({ result }),
    (error) => process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
// Without the server nobody waits.
process.on('disconnect', () => process.exit());
