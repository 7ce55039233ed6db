// A text changes while it is being checked: corrected in place, pasted as a whole, or by two at once. The preview says what it means, and no draft is lost.
import { db } from '@/lib/server/db';
import { makeArticle, makeClaim, makeEvidence, makePerson, makeSource, makeToken, makeVerdict, type Made, type MadeArticle, type MadePerson } from '@/prisma/factories';
import { Desk } from './desk';
import { answered, expect, newPerson, OFFLINE, test } from './fixtures';
import { toast } from './ui';
import { Workspace } from './workspace';

const TEXT = `Der Rat tagt

Der Rat hat am 3. März 2025 den Haushalt beschlossen. Er umfasst 6 Millionen Euro. Mit weniger als 140 Stellen kommt die Stadt aus.

Die Bürgermeisterin nannte ihn „solide“. Niemand widersprach ihr.`;

/** An article with three claims whose verdicts hold: a figure, a figure behind its quantifier, and a quotation. */
async function checked(editor: MadePerson, members: readonly Made[] = []): Promise<MadeArticle> {
  const article = await makeArticle({ by: editor, access: 'restricted', members, text: TEXT });
  const source = await makeSource(editor);
  for (const exact of ['Er umfasst 6 Millionen Euro', '140 Stellen', 'nannte ihn „solide“']) {
    const claim = await makeClaim(article, editor, { exact });
    await makeEvidence(claim, source, editor, { stance: 'supports' });
    await makeVerdict(claim, editor, { rating: 'verified' });
  }
  return article;
}

const texts = async (article: MadeArticle) => (await db.revision.findMany({ where: { articleId: article.id }, orderBy: { number: 'asc' }, select: { text: true } })).map(({ text }) => text);

test('a passage is corrected in place, from its claim and back to it', async ({ desk: page, editor }) => {
  const article = await checked(editor);
  const desk = new Desk(page);
  const workspace = new Workspace(page);
  await desk.open(article, 1);
  await expect(desk.panel.getByRole('link', { name: 'Korrigieren' })).toHaveAttribute('aria-keyshortcuts', 'i');
  await page.keyboard.press('i');
  await workspace.ready();
  await expect(workspace.editor).toBeFocused();
  await expect(workspace.editor).toHaveValue('Er umfasst 6 Millionen Euro.');
  await expect(page.getByText('Hier steht Aussage Nr. 1.')).toBeVisible();
  await workspace.editor.fill('Er umfasst 60 Millionen Euro.');
  await workspace.expectSummary('1 im Wortlaut geändert', '2 unverändert', '1 Befund gilt nicht mehr: 1 wegen des Wortlauts.');
  const changed = workspace.listed('Wortlaut geändert').getByRole('listitem', { name: 'Nr. 1: Wortlaut geändert' });
  await expect(changed).toContainText('Zahl geändert');
  await expect(changed.getByRole('deletion').first()).toContainText('6');
  await expect(changed.getByRole('insertion').first()).toContainText('60');

  // Escape leaves the passage; what was typed stays, and the keyboard goes on from it.
  await workspace.editor.press('Escape');
  await expect(workspace.passage('60')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(workspace.editor).toHaveValue('Mit weniger als 140 Stellen kommt die Stadt aus.');
  await workspace.editor.fill('Mit mehr als 140 Stellen kommt die Stadt aus.');
  await workspace.expectSummary('1 im Zusammenhang geändert', '2 Befunde gelten nicht mehr: 1 wegen des Wortlauts, 1 wegen des Zusammenhangs.');
  await expect(workspace.listed('Zusammenhang geändert').getByRole('listitem', { name: /^Nr\. 2/ })).toContainText('Mengenwort geändert');
  await workspace.editor.press('Enter');

  // Taken back, and made again.
  await page.getByRole('button', { name: /^Korrektur zurücknehmen: Mit weniger/ }).click();
  await workspace.expectSummary('1 Befund gilt nicht mehr');
  await workspace.correct('weniger als', 'Mit mehr als 140 Stellen kommt die Stadt aus.');
  await workspace.expectSummary('2 Befunde gelten nicht mehr');
  expect(await texts(article)).toHaveLength(1);

  await desk.wakes(() => page.keyboard.press('Control+Enter'));
  await expect(toast(page, 'Fassung 2 ist gespeichert.')).toContainText('2 Befunde sind erneut zu prüfen.');
  await expect(page).toHaveURL(/\?claim=1$/);
  await desk.expectSelected(1);
  await expect(desk.sign(1)).toBeFocused();
  expect(await texts(article)).toEqual([article.text, article.text.replace('6 M', '60 M').replace('weniger', 'mehr')]);
  await workspace.open(article);
  await expect(workspace.bar).toContainText('Noch nichts geändert.');
});

test('a whole text is pasted, survives a reload and a lost connection, and is stored once', async ({ desk: page, context, editor, expectErrors }) => {
  expectErrors(OFFLINE, answered(422));
  const article = await checked(editor);
  const desk = new Desk(page);
  const workspace = new Workspace(page);
  await workspace.open(article);
  await expect(workspace.store(2)).toBeDisabled();
  await workspace.takeWhole();
  const [title, first, second] = article.text.split('\n\n');
  const swapped = `${title}\n\n${second}\n\n${first?.replace(' Mit weniger als 140 Stellen kommt die Stadt aus.', '')}\n\nDas Parlament vertagte sich danach auf den 12. Mai.`;
  await workspace.whole.fill(article.text);
  await expect(workspace.preview).toContainText('Der Text ist derselbe wie in der jetzigen Fassung.');
  await workspace.whole.fill(swapped);
  await workspace.expectSummary('1 entfallen', '1 Befund gilt nicht mehr: 1 wegen des Wortlauts.', '1 neue Textstelle ohne Aussage.');
  await expect(workspace.listed('Entfallen').getByRole('listitem', { name: 'Nr. 2: Entfallen' })).toContainText('140 Stellen');
  await expect(workspace.listed('Neue und geänderte Textstellen ohne Aussage')).toContainText('Das Parlament vertagte sich');
  await workspace.expectKept();

  await page.reload();
  await workspace.ready();
  await expect(workspace.bar).toContainText('Ihr Entwurf ist wieder da.');
  await expect(workspace.whole).toHaveValue(swapped);

  // Thrown away by mistake.
  await workspace.bar.getByRole('button', { name: 'Entwurf verwerfen' }).click();
  await expect(workspace.whole).toHaveValue('');
  await toast(page, 'Der Entwurf ist verworfen.').getByRole('button', { name: 'Rückgängig' }).click();
  await expect(workspace.whole).toHaveValue(swapped);
  await workspace.expectSummary('1 entfallen');

  await context.setOffline(true);
  await workspace.store(2).click();
  await expect(workspace.bar.getByRole('alert')).toContainText('Der Server ist nicht erreichbar.');
  await expect(workspace.whole).toHaveValue(swapped);
  await context.setOffline(false);
  await desk.wakes(() => workspace.store(2).click());
  await expect(toast(page, 'Fassung 2 ist gespeichert.')).toContainText('1 Aussage hat keine Stelle mehr.');
  expect(await texts(article)).toEqual([article.text, swapped]);
});

test('a colleague was faster: the draft goes over where the passage reads the same, and waits for a hand elsewhere', async ({ desk: page, context, editor, expectErrors }) => {
  expectErrors(answered(409), OFFLINE, /chunk/i);
  const colleague = await makePerson({ name: 'Bela Zweite' });
  const article = await checked(editor, [colleague]);
  const workspace = new Workspace(page);
  await workspace.open(article);
  await workspace.correct('6 Millionen', 'Er umfasst 60 Millionen Euro.');
  await workspace.correct('Niemand widersprach', 'Nicht alle widersprachen ihr.');
  await workspace.expectSummary('1 Befund gilt nicht mehr');
  const theirs = article.text.replace('6 Millionen', '7 Millionen');
  const stored = await page.request.post(`/api/v1/articles/${article.id}/revisions`, { headers: { Authorization: `Bearer ${await makeToken(colleague)}` }, data: { baseNumber: 1, text: theirs } });
  expect(stored.status()).toBe(201);

  await workspace.store(2).click();
  const told = workspace.colleague(2);
  await expect(told).toContainText('Bela Zweite hat Fassung 2 gespeichert');
  await expect(told.getByRole('heading', { name: 'Inzwischen gibt es Fassung 2' })).toBeFocused();
  const change = told.getByRole('list', { name: 'Was Fassung 2 geändert hat' }).getByRole('listitem');
  await expect(change).toHaveCount(1);
  await expect(change.getByRole('insertion')).toContainText('7');
  await expect(workspace.store(2)).toBeDisabled();
  expect(await texts(article)).toHaveLength(2);

  // The part of the program that does it is fetched only now.
  await context.setOffline(true);
  await told.getByRole('button', { name: 'Entwurf auf Fassung 2 übertragen' }).click();
  await expect(told.getByRole('alert')).toContainText('Der Entwurf ließ sich nicht übertragen');
  await context.setOffline(false);
  await told.getByRole('button', { name: 'Entwurf auf Fassung 2 übertragen' }).click();
  await expect(toast(page, 'Der Entwurf beruht jetzt auf Fassung 2.')).toContainText('1 Korrektur übertragen. 1 von Hand zu machen.');
  const byHand = page.getByRole('region', { name: 'Von Hand zu übertragen' });
  await expect(byHand.getByRole('listitem')).toHaveText(/6.*60.*Millionen Euro/);
  await byHand.getByRole('button', { name: 'Stelle öffnen' }).click();
  await expect(workspace.editor).toHaveValue('Er umfasst 7 Millionen Euro.');
  await workspace.editor.fill('Er umfasst 70 Millionen Euro.');
  await byHand.getByRole('button', { name: 'Erledigt' }).click();
  await expect(byHand).toBeHidden();
  const desk = new Desk(page);
  await desk.wakes(() => workspace.store(3).click());
  expect((await texts(article)).at(-1)).toBe(article.text.replace('6 Millionen', '70 Millionen').replace('Niemand widersprach', 'Nicht alle widersprachen'));
});

test('whoever may not change the text is told so in a sentence, and gets no way there', async ({ windowOf, editor }) => {
  const viewer = await newPerson(['viewer']);
  const article = await checked(editor, [viewer]);
  const page = await windowOf(viewer);
  await page.goto(`/articles/${article.id}/revisions/new`);
  await expect(page.getByText('Eine neue Fassung legen Redakteurinnen und Redakteure an.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Fassung/ })).toHaveCount(0);
  const desk = new Desk(page);
  await desk.open(article, 1);
  await expect(desk.panel.getByRole('link', { name: 'Korrigieren' })).toHaveCount(0);
  await page.keyboard.press('i');
  await desk.expectSelected(1);

  await db.article.update({ where: { id: article.id }, data: { archivedAt: new Date() } });
  const mine = await windowOf(editor);
  await mine.goto(`/articles/${article.id}/revisions/new`);
  await expect(mine.getByText('Der Artikel ist archiviert.')).toBeVisible();
});
