// Measures `npm start` on a fresh clone of the last commit, and again with nothing changed.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '@/bin/postgres/cluster';
import { median, type Figure } from './figures';
import { npmStart } from './npm-start';

const root = path.resolve(import.meta.dirname, '..');
const AGAIN = 5;

/** The figures of starting, up to the first 200 of /api/health. npm takes packages from its cache where it has them. */
export default async function figures(): Promise<Figure[]> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'beleg-clone-'));
  chmodSync(directory, 0o755); // PostgreSQL's user passes through
  const clone = path.join(directory, 'beleg');
  const data = path.join(clone, 'data');
  try {
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
    const port = await freePort();
    const first = await npmStart(clone, data, port, 600_000);
    await first.interrupt();
    const again: number[] = [];
    for (let run = 0; run < AGAIN; run++) {
      const desk = await npmStart(clone, data, port, 60_000);
      again.push(desk.readyAfter / 1_000);
      await desk.interrupt();
    }
    return [
      { name: 'first npm start on a fresh clone', measured: first.readyAfter / 1_000, limit: 240, unit: 's' },
      { name: 'npm start again, nothing changed', measured: median(again), limit: 6, unit: 's', note: `median of ${AGAIN}, slowest ${Math.max(...again).toFixed(2)} s` },
    ];
  } finally {
    const record = path.join(data, 'database.json');
    if (existsSync(record)) {
      const { directory: cluster } = JSON.parse(readFileSync(record, 'utf8')) as { directory: string };
      if (!cluster.startsWith(directory)) rmSync(path.dirname(cluster), { recursive: true, force: true });
    }
    rmSync(directory, { recursive: true, force: true });
  }
}
