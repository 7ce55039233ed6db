// The thread on which long texts are read and compared, so that nobody else waits for them.
import 'server-only';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ParsedManuscript } from '@/lib/text/parse';
import type { Reading } from '@/lib/text/reading';
import type { Became, Compared } from '@/lib/text/what-became';

/** Milliseconds after which a task is given up, those before it in the queue included; reading 1,000,000 code units takes about 2,000. */
const LIMIT = 60_000;

type Reads = { manuscript: ParsedManuscript; published: string | null };
type Task = Reads | { compared: Compared };
type Waiting = { resolve: (result: unknown) => void; reject: (reason: unknown) => void };
type Thread = { worker: Worker; waiting: Map<number, Waiting> };

let thread: Thread | null = null;
let lastId = 0;

/** The thread; made when it is first needed and again after it has died. It keeps no process alive that has nothing else to do. */
function textThread(): Thread {
  if (thread) return thread;
  const worker = new Worker(/* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ process.cwd(), 'bin', 'text-thread.mjs'), { execArgv: [] });
  const waiting: Thread['waiting'] = new Map();
  const made = { worker, waiting };
  const end = (reason: unknown) => {
    if (thread === made) thread = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  worker.on('message', ({ id, result }: { id: number; result: unknown }) => {
    waiting.get(id)?.resolve(result);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`the text thread ended (${code})`)));
  worker.unref();
  thread = made;
  return made;
}

function onThread<T>(task: Task): Promise<T> {
  const { worker, waiting } = textThread();
  const id = ++lastId;
  return new Promise<unknown>((resolve, reject) => {
    // A thread that answers no more is ended, and everybody who waits for it told.
    const clock = setTimeout(() => void worker.terminate(), LIMIT);
    const settle = <V>(give: (value: V) => void) => (value: V) => {
      clearTimeout(clock);
      give(value);
    };
    waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
    worker.ref();
    worker.postMessage({ id, task });
  }) as Promise<T>;
}

/** The reading of a manuscript, as lib/text/read-manuscript.ts gives it. */
export const readOnThread = (manuscript: ParsedManuscript, published: string | null): Promise<Reading> => onThread({ manuscript, published });

/** The comparison of two texts, as lib/text/what-became.ts gives it. */
export const compareOnThread = (compared: Compared): Promise<Became> => onThread({ compared });
