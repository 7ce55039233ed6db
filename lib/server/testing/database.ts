// Gives the database tests a real PostgreSQL: one server for the run, with a migrated template to copy.
import 'server-only';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/bin/migrate';
import { startThrowaway } from '@/bin/postgres/throwaway';

/** The database that each test file gets a copy of. */
export const TEMPLATE = 'beleg_template';

/** What a test file needs to know to make its copy; `{database}` stands for the copy's name. */
type TestServer = { superuserUrl: string; ownerUrl: string; appUrl: string };

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestServer;
  }
}

/** Vitest's global set-up: starts the server and gives back what stops and deletes it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startThrowaway();
  try {
    const client = new pg.Client({ connectionString: cluster.superuserUrl });
    await client.connect();
    await client.query(`ALTER DATABASE beleg RENAME TO ${TEMPLATE}`);
    await client.end();
    const { ownerUrl, appUrl } = cluster.urlsOf(TEMPLATE);
    await migrate(ownerUrl, appUrl);
    project.provide('postgres', { superuserUrl: cluster.superuserUrl, ownerUrl: cluster.urlsOf('{database}').ownerUrl, appUrl: cluster.urlsOf('{database}').appUrl });
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return cluster.stop;
}
