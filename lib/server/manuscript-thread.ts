// The thread on which manuscript files are read, so that nobody else waits for them and none takes more than its share.
import 'server-only';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError } from '@/lib/domain/errors';
import type { Progress } from '@/lib/domain/operation';
import type { TrackedReading } from '@/lib/formats/read/manuscript';
import type { ManuscriptAnswer } from '@/lib/formats/read/read-manuscript';

/** Milliseconds after which a file is given up; 300 pages take about 2,000. */
const LIMIT = 60_000;
/** Megabytes: of the thread's own objects, and of all that the process grows by while a file is read. */
const MOST_OBJECTS = 512;
const MOST_GROWTH = 900;
/** How often the growth is looked at, in milliseconds; unpacking fills some hundred megabytes in a second. */
const LOOK = 50;
/** Most files that wait, each held whole; further ones are told to come again. */
const MOST_WAITING = 8;
const COME_AGAIN = 10; // seconds

type File = { bytes: Uint8Array; name: string; mediaType: string; reading: TrackedReading };
type Job = { file: File; progress: Progress; resolve: (answer: ManuscriptAnswer) => void; reject: (reason: unknown) => void };
type Running = { job: Job; clocks: NodeJS.Timeout[]; ended: 'too_much' | 'aborted' | null };

/** What is under way. One for the whole process: each route loads this module anew. */
type Desk = { waiting: Job[]; running: Running | null; thread: Worker | null };
const kept = globalThis as typeof globalThis & { belegManuscriptThread?: Desk };
const desk = (kept.belegManuscriptThread ??= { waiting: [], running: null, thread: null });

function settle(give: (job: Job) => void): void {
  if (!desk.running) return;
  const { job, clocks } = desk.running;
  clocks.forEach((clock) => clearInterval(clock));
  desk.running = null;
  give(job);
  next();
}

type Said = { progress: { done: number; of: number } } | { result: ManuscriptAnswer } | { error: string };

/** The thread; made when it is first needed, and again after it has ended. It keeps no process alive that has nothing else to do. */
function thread(): Worker {
  if (desk.thread) return desk.thread;
  const worker = new Worker(/* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ process.cwd(), 'bin', 'manuscript-thread.mjs'), { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MOST_OBJECTS } });
  const end = (reason: unknown) => {
    if (desk.thread !== worker) return;
    desk.thread = null;
    const isFull = (reason as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';
    const ended = desk.running?.ended ?? (isFull ? 'too_much' : null);
    settle(({ resolve, reject }) => (ended === 'too_much' ? resolve({ ok: false, code: 'too_much' }) : reject(reason)));
  };
  worker.on('message', (said: Said) => {
    if (desk.thread !== worker) return;
    if ('progress' in said) desk.running?.job.progress(said.progress.done, said.progress.of);
    else settle(({ resolve, reject }) => ('result' in said ? resolve(said.result) : reject(new Error(said.error))));
  });
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`the manuscript thread ended (${code})`)));
  worker.unref();
  desk.thread = worker;
  return worker;
}

function next(): void {
  const job = desk.running ? undefined : desk.waiting.shift();
  if (!job) {
    if (!desk.running) desk.thread?.unref();
    return;
  }
  const worker = thread();
  worker.ref();
  const running: Running = { job, clocks: [], ended: null };
  const giveUp = () => {
    running.ended ??= 'too_much';
    void worker.terminate();
  };
  const before = process.memoryUsage.rss();
  const look = () => {
    if (process.memoryUsage.rss() - before > MOST_GROWTH * 1024 * 1024) giveUp();
  };
  running.clocks = [setTimeout(giveUp, LIMIT), setInterval(look, LOOK)];
  desk.running = running;
  worker.postMessage(job.file);
}

/**
 * The reading of a file, as lib/formats/read/read-manuscript.ts gives it; `too_much` where it takes more than a minute or
 * its share of memory. `progress` is told how many pages are done. When `signal` is aborted the reading ends.
 * @throws AppError `rate_limited` where too many files wait; the signal's reason
 */
export function readOnThread(file: File, progress: Progress = () => undefined, signal?: AbortSignal): Promise<ManuscriptAnswer> {
  signal?.throwIfAborted();
  if (desk.waiting.length >= MOST_WAITING) return Promise.reject(new AppError('rate_limited', { retryAfter: COME_AGAIN }));
  return new Promise((resolve, reject) => {
    const job: Job = { file, progress, resolve, reject };
    signal?.addEventListener('abort', () => {
      desk.waiting = desk.waiting.filter((each) => each !== job);
      if (desk.running?.job === job) {
        desk.running.ended = 'aborted';
        void desk.thread?.terminate();
      }
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the reason is the caller's own and may be any value
      reject(signal.reason);
    }, { once: true });
    desk.waiting.push(job);
    next();
  });
}
