// A copy of the tree with one page more, the plain list that the checking screen is compared with: nothing of it can ship.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** The page below the article's address at which the floor answers. */
export const FLOOR_PAGE = 'floor';

/** Same frame, session check and queries as the checking screen; its claims as plain list items. */
const PAGE = `import { cookies } from 'next/headers';
import { Shell } from '@/components/shell/shell';
import { deskPermissions } from '@/lib/domain/permissions';
import { isTheme } from '@/lib/domain/theme';
import { PREFERENCE_COOKIES } from '@/lib/i18n/locales';
import { getArticle } from '@/lib/server/articles/queries';
import { getArticleClaims } from '@/lib/server/claims/queries';
import { getMe } from '@/lib/server/people/me';
import { requireActor } from '@/lib/web/session';

export default async function FloorPage({ params }: { params: Promise<{ articleId: string }> }) {
  const actor = await requireActor();
  const article = await getArticle(actor, { id: (await params).articleId });
  const [claims, me, jar] = await Promise.all([getArticleClaims(actor, article.id), getMe(actor), cookies()]);
  const theme = jar.get(PREFERENCE_COOKIES.theme)?.value;
  return (
    <Shell person={{ name: me.name, roles: actor.roles }} mayManagePeople={deskPermissions(actor).includes('people.manage')} theme={isTheme(theme) ? theme : 'system'}>
      <ul>{claims.map((claim) => <li key={claim.id}>{claim.number} {claim.anchor.exact} {claim.status}</li>)}</ul>
    </Shell>
  );
}
`;

/** The folder of the checking screen's page, whichever group of routes it is in; null while there is none. */
function screenFolder(): string | null {
  const groups = readdirSync(path.join(root, 'app')).filter((name) => name.startsWith('('));
  return groups.map((group) => `app/${group}/articles/[articleId]`).find((folder) => existsSync(path.join(root, folder, 'page.tsx'))) ?? null;
}

/**
 * Brings the copy up to date; it stays in the temporary directory, so that it is built again only when sources changed.
 * @returns where it is; null while there is no checking screen
 */
export function makeFloorCopy(): string | null {
  const folder = screenFolder();
  if (!folder) return null;
  const copy = path.join(os.tmpdir(), `beleg-floor-${createHash('sha256').update(root).digest('hex').slice(0, 10)}`);
  mkdirSync(copy, { recursive: true });
  chmodSync(copy, 0o755); // PostgreSQL's user passes through
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const packages = path.join(copy, 'node_modules');
  const isSame = existsSync(packages) && existsSync(path.join(copy, 'package-lock.json')) && readFileSync(path.join(copy, 'package-lock.json'), 'utf8') === lock;
  // Everything but what was built and installed: files that are gone must go from the copy too.
  for (const name of readdirSync(copy)) if (name !== '.next' && name !== 'node_modules' && name !== 'lib') rmSync(path.join(copy, name), { recursive: true, force: true });
  for (const name of existsSync(path.join(copy, 'lib')) ? readdirSync(path.join(copy, 'lib')) : []) if (name !== 'server') rmSync(path.join(copy, 'lib', name), { recursive: true, force: true });
  for (const file of execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).trim().split('\n')) {
    if (!existsSync(path.join(root, file))) continue;
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    copyFileSync(path.join(root, file), path.join(copy, file));
  }
  if (!isSame) {
    rmSync(packages, { recursive: true, force: true });
    try {
      execFileSync('cp', ['-al', path.join(root, 'node_modules'), packages], { stdio: 'ignore' }); // links cost a second
    } catch {
      rmSync(packages, { recursive: true, force: true });
      execFileSync('cp', ['-a', path.join(root, 'node_modules'), packages]); // on another disk
    }
  }
  mkdirSync(path.join(copy, folder, FLOOR_PAGE), { recursive: true });
  writeFileSync(path.join(copy, folder, FLOOR_PAGE, 'page.tsx'), PAGE);
  return copy;
}
