// The report: looked at as it would be now, made for good, opened and downloaded in each of its formats.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { makeArticle, makeClaim, makeEvidence, makeSource, makeVerdict, type MadePerson } from '@/prisma/factories';
import { expect, test } from './fixtures';
import { confirm, toast, visit } from './ui';

/** One claim verified, one open, and a sentence that nobody has looked at. */
async function halfChecked(editor: MadePerson) {
  const article = await makeArticle({ by: editor, access: 'restricted', title: 'Der Haushalt' });
  const checked = await makeClaim(article, editor, { exact: 'mit 24 zu 11 Stimmen' });
  await makeEvidence(checked, await makeSource(editor, { title: 'Ratsprotokoll', confidentiality: 'public' }), editor);
  await makeVerdict(checked, editor, { rationale: 'Das Protokoll nennt die Zahl.' });
  await makeClaim(article, editor, { exact: 'am 3. März 2025', type: 'date' });
  return article;
}

async function download(page: Page, button: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('a draft shows the state of now and is called one', async ({ desk: page, editor }) => {
  const article = await halfChecked(editor);
  await visit(page, `/articles/${article.id}/report`);
  const preview = page.frameLocator('iframe[title="Vorschau des Prüfberichts, Arbeitsstand"]');
  await expect(preview.getByText('Arbeitsstand, nicht ausgestellt.')).toBeVisible();
  await expect(preview.getByText('Das Protokoll nennt die Zahl.').first()).toBeVisible();
  await expect(page.getByText('Noch ist keiner ausgestellt.')).toBeVisible();
  await page.getByRole('link', { name: 'Öffentlich' }).click();
  await expect(page.getByText('Ohne Notizen und ohne interne oder vertrauliche Quellen.')).toBeVisible();
  await page.getByRole('link', { name: 'Englisch' }).click();
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('Der Haushalt');
  await expect(page).toHaveURL(/edition=public&language=en/);
});

test('a report made for good opens, prints with what was checked struck and ticked, and carries one hash in every format', async ({ desk: page, editor, context }) => {
  test.slow();
  const article = await halfChecked(editor);
  await visit(page, `/articles/${article.id}/report`);
  await page.getByRole('button', { name: 'Prüfbericht ausstellen' }).click();
  const question = page.getByRole('alertdialog', { name: 'Diesen Prüfbericht ausstellen' });
  await expect(question).toContainText('2 Aussagen');
  await expect(question).toContainText('Eine Aussage steht als offener Punkt darin.');
  await confirm(page, 'Diesen Prüfbericht ausstellen', 'Prüfbericht ausstellen');
  await expect(toast(page, 'Der Prüfbericht ist ausgestellt.')).toBeVisible();
  const row = page.getByRole('table', { name: 'Ausgestellte Berichte' }).getByRole('row').filter({ hasText: editor.name });
  const shown = (await row.getByRole('code').getAttribute('title')) ?? '';
  expect(shown).toMatch(/^[0-9a-f]{64}$/);
  await expect(row.getByRole('code')).toHaveText(`${shown.slice(0, 12)}…`);

  const [report] = await Promise.all([context.waitForEvent('page'), row.getByRole('link', { name: /^HTML des Berichts vom/ }).click()]);
  await report.emulateMedia({ media: 'print' });
  await expect(report.getByText(shown).first()).toBeVisible();
  await expect(report.getByText('Arbeitsstand')).toHaveCount(0);
  const checked = report.locator('.r-checked').first();
  await expect(checked).toContainText('mit 24 zu 11 Stimmen');
  expect(await checked.evaluate((element) => getComputedStyle(element).textDecorationLine)).toMatch(/line-through/);
  await expect(report.getByText('✓').first()).toBeVisible();
  expect(await report.locator('.r-open').first().evaluate((element) => getComputedStyle(element).textDecorationLine)).not.toMatch(/line-through/);
  await report.close();

  const pdf = await download(page, /^PDF des Berichts vom/);
  expect(pdf.name).toMatch(/^Prüfbericht Der Haushalt .*\.pdf$/);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');

  const json = (await download(page, /^JSON des Berichts vom/)).bytes.toString('utf8');
  const { sha256 } = JSON.parse(json) as { sha256: string };
  expect(sha256).toBe(shown);
  // The content stands in its canonical form, so that anybody can hash it as it is.
  const content = json.slice(json.indexOf('"content":') + '"content":'.length, json.lastIndexOf('}'));
  expect(createHash('sha256').update(content).digest('hex')).toBe(shown);
});
