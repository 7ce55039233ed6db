// Starts a desk by `npm start` as a person would, and ends it by Ctrl-C or, every process of it at once, by SIGKILL.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isRunning, type ProcessIdentity } from '@/bin/process';

/** A desk that answered that all is well, so many milliseconds after `npm start`. */
export type StartedDesk = {
  readyAfter: number;
  /** Ends it as Ctrl-C in its terminal would. */
  interrupt: () => Promise<void>;
  /** Kills npm, our own processes, the web server and all of PostgreSQL with SIGKILL, and waits until they are gone. */
  kill: () => Promise<void>;
};

/** Settings of whoever runs the measurements must not reach the desk measured. */
const FOREIGN = /^(BELEG_|DATABASE_URL|NEXTAUTH_|PORT$|HOST$|NODE_OPTIONS$|npm_)/;

function parents(): Map<number, number> {
  const found = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      found.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // Ended meanwhile.
    }
  }
  return found;
}

/** The processes with these numbers and all that they started. */
function families(roots: readonly number[]): ProcessIdentity[] {
  const parentOf = parents();
  const wanted = new Set(roots);
  // A child may be listed before its parent: as often as something is found.
  for (let size = -1; size !== wanted.size; ) {
    size = wanted.size;
    for (const [pid, parent] of parentOf) if (wanted.has(parent)) wanted.add(pid);
  }
  return [...wanted].flatMap((pid) => identify(pid) ?? []);
}

/** PostgreSQL detaches itself from whoever started it; its number stands in its lock file. */
function postgresOf(data: string): number[] {
  const record = path.join(data, 'database.json');
  if (!existsSync(record)) return [];
  const lock = path.join((JSON.parse(readFileSync(record, 'utf8')) as { directory: string }).directory, 'postmaster.pid');
  return existsSync(lock) ? [Number(readFileSync(lock, 'utf8').split('\n')[0])] : [];
}

async function untilGone(processes: readonly ProcessIdentity[]): Promise<void> {
  for (let waited = 0; processes.some(isRunning); waited += 25) {
    if (waited > 60_000) throw new Error('The desk does not end.');
    await sleep(25);
  }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5_000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

/**
 * Runs `npm start` and waits for the first 200 of /api/health.
 * @param directory the clone
 * @param data its data directory
 * @param within milliseconds after which to give up
 */
export async function npmStart(directory: string, data: string, port: number, within: number): Promise<StartedDesk> {
  const since = performance.now();
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name)));
  const child = spawn('npm', ['start'], { cwd: directory, env: { ...own, NODE_ENV: 'production', PORT: String(port), BELEG_DATA: data }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-4_000)));
  const { pid } = child;
  if (pid === undefined) throw new Error('npm cannot be run.');
  const all = () => families([pid, ...postgresOf(data)]);
  const kill = async () => {
    // Twice: what was starting another process just then.
    for (let pass = 0; pass < 2; pass++) {
      const processes = all();
      for (const { pid: one } of processes) {
        try {
          process.kill(one, 'SIGKILL');
        } catch {
          // Ended by itself.
        }
      }
      await untilGone(processes);
    }
  };
  const interrupt = async () => {
    // The server answers before `npm start` has taken note of it; a person reads that it is ready, then ends it.
    for (let waited = 0; !said.includes('Beleg is ready') && waited < 60_000; waited += 25) await sleep(25);
    const processes = all();
    process.kill(-pid, 'SIGINT'); // the terminal's group, as Ctrl-C does
    await untilGone(processes);
  };
  while (!(await isHealthy(`http://127.0.0.1:${port}`))) {
    if (child.exitCode !== null || performance.now() - since > within) {
      await kill();
      throw new Error(`npm start did not get there:\n${said}`);
    }
    await sleep(25);
  }
  return { readyAfter: performance.now() - since, interrupt, kill };
}
