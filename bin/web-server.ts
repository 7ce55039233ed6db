// Runs the built desk as a process of its own, and finds one again that an earlier start left behind.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '@/lib/server/settings';
import { Problem } from './problem';
import { endProcess, identify, type ProcessIdentity } from './process';

/** The running web server. */
export type WebServer = { ended: Promise<number>; stop: () => Promise<void> };

const READY_WITHIN = 60_000; // milliseconds; it takes 200 to 500 on two cores
const noteOf = (data: string) => path.join(data, 'server.json');

/** Ends a web server of this data directory that outlived its start. */
export async function endLeftOver(data: string): Promise<boolean> {
  if (!existsSync(noteOf(data))) return false;
  const identity = JSON.parse(readFileSync(noteOf(data), 'utf8')) as ProcessIdentity;
  const wasThere = identify(identity.pid)?.startedAt === identity.startedAt;
  await endProcess(identity);
  rmSync(noteOf(data), { force: true });
  return wasThere;
}

/** @throws Problem with the way out when the address cannot be listened on */
export function ensurePortIsFree({ HOST, PORT }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EADDRINUSE') reject(new Problem(`Port ${PORT} is taken by another program. Choose another one: PORT=${PORT < 65_535 ? PORT + 1 : 3_000} npm start`));
      else if (code === 'EACCES') reject(new Problem(`This user may not use port ${PORT}. Choose one from 1024 on: PORT=3000 npm start`));
      else reject(new Problem(`HOST ${HOST} is no address of this machine (${code}). Use 127.0.0.1 for this machine only, 0.0.0.0 for the network.`));
    });
    probe.listen(PORT, HOST, () => probe.close(() => resolve()));
  });
}

/** The environment in which the web server runs: the app's role only, and no one-time passwords. Empty values also hide those in `.env`. */
export function serverEnvironment(settings: Settings, appUrl: string, secret: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(settings.PORT),
    HOST: settings.HOST,
    BELEG_DATA: settings.BELEG_DATA,
    BELEG_URL: settings.BELEG_URL,
    NEXTAUTH_URL: settings.BELEG_URL,
    NEXTAUTH_SECRET: secret,
    BELEG_SECRET: '',
    DATABASE_URL: appUrl,
    BELEG_MIGRATION_URL: '',
    BELEG_ADMIN_EMAIL: '',
    BELEG_ADMIN_PASSWORD: '',
  };
}

async function isHealthy({ HOST, PORT }: Settings): Promise<boolean> {
  const host = HOST === '0.0.0.0' ? '127.0.0.1' : HOST === '::' ? '[::1]' : HOST.includes(':') ? `[${HOST}]` : HOST;
  try {
    const answer = await fetch(`http://${host}:${PORT}/api/health`, { signal: AbortSignal.timeout(5_000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

function whenEnded(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/**
 * Starts the web server and waits until it answers that all is well.
 * @throws Problem with what it said when it does not get there
 */
export async function startWebServer(settings: Settings, environment: NodeJS.ProcessEnv): Promise<WebServer> {
  // Detached: Ctrl-C in the terminal reaches us alone, and we stop the server before the database.
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', settings.HOST, '-p', String(settings.PORT)], {
    env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true,
  });
  let said = '';
  let ready = false;
  for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]] as const)
    from.on('data', (chunk: Buffer) => (ready ? to.write(chunk) : (said += chunk.toString('utf8'))));
  const ended = whenEnded(child);
  const identity = child.pid === undefined ? null : identify(child.pid);
  if (identity) writeFileSync(noteOf(settings.BELEG_DATA), JSON.stringify(identity), { mode: 0o600 });
  const stop = async () => {
    if (identity) await endProcess(identity, 10_000);
    rmSync(noteOf(settings.BELEG_DATA), { force: true });
  };
  const until = Date.now() + READY_WITHIN;
  while (!(await isHealthy(settings))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Problem(`The web server does not start:\n${said.trim()}`);
    }
    await sleep(50);
  }
  ready = true;
  return { ended, stop };
}
