// Long files on the page of a new article: how far the reading is, ending it, and a PDF as a manuscript.
import { longPdf } from '@/lib/formats/read/testing/hand-made-pdf';
import { answered, expect, test } from './fixtures';
import { visit } from './ui';

const pdf = (pages: number) => ({ name: 'buch.pdf', mimeType: 'application/pdf', buffer: Buffer.from(longPdf(pages)) });

test('a long file tells how far its reading is, and can be left', async ({ desk: page }) => {
  await visit(page, '/articles/new');
  const text = page.getByRole('textbox', { name: 'Manuskript', exact: true });
  await text.fill('Der Rat tagt heute. Er hat elf Mitglieder.');
  await page.locator('input[type="file"]').setInputFiles(pdf(1_500));
  const progress = page.getByRole('progressbar', { name: /^Die Datei wird gelesen: Seite [\d.]+ von 1\.500$/ });
  await expect(progress).toBeVisible();
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(progress).toBeHidden();
  await expect(text).toHaveValue('Der Rat tagt heute. Er hat elf Mitglieder.');

  // The desk is free for the next file at once.
  await page.locator('input[type="file"]').setInputFiles(pdf(2));
  await expect(text).not.toHaveValue(/Der Rat tagt heute\. Er hat elf Mitglieder\.$/);
  await expect(page.getByText(/^Aus der Datei „buch.pdf“/)).toBeVisible();
});

test('what is copied from a page keeps its headings and notes, and its scripts do not run; into a text it goes as text', async ({ desk: page }) => {
  await visit(page, '/articles/new');
  const text = page.getByRole('textbox', { name: 'Manuskript', exact: true });
  const paste = (html: string) =>
    text.evaluate((field, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', copied);
      return !field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
  const copied = '<meta charset="utf-8"><!--StartFragment--><h1>Der Rat tagt</h1><p>Er hat mit 24 zu 11 Stimmen <a href="https://example.org/protokoll">den ganzen Haushalt für 2025 beschlossen</a>.</p><img src="x" onerror="document.title=1"><script>document.title = 2</script><!--EndFragment-->';
  await text.fill('Ein Satz.');
  expect(await paste(copied)).toBe(false);
  await text.fill('');
  expect(await paste(copied)).toBe(true);
  await expect(page.getByRole('heading', { name: 'Durchsehen: Zwischenablage.html' })).toBeVisible();
  await expect(page.locator('.manuscript').getByRole('heading', { name: 'Der Rat tagt' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Aussagen aus den Anmerkungen' })).toContainText('example.org/protokoll');
  expect(await page.title()).toContain('Beleg');
});

test('a file that is no PDF is refused with a sentence, and what was typed stays', async ({ desk: page, expectErrors }) => {
  expectErrors(answered(422));
  await visit(page, '/articles/new');
  const text = page.getByRole('textbox', { name: 'Manuskript', exact: true });
  await text.fill('Der Rat tagt heute.');
  await page.locator('input[type="file"]').setInputFiles({ name: 'kaputt.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nnichts') });
  await expect(page.getByRole('alert').filter({ hasText: /besch.digt|lesen/ })).toBeVisible();
  await expect(text).toHaveValue('Der Rat tagt heute.');
});
