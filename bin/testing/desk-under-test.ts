// A built desk on a database of its own, for the interface and browser tests.
import { randomBytes } from 'node:crypto';
import { readSettings } from '@/lib/server/settings';
import { migrate } from '../migrate';
import { freePort } from '../postgres/cluster';
import { startThrowaway } from '../postgres/throwaway';
import { serverEnvironment, startWebServer } from '../web-server';

/** The environment for tests: where the desk answers, its database with both roles, its data directory and secret. */
export type DeskUnderTest = { environment: NodeJS.ProcessEnv; stop: () => Promise<void> };

/** Starts PostgreSQL and the web server; whoever calls it stops it. */
export async function startDeskUnderTest(): Promise<DeskUnderTest> {
  const cluster = await startThrowaway();
  try {
    await migrate(cluster.ownerUrl, cluster.appUrl);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const settings = readSettings({ PORT: String(port), HOST: '127.0.0.1', BELEG_URL: url, BELEG_DATA: cluster.data });
    const environment = serverEnvironment(settings, cluster.appUrl, randomBytes(32).toString('hex'));
    const server = await startWebServer(settings, environment);
    const stop = async () => {
      await server.stop();
      await cluster.stop();
    };
    return { environment: { ...environment, BELEG_MIGRATION_URL: cluster.ownerUrl }, stop };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
