// Makes, starts, finds again and stops the desk's own PostgreSQL.
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Problem } from '../problem';
import { identify, isRunning, run, endProcess } from '../process';
import { canReach, postgresAccount, type Account } from './account';
import { postgresPrograms, SHARED_HOME } from './binaries';

/** What is remembered of a cluster, in a file that only its owner may read. */
type Record = { directory: string; port: number; passwords: { superuser: string; owner: string; app: string } };

/** A cluster that is running: how to reach it, and how to stop it. */
export type Cluster = {
  /** Connects as the role that owns the tables; for migrations. */
  ownerUrl: string;
  /** Connects as the role that the desk itself uses. */
  appUrl: string;
  /** The same two for another database of the cluster. */
  urlsOf: (database: string) => { ownerUrl: string; appUrl: string };
  /** Connects as the cluster's superuser; for making databases. */
  superuserUrl: string;
  /** The data directory that it belongs to, and where its own files lie. */
  data: string;
  directory: string;
  /** True when it was already running, left over from a start that did not end properly. */
  adopted: boolean;
  isRunning: () => boolean;
  /** Ends all connections and stops the server. */
  stop: () => Promise<void>;
};

const OWNER_ROLE = 'beleg_owner';
const APP_ROLE = 'beleg_app';
const DATABASE = 'beleg';
const START_SECONDS = 300; // recovery after a crash replays the write-ahead log, which may take a while

const recordPath = (data: string) => path.join(data, 'database.json');

function readRecord(data: string): Record | null {
  return existsSync(recordPath(data)) ? (JSON.parse(readFileSync(recordPath(data), 'utf8')) as Record) : null;
}

function writeRecord(data: string, record: Record): void {
  const half = `${recordPath(data)}.new`;
  writeFileSync(half, JSON.stringify(record, null, 2), { mode: 0o600 });
  renameSync(half, recordPath(data));
}

/** A port that is free now; on loopback. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function url(record: Record, role: string, password: string, database: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${record.port}/${database}`;
}

/** The number and port of the server that this directory's lock file names, if it really is one that works in this directory. */
function findServer(directory: string): { pid: number; port: number } | null {
  const file = path.join(directory, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!identify(pid)) return null;
  return process.platform !== 'linux' || worksIn(pid, directory) ? { pid, port } : null;
}

/** Every process of a PostgreSQL server has the data directory as its working directory. */
function worksIn(pid: number, directory: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === directory;
  } catch {
    return false;
  }
}

/**
 * Removes a lock file whose number now belongs to some other program (after a restart of a container numbers come again):
 * PostgreSQL would refuse to start. Only where the kernel tells us that nobody works in the directory.
 */
function dropForeignLock(directory: string): void {
  if (process.platform !== 'linux' || findServer(directory)) return;
  const someoneInside = readdirSync('/proc').some((name) => /^\d+$/.test(name) && worksIn(Number(name), directory));
  if (!someoneInside) rmSync(path.join(directory, 'postmaster.pid'), { force: true });
}

/** Picks the directory for a new cluster: inside the data directory, or where PostgreSQL's user can get at it. */
function placeFor(data: string, account: Account, say: (line: string) => void): string {
  const inside = path.join(data, 'postgres');
  if (account.uid === undefined) return inside;
  chmodSync(data, 0o711);
  mkdirSync(inside, { recursive: true });
  chmodSync(inside, 0o755);
  const reachable = canReach(account, inside);
  rmSync(inside, { recursive: true });
  if (reachable) return inside;
  const outside = path.join(SHARED_HOME, randomBytes(6).toString('hex'), 'postgres');
  mkdirSync(path.dirname(outside), { recursive: true, mode: 0o755 });
  say(`PostgreSQL's user cannot enter ${data}: the database is kept in ${outside}`);
  return outside;
}

async function initialise(programs: string, data: string, account: Account, say: (line: string) => void): Promise<Record> {
  const secret = () => randomBytes(24).toString('base64url');
  const record: Record = { directory: placeFor(data, account, say), port: await freePort(), passwords: { superuser: secret(), owner: secret(), app: secret() } };
  rmSync(record.directory, { recursive: true, force: true });
  mkdirSync(record.directory, { mode: 0o700 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(record.directory, account.uid, account.gid);
  const passwordFile = `${record.directory}.password`;
  writeFileSync(passwordFile, `${record.passwords.superuser}\n`, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(passwordFile, account.uid, account.gid);
  // The built-in C.UTF-8 knows Unicode's letters and never changes its order under an index, as the system's or ICU's may with an update.
  const outcome = await run(
    path.join(programs, 'bin/initdb'),
    [
      `--pgdata=${record.directory}`, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C',
      '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums',
      '--set=listen_addresses=127.0.0.1', '--set=unix_socket_directories=', '--set=timezone=UTC', '--set=log_timezone=UTC',
    ],
    { ...account, cwd: '/', env: { ...process.env, LC_ALL: 'C' } },
  );
  rmSync(passwordFile);
  if (outcome.code !== 0) throw new Problem(`PostgreSQL could not make its directory ${record.directory}:\n${outcome.output}`);
  return record;
}

async function launch(programs: string, data: string, record: Record, account: Account): Promise<void> {
  const log = path.join(path.dirname(record.directory), 'postgres.log');
  if (!existsSync(log)) writeFileSync(log, '', { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(log, account.uid, account.gid);
  const until = Date.now() + START_SECONDS * 1_000;
  for (;;) {
    dropForeignLock(record.directory);
    if (!(await isFree(record.port))) {
      record.port = await freePort();
      writeRecord(data, record);
    }
    const outcome = await run(
      path.join(programs, 'bin/pg_ctl'),
      ['start', '-s', '-w', '-t', String(START_SECONDS), '-D', record.directory, '-l', log, '-o', `-p ${record.port}`],
      { ...account, cwd: '/', env: { ...process.env, LC_ALL: 'C' }, detached: true },
    );
    if (outcome.code === 0) return;
    const lastWords = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
    // The children of a server that was killed need a moment to notice.
    const stillDying = lastWords.includes('still in use') || lastWords.includes('already exists') || lastWords.includes('could not bind');
    if (!stillDying || Date.now() > until) throw new Problem(`PostgreSQL does not start. Its log ${log} ends with:\n${lastWords}`);
    await sleep(200);
  }
}

/** Waits until the server lets us in, at most 300 s; null when it is not the server of this directory. */
async function connect(record: Record): Promise<pg.Client | null> {
  const until = Date.now() + START_SECONDS * 1_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url(record, 'postgres', record.passwords.superuser, 'postgres'), connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined); // a lost connection shows at the next query
    try {
      await client.connect();
      const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
      if (rows[0]?.data_directory === record.directory) return client;
      await client.end();
      return null;
    } catch (error) {
      await client.end().catch(() => undefined);
      const starting = (error as { code?: string }).code === '57P03';
      if (!starting || Date.now() > until) return null;
      await sleep(100);
    }
  }
}

async function ensureRoles(client: pg.Client, record: Record): Promise<void> {
  for (const [role, password] of [[OWNER_ROLE, record.passwords.owner], [APP_ROLE, record.passwords.app]] as const) {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    if (!rowCount) await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
  }
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER_ROLE}`);
}

function toCluster(programs: string, data: string, record: Record, account: Account, adopted: boolean): Cluster {
  const urlsOf = (database: string) => ({
    ownerUrl: url(record, OWNER_ROLE, record.passwords.owner, database),
    appUrl: url(record, APP_ROLE, record.passwords.app, database),
  });
  const stop = async () => {
    const server = findServer(record.directory);
    if (!server) return;
    const identity = identify(server.pid);
    await run(path.join(programs, 'bin/pg_ctl'), ['stop', '-s', '-w', '-m', 'fast', '-t', '30', '-D', record.directory], { ...account, cwd: '/' });
    if (identity && isRunning(identity)) await endProcess(identity, 0);
  };
  return {
    ...urlsOf(DATABASE), urlsOf, superuserUrl: url(record, 'postgres', record.passwords.superuser, 'postgres'), data, directory: record.directory, adopted, isRunning: () => findServer(record.directory) !== null, stop };
}

/**
 * Connects to the data directory's cluster if it is running; starts and makes nothing.
 * @returns null when there is none, or it does not run
 */
export async function findCluster(data: string): Promise<Cluster | null> {
  const record = readRecord(data);
  const server = record && findServer(record.directory);
  if (!server) return null;
  const client = await connect({ ...record, port: server.port });
  if (!client) return null;
  await client.end();
  const account = postgresAccount();
  return toCluster(postgresPrograms(account, () => undefined), data, { ...record, port: server.port }, account, true);
}

/**
 * Brings up the data directory's own PostgreSQL: makes it the first time, uses one that was left running, else starts it.
 * The caller holds the lock on the data directory.
 * @param data absolute path; made when missing
 * @param say takes lines for the person at the terminal
 * @throws Problem with the reason and the way out
 */
export async function startCluster(data: string, say: (line: string) => void): Promise<Cluster> {
  const account = postgresAccount();
  mkdirSync(data, { recursive: true, mode: account.uid === undefined ? 0o700 : 0o711 });
  const programs = postgresPrograms(account, say);
  let record = readRecord(data);
  if (record && !existsSync(path.join(record.directory, 'PG_VERSION')))
    throw new Problem(`${recordPath(data)} names a database in ${record.directory}, but there is none. Put it back from a backup, or move ${data} away to begin with an empty desk.`);
  if (!record) {
    // Written only when all is made: an interrupted first start begins again from nothing.
    record = await initialise(programs, data, account, say);
    writeRecord(data, record);
  }
  const running = findServer(record.directory);
  if (running) {
    record.port = running.port;
    const client = await connect(record);
    if (client) {
      await ensureRoles(client, record);
      await client.end();
      writeRecord(data, record);
      return toCluster(programs, data, record, account, true);
    }
    await toCluster(programs, data, record, account, true).stop();
  }
  await launch(programs, data, record, account);
  const client = await connect(record);
  if (!client) throw new Problem(`PostgreSQL runs on port ${record.port} but does not let Beleg in. Its log: ${path.join(path.dirname(record.directory), 'postgres.log')}`);
  await ensureRoles(client, record);
  await client.end();
  return toCluster(programs, data, record, account, false);
}
