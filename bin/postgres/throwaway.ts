// A PostgreSQL in a temporary directory, for tests and for writing migrations.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startCluster, type Cluster } from './cluster';

/** Starts an empty cluster, with the database `beleg` and both roles. Whoever calls it stops it, which also deletes it. */
export async function startThrowaway(): Promise<Cluster> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'beleg-'));
  const cluster = await startCluster(directory, () => undefined);
  const stop = async () => {
    await cluster.stop();
    rmSync(directory, { recursive: true, force: true });
    // Outside of the temporary directory where PostgreSQL's user could not enter that.
    if (!cluster.directory.startsWith(directory)) rmSync(path.dirname(cluster.directory), { recursive: true, force: true });
  };
  return { ...cluster, stop };
}
