// The source library: finding, files in and out, and what nobody may learn of a confidential source.
import { readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { makeArticle, makeClaim, makeEvidence, makePerson, makeSource, makeVerdict } from '@/prisma/factories';
import { Desk } from './desk';
import { answered, expect, test } from './fixtures';
import { choose, toast, visit } from './ui';

/** The field behind "Datei auswählen", which opens the system's own window. */
const fileField = (page: Page) => page.getByRole('group', { name: 'Datei hochladen' }).locator('input');

test('a source is added, found, filtered and changed', async ({ desk: page, expectErrors }) => {
  expectErrors(answered(422));
  const title = `Haushaltsplan ${randomUUID().slice(0, 8)}`;
  await visit(page, '/sources');
  await page.getByRole('button', { name: 'Quelle anlegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Quelle anlegen' });
  await dialog.getByRole('textbox', { name: 'Titel' }).fill(title);
  await choose(dialog, 'Art', 'Amtliches Dokument');
  await dialog.getByRole('textbox', { name: /^Adresse im Netz/ }).fill('javascript:alert(1)');
  await dialog.getByRole('button', { name: 'Quelle anlegen' }).click();
  await expect(dialog.getByText('Die Adresse muss mit http:// oder https:// beginnen.')).toBeVisible();
  await dialog.getByRole('textbox', { name: /^Adresse im Netz/ }).fill('https://stadt.example/haushalt');
  await dialog.getByRole('button', { name: 'Quelle anlegen' }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();

  await page.getByRole('button', { name: 'Quelle bearbeiten' }).click();
  await page.getByRole('textbox', { name: /^Herausgeber/ }).fill('Stadt Beispielhausen');
  await page.getByRole('button', { name: 'Quelle speichern' }).click();
  await expect(page.getByText('Stand 2', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Frühere Stände' })).toContainText('Stadt Beispielhausen');

  await visit(page, '/sources');
  await page.getByRole('searchbox', { name: 'Suche' }).fill(title.toUpperCase());
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2);
  await choose(page, 'Art', 'Pressemitteilung');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page.getByText('Keine Quelle passt zu dieser Suche.')).toBeVisible();
});

test('a file goes in with its progress in view and comes out as it went', async ({ desk: page, editor }) => {
  const source = await makeSource(editor);
  await visit(page, `/sources/${source.id}`);
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/snapshots?*', async (route) => {
    await held;
    await route.continue();
  });
  const text = 'Platz;App\n1;eine App\n'.repeat(500);
  await fileField(page).setInputFiles({ name: 'Rangliste März.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByRole('progressbar', { name: 'Rangliste März.csv wird übertragen' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Abbrechen' })).toBeVisible();
  letThrough();
  await expect(toast(page, 'Rangliste März.csv ist gespeichert.')).toBeVisible();
  const link = page.getByRole('link', { name: 'Rangliste März.csv herunterladen' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('Rangliste März.csv');
  expect(await readFile(await download.path(), 'utf8')).toBe(text);
});

test('a page among the files is never opened as one', async ({ desk: page, editor, context }) => {
  const source = await makeSource(editor);
  await visit(page, `/sources/${source.id}`);
  await fileField(page).setInputFiles({ name: 'falle.html', mimeType: 'text/html', buffer: Buffer.from('<!doctype html><script>document.title = "gelaufen"</script>') });
  const link = page.getByRole('link', { name: 'falle.html herunterladen' });
  await expect(link).toBeVisible();
  const address = (await link.getAttribute('href')) ?? '';
  const answer = await page.request.get(address);
  expect(answer.headers()['content-disposition']).toMatch(/^attachment/);
  expect(answer.headers()['x-content-type-options']).toBe('nosniff');
  expect(answer.headers()['content-type']).not.toMatch(/html/);
  // Called up directly, it is put aside as a file and no page appears.
  const bare = await context.newPage();
  const [download] = await Promise.all([bare.waitForEvent('download'), bare.goto(address).catch(() => null)]);
  expect(download.suggestedFilename()).toBe('falle.html');
  expect(await bare.title()).toBe('');
});

test('too large or empty a file is refused before anything is sent', async ({ desk: page, editor }) => {
  const source = await makeSource(editor);
  await visit(page, `/sources/${source.id}`);
  await fileField(page).setInputFiles({ name: 'leer.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) });
  await expect(page.getByText('Die Datei ist leer. Bitte wählen Sie eine andere.')).toBeVisible();
  await expect(page.getByText('Zu dieser Quelle liegt noch keine Datei in der Redaktion.')).toBeVisible();
});

test('a confidential source is nowhere on a colleague’s screens', async ({ editor: owner, windowOf, expectErrors }) => {
  expectErrors(answered(404));
  const [secret, excerpt] = [`Informantin ${randomUUID().slice(0, 8)}`, `Geheimer Wortlaut ${randomUUID().slice(0, 8)}`];
  const [initiated, colleague] = [await makePerson(), await makePerson()];
  const source = await makeSource(owner, { title: secret, type: 'person_interview', confidentiality: 'confidential', readers: [initiated] });
  const article = await makeArticle({ by: owner, access: 'restricted', members: [initiated, colleague] });
  const claim = await makeClaim(article, owner, { exact: 'mit 24 zu 11 Stimmen' });
  await makeEvidence(claim, source, owner, { excerpt, locator: 'Gespräch am Abend', note: excerpt });
  await makeVerdict(claim, owner, { rationale: 'Gesichert.' });

  for (const person of [owner, initiated]) {
    const page = await windowOf(person);
    const desk = new Desk(page);
    await desk.open(article, 1);
    await expect(desk.evidence(secret)).toBeVisible();
    await visit(page, `/sources/${source.id}`);
    await expect(page.getByRole('heading', { name: secret, level: 1 })).toBeVisible();
  }

  const page = await windowOf(colleague);
  const seen: string[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/_next/')) return;
    void response.text().then((body) => seen.push(body), () => undefined);
  });
  const desk = new Desk(page);
  await desk.open(article, 1);
  await expect(desk.panel.getByText('Beleg aus einer vertraulichen Quelle')).toBeVisible();
  await desk.panel.getByRole('button', { name: /^Beleg hinzufügen/ }).click();
  await desk.panel.getByRole('combobox', { name: 'Quelle' }).fill(secret);
  await expect(page.getByRole('option', { name: `„${secret}“ neu anlegen` })).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(1);
  await visit(page, `/sources?q=${encodeURIComponent(secret)}`);
  await expect(page.getByText('Keine Quelle passt zu dieser Suche.')).toBeVisible();
  await visit(page, `/sources/${source.id}`);
  await expect(page.getByRole('heading', { name: 'Hier ist nichts' })).toBeVisible();
  for (const path of [`/articles/${article.id}/history`, '/claims?q=24', '/articles']) {
    await visit(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await visit(page, `/articles/${article.id}/report`);
  await expect(page.frameLocator('iframe').getByText('Vertrauliche Quelle').first()).toBeVisible();
  // What the searched address itself says, the page may repeat; what the source says, nothing may.
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.filter((body) => body.includes(excerpt) || body.includes('Gespräch am Abend'))).toEqual([]);
  expect(seen.filter((body) => body.includes(secret) && !body.includes('Keine Quelle passt'))).toEqual([]);
});
