// Work that would keep everybody else waiting, done beside the server: one task after the other, by a worker that is made anew when it has died.
import 'server-only';
import { AppError } from '@/lib/domain/errors';
import type { Progress } from '@/lib/domain/operation';
import { startProcess, startThread, type MemoryLimits, type Worker } from './worker';

/**
 * `script`: in `bin`; it answers each message by `{ result }` or `{ error }`, after any number of `{ progress }`. `longest`: milliseconds after
 * which a task is given up. `mostWaiting`: tasks, each held whole; further ones are told to come again. `memory`: the worker is a process that may
 * take so much; without it, a thread.
 */
type QueueOptions = { script: string; longest: number; mostWaiting: number; memory?: MemoryLimits };

type Asked = { progress?: Progress | undefined; signal?: AbortSignal | undefined };
type Job = { task: unknown; progress: Progress | undefined; resolve: (result: unknown) => void; reject: (reason: Error) => void };
type Running = { job: Job; clocks: NodeJS.Timeout[] };
type Queue = { waiting: Job[]; running: Running | null; worker: Worker | null };
type Said = { progress: { done: number; of: number } } | { result: unknown } | { error: string };

/** A task took more time or memory than there is for it. */
export class WorkerExhausted extends Error {}

/** Seconds after which whoever was sent away may come again. */
const COME_AGAIN = 10;
/** How often a worker's memory is looked at, in milliseconds; unpacking fills some hundred megabytes in a second. */
const LOOK = 50;

// One of each for the whole process: the file that starts the server and the routes each load this module anew.
const kept = globalThis as typeof globalThis & { belegQueues?: Map<string, Queue> };
const queues = (kept.belegQueues ??= new Map<string, Queue>());

/**
 * Gives the function that has a task done by the worker, which is made when it is first needed, and keeps no process alive that has nothing else
 * to do. When `signal` is aborted, the task is ended.
 * @throws AppError `rate_limited` where too many tasks wait; {@link WorkerExhausted}; the signal's reason; an error with what went wrong there
 */
export function workerQueue({ script, longest, mostWaiting, memory }: QueueOptions): (task: unknown, asked?: Asked) => Promise<unknown> {
  const key = `${memory ? 'process' : 'thread'} ${script}`;
  const queue: Queue = queues.get(key) ?? { waiting: [], running: null, worker: null };
  queues.set(key, queue);

  /** Ends the task under way with its result, and begins the next: what one does to the worker, the others do not feel. */
  const settle = (give: (running: Running) => void) => {
    const { running } = queue;
    if (!running) return;
    running.clocks.forEach((clock) => clearInterval(clock));
    queue.running = null;
    give(running);
    next();
  };

  const makeWorker = (): Worker => {
    const heard = {
      onMessage: (message: unknown) => {
        if (queue.worker !== worker) return;
        const said = message as Said;
        if ('progress' in said) queue.running?.job.progress?.(said.progress.done, said.progress.of);
        else settle(({ job }) => ('result' in said ? job.resolve(said.result) : job.reject(new Error(said.error))));
      },
      onEnd: (reason: Error) => {
        if (queue.worker !== worker) return;
        queue.worker = null;
        // A process ends by itself only where its memory is full; whatever goes wrong otherwise, it says.
        settle(({ job }) => job.reject(memory ? new WorkerExhausted(`${script} took too much`, { cause: reason }) : reason));
      },
    };
    const worker = memory ? startProcess(script, memory, heard) : startThread(script, heard);
    worker.unref();
    return worker;
  };

  /** Ends the worker at once, and tells whoever waits for its task that it took too much. */
  const giveUp = (worker: Worker) => {
    if (queue.worker !== worker) return;
    queue.worker = null;
    worker.end();
    settle(({ job }) => job.reject(new WorkerExhausted(`${script} took too much`)));
  };

  function next(): void {
    const job = queue.running ? undefined : queue.waiting.shift();
    if (!job) {
      if (!queue.running) queue.worker?.unref();
      return;
    }
    const worker = (queue.worker ??= makeWorker());
    worker.ref();
    queue.running = { job, clocks: [setTimeout(() => giveUp(worker), longest)] };
    if (memory) queue.running.clocks.push(setInterval(() => worker.memory() > memory.all * 1024 * 1024 && giveUp(worker), LOOK));
    worker.send(job.task);
  }

  return async (task, { progress, signal } = {}) => {
    signal?.throwIfAborted();
    if (queue.waiting.length >= mostWaiting) throw new AppError('rate_limited', { retryAfter: COME_AGAIN });
    return await new Promise((resolve, reject) => {
      const job: Job = { task, progress, resolve, reject };
      signal?.addEventListener('abort', () => {
        reject(signal.reason instanceof Error ? signal.reason : new Error('aborted', { cause: signal.reason }));
        queue.waiting = queue.waiting.filter((each) => each !== job);
        if (queue.running?.job !== job) return;
        const { worker } = queue;
        queue.worker = null;
        worker?.end();
        settle(() => undefined);
      }, { once: true });
      queue.waiting.push(job);
      next();
    });
  };
}
