// Counts failures in the database, so that guessing is slow whichever process is asked, also after a restart.
import 'server-only';
import { createHash } from 'node:crypto';
import { AppError } from '@/lib/domain/errors';
import { db } from './db';

/** Something to count: `of` (an e-mail, an address, an id) is stored as a hash only. At most `limit` failures in {@link WINDOW_S}. */
export type Limit = { what: string; of: string; limit: number };

/** Fifteen minutes, in seconds: 100 guesses in them are 10,000 a day, hopeless against 12 characters. */
const WINDOW_S = 900;

/** Rows older than this serve nobody, in seconds. */
const KEPT_S = 86_400;

const keyOf = ({ what, of }: Limit) => `${what}:${createHash('sha256').update(of).digest('base64url').slice(0, 22)}`;

/**
 * Counts one try against every limit, in one atomic statement, before anything costly is done.
 * @throws AppError `rate_limited`, with the seconds until the window ends
 */
export async function countTry(limits: readonly Limit[]): Promise<void> {
  const keys = limits.map(keyOf);
  // In the order of keys: two tries with a key in common must not wait for each other.
  const rows = await db.$queryRaw<{ key: string; count: number; wait: number }[]>`
    INSERT INTO "RateLimit" AS r (key, "windowStart", count)
    SELECT key, now(), 1 FROM unnest(${keys}::text[]) AS key ORDER BY key
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r."windowStart" < now() - ${WINDOW_S} * interval '1 second' THEN 1 ELSE least(r.count + 1, 1000000) END,
      "windowStart" = CASE WHEN r."windowStart" < now() - ${WINDOW_S} * interval '1 second' THEN now() ELSE r."windowStart" END
    RETURNING key, count, ceil(extract(epoch FROM "windowStart" - now()) + ${WINDOW_S})::int AS wait`;
  const over = rows.filter((row) => row.count > (limits[keys.indexOf(row.key)]?.limit ?? 0));
  if (over.length > 0) throw new AppError('rate_limited', { retryAfter: Math.max(1, ...over.map((row) => row.wait)) });
}

/** A try that succeeded counts against nobody: what it added is taken back, and rows of past days are cleared away. */
export async function forgiveTry(limits: readonly Limit[]): Promise<void> {
  await db.$executeRaw`UPDATE "RateLimit" SET count = greatest(count - 1, 0) WHERE key = ANY(${limits.map(keyOf)}::text[])`;
  await db.$executeRaw`DELETE FROM "RateLimit" WHERE "windowStart" < now() - ${KEPT_S} * interval '1 second'`;
}
