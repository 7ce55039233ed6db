// One worker beside the server: a thread, or a process where what it reads may take all of its memory.
import 'server-only';
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Worker as Thread } from 'node:worker_threads';

/** Megabytes: of the worker's objects, and of its memory in all, which is looked at where the system tells it (Linux). */
export type MemoryLimits = { objects: number; all: number };

/** `ref` and `unref`: whether it keeps this process alive. `memory`: bytes that it has for itself; 0 for a thread, or where the system does not tell. */
export type Worker = { send: (task: unknown) => void; end: () => void; ref: () => void; unref: () => void; memory: () => number };
type Heard = { onMessage: (message: unknown) => void; onEnd: (reason: Error) => void };

/** A script of `bin`. Each needs its sources and this project's folder, which the bundler must not follow. */
const pathOf = (script: string) => path.join(/* turbopackIgnore: true */ process.cwd(), 'bin', script);

/** A page of memory, as Linux counts it on all machines that Node runs on; larger ones only make the limit tighter. */
const PAGE = 4_096;

function residentOf(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE;
  } catch {
    return 0;
  }
}

/** A thread: what it is sent and sends goes from memory to memory. It must never run out of memory, for that ends the server. */
export function startThread(script: string, { onMessage, onEnd }: Heard): Worker {
  const thread = new Thread(/* turbopackIgnore: true */ pathOf(script), { execArgv: [] });
  thread.on('message', onMessage);
  thread.on('error', onEnd);
  thread.on('exit', (code) => onEnd(new Error(`${script} ended (${code})`)));
  return { send: (task) => thread.postMessage(task), end: () => void thread.terminate(), ref: () => thread.ref(), unref: () => thread.unref(), memory: () => 0 };
}

/** A process: V8 ends it, and nothing else, when its objects fill the memory that it may have. It knows none of the server's settings. */
export function startProcess(script: string, { objects }: MemoryLimits, { onMessage, onEnd }: Heard): Worker {
  const child = fork(/* turbopackIgnore: true */ pathOf(script), { execArgv: [`--max-old-space-size=${objects}`], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: { NODE_ENV: 'production' } });
  child.on('message', onMessage);
  child.on('error', onEnd);
  child.on('exit', (code, signal) => onEnd(new Error(`${script} ended (${signal ?? code})`)));
  const hold = (act: 'ref' | 'unref') => () => {
    child[act]();
    child.channel?.[act]();
  };
  return { send: (task) => void child.send(task as object), end: () => void child.kill('SIGKILL'), ref: hold('ref'), unref: hold('unref'), memory: () => residentOf(child.pid) };
}
