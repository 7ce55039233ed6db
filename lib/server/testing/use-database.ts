// Before each file of database tests: its own copy of the migrated database, so that files can run side by side.
import 'server-only';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { TEMPLATE } from './database';

const server = inject('postgres');
const database = `test_${randomBytes(6).toString('hex')}`;
const files = mkdtempSync(path.join(os.tmpdir(), 'beleg-files-'));

async function asSuperuser(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}

await asSuperuser(`CREATE DATABASE ${database} TEMPLATE ${TEMPLATE} OWNER beleg_owner`);

// Set before the test file loads lib/server/db, which connects with the app's rights, as in earnest.
process.env['DATABASE_URL'] = server.appUrl.replace('{database}', database);
process.env['BELEG_MIGRATION_URL'] = server.ownerUrl.replace('{database}', database);
process.env['NEXTAUTH_SECRET'] = randomBytes(32).toString('hex');
process.env['BELEG_DATA'] = files;

afterAll(async () => {
  const { db, pool } = await import('@/lib/server/db');
  await db.$disconnect();
  await pool.end();
  await asSuperuser(`DROP DATABASE ${database} WITH (FORCE)`);
  rmSync(files, { recursive: true, force: true });
});
