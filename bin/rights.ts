// Gives the desk's own database role exactly the rights it needs: it owns nothing, and may not change what is for ever.
import pg from 'pg';

/** Tables that are only ever added to; a trigger (migration "append_only") refuses the rest even to their owner. */
export const APPEND_ONLY = ['AuditEvent', 'Verdict', 'CorrectionDecision', 'Report'];

/** Tables whose rows, once written, the desk never changes: what verdicts and reports rest on by version and hash. */
export const WRITTEN_ONCE = ['Revision', 'Snapshot', 'SourceVersion', 'EvidenceVersion'];

/** The only tables from which the desk takes anything away: who may see what, where a claim stands now (verdicts keep the wordings they judged), and what is kept for a day. */
export const REMOVABLE = ['ArticleMember', 'SourceReader', 'Anchor', 'IdempotencyKey', 'RateLimit'];

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
  const { rows } = await client.query<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`);
  const tables = new Set(rows.map((row) => row.name));
  const listed = (names: readonly string[]) => names.filter((name) => tables.has(name)).map((name) => pg.escapeIdentifier(name)).join(', ');
  const on = (rights: string, names: readonly string[], how: 'GRANT' | 'REVOKE') =>
    listed(names) === '' ? [] : [`${how} ${rights} ON ${listed(names)} ${how === 'GRANT' ? 'TO' : 'FROM'} ${app}`];
  const statements = [
    `GRANT USAGE ON SCHEMA public TO ${app}`,
    // Begun anew each time: an earlier version of the desk may have given more.
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${app}`,
    `GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO ${app}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${app}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO ${app}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE DELETE ON TABLES FROM ${app}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE ON TABLES TO ${app}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${app}`,
    ...on('DELETE', REMOVABLE, 'GRANT'),
    ...on('UPDATE', [...APPEND_ONLY, ...WRITTEN_ONCE], 'REVOKE'),
    ...on('INSERT, UPDATE', ['_prisma_migrations'], 'REVOKE'),
  ];
  await client.query('BEGIN');
  for (const statement of statements) await client.query(statement);
  await client.query('COMMIT');
}
