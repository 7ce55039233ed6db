// Takes the desk from the installed packages to the running server, keeps it running, and stops it in order.
import { setTimeout as sleep } from 'node:timers/promises';
import { loadSettings, sessionSecret } from './configuration';
import { checkSafety, openDatabase, type Database } from './database';
import { takeLock } from './lock';
import { migrate } from './migrate';
import { buildPages, generateClient } from './prepare';
import { firstAdmin, prepareDemo, refuseDemoOnRealDesk } from './people';
import { explain, Problem } from './problem';
import { createProgress } from './progress.mjs';
import { endLeftOver, ensurePortIsFree, serverEnvironment, startWebServer, type WebServer } from './web-server';

const isDemo = process.argv.includes('--demo');
const progress = createProgress(isDemo ? 7 : 6, 1); // the packages were the first step
const WATCH_EVERY = 1_000; // milliseconds between two looks at PostgreSQL
const LOCK_WAIT = 5_000; // milliseconds: a start that was interrupted just now is still stopping

let database: Promise<Database> | null = null;
let server: Promise<WebServer> | null = null;
let stopping: Promise<void> | null = null;

/** Stops what runs, the server first so that what it has begun can still be stored. */
function stop(): Promise<void> {
  stopping ??= (async () => {
    // Also one that is still starting: it is waited for, and then stopped.
    await (await server?.catch(() => null))?.stop();
    await (await database?.catch(() => null))?.cluster?.stop();
  })();
  return stopping;
}

async function stopAndExit(): Promise<void> {
  if (!stopping) progress.say('Stopping …');
  await stop();
  process.exit(0);
}

/** A database that dies is started again, and so is a server that does; a server that dies at once is given up. */
async function keepRunning(settings: ReturnType<typeof loadSettings>, environment: NodeJS.ProcessEnv): Promise<never> {
  let since = Date.now();
  for (;;) {
    const code = await Promise.race([(await server)?.ended ?? 1, sleep(WATCH_EVERY, null)]);
    if (stopping) await new Promise(() => undefined); // the signal's handler ends the process
    if (code === null) {
      const cluster = (await database)?.cluster;
      if (!cluster || cluster.isRunning()) continue;
      progress.say('PostgreSQL has ended unexpectedly and is started again.');
      database = openDatabase(settings, progress.say);
      const { appUrl } = await database;
      if (environment['DATABASE_URL'] === appUrl) continue;
      environment['DATABASE_URL'] = appUrl; // its port was taken meanwhile
      await (await server)?.stop();
    } else if (Date.now() - since < 10_000) throw new Problem(`The web server ended with code ${code} soon after it had started.`);
    progress.say('The web server is started again.');
    since = Date.now();
    server = startWebServer(settings, environment);
    await server;
  }
}

async function start(): Promise<void> {
  const settings = loadSettings();
  const lock = await takeLock(`data ${settings.BELEG_DATA}`, LOCK_WAIT);
  if (!lock) throw new Problem(`Beleg is already running on ${settings.BELEG_DATA}. End it with Ctrl-C in its terminal, or give this one another directory: BELEG_DATA=data-2 PORT=${settings.PORT + 1} npm start`);
  if (await endLeftOver(settings.BELEG_DATA)) progress.say('Ended the server that an earlier start had left running.');
  await ensurePortIsFree(settings);
  await generateClient(progress);
  await buildPages(progress);
  database = progress.step('Starting the database', () => openDatabase(settings, progress.say));
  const { ownerUrl, appUrl } = await database;
  const { applied, oneRole } = await progress.step('Bringing the database up to date', () => migrate(ownerUrl, appUrl));
  if (applied.length > 0) progress.say(`      ${applied.join(', ')}`);
  if (oneRole) progress.say('Warning: one database role owns the tables and serves the desk, so the history is protected by triggers only. Set BELEG_MIGRATION_URL to the owner and DATABASE_URL to a role without ownership.');
  for (const warning of await checkSafety(appUrl)) progress.say(`Warning: PostgreSQL has ${warning}.`);
  const environment = serverEnvironment(settings, appUrl, sessionSecret(settings));
  const news: string[] = [];
  if (isDemo) {
    await refuseDemoOnRealDesk(appUrl);
    news.push(await progress.step('Preparing the demo', () => prepareDemo(environment)));
  }
  await progress.step('Starting the desk', async () => {
    // The one-time settings of the first admin stay in this process.
    const oneTime = { BELEG_ADMIN_EMAIL: settings.BELEG_ADMIN_EMAIL ?? '', BELEG_ADMIN_PASSWORD: settings.BELEG_ADMIN_PASSWORD ?? '' };
    server = startWebServer(settings, environment); // from here on it is stopped with the rest
    const [started, admin] = await Promise.allSettled([server, firstAdmin({ ...environment, ...oneTime })]);
    if (started.status === 'rejected') throw started.reason;
    if (admin.status === 'rejected') throw admin.reason;
    news.push(...admin.value);
  });
  progress.say(['', `Beleg is ready: ${settings.BELEG_URL}`, ...news, 'Ctrl-C stops it.'].join('\n'));
  await keepRunning(settings, environment);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopAndExit());
process.on('disconnect', () => void stopAndExit());
process.channel?.unref();

try {
  await start();
} catch (error) {
  if (!stopping) process.stderr.write(`\n${explain(error)}\n`);
  await stop();
  process.exit(1);
}
