// What the start does with people: the first admin, and the demo's editors.
import pg from 'pg';
import { AppError } from '@/lib/domain/errors';
import { Problem } from './problem';
import { run } from './process';

/** Lets the server's modules, loaded in this process, work on this database with these settings. */
function adoptEnvironment(environment: NodeJS.ProcessEnv): void {
  for (const [name, value] of Object.entries(environment)) process.env[name] = value;
}

/** Closes what {@link adoptEnvironment}'s modules opened, so that the process can end. */
async function disconnect(): Promise<void> {
  const { db, pool } = await import('@/lib/server/db');
  await db.$disconnect();
  await pool.end();
}

/**
 * Runs use cases of the desk in this process, on the database in `environment`. Only once for a process: its connections are closed after it.
 * @returns what `work` gives
 */
export async function onDesk<T>(environment: NodeJS.ProcessEnv, work: () => Promise<T>): Promise<T> {
  adoptEnvironment(environment);
  try {
    return await work();
  } finally {
    await disconnect();
  }
}

/**
 * Sees to it that somebody can manage the desk: makes the admin named in the environment, or gives the set-up link.
 * @returns lines for the terminal; none when there is an admin
 */
export async function firstAdmin(environment: NodeJS.ProcessEnv): Promise<string[]> {
  return onDesk(environment, async () => {
    const { ensureAdminFromEnv, ensureSetupLink } = await import('@/lib/server/people/machine-room');
    try {
      if (await ensureAdminFromEnv()) return [`The first admin was made: ${environment['BELEG_ADMIN_EMAIL']}`];
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      throw new Problem(
        error.code === 'invalid_input'
          ? 'BELEG_ADMIN_PASSWORD is too easy to guess. Choose a longer or less common one.'
          : 'BELEG_ADMIN_EMAIL belongs to somebody on the desk who is no admin. Name another address, or leave both out and use the set-up link.',
      );
    }
    const link = await ensureSetupLink();
    return link ? ['Nobody can manage this desk yet. This link makes the first admin; it works once, for 24 hours:', `  ${link}`] : [];
  });
}

/**
 * Refuses to put sample data where a newsroom works.
 * @throws Problem when the desk has people, but none of the demo's
 */
export async function refuseDemoOnRealDesk(appUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ all: number; demo: number }>(`SELECT count(*)::int AS all, count(*) FILTER (WHERE email LIKE 'demo-%@example.org')::int AS demo FROM "User"`);
    const [people] = rows;
    if (people && people.all > 0 && people.demo === 0)
      throw new Problem('This desk already has people; the demo does not put its sample into their work. Give it a directory of its own: BELEG_DATA=data-demo PORT=3001 npm run demo');
  } finally {
    await client.end();
  }
}

/** Makes the demo's editors and their work, whatever of it is missing. @returns what to tell at the terminal, with their passwords */
export async function prepareDemo(environment: NodeJS.ProcessEnv): Promise<string> {
  const outcome = await run(process.execPath, [...process.execArgv, 'prisma/demo.ts'], { env: environment });
  if (outcome.code !== 0) throw new Problem(`The demo could not be prepared:\n${outcome.output}`);
  return outcome.output.trim();
}
