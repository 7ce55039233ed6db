// What the reading engine tells beside its proposals: inconsistencies at their passages, and whether figures agree with a source's.
import { makeArticle, makeClaim, makeEvidence, makeSource, makeVerdict } from '@/prisma/factories';
import { expect, test } from './fixtures';
import { importSample, storedClaims, TriageDesk } from './triage';
import { pick } from './ui';

test('inconsistencies are listed, marked in the margin and gone through by key', async ({ desk: page, editor }) => {
  const desk = new TriageDesk(page);
  const article = await importSample(page, editor);
  await desk.open(article);
  const tab = desk.panel.getByRole('tab', { name: /^Unstimmigkeiten/ });
  await expect(tab).toHaveAccessibleName(/\d/);
  await page.keyboard.press('h');
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(desk.panel).toContainText('Nachricht:');
  const rows = desk.panel.getByRole('list', { name: 'Unstimmigkeiten' }).getByRole('button', { name: /./ }).and(page.locator('[data-row]'));
  await expect(rows.first()).toBeFocused();
  await expect(rows.first()).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('[data-spot]').first()).toBeInViewport();
  await page.keyboard.press('h');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Shift+H');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(rows.nth(1)).toHaveAttribute('aria-current', 'true');

  // The sign in the margin leads to the list, and no claim is selected by it.
  const sign = desk.text.getByRole('button', { name: /^Unstimmigkeit: |^\d+ Unstimmigkeiten/ }).last();
  await sign.click();
  await expect(desk.panel.locator('[aria-current="true"]')).toBeFocused();
  await expect(desk.panel.getByRole('tab', { name: 'Aussage', exact: true })).toBeVisible();
});

test('an undated article can be given its day, and relative dates are settled then', async ({ desk: page, editor }) => {
  const desk = new TriageDesk(page);
  const article = await importSample(page, editor);
  await desk.open(article);
  await desk.panel.getByRole('tab', { name: /^Unstimmigkeiten/ }).click();
  await expect(desk.hint(/^Der Artikel hat kein Datum/)).toBeVisible();
  await desk.panel.getByRole('button', { name: 'Veröffentlichung festlegen' }).click();
  const settings = page.getByRole('dialog', { name: 'Angaben zum Artikel' });
  await settings.getByLabel(/^Geplant für/).fill('2025-01-31T12:00');
  await settings.getByRole('button', { name: 'Angaben speichern' }).click();
  await expect(settings).toBeHidden();
  await expect(desk.hint(/^Der Artikel hat kein Datum/)).toHaveCount(0);
});

test('an excerpt says whether its figures agree with the claim’s, saved and while it is typed', async ({ desk: page, editor }) => {
  const desk = new TriageDesk(page);
  const article = await makeArticle({ by: editor, access: 'restricted', text: 'Der Haushalt\n\nDer Rat hat am 3. März 2025 den Haushalt beschlossen. Die Entwicklung kostete weniger als 6 Millionen Dollar. Niemand widersprach.' });
  const claim = await makeClaim(article, editor, { exact: 'kostete weniger als 6 Millionen Dollar', type: 'money' });
  const [agrees, contradicts, silent] = [await makeSource(editor, { title: 'Technischer Bericht' }), await makeSource(editor, { title: 'Branchendienst' }), await makeSource(editor, { title: 'Brief' })];
  await makeEvidence(claim, agrees, editor, { excerpt: 'Das Training kostete 5,576 Millionen Dollar.' });
  await makeEvidence(claim, contradicts, editor, { excerpt: 'Die Entwicklung kostete 8 Millionen Dollar.' });
  await makeEvidence(claim, silent, editor, { excerpt: 'Darüber wissen wir nichts.' });
  await desk.open(article, 1);
  await expect(desk.evidence('Technischer Bericht')).toContainText(/Zahlen stimmen überein: .*5,576\sMio\..*6\sMio\./);
  await expect(desk.evidence('Branchendienst')).toContainText('Zahlen widersprechen sich');
  await expect(desk.evidence('Brief')).not.toContainText(/Zahlen|Einheiten/);

  await page.keyboard.press('b');
  const form = desk.panel.getByRole('region', { name: 'Beleg hinzufügen' });
  await pick(form, 'Quelle', 'Brief', 'Brief');
  const excerpt = form.getByRole('textbox', { name: /^Auszug/ });
  await excerpt.fill('Die Kosten lagen bei 9 Millionen Dollar.');
  await expect(form.getByRole('status')).toContainText('Zahlen widersprechen sich');
  await excerpt.fill('Die Kosten lagen bei 5 Millionen Dollar.');
  await expect(form.getByRole('status')).toContainText('Zahlen stimmen überein');
  await excerpt.fill('Die Kosten sind nicht bekannt.');
  await expect(form.getByRole('status')).toBeEmpty();
});

test('the form for a manuscript leaves proposing out when asked to', async ({ desk: page }) => {
  const desk = new TriageDesk(page);
  await page.goto('/articles/new');
  await page.getByRole('textbox', { name: 'Manuskript' }).fill('Der Rat tagt\n\nDer Rat hat am 3. März 2025 mit 24 zu 11 Stimmen den Haushalt beschlossen.');
  const box = page.getByRole('checkbox', { name: 'Prüfbare Aussagen vorschlagen' });
  await expect(box).toBeChecked();
  await box.click();
  await expect(page.getByRole('textbox', { name: 'Arbeitstitel' })).toHaveValue('Der Rat tagt');
  await desk.wakes(() => page.getByRole('button', { name: 'Artikel anlegen' }).click());
  await expect(page.getByRole('button', { name: 'Vorschläge suchen' })).toBeVisible();
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  expect(await storedClaims({ id })).toEqual([]);
});

test('a passage whose claims are settled says what belongs to none of them', async ({ desk: page, editor }) => {
  const desk = new TriageDesk(page);
  const article = await makeArticle({ by: editor, access: 'restricted' });
  await makeVerdict(await makeClaim(article, editor, { exact: 'mit 24 zu 11 Stimmen' }), editor);
  await desk.open(article);
  await desk.expectCoverage('3 ohne Aussage');
  await desk.press('den Haushalt beschlossen');
  const lacking = desk.panel.getByRole('list', { name: /gehört noch zu keiner/ }).getByRole('listitem');
  await expect(lacking).toHaveCount(1);
  await expect(lacking).toContainText('3. März 2025');
  await lacking.getByRole('button', { name: 'Als Aussage markieren' }).click();
  await desk.expectState(2, 'offen');
  await desk.expectCoverage('1 offen', '2 ohne Aussage');
});
