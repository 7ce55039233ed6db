// Runs commands against each other in an order that a test chooses, by the lock that all of them want.
import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { db } from '../db';
import { lockArticle } from '../transaction';

/** How many sessions wait for a lock of this database. */
async function waiting(): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: bigint }]>`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return Number(row.count);
}

/**
 * Holds the article's lock until the acts queue for it, in this order, or have ended without it; PostgreSQL serves them first come, first served.
 * Gives how each of them ended.
 */
export async function inOrder<T>(articleId: string, acts: readonly (() => Promise<T>)[]): Promise<PromiseSettledResult<T>[]> {
  const started: Promise<T>[] = [];
  await db.$transaction(async (tx) => {
    await lockArticle(tx, articleId);
    for (const [index, act] of acts.entries()) {
      let hasEnded = false;
      const running = act().finally(() => (hasEnded = true));
      running.catch(() => undefined);
      started.push(running);
      while (!hasEnded && (await waiting()) <= index) await sleep(5);
    }
  }, { timeout: 20_000 });
  return Promise.allSettled(started);
}
