// Gives the desk's own database role exactly the rights it needs: it owns nothing, and may not change what is for ever.
import pg from 'pg';

/** Tables that are only ever added to; a trigger (migration "append_only") refuses the rest even to their owner. */
export const APPEND_ONLY = ['AuditEvent', 'Verdict', 'Report'];

/** Whether both addresses name the same role, so that the rights cannot protect anything. */
export function sameRole(ownerUrl: string, appUrl: string): boolean {
  return new URL(ownerUrl).username === new URL(appUrl).username;
}

/**
 * Sets the rights of the app's role, in one transaction, on the present tables and on those that the owner makes later.
 * @param client connected as the owner
 * @param role the app's role; must exist
 */
export async function grantRights(client: pg.Client, role: string): Promise<void> {
  const app = pg.escapeIdentifier(role);
  const everything = 'SELECT, INSERT, UPDATE, DELETE';
  const { rows } = await client.query<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`);
  const tables = new Set(rows.map((row) => row.name));
  const statements = [
    `GRANT USAGE ON SCHEMA public TO ${app}`,
    `GRANT ${everything} ON ALL TABLES IN SCHEMA public TO ${app}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${app}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO ${app}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ${everything} ON TABLES TO ${app}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${app}`,
    ...APPEND_ONLY.filter((table) => tables.has(table)).map((table) => `REVOKE UPDATE, DELETE, TRUNCATE ON ${pg.escapeIdentifier(table)} FROM ${app}`),
    ...(tables.has('_prisma_migrations') ? [`REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM ${app}`] : []),
  ];
  await client.query('BEGIN');
  for (const statement of statements) await client.query(statement);
  await client.query('COMMIT');
}
