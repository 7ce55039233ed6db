// What else is done with a claim and its article: dropping and taking it back, marking its wording anew, changing and archiving the article.
import { makeArticle, makeClaim, type MadePerson } from '@/prisma/factories';
import { db } from '@/lib/server/db';
import { Desk } from './desk';
import { expect, test } from './fixtures';
import { selectWords } from './manuscript';
import { toast } from './ui';

async function articleWithClaim(editor: MadePerson, status: 'open' | 'in_progress' = 'open') {
  const article = await makeArticle({ by: editor, access: 'restricted' });
  return { article, claim: await makeClaim(article, editor, { exact: '24 zu 11 Stimmen', status }) };
}

test('dropping asks for a reason, and undoing it gives back the state the claim had', async ({ desk: page, editor }) => {
  const { article, claim } = await articleWithClaim(editor, 'in_progress');
  const stored = () => db.claim.findUniqueOrThrow({ where: { id: claim.id }, select: { status: true, reason: true } });
  const desk = new Desk(page);
  await desk.open(article, 1);
  await desk.panel.getByRole('button', { name: 'Mehr zu Nr. 1' }).click();
  await page.getByRole('menuitem', { name: 'Aussage verwerfen …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Aussage 1 verwerfen' });
  await dialog.getByRole('button', { name: 'Aussage verwerfen' }).click();
  await expect(dialog.getByText('Nennen Sie einen Grund.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Grund' }).fill('Doppelt mit Nr. 7.');
  await dialog.getByRole('button', { name: 'Aussage verwerfen' }).click();
  await expect(desk.panel).toContainText('Doppelt mit Nr. 7.');
  await expect.poll(stored).toEqual({ status: 'dropped', reason: 'Doppelt mit Nr. 7.' });
  await toast(page, 'Aussage 1 ist verworfen.').getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(stored).toEqual({ status: 'in_progress', reason: null });
  await expect(desk.panel).not.toContainText('Doppelt mit Nr. 7.');
});

test('a claim’s wording is marked anew, and that is undone', async ({ desk: page, editor }) => {
  const { article, claim } = await articleWithClaim(editor);
  const wording = async () => (await db.anchor.findFirstOrThrow({ where: { claimId: claim.id }, select: { exact: true } })).exact;
  const desk = new Desk(page);
  await desk.open(article, 1);
  await desk.panel.getByRole('button', { name: 'Mehr zu Nr. 1' }).click();
  await page.getByRole('menuitem', { name: 'Wortlaut neu markieren' }).click();
  await selectWords(page, 'den Haushalt beschlossen');
  await page.getByRole('button', { name: 'Als Wortlaut von Nr. 1 übernehmen' }).click();
  await expect(desk.sign(1)).toHaveAccessibleName(/: den Haushalt beschlossen$/);
  await expect.poll(wording).toBe('den Haushalt beschlossen');
  await toast(page, 'Der Wortlaut von Nr. 1 ist neu markiert.').getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(wording).toBe('24 zu 11 Stimmen');
});

test('an article’s title is changed, it is archived, then only read, and fetched back', async ({ desk: page, editor }) => {
  const { article } = await articleWithClaim(editor);
  const desk = new Desk(page);
  const settings = page.getByRole('dialog', { name: 'Angaben zum Artikel' });
  const open = () => page.getByRole('button', { name: 'Angaben', exact: true }).click();
  await desk.open(article, 1);
  await open();
  await settings.getByRole('textbox', { name: 'Titel' }).fill('Der Rat, zweite Lesung');
  await settings.getByRole('button', { name: 'Angaben speichern' }).click();
  await expect(settings).toBeHidden();
  await expect(page.getByRole('banner').getByText('Der Rat, zweite Lesung')).toBeVisible();

  await open();
  await settings.getByRole('button', { name: 'Archivieren' }).click();
  await expect(toast(page, 'Der Artikel ist archiviert.')).toBeVisible();
  await expect(desk.panel.getByRole('button', { name: /^Beleg hinzufügen/ })).toHaveCount(0);
  await expect(desk.save).toHaveCount(0);
  await page.keyboard.press('v');
  await expect(desk.panel.getByRole('radio')).toHaveCount(0);

  await open();
  await settings.getByRole('button', { name: 'Aus dem Archiv holen' }).click();
  await expect(toast(page, 'Der Artikel ist wieder da.')).toBeVisible();
  await expect(desk.panel.getByRole('button', { name: /^Beleg hinzufügen/ })).toBeVisible();
  expect(await db.article.findUniqueOrThrow({ where: { id: article.id }, select: { title: true, archivedAt: true } })).toEqual({ title: 'Der Rat, zweite Lesung', archivedAt: null });
});
