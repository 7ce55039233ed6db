// Fassungen: their list, any two compared side by side and in one text, by mouse, by keyboard, by address and on paper; and a claim's wording through them.
import type { Page } from '@playwright/test';
import { makeArticle, makeClaim, makeToken, makeVerdict, type MadeArticle, type MadePerson } from '@/prisma/factories';
import { Desk } from './desk';
import { answered, expect, newPerson, test } from './fixtures';
import { visit } from './ui';

const COST = 'Die Entwicklung kostete weniger als 6 Millionen Dollar.';
const STAFF = 'Dort arbeiten weniger als 140 Forscher und Ingenieure.';
const QUIET = Array.from({ length: 6 }, (_, at) => `In Abschnitt ${at + 1} steht, was sich nicht ändert. Niemand fasst ihn an.`);
const RANK = 'Die App stand an der Spitze der Charts.';
const FIRST = ['Ein neues Modell', COST, STAFF, ...QUIET, RANK];

const revise = async (page: Page, editor: MadePerson, article: MadeArticle, baseNumber: number, paragraphs: readonly string[]) => {
  const answer = await page.request.post(`/api/v1/articles/${article.id}/revisions`, { headers: { Authorization: `Bearer ${await makeToken(editor)}` }, data: { baseNumber, text: paragraphs.join('\n\n') } });
  expect(answer.status(), await answer.text()).toBe(201);
};

/** An article in three revisions: a figure changed; then a negation put in, one paragraph moved to the front and one removed. */
async function threeRevisions(page: Page, editor: MadePerson): Promise<MadeArticle> {
  const article = await makeArticle({ by: editor, access: 'restricted', title: 'China feiert DeepSeek', text: FIRST.join('\n\n') });
  const cost = await makeClaim(article, editor, { exact: '6 Millionen Dollar' });
  await makeVerdict(cost, editor, { rating: 'not_checkable', rationale: 'Probe.' });
  await makeClaim(article, editor, { exact: '140 Forscher und Ingenieure' });
  const second = ['Ein neues Modell', COST.replace('6', '60'), STAFF, ...QUIET, RANK];
  await revise(page, editor, article, 1, second);
  await revise(page, editor, article, 2, ['Ein neues Modell', RANK, COST.replace('6', '60'), STAFF.replace('arbeiten', 'arbeiten nicht'), ...QUIET.slice(0, 5)]);
  return article;
}

test('one revision only: the page says what comes here and offers the next one', async ({ desk: page, editor, windowOf }) => {
  const article = await makeArticle({ by: editor, text: FIRST.join('\n\n') });
  await visit(page, `/articles/${article.id}/revisions`);
  await expect(page.getByText('Noch gibt es nur die erste;')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Neue Fassung' })).toHaveAttribute('href', `/articles/${article.id}/revisions/new`);
  await expect(page.getByRole('button', { name: 'Gewählte vergleichen' })).toHaveCount(0);
  const viewer = await windowOf(await newPerson(['viewer']));
  await visit(viewer, `/articles/${article.id}/revisions`);
  await expect(viewer.getByRole('row', { name: /Fassung 1/ })).toBeVisible();
  await expect(viewer.getByRole('link', { name: 'Neue Fassung' })).toHaveCount(0);
});

test('the list tells what each revision did; any two are compared from the keyboard', async ({ desk: page, editor }) => {
  const article = await threeRevisions(page, editor);
  await visit(page, `/articles/${article.id}?claim=1`);
  await page.getByRole('button', { name: 'Mehr', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Fassungen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fassungen' })).toBeVisible();
  const row = (number: number) => page.getByRole('row', { name: new RegExp(`Fassung ${number}`) });
  await expect(row(3)).toContainText('aktuell');
  await expect(row(3)).toContainText('−11');
  await expect(row(3)).toContainText('1 geändert (Aussage 2)');
  await expect(row(2)).toContainText('1 geändert (Aussage 1)');
  await expect(row(1)).toContainText(editor.name);
  await expect(row(1).getByRole('link', { name: /Änderungen/ })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Fassung 2 als vorher' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Fassung 1 als vorher' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/compare\?to=3&from=1$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Fassungen 1 und 3 im Vergleich' })).toBeVisible();
});

test('side by side each text stands in its column, with what flips a meaning marked and the claims beside it', async ({ desk: page, editor }) => {
  const article = await threeRevisions(page, editor);
  await visit(page, `/articles/${article.id}/revisions/compare?from=1&to=3`);
  await expect(page.getByText('2 Absätze geändert · 1 entfernt · 1 verschoben · 6 unverändert')).toBeVisible();
  const cost = page.locator('#p3');
  await expect(cost.locator('del:visible')).toHaveText('entfernt, Zahl: 6');
  await expect(cost.locator('ins:visible')).toHaveText('eingefügt, Zahl: 60!');
  const [left, right] = [await cost.locator('del:visible').boundingBox(), await cost.locator('ins:visible').boundingBox()];
  expect((right?.x ?? 0) - (left?.x ?? 0)).toBeGreaterThan(200);
  await expect(cost.getByRole('link', { name: /Aussage 1/ })).toContainText('Erneut prüfen');
  await expect(cost.getByRole('link', { name: /Aussage 1/ })).toContainText('Wortlaut geändert');
  await expect(page.locator('#p4').locator('ins:visible')).toHaveText('eingefügt, Verneinung: nicht!');
  await expect(page.locator('#p2')).toContainText('verschoben, vorher Absatz 10');
  await expect(page.locator('#p10-before')).toContainText('verschoben, jetzt Absatz 2');
  await expect(page.locator('#p9-before').locator('del:visible')).toContainText('In Abschnitt 6');
  await cost.getByRole('link', { name: /Aussage 1/ }).click();
  await new Desk(page).expectSelected(1);
});

test('in one text both wordings stand in one line; unchanged paragraphs unfold; the two sides are swapped and chosen anew', async ({ desk: page, editor }) => {
  const article = await threeRevisions(page, editor);
  await visit(page, `/articles/${article.id}/revisions/compare?from=1&to=2`);
  await page.getByRole('link', { name: 'Im Text' }).click();
  await expect(page).toHaveURL(/from=1&to=2&view=inline/);
  const cost = page.locator('#p2');
  await expect(cost.locator('del, ins')).toHaveText(['entfernt, Zahl: 6', 'eingefügt, Zahl: 60!']);
  const [gone, come] = [await cost.locator('del').boundingBox(), await cost.locator('ins').boundingBox()];
  expect(Math.abs((gone?.y ?? 0) - (come?.y ?? 99))).toBeLessThan(10);
  await expect(page.getByText('In Abschnitt 4')).toBeHidden();
  await page.getByText('7 unveränderte Absätze').click();
  await expect(page.getByText('In Abschnitt 4')).toBeVisible();
  await page.getByRole('link', { name: 'Seiten tauschen' }).click();
  await expect(page).toHaveURL(/from=2&to=1&view=inline/);
  await expect(cost.locator('del, ins')).toHaveText(['entfernt, Zahl: 60', 'eingefügt, Zahl: 6!']);
  await page.getByRole('combobox', { name: 'Nachher' }).selectOption('Fassung 3');
  await page.getByRole('button', { name: 'Vergleichen' }).click();
  await expect(page).toHaveURL(/from=2&to=3&view=inline/);
  await expect(page.getByRole('heading', { level: 1, name: 'Fassungen 2 und 3 im Vergleich' })).toBeVisible();
});

test('keys lead from change to change, and the address keeps the place', async ({ desk: page, editor, windowOf }) => {
  const article = await threeRevisions(page, editor);
  await visit(page, `/articles/${article.id}/revisions/compare?from=1&to=3&view=inline`);
  const place = page.getByRole('status').filter({ hasText: /Änderung/ });
  await expect(place).toHaveText('5 Änderungen');
  await page.keyboard.press('j');
  await expect(page.locator('#p2')).toBeFocused();
  await expect(place).toHaveText('Änderung 1 von 5');
  await page.keyboard.press('n');
  await expect(page.locator('#p3')).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(page.locator('#p3')).toBeFocused();
  await expect(page).toHaveURL(/#p3$/);
  await page.getByRole('button', { name: 'Nächste Änderung' }).click();
  await expect(page).toHaveURL(/#p4$/);
  await page.getByRole('link', { name: 'Nebeneinander' }).click();
  await expect(page).toHaveURL(/view=side#p4$/);
  const colleague = await windowOf(editor);
  await visit(colleague, page.url());
  await expect(colleague.locator('#p4')).toBeInViewport();
  await expect(colleague.getByRole('status').filter({ hasText: /Änderung/ })).toHaveText('Änderung 3 von 5');
  await visit(colleague, `/articles/${article.id}/revisions/compare?from=1&to=2#p7`);
  await expect(colleague.locator('#p7')).toBeVisible();
});

test('on paper there is no chrome, both views keep what went and what came, and the head says what is compared', async ({ desk: page, editor }) => {
  const article = await threeRevisions(page, editor);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 760, height: 1_000 });
  for (const view of ['side', 'inline'] as const) {
    await page.goto(`/articles/${article.id}/revisions/compare?from=1&to=3&view=${view}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fassungen 1 und 3 im Vergleich');
    await expect(page.getByRole('main').getByText('China feiert DeepSeek')).toBeVisible();
    await expect(page.getByText(`Fassung 1: ${editor.name},`)).toBeVisible();
    await expect(page.getByRole('banner').first()).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    const [gone, come] = [page.locator('#p3 del:visible'), page.locator('#p3 ins:visible')];
    expect(await gone.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('line-through');
    expect(await come.evaluate((element) => [getComputedStyle(element).textDecorationLine, getComputedStyle(element).textDecorationStyle, getComputedStyle(element).fontWeight])).toEqual(['underline', 'double', '600']);
    await expect(page.locator('#p3').getByText('Aussage 1')).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
  }
});

test('on a phone both wordings stand in one text', async ({ windowOf, editor, desk }) => {
  const article = await threeRevisions(desk, editor);
  const page = await windowOf(editor, { viewport: { width: 390, height: 800 } });
  await visit(page, `/articles/${article.id}/revisions/compare?from=1&to=3`);
  await expect(page.locator('#p3 del:visible, #p3 ins:visible')).toHaveText(['entfernt, Zahl: 6', 'eingefügt, Zahl: 60!']);
  await expect(page.getByRole('link', { name: 'Nebeneinander' })).toBeHidden();
  // One row of acts: the text is what the screen is for.
  const [swap, next] = [await page.getByRole('link', { name: 'Seiten tauschen' }).boundingBox(), await page.getByRole('button', { name: 'Nächste Änderung' }).boundingBox()];
  expect(Math.abs((swap?.y ?? 0) - (next?.y ?? 99))).toBeLessThan(8);
});

test('of many revisions the number is typed, and no list of all of them is drawn', async ({ desk: page, editor }) => {
  const article = await makeArticle({ by: editor, text: FIRST.join('\n\n') });
  for (let base = 1; base <= 20; base++) await revise(page, editor, article, base, [...FIRST, `Nachtrag ${base}.`]);
  await visit(page, `/articles/${article.id}/revisions/compare`);
  await expect(page.locator('option')).toHaveCount(20);
  await page.getByRole('spinbutton', { name: 'Vorher (1 bis 21)' }).or(page.getByRole('combobox', { name: 'Vorher (1 bis 21)' })).fill('3');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=3&to=21/);
  await expect(page.getByRole('heading', { level: 1, name: 'Fassungen 3 und 21 im Vergleich' })).toBeVisible();
});

test('a number that no revision has is said so', async ({ desk: page, editor, expectErrors }) => {
  expectErrors(answered(404));
  const article = await makeArticle({ by: editor, text: FIRST.join('\n\n') });
  for (const address of ['compare?from=1&to=7', 'compare?from=eins&to=1', '9', 'null']) {
    expect((await page.goto(`/articles/${article.id}/revisions/${address}`))?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'Diese Fassung gibt es nicht' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Alle Fassungen' })).toHaveAttribute('href', `/articles/${article.id}/revisions`);
  }
});

test('an older text is read with its claims, and from the history its changes', async ({ desk: page, editor }) => {
  const article = await threeRevisions(page, editor);
  await visit(page, `/articles/${article.id}/revisions`);
  await page.getByRole('link', { name: 'Text der Fassung 1' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fassung 1' })).toBeVisible();
  await expect(page.getByText(COST)).toBeVisible();
  await expect(page.locator('#p2').getByRole('link', { name: /Aussage 1/ })).toBeVisible();
  await expect(page.locator('del, ins')).toHaveCount(0);
  await visit(page, `/articles/${article.id}/history`);
  await page.getByRole('link', { name: 'Was sich geändert hat' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fassungen 2 und 3 im Vergleich' })).toBeVisible();
});

test('a claim tells its wording through the revisions, and which verdict would hold on which', async ({ desk: page, editor }) => {
  const article = await threeRevisions(page, editor);
  const desk = new Desk(page);
  await desk.open(article, 1);
  await desk.panel.getByText('Wortlaut durch die Fassungen').click();
  const list = desk.panel.getByRole('listitem');
  const now = list.filter({ hasText: 'Fassungen 2 bis 3' });
  await expect(now.locator('del')).toHaveText('entfernt, Zahl: 6');
  await expect(now.locator('ins')).toHaveText('eingefügt, Zahl: 60!');
  const then = list.filter({ hasText: 'Erster Wortlaut' });
  await expect(then).toContainText('6 Millionen Dollar');
  await expect(then).toContainText('Nicht prüfbar');
  await expect(then).toContainText('gälte hier');
  await now.getByRole('link', { name: 'Mit Fassung 1 vergleichen' }).click();
  await expect(page).toHaveURL(/compare\?from=1&to=2$/);
});
