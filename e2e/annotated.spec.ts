// An annotated manuscript becomes claims with sources: dropped on the page or chosen by keyboard, corrected before anything is stored, and found as stored.
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { db } from '@/lib/server/db';
import { ANNOTATED_FILE, READING_MS, dropFile } from './annotated-file';
import { Desk } from './desk';
import { answered, expect, test } from './fixtures';
import { press, tabTo, typeInto } from './keyboard';
import { selectWords } from './manuscript';
import { toast, visit } from './ui';

const FILE = 'deepseek-de.annotated.docx';
const HASHTAG = 'mit tens von Millionen Aufrufen';
const META = 'den US-Technologieriesen, der stark in die Entwicklung eigener KI-Modelle investiert hat';
const APP_STORE = 'Diese Woche erreichte DeepSeek eine Spitzenposition in den internationalen App-Store-Charts';

/** The claims of the preview. */
const claims = (page: Page) => page.getByRole('list', { name: 'Aussagen aus den Anmerkungen' });
const rowName = (words: string) => new RegExp(`^Aussage \\d+(, herausgenommen)?: ${words}$`);
const claim = (page: Page, words: string) => claims(page).getByRole('button', { name: rowName(words) });
const row = (page: Page, words: string) => claims(page).getByRole('listitem').filter({ has: page.getByRole('button', { name: rowName(words) }) });
const summary = (page: Page) => page.getByRole('region', { name: 'Anlegen' }).getByRole('status');

/** What of an editor's is stored: nothing may be before the decisive press. */
const stored = async (id: string) => [await db.article.count({ where: { createdById: id } }), await db.source.count({ where: { ownerId: id } })];

test('the annotated sample is dropped on the page, a wrong source is corrected, and claim, evidence and source are stored', async ({ desk: page, editor, expectErrors }) => {
  test.slow();
  expectErrors(answered(422));
  const desk = new Desk(page);
  await visit(page, '/articles/new');
  await dropFile(page, ANNOTATED_FILE);
  await expect(page.getByRole('heading', { name: `Durchsehen: ${FILE}` })).toBeVisible({ timeout: READING_MS });
  await expect(summary(page)).toHaveText(/^49 Aussagen mit (49|50) Belegen aus \d+ Quellen\./);
  await expect(desk.text.getByRole('button', { name: new RegExp(`^Aussage \\d+: ${APP_STORE}$`) })).toBeVisible();

  await test.step('each note stands on its words, as it was written and as it was read', async () => {
    await expect(row(page, META).getByRole('blockquote')).toHaveText('Geschäftsbericht Meta 2024, S. 31');
    await expect(row(page, META).getByRole('list', { name: 'Daraus gelesen' })).toContainText('S. 31');
    await desk.press(META);
    await expect(claim(page, META)).toBeFocused();
  });

  await test.step('a claim is taken out and taken back', async () => {
    await row(page, APP_STORE).getByRole('button', { name: /herausnehmen$/ }).click();
    await expect(summary(page)).toContainText('48 Aussagen');
    await page.getByRole('button', { name: 'Rückgängig: Aussage herausgenommen' }).click();
    await expect(summary(page)).toContainText('49 Aussagen');
  });

  await test.step('the words of a claim are selected anew', async () => {
    await claim(page, APP_STORE).click();
    await selectWords(page, 'erreichte DeepSeek eine Spitzenposition');
    await page.getByRole('toolbar', { name: 'Markierte Wörter' }).getByRole('button', { name: /^Als Wortlaut von Nr\. \d+ übernehmen/ }).click();
    await expect(claim(page, 'erreichte DeepSeek eine Spitzenposition')).toBeFocused();
  });

  await test.step('the wrong source is corrected where it stands once', async () => {
    const evidence = row(page, META).getByRole('group', { name: 'Beleg 1' });
    await claim(page, META).click();
    await evidence.getByRole('button', { name: 'Angaben zur Quelle' }).click();
    const source = page.getByRole('group', { name: /^Quelle ändern/ });
    await source.getByRole('textbox', { name: 'Titel' }).fill('Meta Platforms: Annual Report 2024');
    await source.getByRole('textbox', { name: /^Herausgeber/ }).fill('Meta Platforms');
    await page.getByRole('tab', { name: /^Aussagen/ }).click();
    await expect(evidence.getByRole('combobox', { name: 'Quelle' })).toHaveValue('Meta Platforms: Annual Report 2024');
  });

  await test.step('what was changed survives a reload, and nothing is stored so far', async () => {
    // The draft is written once typing pauses.
    await setTimeout(600);
    await page.reload();
    await expect(row(page, META)).toContainText('Meta Platforms: Annual Report 2024');
    expect(await stored(editor.id)).toEqual([0, 0]);
  });

  await test.step('what the desk refuses is said at its field, which is open, and nothing is stored', async () => {
    await page.getByRole('tab', { name: /^Quellen/ }).click();
    const sources = page.getByRole('list', { name: 'Quellen aus den Anmerkungen' });
    await sources.getByRole('button', { name: /^Trendliste/ }).click();
    const address = page.getByRole('group', { name: 'Quelle ändern: Trendliste' }).getByRole('textbox', { name: /^Adresse/ });
    const before = await address.inputValue();
    await address.fill('ftp://example.org/hashtags');
    await page.getByRole('tab', { name: /^Aussagen/ }).click();
    await page.getByRole('button', { name: /^Artikel anlegen/ }).click();
    await expect(address).toHaveAccessibleDescription(/http/);
    await expect(page.getByRole('alert').filter({ hasText: 'Eine Angabe ist zu berichtigen' })).toBeVisible();
    await expect(sources.getByRole('button', { name: /^Trendliste/ })).toBeFocused();
    expect(await stored(editor.id)).toEqual([0, 0]);
    await address.fill(before);
  });

  await desk.wakes(() => page.getByRole('button', { name: /^Artikel anlegen/ }).click());

  await test.step('claim, evidence and source stand on the checking screen', async () => {
    await desk.text.getByRole('button', { name: new RegExp(`^Aussage \\d+, offen: ${META}$`) }).click();
    await expect(desk.evidence('Meta Platforms: Annual Report 2024')).toContainText('S. 31');
    await desk.evidence('Meta Platforms: Annual Report 2024').getByRole('button', { name: 'Einzelheiten zu Meta Platforms: Annual Report 2024' }).click();
    await expect(desk.evidence('Meta Platforms: Annual Report 2024')).toContainText('Meta Platforms');
    await expect(desk.text.getByRole('button', { name: /^Aussage \d+, offen: erreichte DeepSeek eine Spitzenposition$/ })).toBeVisible();
  });
});

test('the annotated sample is chosen, corrected and stored by keyboard alone', async ({ desk: page }) => {
  test.slow();
  const { keyboard } = page;
  const desk = new Desk(page);
  await visit(page, '/articles/new');
  const asked = page.waitForEvent('filechooser');
  await press(page, page.getByRole('button', { name: 'Datei auswählen' }));
  await (await asked).setFiles(ANNOTATED_FILE);
  await expect(page.getByRole('heading', { name: `Durchsehen: ${FILE}` })).toBeFocused({ timeout: READING_MS });
  await expect(desk.text).toBeVisible();

  await test.step('go to the second claim, take it out and take that back', async () => {
    await tabTo(page, claims(page).getByRole('button', { name: /^Aussage 1:/ }));
    await keyboard.press('j');
    await expect(claim(page, HASHTAG)).toBeFocused();
    await keyboard.press('x');
    await expect(claim(page, HASHTAG)).toHaveAccessibleName(/herausgenommen/);
    await expect(page.getByText(`Aussage herausgenommen: ${HASHTAG}`, { exact: true })).toBeAttached();
    await keyboard.press('Control+z');
    await expect(claim(page, HASHTAG)).not.toHaveAccessibleName(/herausgenommen/);
    await expect(claim(page, HASHTAG)).toBeFocused();
  });

  await test.step('move the end of its words', async () => {
    await keyboard.press('w');
    await keyboard.press('ArrowLeft');
    await keyboard.press('Enter');
    await expect(claim(page, 'mit tens von Millionen')).toBeFocused();
  });

  await test.step('rest it on another source, which is new', async () => {
    await keyboard.press('Enter');
    const evidence = row(page, 'mit tens von Millionen').getByRole('group', { name: 'Beleg 1' });
    const source = evidence.getByRole('combobox', { name: 'Quelle' });
    await tabTo(page, source);
    await keyboard.press('Control+a');
    await keyboard.insertText('Bildschirmfoto der Hashtag-Seite');
    await expect(page.getByRole('option', { name: '„Bildschirmfoto der Hashtag-Seite“ neu anlegen' })).toBeVisible();
    await keyboard.press('Enter');
    await expect(source).toHaveValue('Bildschirmfoto der Hashtag-Seite');
    await expect(source).toBeFocused();
    await typeInto(page, evidence.getByRole('textbox', { name: /^Fundstelle/ }), 'Kopfzeile');
  });

  await test.step('store, and find it', async () => {
    await desk.wakes(() => keyboard.press('Control+Enter'));
    await desk.text.getByRole('button', { name: /^Aussage \d+, offen: mit tens von Millionen$/ }).press('Enter');
    await expect(desk.evidence('Bildschirmfoto der Hashtag-Seite')).toContainText('Kopfzeile');
  });
});

test('pending changes are told, and the text before them is one press away and one press back', async ({ desk: page }) => {
  const desk = new Desk(page);
  await visit(page, '/articles/new');
  await dropFile(page, path.join('bench', 'manuscripts', 'files', 'entwurf.libreoffice.docx'));
  await expect(page.getByText('2 Einfügungen und 2 Streichungen waren noch offen; gelesen ist der Text mit allen Änderungen.')).toBeVisible({ timeout: READING_MS });
  await expect(desk.text).toContainText('Die Firma zahlte mehr als sechs Millionen Euro');
  await page.getByRole('button', { name: 'Text vor den Änderungen lesen' }).click();
  await expect(desk.text).toContainText('Die Firma zahlte weniger als sechs Millionen Euro', { timeout: READING_MS });
  await expect(page.getByText(/gelesen ist der Text vor allen Änderungen/)).toBeVisible();
  await toast(page, /Die Datei ist neu gelesen/).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(desk.text).toContainText('Die Firma zahlte mehr als sechs Millionen Euro');
});
