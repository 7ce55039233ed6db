// The correction list, by keyboard alone: corrections are decided, looked at beforehand, written into the text, taken back and reported.
import type { Page } from '@playwright/test';
import { makeArticle, makeClaim, makeVerdict, type MadeArticle, type MadePerson } from '@/prisma/factories';
import { accessibilityFaults } from './accessibility-faults';
import { Desk } from './desk';
import { answered, expect, newPerson, test } from './fixtures';
import { press, tabTo, takeEntry } from './keyboard';
import { toast, visit } from './ui';

const TEXT = 'Der Rat tagt\n\nDer Rat hat mit 24 zu 11 Stimmen den Haushalt beschlossen. Er umfasst 80 Millionen Euro. Das ist viel Geld.';

/** Three claims whose verdicts want the text changed. */
async function corrected(editor: MadePerson): Promise<MadeArticle> {
  const article = await makeArticle({ by: editor, access: 'restricted', title: 'Der Haushalt', text: TEXT });
  const wanted = [
    ['mit 24 zu 11 Stimmen', { rating: 'false', action: 'change', proposedWording: 'mit 24 zu 12 Stimmen', rationale: 'Das Protokoll nennt zwölf.' }],
    ['80 Millionen Euro', { rating: 'unsupported', action: 'soften', proposedWording: 'rund 80 Millionen Euro', rationale: 'Die Zahl ist gerundet.' }],
    ['Das ist viel Geld.', { rating: 'not_checkable', action: 'cut', rationale: 'Meinung im Bericht.' }],
  ] as const;
  for (const [exact, verdict] of wanted) await makeVerdict(await makeClaim(article, editor, { exact }), editor, verdict);
  return article;
}

const row = (page: Page, claim: number) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `Aussage ${claim}`, exact: true }) });
const choice = (page: Page, claim: number, name: string) => row(page, claim).getByRole('radio', { name, exact: true });

test('an editor decides on corrections and writes them into the text with the keyboard alone', async ({ desk: page, editor }) => {
  test.slow();
  const article = await corrected(editor);
  const { keyboard } = page;
  const desk = new Desk(page);
  await desk.open(article, 1);
  await press(page, page.getByRole('button', { name: 'Mehr', exact: true }));
  await takeEntry(page, page.getByRole('menuitem', { name: 'Korrekturliste, 3 offen' }), 'Ko');
  await expect(page.getByRole('heading', { level: 1, name: 'Korrekturliste' })).toBeVisible();
  await expect(row(page, 1)).toContainText('Das Protokoll nennt zwölf.');

  // Letters decide on the row that one is in; a reason is asked for at once.
  await keyboard.press('j');
  await expect(choice(page, 1, 'Offen')).toBeFocused();
  await keyboard.press('y');
  await expect(choice(page, 1, 'Annehmen')).toBeChecked();
  await keyboard.press('j');
  await keyboard.press('s');
  const reason = row(page, 2).getByRole('textbox', { name: 'Warum bleibt der Text?' });
  await expect(reason).toBeFocused();
  await keyboard.insertText('Der Kämmerer nennt genau diese Zahl.');
  await keyboard.press('Escape');
  await expect(choice(page, 2, 'Text bleibt')).toBeFocused();
  await keyboard.press('j');
  await keyboard.press('y');
  await expect(page.getByText('2 angenommen, 1 bleibt')).toBeVisible();

  // What was chosen and typed outlives a reload; the wording can be changed, and the difference follows.
  await page.reload();
  await expect(choice(page, 3, 'Annehmen')).toBeChecked();
  await expect(reason).toHaveValue('Der Kämmerer nennt genau diese Zahl.');
  const wording = row(page, 1).getByRole('textbox', { name: 'Neuer Wortlaut' });
  await tabTo(page, wording);
  await keyboard.press('ControlOrMeta+a');
  await keyboard.insertText('mit 23 zu 12 Stimmen');
  await expect(row(page, 1).locator('del')).toHaveText(['entfernt, Zahl: 24', 'entfernt, Zahl: 11']);
  await expect(row(page, 1).locator('ins')).toHaveText(['eingefügt, Zahl: 23!', 'eingefügt, Zahl: 12!']);
  expect(await accessibilityFaults(page)).toEqual([]);

  await press(page, page.getByRole('button', { name: 'Vorschau' }));
  await expect(page.getByText('erneut zu prüfen: 1 (Nr. 1)')).toBeVisible();
  await expect(page.getByText('ohne Textstelle: 1 (Nr. 3)')).toBeVisible();
  await expect(page.getByRole('button', { name: '2 Korrekturen in Fassung 2 schreiben' })).toBeVisible();
  await keyboard.press('ControlOrMeta+Enter');
  await expect(toast(page, 'Fassung 2 ist gespeichert')).toBeVisible();

  await expect(row(page, 1)).toContainText('Geschrieben in Fassung 2, erneut zu prüfen.');
  await expect(row(page, 2)).toContainText('Der Text bleibt. Der Kämmerer nennt genau diese Zahl.');
  await expect(row(page, 3)).toContainText('Gestrichen in Fassung 2.');
  await expect(page.getByText('Über alle Korrekturen ist entschieden.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Offen: 0' })).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);

  // The claim shows its decision, and the new wording waits to be checked.
  await press(page, row(page, 1).getByRole('link', { name: 'Aussage 1' }));
  await desk.expectState(1, 'erneut prüfen, Wortlaut geändert');
  await expect(desk.text).toContainText('mit 23 zu 12 Stimmen');
  await expect(desk.panel).toContainText('Geschrieben in Fassung 2, erneut zu prüfen.');

  // Taking the cut back writes the sentence again, and its verdict holds again.
  await visit(page, `/articles/${article.id}/corrections`);
  await press(page, page.getByRole('button', { name: 'Entscheidung zu Aussage 3 zurücknehmen' }));
  const question = page.getByRole('alertdialog', { name: 'Entscheidung zu Aussage 3 zurücknehmen' });
  await expect(question).toContainText('in Fassung 3');
  await press(page, question.getByRole('button', { name: 'Zurücknehmen' }));
  await expect(toast(page, 'Fassung 3 ist gespeichert')).toBeVisible();
  await expect(choice(page, 3, 'Offen')).toBeChecked();

  const report = await page.request.get(`/api/v1/articles/${article.id}/report?format=html`);
  const text = await report.text();
  for (const told of ['3 Korrekturen: 1 offen, 1 angenommen, 1 bleibt.', 'Neuer Wortlaut: „mit 23 zu 12 Stimmen“', 'Der Kämmerer nennt genau diese Zahl.']) expect(text).toContain(told);
});

test('who comes second is told, and loses nothing that was typed', async ({ desk: page, editor, windowOf, expectErrors }) => {
  expectErrors(answered(409, 422));
  const colleague = await newPerson();
  const article = await makeArticle({ by: editor, title: 'Der Haushalt' });
  const outer = await makeClaim(article, editor, { exact: 'mit 24 zu 11 Stimmen' });
  await makeVerdict(outer, editor, { rating: 'unsupported', action: 'change', proposedWording: 'mit 24 zu 12 Stimmen' });
  await makeVerdict(await makeClaim(article, editor, { exact: '24 zu 11' }), editor, { rating: 'unsupported', action: 'change', proposedWording: '24 zu 13' });
  await visit(page, `/articles/${article.id}/corrections`);
  for (const claim of [1, 2]) await row(page, claim).getByText('Annehmen').click();
  await page.getByRole('button', { name: '2 Korrekturen in Fassung 2 schreiben' }).click();
  await expect(page.getByText('2 Korrekturen lassen sich so nicht schreiben. Es wurde nichts gespeichert.')).toBeVisible();
  await expect(row(page, 2)).toContainText('Zwei Korrekturen betreffen dieselbe Stelle.');
  await row(page, 1).getByText('Offen', { exact: true }).click();
  await row(page, 2).getByRole('textbox', { name: 'Neuer Wortlaut' }).fill('24 zu 14');

  const other = await windowOf(colleague);
  const { status } = await other.request.post(`/api/v1/articles/${article.id}/revisions`, { headers: { 'sec-fetch-site': 'same-origin' }, data: { baseNumber: 1, edits: [{ start: 0, end: 0, text: 'Neu: ' }] } }).then((answer) => ({ status: answer.status() }));
  expect(status).toBe(201);
  await page.getByRole('button', { name: 'Eine Korrektur in Fassung 2 schreiben' }).click();
  await expect(page.getByText(`${colleague.name} hat inzwischen Fassung 2 gespeichert.`)).toBeVisible();
  await page.getByRole('button', { name: 'Neuen Stand zeigen' }).click();
  await expect(row(page, 2).getByRole('textbox', { name: 'Neuer Wortlaut' })).toHaveValue('24 zu 14');
  await page.getByRole('button', { name: 'Eine Korrektur in Fassung 3 schreiben' }).click();
  await expect(row(page, 2)).toContainText('Geschrieben in Fassung 3, erneut zu prüfen.');
});

test('whoever only reads sees the list and is offered nothing; an article without corrections says so', async ({ editor, windowOf }) => {
  const viewer = await newPerson(['viewer'], { locale: 'en' });
  const article = await makeArticle({ by: editor });
  const page = await windowOf(viewer, { locale: 'en-GB' });
  await visit(page, `/articles/${article.id}/corrections`);
  await expect(page.getByText('No verdict asks for a change to the text.')).toBeVisible();
  await makeVerdict(await makeClaim(article, editor, { exact: 'mit 24 zu 11 Stimmen' }), editor, { rating: 'unsupported', action: 'change', proposedWording: 'mit 24 zu 12 Stimmen' });
  await visit(page, `/articles/${article.id}/corrections`);
  await expect(page.getByRole('heading', { name: 'Open: 1' })).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^(Write|Save|Preview)/ })).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.locator('del').first()).toBeVisible();
});
