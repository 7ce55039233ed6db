// Lets one process at a time work on a thing; the kernel releases the lock when its holder dies, however it dies.
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Gives the lock back. */
type Release = () => void;

/** Linux has sockets without a file, which vanish with their process; elsewhere it is a file that must be tried. */
function address(name: string): string {
  const id = createHash('sha256').update(name).digest('hex').slice(0, 24);
  return process.platform === 'linux' ? `\0beleg-${id}` : path.join(os.tmpdir(), `beleg-${id}.sock`);
}

function listen(socketPath: string): Promise<net.Server | null> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen({ path: socketPath }, () => resolve(server));
  });
}

function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ path: socketPath }, () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/**
 * Takes the lock on `name`.
 * @param waitMs how long to wait for another holder, in milliseconds
 * @returns the release, or null when it is still held elsewhere
 */
export async function takeLock(name: string, waitMs: number): Promise<Release | null> {
  const socketPath = address(name);
  const until = Date.now() + waitMs;
  for (;;) {
    const server = await listen(socketPath);
    if (server) {
      server.unref();
      return () => void server.close();
    }
    if (process.platform !== 'linux' && !(await answers(socketPath))) rmSync(socketPath, { force: true });
    else if (Date.now() >= until) return null;
    else await sleep(100);
  }
}
