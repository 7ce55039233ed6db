// Brings a database to the schema of this version and sets the rights of the desk's role.
import pg from 'pg';
import { migrationNames, readMigrations } from './migrations';
import { Problem } from './problem';
import { grantRights, sameRole } from './rights';
import { withSchemaEngine } from './schema-engine';

/** What was done: the migrations now applied, and whether one role does the work of two. */
type Migrated = { applied: string[]; oneRole: boolean };

const LOCK = 7_242_001; // any number that nothing else in this database locks

async function appliedNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ present: string | null }>(`SELECT to_regclass('public._prisma_migrations') AS present`);
  if (!rows[0]?.present) return [];
  const applied = await client.query<{ name: string }>('SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1');
  return applied.rows.map((row) => row.name);
}

/** Applies what is missing; says what is wrong when the database is ahead of, or beside, this version. */
async function apply(ownerUrl: string): Promise<string[]> {
  return withSchemaEngine(ownerUrl, async (engine) => {
    const migrationsList = readMigrations();
    const filters = { externalTables: [], externalEnums: [] };
    const found = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters });
    const [failed] = found.failedMigrationNames;
    if (failed)
      throw new Problem(`The migration "${failed}" was begun on this database but not finished. Restore the last backup, or put the database right by hand and mark the migration in _prisma_migrations.`);
    if (found.history && found.history.diagnostic !== 'databaseIsBehind')
      throw new Problem(`This database was already used by a newer Beleg (it has "${found.history.unpersistedMigrationNames.join('", "')}"). Start that version again, or restore a backup made before it.`);
    return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
  });
}

/**
 * Applies the missing migrations and sets the rights; one at a time on a database, however many call it.
 * @param ownerUrl the role that owns the tables
 * @param appUrl the role that the desk uses; it may be the same one
 * @throws Problem when this version cannot use the database
 */
export async function migrate(ownerUrl: string, appUrl: string): Promise<Migrated> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // a lost connection shows at the next query
  try {
    await client.connect();
  } catch (error) {
    throw new Problem(`The database does not let Beleg in (${(error as Error).message}). Check ${process.env['BELEG_MIGRATION_URL'] ? 'BELEG_MIGRATION_URL' : 'DATABASE_URL'}.`);
  }
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const wanted = migrationNames();
    const present = await appliedNames(client);
    // The engine takes a moment to load, and mostly there is nothing to do.
    const upToDate = wanted.length === present.length && wanted.every((name, index) => name === present[index]);
    const applied = upToDate ? [] : await apply(ownerUrl);
    const oneRole = sameRole(ownerUrl, appUrl);
    if (!oneRole) await grantRights(client, decodeURIComponent(new URL(appUrl).username));
    return { applied, oneRole };
  } finally {
    await client.end();
  }
}
