// The whole path of a manuscript without touching the mouse: from signing in to the report made for good, and out.
import { readSampleText } from '@/prisma/sample/text';
import { makePerson } from '@/prisma/factories';
import { parseManuscript } from '@/lib/text/parse';
import { Desk } from './desk';
import { expect, test } from './fixtures';
import { press, tabTo, takeEntry, typeInto } from './keyboard';
import { toast, visit } from './ui';

/** It holds every figure and every word that somebody is said to have said in its passage: checked, it leaves nothing over there. */
const WORDING = 'Allerdings kostete die Entwicklung weniger als 6 Millionen Dollar';
const PASSWORD = 'Tinte auf altem Papier 7';
const REASON = 'Der Technische Bericht nennt die Summe für den letzten Lauf.';

test('a manuscript is checked by keyboard alone', async ({ context }) => {
  test.slow();
  const editor = await makePerson({ password: PASSWORD });
  const page = await context.newPage();
  const { keyboard } = page;
  const desk = new Desk(page);
  const manuscript = await readSampleText();

  await test.step('sign in', async () => {
    await visit(page, '/login');
    await typeInto(page, page.getByRole('textbox', { name: 'E-Mail-Adresse' }), editor.email);
    await typeInto(page, page.getByRole('textbox', { name: 'Passwort' }), PASSWORD);
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Artikel', level: 1 })).toBeVisible();
  });

  await test.step('put the manuscript in', async () => {
    await press(page, page.getByRole('link', { name: 'Artikel anlegen' }));
    await typeInto(page, page.getByRole('textbox', { name: 'Manuskript' }), manuscript);
    await expect(page.getByRole('status').filter({ hasText: '1 Titel, 7 Zwischentitel, 35 Sätze.' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Arbeitstitel' })).toHaveValue(/DeepSeek/);
    await tabTo(page, page.getByRole('radio', { name: 'Die ganze Redaktion' }));
    await keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Nur Mitglieder' })).toBeChecked();
    // This is the path of somebody who marks everything; triage.spec.ts tells that of proposals.
    await tabTo(page, page.getByRole('checkbox', { name: 'Prüfbare Aussagen vorschlagen' }));
    await keyboard.press('Space');
    await expect(page.getByRole('checkbox', { name: 'Prüfbare Aussagen vorschlagen' })).not.toBeChecked();
    await desk.wakes(() => press(page, page.getByRole('button', { name: 'Artikel anlegen' })));
    await desk.expectCoverage('43 ohne Aussage');
  });

  await test.step('mark a fragment of a sentence', async () => {
    const { text, units } = parseManuscript(manuscript);
    const at = text.indexOf(WORDING);
    const passages = units.findIndex((unit) => at < unit.end);
    const wordsBefore = text.slice(units[passages]?.start, at).split(/[\s–-]+/).filter(Boolean).length;
    await keyboard.press('m');
    for (let step = 0; step < passages; step++) await keyboard.press('ArrowDown');
    for (let step = 0; step < wordsBefore; step++) await keyboard.press('ArrowRight');
    await expect(page.getByText(WORDING.split(' ')[0] ?? '', { exact: true })).toBeAttached();
    for (let step = 1; step < WORDING.split(' ').length; step++) await keyboard.press('Shift+ArrowRight');
    await expect(page.getByText(WORDING, { exact: true }).first()).toBeAttached();
    await keyboard.press('Enter');
    await desk.expectSelected(1);
    await expect(desk.sign(1)).toHaveAccessibleName(`Aussage 1, offen: ${WORDING}`);
    await desk.expectCoverage('1 offen', '42 ohne Aussage');
  });

  await test.step('say what kind of claim it is', async () => {
    await press(page, desk.panel.getByRole('button', { name: /^Art:/ }));
    await takeEntry(page, page.getByRole('menuitemradio', { name: 'Geldbetrag' }), 'Geld');
    await expect(desk.panel.getByRole('button', { name: 'Art: Geldbetrag' })).toBeFocused();
  });

  await test.step('attach a new source', async () => {
    await keyboard.press('b');
    await expect(desk.panel.getByRole('combobox', { name: 'Quelle' })).toBeFocused();
    await keyboard.type('Technischer Bericht V3');
    await expect(page.getByRole('option', { name: '„Technischer Bericht V3“ neu anlegen' })).toBeVisible();
    await keyboard.press('Enter');
    const source = desk.panel.getByRole('region', { name: 'Quelle anlegen' });
    await expect(source.getByRole('textbox', { name: 'Titel' })).toHaveValue('Technischer Bericht V3');
    await press(page, source.getByRole('combobox', { name: 'Art' }));
    await takeEntry(page, page.getByRole('option', { name: 'Pressemitteilung' }), 'Pressem');
    await press(page, source.getByRole('button', { name: 'Quelle anlegen' }));
    await expect(desk.panel.getByRole('combobox', { name: 'Quelle' })).toHaveValue('Technischer Bericht V3');
    await typeInto(page, desk.panel.getByRole('textbox', { name: /^Auszug/ }), 'The total training cost amounts to 5.576M dollars.');
    await typeInto(page, desk.panel.getByRole('textbox', { name: /^Fundstelle/ }), 'Seite 5');
    await keyboard.press('Enter');
    await expect(desk.evidence('Technischer Bericht V3')).toBeVisible();
  });

  await test.step('record the verdict', async () => {
    await keyboard.press('v');
    await expect(desk.rating('Belegt')).toBeChecked();
    await expect(desk.rationale).toBeFocused();
    await keyboard.type(REASON);
    await keyboard.press('Control+Enter');
    await expect(toast(page, 'Nr. 1: Belegt gespeichert.')).toBeVisible();
    await desk.expectState(1, 'Belegt');
    await desk.expectCoverage('1 geprüft', '42 ohne Aussage');
    await expect(desk.panel).toContainText(REASON);
    await expect(desk.sign(1)).toBeFocused();
  });

  await test.step('exempt the next passage and go on', async () => {
    await keyboard.press('n');
    await expect(desk.panel.getByRole('heading', { name: 'Textstelle: ohne Aussage' })).toBeVisible();
    const passage = await desk.panel.getByRole('blockquote').innerText();
    await keyboard.press('x');
    const reasons = page.getByRole('dialog', { name: 'Von der Prüfung ausnehmen' });
    await expect(reasons.getByRole('radio', { name: 'Meinung' })).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect(reasons.getByRole('radio', { name: 'Allgemein bekannt' })).toBeChecked();
    await press(page, reasons.getByRole('button', { name: 'Ausnehmen' }));
    await expect(reasons).toBeHidden();
    await desk.expectCoverage('1 geprüft', '1 ohne Prüfung', '41 ohne Aussage');
    await expect(desk.panel).toContainText('Von der Prüfung ausgenommen: Allgemein bekannt');
    await keyboard.press('n');
    await expect(desk.panel.getByRole('heading', { name: 'Textstelle: ohne Aussage' })).toBeVisible();
    await expect(desk.panel.getByRole('blockquote')).not.toHaveText(passage);
  });

  await test.step('make the report for good', async () => {
    await press(page, page.getByRole('link', { name: 'Prüfbericht' }));
    await press(page, page.getByRole('button', { name: 'Prüfbericht ausstellen' }));
    const question = page.getByRole('alertdialog', { name: 'Diesen Prüfbericht ausstellen' });
    await expect(question).toContainText('41 Textstellen sind nicht erfasst.');
    await press(page, question.getByRole('button', { name: 'Prüfbericht ausstellen' }));
    await expect(page.getByRole('table', { name: 'Ausgestellte Berichte' }).getByRole('row').filter({ hasText: editor.name })).toBeVisible();
  });

  await test.step('sign out', async () => {
    await press(page, page.getByRole('button', { name: `Konto von ${editor.name}` }), 'Shift+Tab');
    await takeEntry(page, page.getByRole('menuitem', { name: 'Abmelden' }), 'Abm');
    await expect(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
    await visit(page, '/articles');
    await expect(page).toHaveURL(/\/login/);
  });
});
