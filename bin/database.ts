// Opens the database for a command: the one named in the settings, or the desk's own PostgreSQL.
import pg from 'pg';
import { databaseSafety } from '@/lib/server/database-safety';
import type { Settings } from '@/lib/server/settings';
import { startCluster, type Cluster } from './postgres/cluster';
import { Problem } from './problem';

/** The addresses for the owner's and the desk's role; `cluster` when the server is our own. */
export type Database = { ownerUrl: string; appUrl: string; cluster: Cluster | null };

/** The addresses in the settings, or our own PostgreSQL, started when it is not running. The caller holds the lock on the data directory. */
export async function openDatabase(settings: Settings, say: (line: string) => void): Promise<Database> {
  if (settings.DATABASE_URL) return { ownerUrl: settings.BELEG_MIGRATION_URL ?? settings.DATABASE_URL, appUrl: settings.DATABASE_URL, cluster: null };
  const cluster = await startCluster(settings.BELEG_DATA, say);
  return { ownerUrl: cluster.ownerUrl, appUrl: cluster.appUrl, cluster };
}

/**
 * Refuses a server that may lose acknowledged work.
 * @returns warnings for the terminal
 * @throws Problem naming the settings
 */
export async function checkSafety(appUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // a lost connection shows at the next query
  try {
    await client.connect();
    const { unsafe, warnings } = await databaseSafety(client);
    if (unsafe.length > 0) throw new Problem(`PostgreSQL is set so that recorded work can be lost in a crash (${unsafe.join(', ')}). Set it right in postgresql.conf, reload it, and start again.`);
    return warnings;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`The database does not let the desk in (${(error as Error).message}). Check DATABASE_URL.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
