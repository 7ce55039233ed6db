// Who runs PostgreSQL: it refuses to run as root, so root hands it to another user.
import { spawnSync } from 'node:child_process';
import { Problem } from '../problem';

/** The user to run PostgreSQL as; empty when we are an ordinary user and run it ourselves. */
export type Account = { uid?: number; gid?: number };

const NOBODY: Account = { uid: 65_534, gid: 65_534 };

function lookUp(name: string): Account | null {
  const ask = (flag: string) => {
    const answer = spawnSync('id', [flag, name]);
    return answer.status === 0 ? Number(answer.stdout.toString()) : Number.NaN;
  };
  const [uid, gid] = [ask('-u'), ask('-g')];
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : null;
}

/**
 * Finds the account: ourselves, or for root `postgres` if the machine has one, else `beleg` (made when missing), else nobody.
 * @throws Problem when root may not become another user here
 */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const make = () => {
    spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'beleg']);
    return lookUp('beleg');
  };
  const account = lookUp('postgres') ?? lookUp('beleg') ?? make() ?? NOBODY;
  if (spawnSync('true', { ...account, cwd: '/' }).error)
    throw new Problem('PostgreSQL may not run as root, and root may not become another user here. Start Beleg as an ordinary user, or set DATABASE_URL to a PostgreSQL server.');
  return account;
}

/** Whether the account can enter a directory and read what lies in it. */
export function canReach(account: Account, directory: string): boolean {
  return spawnSync('test', ['-r', directory, '-a', '-x', directory], { ...account, cwd: '/' }).status === 0;
}
