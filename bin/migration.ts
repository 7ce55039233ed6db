// For developers: `npm run migration -- <name>` writes the next migration from the changes in prisma/schema.prisma.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DiffTarget } from '@prisma/schema-engine-wasm';
import { migrationNames, migrationsFolder } from './migrations';
import { explain, Problem } from './problem';
import { startThrowaway } from './postgres/throwaway';
import { withSchemaEngine } from './schema-engine';

const schemaPath = path.resolve(import.meta.dirname, '../prisma/schema.prisma');

/** Each migration keeps the schema that it leads to; hand-written ones that do not change it keep none. */
function lastSchema(): DiffTarget {
  const last = migrationNames().map((name) => path.join(migrationsFolder, name, 'schema.prisma')).filter((file) => existsSync(file)).at(-1);
  return last ? { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: readFileSync(last, 'utf8') }] } : { tag: 'empty' };
}

async function writeMigration(name: string | undefined): Promise<string> {
  if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Problem('Name the migration in small letters, digits and underscores: npm run migration -- add_queries');
  const to: DiffTarget = { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: readFileSync(schemaPath, 'utf8') }] };
  // Comparing two texts needs no database, but the engine does not start without one.
  const cluster = await startThrowaway();
  const difference = await withSchemaEngine(cluster.ownerUrl, (engine) =>
    engine.diff({ from: lastSchema(), to, script: true, exitCode: true, filters: { externalTables: [], externalEnums: [] } }),
  ).finally(cluster.stop);
  if (difference.exitCode !== 2 || !difference.stdout) throw new Problem('prisma/schema.prisma has not changed since the last migration.');
  const folder = path.join(migrationsFolder, `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'migration.sql'), difference.stdout);
  copyFileSync(schemaPath, path.join(folder, 'schema.prisma'));
  return folder;
}

try {
  console.log(`Written: ${path.relative(process.cwd(), await writeMigration(process.argv[2]))}. Read the SQL before you commit it.`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
