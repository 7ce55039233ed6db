// The one way to the database: a pool of connections, and Prisma on top of it.
import 'server-only';
import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from './env';
import { PrismaClient } from './generated/client';
import { logError } from './log';

const NAMED_STATEMENTS = 500; // kept on each connection; the desk has fewer, and lists of changing length must not fill the server's memory

/** Names for statements, so that PostgreSQL plans each once for a connection and not anew at every call. */
function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= NAMED_STATEMENTS) return ''; // unnamed
    const name = createHash('sha256').update(sql).digest('base64url').slice(0, 22);
    names.set(sql, name);
    return name;
  };
}

function connect(): { pool: pg.Pool; db: PrismaClient } {
  const pool = new pg.Pool({
    ...(env.DATABASE_URL && { connectionString: env.DATABASE_URL }),
    max: 16, // 16 editors' requests at once saturate two cores; PostgreSQL allows 100 connections
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
    application_name: 'beleg',
  });
  // Without a listener, a database that goes away while a connection rests would end the process.
  pool.on('error', (error) => logError('database connection', error));
  return { pool, db: new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }) }) };
}

// In development a changed file is loaded again; its predecessor's connections live on here.
const kept = globalThis as typeof globalThis & { belegDatabase?: ReturnType<typeof connect> };
kept.belegDatabase ??= connect();

/** Prisma's client: models, transactions and tagged statements. */
export const db = kept.belegDatabase.db;

/** The connections beneath it, for the few statements that are measured and written by hand. */
export const pool = kept.belegDatabase.pool;
