// What each person has set: keys, strike-through, language and theme follow them; without a setting the browser decides.
import { makeArticle, makeClaim, makeEvidence, makePerson, makeSource, makeVerdict, type MadePerson } from '@/prisma/factories';
import { Desk } from './desk';
import { expect, newPerson, test } from './fixtures';
import { choose, toast, visit } from './ui';

async function articleOf(editor: MadePerson) {
  const article = await makeArticle({ by: editor, access: 'restricted' });
  const claim = await makeClaim(article, editor, { exact: 'mit 24 zu 11 Stimmen' });
  return { article, claim };
}

test('letters do nothing once they are switched off, and everything works by other keys', async ({ desk: page, editor }) => {
  const { article } = await articleOf(editor);
  const desk = new Desk(page);
  await visit(page, '/account');
  await page.getByRole('checkbox', { name: 'Tasten aus einem einzelnen Buchstaben' }).click();
  await page.getByRole('button', { name: 'Einstellungen speichern' }).click();
  await expect(toast(page, 'Die Einstellungen sind gespeichert.')).toBeVisible();
  await desk.open(article, 1);
  await page.keyboard.press('v');
  await page.keyboard.press('n');
  await desk.expectSelected(1);
  await expect(desk.rating('Belegt')).not.toBeChecked();
  await expect(desk.save).toBeDisabled();
  // The key with Ctrl stays.
  await desk.chooseRating('Unbelegt');
  await desk.rationale.fill('Nichts gefunden.');
  await page.keyboard.press('Control+Enter');
  await desk.expectState(1, 'Unbelegt');
});

test('checked claims are struck through for those who want it', async ({ windowOf }) => {
  const [plain, striking] = [await newPerson(), await newPerson(['editor'], { strikeChecked: true })];
  const article = await makeArticle({ by: plain, access: 'restricted', members: [striking] });
  const claim = await makeClaim(article, plain, { exact: 'mit 24 zu 11 Stimmen' });
  await makeEvidence(claim, await makeSource(plain), plain);
  await makeVerdict(claim, plain);
  const lines = async (person: MadePerson) => {
    const page = await windowOf(person);
    const desk = new Desk(page);
    await desk.open(article, 1);
    await expect(desk.sign(1)).toContainText('✓');
    return desk.text.getByText('mit 24 zu 11 Stimmen', { exact: true }).evaluate((element) => getComputedStyle(element).textDecorationLine);
  };
  expect(await lines(striking)).toBe('underline line-through');
  expect(await lines(plain)).toBe('underline');
});

test('on paper checked claims are struck through for everybody, beside their ticks, and the panel stays away', async ({ desk: page, editor }) => {
  const { article, claim } = await articleOf(editor);
  await makeClaim(article, editor, { exact: 'am 3. März 2025' });
  await makeEvidence(claim, await makeSource(editor), editor);
  await makeVerdict(claim, editor);
  const desk = new Desk(page);
  await desk.open(article, 1);
  await page.emulateMedia({ media: 'print' });
  const lineOf = (words: string) => desk.text.getByText(words, { exact: true }).evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(await lineOf('mit 24 zu 11 Stimmen')).toBe('underline line-through');
  expect(await lineOf('am 3. März 2025')).toBe('underline');
  await expect(desk.sign(1)).toBeVisible();
  await expect(desk.panel).toBeHidden();
  await expect(desk.coverage).toBeHidden();
});

test('language and theme follow the person to another browser', async ({ windowOf, browser, watched }) => {
  const [email, password] = [`reisend-${Date.now()}@example.org`, 'Tinte auf altem Papier 7'];
  const page = await windowOf(await makePerson({ email, password }));
  await visit(page, '/account');
  await choose(page, 'Sprache', 'English');
  await page.getByText('Dunkel', { exact: true }).click();
  await page.getByRole('button', { name: 'Einstellungen speichern' }).click();
  await expect(page.getByRole('heading', { name: 'My account' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  const elsewhere = watched(await browser.newContext({ locale: 'de-DE', colorScheme: 'light' }));
  const other = await elsewhere.newPage();
  await visit(other, '/login');
  await expect(other.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
  await other.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(email);
  await other.getByRole('textbox', { name: 'Passwort' }).fill(password);
  await other.getByRole('button', { name: 'Anmelden' }).click();
  await expect(other.getByRole('heading', { name: 'Articles', level: 1 })).toBeVisible();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await elsewhere.close();
});

for (const { locale, heading } of [{ locale: 'en-GB', heading: 'Sign in' }, { locale: 'de-AT', heading: 'Anmelden' }, { locale: 'fr-FR', heading: 'Anmelden' }]) {
  test(`a browser that asks for ${locale} is greeted with “${heading}”`, async ({ browser, watched }) => {
    const context = watched(await browser.newContext({ locale }));
    const page = await context.newPage();
    await visit(page, '/login');
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await context.close();
  });
}

test('the menu of the account changes language and theme at once', async ({ desk: page, editor }) => {
  await visit(page, '/articles');
  await page.getByRole('button', { name: `Konto von ${editor.name}` }).click();
  await page.getByRole('menuitemradio', { name: 'Dunkel' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Articles', level: 1 })).toBeVisible();
});
