// Kills server and database with SIGKILL while people write, 20 times, and looks for every acknowledged write after each new start.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findCluster, freePort } from '@/bin/postgres/cluster';
import { buildPages, generateClient } from '@/bin/prepare';
import { createProgress } from '@/bin/progress.mjs';
import { median, type Figure } from './figures';
import { Writer } from './kill-writer';
import { npmStart } from './npm-start';

const ROUNDS = 20;
const WRITERS = 8;
const READY_LIMIT = 10;
const root = path.resolve(import.meta.dirname, '..');

/** One editor for each writer, with an article of their own. */
async function makeWriters(appUrl: string, url: string): Promise<Writer[]> {
  Object.assign(process.env, { DATABASE_URL: appUrl, NEXTAUTH_SECRET: 'only for the factories of this measurement' });
  const { db, pool } = await import('@/lib/server/db');
  const { makeArticle, makePerson, makeToken } = await import('@/prisma/factories');
  const writers: Writer[] = [];
  for (let index = 0; index < WRITERS; index++) {
    const person = await makePerson({ name: `Mess Person ${index}` });
    const article = await makeArticle({ by: person });
    writers.push(new Writer(url, await makeToken(person), article.id));
  }
  await db.$disconnect();
  await pool.end();
  return writers;
}

/** The figures of 20 rounds: writes lost or doubled, and how long it took to be ready again. */
export default async function figures(): Promise<Figure[]> {
  const progress = createProgress(2, 0, process.stderr);
  await generateClient(progress);
  await buildPages(progress);
  const data = mkdtempSync(path.join(os.tmpdir(), 'beleg-kill-'));
  chmodSync(data, 0o711); // PostgreSQL's user passes through
  const port = await freePort();
  const start = () => npmStart(root, data, port, 120_000);
  let desk = await start();
  try {
    const cluster = await findCluster(data);
    if (!cluster) throw new Error('The desk runs without its PostgreSQL.');
    const writers = await makeWriters(cluster.appUrl, `http://127.0.0.1:${port}`);
    const ready: number[] = [];
    let wrong = 0;
    for (let round = 1; round <= ROUNDS; round++) {
      const writing = writers.map((writer) => writer.writeUntilCut());
      await sleep(300 + Math.random() * 1_500); // another moment of the work each time
      await desk.kill();
      await Promise.all(writing);
      desk = await start();
      ready.push(desk.readyAfter / 1_000);
      const faults: string[] = [];
      for (const writer of writers) faults.push(...(await writer.faults()));
      for (const fault of faults.slice(0, 5)) console.log(`      round ${round}: ${fault}`);
      wrong += faults.length;
    }
    const count = writers.reduce((sum, writer) => sum + writer.acknowledged, 0);
    if (count < ROUNDS * WRITERS) throw new Error(`Only ${count} writes were acknowledged: that proves nothing.`);
    return [
      { name: `acknowledged writes lost or doubled, kill -9 of server and database, ${ROUNDS} rounds`, measured: wrong, limit: 0, unit: 'lost', note: `of ${count}` },
      { name: 'ready again after kill -9, slowest round', measured: Math.max(...ready), limit: READY_LIMIT, unit: 's', note: `median ${median(ready).toFixed(2)} s` },
    ];
  } finally {
    await desk.kill();
    const { directory } = (await import(path.join(data, 'database.json'), { with: { type: 'json' } }) as { default: { directory: string } }).default;
    if (!directory.startsWith(data)) rmSync(path.dirname(directory), { recursive: true, force: true });
    rmSync(data, { recursive: true, force: true });
  }
}
