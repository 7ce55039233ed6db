// The next version of an annotated file: the preview of the revision tells which notes are new, changed and gone, and storing adds what they prove.
import type { Page } from '@playwright/test';
import { db } from '@/lib/server/db';
import { Desk } from './desk';
import { expect, test } from './fixtures';
import { visit } from './ui';
import { Workspace } from './workspace';

const VOTE = 'Der Rat hat den Haushalt mit 24 zu 11 Stimmen beschlossen.';
const SUM = 'Er umfasst 80 Millionen Euro.';
const POOL = 'Das Bad wird im Mai eröffnet.';
const DEBT = 'Die Schulden sinken um 3 Prozent.';
const FIRST = ['# Der Haushalt', `${VOTE}[^1] ${SUM}[^2] ${POOL}[^3]`, '[^1]: Ratsprotokoll vom 3. März 2025, S. 4', '[^2]: Haushaltsplan der Stadt 2025, S. 12', '[^3]: Pressemitteilung der Stadt vom 1. März 2025'];
const SECOND = ['# Der Haushalt', `${VOTE}[^1] ${SUM}[^2] ${POOL} ${DEBT}[^3]`, '[^1]: Ratsprotokoll vom 3. März 2025, S. 4', '[^2]: Haushaltsplan der Stadt 2025, S. 14', '[^3]: Schuldenbericht der Kämmerei 2025, S. 2'];

const choose = (page: Page, blocks: string[]) => page.locator('input[type="file"]').setInputFiles({ name: 'haushalt.md', mimeType: 'text/markdown', buffer: Buffer.from(blocks.join('\n\n')) });

test('a new version of an annotated file tells what became of its notes, and adds what they prove', async ({ desk: page, editor }) => {
  const desk = new Desk(page);
  await visit(page, '/articles/new');
  await choose(page, FIRST);
  await expect(page.getByRole('heading', { name: 'Durchsehen: haushalt.md' })).toBeVisible();
  await desk.wakes(() => page.getByRole('button', { name: /^Artikel anlegen/ }).click());
  const article = await db.article.findFirstOrThrow({ where: { createdById: editor.id }, select: { id: true } });

  const workspace = new Workspace(page);
  await workspace.open(article);
  await workspace.takeWhole();
  await choose(page, SECOND);
  await expect(workspace.listed('Neu aus Anmerkungen')).toContainText(DEBT.slice(0, -1));
  await expect(workspace.listed('Neu aus Anmerkungen')).toContainText('Schuldenbericht der Kämmerei 2025, S. 2');
  await expect(workspace.listed('Geänderte Anmerkungen').locator('ins')).toContainText('14');
  await expect(workspace.listed('Geänderte Anmerkungen').locator('del')).toContainText('12');
  await expect(workspace.listed('Anmerkung fehlt in der neuen Datei')).toContainText('Pressemitteilung der Stadt vom 1. März 2025');
  await expect(workspace.preview).toContainText('Eine Anmerkung ist unverändert.');

  // Without the notes it is the text alone; with them again, the same as before.
  const notes = page.getByRole('checkbox', { name: 'Anmerkungen der Datei übernehmen' });
  await notes.click();
  await expect(workspace.listed('Neu aus Anmerkungen')).toHaveCount(0);
  await expect(page.getByText('Nicht übernommen: 3 Fußnoten')).toBeVisible();
  await notes.click();
  await expect(workspace.listed('Neu aus Anmerkungen')).toBeVisible();
  await expect(page.getByText('Nicht übernommen')).toHaveCount(0);

  await desk.wakes(() => workspace.store(2).click());
  const claims = await db.claim.findMany({
    where: { articleId: article.id, origin: { path: ['by'], equals: 'note' } },
    orderBy: { number: 'asc' },
    select: { anchors: { where: { revision: { number: 2 } }, select: { exact: true } }, evidence: { orderBy: { createdAt: 'asc' }, select: { locator: true, withdrawnAt: true } } },
  });
  const summary = claims.map(({ anchors, evidence }) => `${anchors[0]?.exact}: ${evidence.map(({ locator }) => locator ?? '–').join(', ')}`);
  expect(summary).toEqual([`${VOTE.slice(0, -1)}: S. 4`, `${SUM.slice(0, -1)}: S. 12, S. 14`, `${POOL.slice(0, -1)}: –`, `${DEBT.slice(0, -1)}: S. 2`]);
  await desk.text.getByRole('button', { name: new RegExp(`^Aussage \\d+, offen: ${DEBT.slice(0, -1)}`) }).click();
  await expect(desk.panel.getByRole('region', { name: 'Aus der Datei' })).toContainText('Schuldenbericht der Kämmerei 2025, S. 2');
});
