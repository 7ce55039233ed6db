// What is recorded for ever stays: by rights for the desk's role, by trigger for the owner of the tables too.
import 'server-only';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPEND_ONLY, REMOVABLE, WRITTEN_ONCE } from '@/bin/rights';
import { pool } from './db';

const owner = new pg.Client({ connectionString: process.env['BELEG_MIGRATION_URL'] });
beforeAll(() => owner.connect());
afterAll(() => owner.end());

const changes = (table: string) => [`UPDATE "${table}" SET id = id`, `DELETE FROM "${table}"`, `TRUNCATE "${table}" CASCADE`];

describe.each(APPEND_ONLY)('%s', (table) => {
  it.each(changes(table))('refuses the desk: %s', async (statement) => {
    await expect(pool.query(statement)).rejects.toThrow(`permission denied for table ${table}`);
  });

  it.each(changes(table))('refuses the owner: %s', async (statement) => {
    await expect(owner.query(statement)).rejects.toThrow(`"${table}" is append-only`);
  });

  it('can be read by the desk', async () => {
    await expect(pool.query(`SELECT count(*) FROM "${table}"`)).resolves.toMatchObject({ rowCount: 1 });
  });
});

describe.each(WRITTEN_ONCE)('%s', (table) => {
  it.each([`UPDATE "${table}" SET "${table === 'Revision' ? 'text' : table === 'Snapshot' ? 'sha256' : 'data'}" = NULL`, `DELETE FROM "${table}"`, `TRUNCATE "${table}" CASCADE`])('refuses the desk: %s', async (statement) => {
    await expect(pool.query(statement)).rejects.toThrow(`permission denied for table ${table}`);
  });
});

it('lets the desk take rows away from these tables only', async () => {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND has_table_privilege(oid, 'DELETE, TRUNCATE')`,
  );
  expect(rows.map((row) => row.name).sort()).toEqual([...REMOVABLE].sort());
});

it.each(['ALTER TABLE "AuditEvent" DISABLE TRIGGER append_only', 'SET session_replication_role = replica', 'CREATE TABLE public.x ()', 'DROP FUNCTION refuse_change()', 'SET ROLE beleg_owner'])('refuses the desk: %s', async (statement) => {
  await expect(pool.query(statement)).rejects.toThrow(/permission denied|must be owner/);
});

it('lets the desk add to the history', async () => {
  const { rowCount } = await pool.query(
    `INSERT INTO "AuditEvent" (type, "objectType", "objectId", "actorName", "actorRoles", payload) VALUES ('test', 'test', gen_random_uuid(), 'test', '{}', '{}')`,
  );
  expect(rowCount).toBe(1);
});

it('keeps the list of migrations from the desk', async () => {
  await expect(pool.query('DELETE FROM _prisma_migrations')).rejects.toThrow('permission denied');
});
