// Runs the reading engine: short texts at once, long ones on a thread of their own, so that nobody else waits for them.
import 'server-only';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError } from '@/lib/domain/errors';
import type { ParsedManuscript } from '@/lib/text/parse';
import { readManuscript } from '@/lib/text/read-manuscript';
import type { Reading } from '@/lib/text/reading';

/** Longest text that is read at once, in code units: it takes some 50 ms. */
const AT_ONCE = 50_000;
/** Milliseconds after which one reading is given up; 1,000,000 code units take about 2,000. */
const LIMIT = 60_000;
/** Most texts that wait, in all; each is held whole. Further ones are told to come again. */
const MOST_WAITING = 16;
const COME_AGAIN = 10; // seconds

type Job = { manuscript: ParsedManuscript; published: string | null; resolve: (reading: Reading) => void; reject: (reason: unknown) => void };

const waiting: Job[] = [];
let running: { job: Job; clock: NodeJS.Timeout } | null = null;
let thread: Worker | null = null;

/** Ends the reading under way with its result, and begins the next: what one text does to the thread, the others do not feel. */
function settle(give: (job: Job) => void): void {
  if (!running) return;
  const { job, clock } = running;
  clearTimeout(clock);
  running = null;
  give(job);
  next();
}

/** The thread that reads; made when it is first needed and again after it has died. It keeps no process alive that has nothing else to do. */
function readingThread(): Worker {
  if (thread) return thread;
  const worker = new Worker(/* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ process.cwd(), 'bin', 'reading-thread.mjs'), { execArgv: [] });
  const end = (reason: unknown) => {
    if (thread !== worker) return;
    thread = null;
    settle(({ reject }) => reject(reason));
  };
  worker.on('message', (answer: { reading: Reading } | { error: string }) => settle(({ resolve, reject }) => ('reading' in answer ? resolve(answer.reading) : reject(new Error(answer.error)))));
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`the reading thread ended (${code})`)));
  worker.unref();
  thread = worker;
  return worker;
}

function next(): void {
  const job = running ? undefined : waiting.shift();
  if (!job) return void thread?.unref();
  const worker = readingThread();
  worker.ref();
  // A thread that answers no more is ended, and whoever waits for this text told.
  running = { job, clock: setTimeout(() => void worker.terminate(), LIMIT) };
  worker.postMessage({ manuscript: job.manuscript, published: job.published });
}

/**
 * What the engine finds in a manuscript; the same as {@link readManuscript}, wherever it is read.
 * `published`: the article's day (`YYYY-MM-DD`), or null.
 * @throws AppError `rate_limited` when too many long texts wait already
 */
export async function readText(manuscript: ParsedManuscript, published: string | null): Promise<Reading> {
  if (manuscript.text.length <= AT_ONCE) return readManuscript(manuscript, published);
  if (waiting.length >= MOST_WAITING) throw new AppError('rate_limited', { retryAfter: COME_AGAIN });
  return new Promise<Reading>((resolve, reject) => {
    waiting.push({ manuscript, published, resolve, reject });
    next();
  });
}
