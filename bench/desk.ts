// A desk of the measurements' own: PostgreSQL in a temporary directory, and the built server on a free port of loopback.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrate } from '@/bin/migrate';
import { freePort } from '@/bin/postgres/cluster';
import { startThrowaway } from '@/bin/postgres/throwaway';
import { buildPages, generateClient } from '@/bin/prepare';
import { createProgress } from '@/bin/progress.mjs';
import { serverEnvironment, startWebServer } from '@/bin/web-server';
import { readSettings } from '@/lib/server/settings';

/** A running desk: where it answers, and the database beneath it. */
export type Desk = { url: string; appUrl: string; superuserUrl: string; stop: () => Promise<void> };

/**
 * Builds the pages if their sources changed, starts database and server, and points this process's own settings at them,
 * so that the factories (to be imported afterwards) fill the same database.
 */
export async function startDesk(): Promise<Desk> {
  const progress = createProgress(2, 0, process.stderr);
  await generateClient(progress);
  await buildPages(progress);
  const data = mkdtempSync(path.join(os.tmpdir(), 'beleg-bench-'));
  const cluster = await startThrowaway();
  const clear = async () => {
    await cluster.stop();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await migrate(cluster.ownerUrl, cluster.appUrl);
    const port = await freePort();
    const secret = randomBytes(32).toString('hex');
    Object.assign(process.env, { PORT: String(port), HOST: '127.0.0.1', BELEG_URL: `http://127.0.0.1:${port}`, BELEG_DATA: data, DATABASE_URL: cluster.appUrl, NEXTAUTH_SECRET: secret, BELEG_SECRET: '', BELEG_MIGRATION_URL: '' });
    const settings = readSettings(process.env);
    const server = await startWebServer(settings, { ...serverEnvironment(settings, cluster.appUrl, secret), ...nodeOptions() });
    return {
      url: settings.BELEG_URL,
      appUrl: cluster.appUrl,
      superuserUrl: cluster.superuserUrl,
      stop: async () => {
        await server.stop();
        await clear();
      },
    };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** BENCH_SERVER_OPTIONS reaches only the server measured: `--cpu-prof --cpu-prof-dir=…` profiles it. */
function nodeOptions(): { NODE_OPTIONS?: string } {
  const options = process.env['BENCH_SERVER_OPTIONS'];
  return options ? { NODE_OPTIONS: options } : {};
}

async function closeConnections(): Promise<void> {
  const { db, pool } = await import('@/lib/server/db');
  await db.$disconnect();
  await pool.end();
}

/** Runs `work` on a desk, which ends with it, and closes this process's own connections. */
export async function withDesk<T>(work: (desk: Desk) => Promise<T>): Promise<T> {
  const desk = await startDesk();
  try {
    return await work(desk);
  } finally {
    await closeConnections().finally(desk.stop);
  }
}
