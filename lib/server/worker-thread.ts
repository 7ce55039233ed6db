// A thread of its own for work that would keep everybody else waiting: one task after the other, and made anew when it has died.
import 'server-only';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError } from '@/lib/domain/errors';
import type { Progress } from '@/lib/domain/operation';

/**
 * What the tasks of one thread may take. `script`: in `bin`; it answers each message by `{ result }` or `{ error }`, after any number of
 * `{ progress }`. `longest`: milliseconds after which a task is given up. `mostWaiting`: tasks, each held whole; further ones are told to come
 * again. `mostObjects`: megabytes of the thread's own objects. `mostGrowth`: megabytes by which the whole process may grow meanwhile.
 */
type ThreadLimits = { script: string; longest: number; mostWaiting: number; mostObjects?: number; mostGrowth?: number };

type Asked = { progress?: Progress | undefined; signal?: AbortSignal | undefined };
type Job = { task: unknown; progress: Progress | undefined; resolve: (result: unknown) => void; reject: (reason: Error) => void };
type Running = { job: Job; clocks: NodeJS.Timeout[]; isExhausted: boolean };
type Queue = { waiting: Job[]; running: Running | null; worker: Worker | null };
type Said = { progress: { done: number; of: number } } | { result: unknown } | { error: string };

/** A task took more time or memory than there is for it. */
export class ThreadExhausted extends Error {}

/** Seconds after which whoever was sent away may come again. */
const COME_AGAIN = 10;
/** How often the growth is looked at, in milliseconds; unpacking fills some hundred megabytes in a second. */
const LOOK = 50;

// One of each for the whole process: the file that starts the server and the routes each load this module anew.
const kept = globalThis as typeof globalThis & { belegThreads?: Map<string, Queue> };
const queues = (kept.belegThreads ??= new Map());

function queueOf(script: string): Queue {
  const queue = queues.get(script) ?? { waiting: [], running: null, worker: null };
  queues.set(script, queue);
  return queue;
}

/**
 * Gives the function that has a task done on the thread; the thread is made when it is first needed, and keeps no process alive that has nothing
 * else to do. When `signal` is aborted, the task is ended.
 * @throws AppError `rate_limited` where too many tasks wait; {@link ThreadExhausted}; the signal's reason; an error with what went wrong there
 */
export function workerThread({ script, longest, mostWaiting, mostObjects, mostGrowth }: ThreadLimits): (task: unknown, asked?: Asked) => Promise<unknown> {
  const queue = queueOf(script);

  /** Ends the task under way with its result, and begins the next: what one does to the thread, the others do not feel. */
  const settle = (give: (running: Running) => void) => {
    const { running } = queue;
    if (!running) return;
    running.clocks.forEach((clock) => clearInterval(clock));
    queue.running = null;
    give(running);
    next();
  };

  const makeWorker = (): Worker => {
    const worker = new Worker(/* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ process.cwd(), 'bin', script), { execArgv: [], ...(mostObjects ? { resourceLimits: { maxOldGenerationSizeMb: mostObjects } } : {}) });
    const end = (reason: Error & { code?: unknown }) => {
      if (queue.worker !== worker) return;
      queue.worker = null;
      const isFull = reason.code === 'ERR_WORKER_OUT_OF_MEMORY';
      settle(({ job, isExhausted }) => job.reject(isFull || isExhausted ? new ThreadExhausted(`${script} took too much`, { cause: reason }) : reason));
    };
    worker.on('message', (said: Said) => {
      if (queue.worker !== worker) return;
      if ('progress' in said) queue.running?.job.progress?.(said.progress.done, said.progress.of);
      else settle(({ job }) => ('result' in said ? job.resolve(said.result) : job.reject(new Error(said.error))));
    });
    worker.on('error', end);
    worker.on('exit', (code) => end(new Error(`${script} ended (${code})`)));
    worker.unref();
    return worker;
  };

  function next(): void {
    const job = queue.running ? undefined : queue.waiting.shift();
    if (!job) {
      if (!queue.running) queue.worker?.unref();
      return;
    }
    const worker = (queue.worker ??= makeWorker());
    worker.ref();
    const running: Running = { job, clocks: [], isExhausted: false };
    const giveUp = () => {
      running.isExhausted = true;
      void worker.terminate();
    };
    running.clocks.push(setTimeout(giveUp, longest));
    if (mostGrowth) {
      const most = process.memoryUsage.rss() + mostGrowth * 1024 * 1024;
      running.clocks.push(setInterval(() => process.memoryUsage.rss() > most && giveUp(), LOOK));
    }
    queue.running = running;
    worker.postMessage(job.task);
  }

  return async (task, { progress, signal } = {}) => {
    signal?.throwIfAborted();
    if (queue.waiting.length >= mostWaiting) throw new AppError('rate_limited', { retryAfter: COME_AGAIN });
    return await new Promise((resolve, reject) => {
      const job: Job = { task, progress, resolve, reject };
      signal?.addEventListener('abort', () => {
        queue.waiting = queue.waiting.filter((each) => each !== job);
        if (queue.running?.job === job) void queue.worker?.terminate();
        reject(signal.reason instanceof Error ? signal.reason : new Error('aborted', { cause: signal.reason }));
      }, { once: true });
      queue.waiting.push(job);
      next();
    });
  };
}
