// Starts a floor, the bare server that a measurement compares ours with, as a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from '@/bin/postgres/cluster';

/** A running floor. */
export type Floor = { url: string; stop: () => Promise<void> };

/** Starts bench/<file> on a free port against the same database, and waits until it listens. */
export async function startFloor(file: string, appUrl: string): Promise<Floor> {
  const port = await freePort();
  const child = spawn(process.execPath, [path.join(import.meta.dirname, file)], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), DATABASE_URL: appUrl },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  const stop = async () => {
    const gone = once(child, 'exit');
    child.disconnect();
    await gone;
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
