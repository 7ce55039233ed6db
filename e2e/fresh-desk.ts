// A desk of its own with nobody on it yet, for stories that begin on the first day or that stop the database.
import { rmSync, mkdtempSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { migrate } from '@/bin/migrate';
import { freePort, startCluster, type Cluster } from '@/bin/postgres/cluster';
import { run } from '@/bin/process';
import { serverEnvironment, startWebServer } from '@/bin/web-server';
import { readSettings } from '@/lib/server/settings';
import { awake, visit } from './ui';

/** Asks the use case for the link that the terminal shows; in a process of its own, as its modules hold one database each. */
const SET_UP = "const { ensureSetupLink } = await import('./lib/server/people/machine-room.ts'); process.stdout.write((await ensureSetupLink()) ?? ''); process.exit(0);";

export type FreshDesk = {
  url: string;
  /** The one-time link that makes the first admin. */
  setUpLink: string;
  stopDatabase: () => Promise<void>;
  startDatabase: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts a database and the built desk on free ports; whoever calls it stops it. */
export async function startFreshDesk(): Promise<FreshDesk> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'beleg-'));
  const begin = (): Promise<Cluster> => startCluster(data, () => undefined);
  let cluster = await begin();
  await migrate(cluster.ownerUrl, cluster.appUrl);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = readSettings({ PORT: String(port), HOST: '127.0.0.1', BELEG_URL: url, BELEG_DATA: data });
  const environment = serverEnvironment(settings, cluster.appUrl, randomBytes(32).toString('hex'));
  const server = await startWebServer(settings, environment);
  const { output: setUpLink } = await run(process.execPath, ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '-e', SET_UP], { env: environment });
  return {
    url,
    setUpLink: setUpLink.trim(),
    stopDatabase: () => cluster.stop(),
    startDatabase: async () => {
      cluster = await begin();
    },
    stop: async () => {
      await server.stop();
      await cluster.stop();
      rmSync(data, { recursive: true, force: true });
      if (!cluster.directory.startsWith(data)) rmSync(path.dirname(cluster.directory), { recursive: true, force: true });
    },
  };
}

/** Makes the first admin, who is also an editor, by the link; ends on the list of articles. */
export async function setUp(page: Page, desk: FreshDesk, name: string): Promise<{ name: string; email: string; password: string }> {
  const person = { name, email: 'erste@example.org', password: 'Tinte auf altem Papier 7' };
  await visit(page, desk.setUpLink);
  await page.getByRole('textbox', { name: 'Name' }).fill(person.name);
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(person.email);
  await page.getByRole('textbox', { name: 'Passwort' }).fill(person.password);
  await page.getByRole('button', { name: 'Konto anlegen' }).click();
  await page.getByRole('heading', { name: 'Artikel', level: 1 }).waitFor();
  await awake(page);
  return person;
}
