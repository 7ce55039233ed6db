// Runs and ends the processes that the machine room needs, and recognises one again after a crash.
import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process as it can be recognised later: a number alone may have been given to somebody else. */
export type ProcessIdentity = { pid: number; startedAt: string };

/** How a program ended, and the last of what it said. */
type Outcome = { code: number; output: string };

const KEPT_OUTPUT = 20_000; // characters: enough for the error at the end of a build's log

const underway = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of underway) child.kill('SIGTERM');
});

/**
 * Runs a program to its end and keeps the last 20,000 characters of its output. It ends with us.
 * @throws Error only when the program cannot be started; a bad exit code is in the outcome.
 */
export function run(command: string, args: string[], options: SpawnOptions & { onOutput?: (text: string) => void } = {}): Promise<Outcome> {
  const { onOutput, ...spawnOptions } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...spawnOptions });
    underway.add(child);
    let output = '';
    const keep = (chunk: Buffer) => {
      const text = chunk.toString('utf8');
      output = (output + text).slice(-KEPT_OUTPUT);
      onOutput?.(text);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      underway.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Whether a process with this number exists, whoever owns it. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process with this number, or null when there is none (a zombie counts as none). */
export function identify(pid: number): ProcessIdentity | null {
  try {
    // The command's name may contain blanks and brackets; the fields count from the last bracket: state is the third of all, start time the 22nd.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : { pid, startedAt: fields[19] ?? '' };
  } catch {
    if (process.platform === 'linux' || !isAlive(pid)) return null;
    return { pid, startedAt: spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)]).stdout.toString().trim() };
  }
}

/** Whether exactly this process, and not a later one with its number, is still running. */
export function isRunning(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.startedAt === identity.startedAt;
}

/** Asks a process to end, and after `graceMs` milliseconds ends it. Gives back when it is gone. */
export async function endProcess(identity: ProcessIdentity, graceMs = 5_000): Promise<void> {
  for (const [signal, patience] of [['SIGTERM', graceMs], ['SIGKILL', 5_000]] as const) {
    if (!isRunning(identity)) return;
    try {
      process.kill(identity.pid, signal);
    } catch {
      return;
    }
    const until = Date.now() + patience;
    while (Date.now() < until && isRunning(identity)) await sleep(25);
  }
}
