// Runs the reading engine: short texts at once, long ones on a thread of their own, so that nobody else waits for them.
import 'server-only';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ParsedManuscript } from '@/lib/text/parse';
import { readManuscript } from '@/lib/text/read-manuscript';
import type { Reading } from '@/lib/text/reading';

/** Longest text that is read at once, in code units: it takes some 50 ms. */
const AT_ONCE = 50_000;
/** Milliseconds after which a reading is given up, those before it in the queue included; 1,000,000 code units take about 2,000. */
const LIMIT = 60_000;

type Waiting = { resolve: (reading: Reading) => void; reject: (reason: unknown) => void };
type Thread = { worker: Worker; waiting: Map<number, Waiting> };

let thread: Thread | null = null;
let lastId = 0;

/** The thread that reads; made when it is first needed and again after it has died. It keeps no process alive that has nothing else to do. */
function readingThread(): Thread {
  if (thread) return thread;
  const worker = new Worker(/* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ process.cwd(), 'bin', 'reading-thread.mjs'), { execArgv: [] });
  const waiting: Thread['waiting'] = new Map();
  const made = { worker, waiting };
  const end = (reason: unknown) => {
    if (thread === made) thread = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  worker.on('message', ({ id, reading }: { id: number; reading: Reading }) => {
    waiting.get(id)?.resolve(reading);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`the reading thread ended (${code})`)));
  worker.unref();
  thread = made;
  return made;
}

function readOnThread(manuscript: ParsedManuscript, published: string | null): Promise<Reading> {
  const { worker, waiting } = readingThread();
  const id = ++lastId;
  return new Promise<Reading>((resolve, reject) => {
    // A thread that answers no more is ended, and everybody who waits for it told.
    const clock = setTimeout(() => void worker.terminate(), LIMIT);
    const settle = <T>(give: (value: T) => void) => (value: T) => {
      clearTimeout(clock);
      give(value);
    };
    waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
    worker.ref();
    worker.postMessage({ id, manuscript, published });
  });
}

/**
 * What the engine finds in a manuscript; the same as {@link readManuscript}, wherever it is read.
 * `published`: the article's day (`YYYY-MM-DD`), or null.
 */
export async function readText(manuscript: ParsedManuscript, published: string | null): Promise<Reading> {
  if (manuscript.text.length <= AT_ONCE) return readManuscript(manuscript, published);
  return readOnThread(manuscript, published);
}
