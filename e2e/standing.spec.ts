// The text changes while it is being checked: what must be checked again says why, what lost its place is found, and nothing is lost on either side.
import { db } from '@/lib/server/db';
import { makeArticle, makeClaim, makeExemption, makePerson, makeVerdict, type MadeArticle, type MadePerson } from '@/prisma/factories';
import { take } from './api/client';
import { byToken } from './api/people';
import { Desk } from './desk';
import { answered, expect, test } from './fixtures';
import { toast } from './ui';

const COST = 'Das Modell kostete weniger als 6 Millionen Dollar.';
const STAFF = 'Dort arbeiten 140 Forscher und Ingenieure.';
const FOUNDER = 'Der Gründer stammt aus Zhanjiang und studierte in Hangzhou Informatik.';
const VIEW = 'Das war für viele Beobachter eine schöne Überraschung.';
const PRICE = 'Der Kurs der Aktie fiel um 17 Prozent an einem Tag.';
const TEXT = ['Ein neues Modell', VIEW, `${COST} ${STAFF}`, FOUNDER, PRICE].join('\n\n');
const NEXT = TEXT.replace('6 Millionen', '60 Millionen').replace('arbeiten 140', 'arbeiten nicht 140').replace(FOUNDER, FOUNDER.replace('Zhanjiang', 'Guangdong')).replace('schöne', 'böse').replace(PRICE, `Am Ende steht es noch einmal. ${FOUNDER}`);

/** Four judged claims and an exemption on the first revision. */
async function makeChecked(editor: MadePerson) {
  const article = await makeArticle({ by: editor, text: TEXT });
  const exacts = ['6 Millionen Dollar', '140 Forscher', FOUNDER, '17 Prozent'];
  const claims = [];
  for (const exact of exacts) claims.push(await makeClaim(article, editor, { exact }));
  const verdicts = [];
  for (const claim of claims) verdicts.push(await makeVerdict(claim, editor, { rating: 'not_checkable', rationale: 'Probe.' }));
  const exemption = await makeExemption(article, editor, VIEW);
  return { article, ids: claims.map(({ id }) => id), verdicts: verdicts.map(({ id }) => id), exemption };
}

const revise = async (by: MadePerson, article: MadeArticle, baseNumber: number, text: string) => take<{ number: number }>(await byToken(by), `POST /api/v1/articles/${article.id}/revisions`, { body: { baseNumber, text } });
const claimRow = (id: string | undefined) => db.claim.findUniqueOrThrow({ where: { id: id ?? '' }, select: { status: true, reason: true, anchors: { where: { revision: { number: 2 } }, select: { exact: true } } } });

/** Presses a key until this is there; each press is given a moment to show what it did. */
async function pressUntil(desk: Desk, key: string, done: () => Promise<boolean>): Promise<void> {
  await expect(async () => {
    await desk.page.keyboard.press(key);
    await expect.poll(done, { timeout: 2_000 }).toBe(true);
  }).toPass({ timeout: 20_000 });
}

test('what changed is told, checked again by one key, placed anew or dropped', async ({ desk: page, editor }) => {
  const { article, ids, verdicts, exemption } = await makeChecked(editor);
  await revise(editor, article, 1, NEXT);
  const desk = new Desk(page);
  const { keyboard } = page;
  await desk.open(article, 1);

  await desk.expectState(1, 'erneut prüfen, Wortlaut geändert');
  await desk.expectState(2, 'erneut prüfen, Zusammenhang geändert');
  await expect(desk.coverage).toContainText('1 Wortlaut geändert, 1 Zusammenhang geändert');
  await expect(desk.coverage.getByRole('button', { name: '2 ohne Stelle' })).toBeVisible();
  await expect(desk.panel.getByRole('status').filter({ hasText: 'Der Wortlaut hat sich seit dem Befund geändert.' })).toBeVisible();
  await expect(desk.panel.locator('ins')).toContainText('60');

  // Checked again by one key, naming the old verdict.
  await keyboard.press('r');
  const note = desk.panel.getByRole('region', { name: 'Erneute Prüfung' });
  await expect(note).toContainText('Prüft den Befund vom');
  await expect(note).toContainText('Nicht prüfbar');
  await expect(note.locator('del')).toContainText('6');
  await expect(desk.save).toBeFocused();
  await keyboard.press('Control+Enter');
  await expect(toast(page, 'Nicht prüfbar gespeichert.')).toBeVisible();
  await expect.poll(() => db.verdict.findMany({ where: { claimId: ids[0] ?? '' }, orderBy: { sequence: 'asc' }, select: { recheckOfId: true, revisionNumber: true, wording: true } })).toEqual([
    { recheckOfId: null, revisionNumber: 1, wording: '6 Millionen Dollar' },
    { recheckOfId: verdicts[0], revisionNumber: 2, wording: '60 Millionen Dollar' },
  ]);
  await expect(desk.panel).toContainText('prüft Befund 1 neu (Nicht prüfbar, an Fassung 1)');

  // The sentence around it: the passages' words are told.
  await desk.sign(2).click();
  await expect(desk.panel).toContainText('Zusammenhang von Fassung 1 zu Fassung 2:');
  await expect(desk.panel.locator('ins')).toContainText('nicht');

  // Lost, with two places equally likely: the next unfinished leads there, one key takes the first, one takes it back.
  const lost = desk.panel.getByRole('region', { name: 'Aussage ohne Stelle' });
  await pressUntil(desk, 'n', () => desk.panel.getByRole('tab', { name: 'Aussage 3' }).isVisible());
  await expect(lost).toBeVisible();
  await expect(lost).toContainText('Mit Fassung 2 hat diese Aussage ihre Stelle im Text verloren.');
  await expect(lost).toContainText('Mehrere Stellen sind etwa gleich wahrscheinlich.');
  await expect(lost.getByRole('button', { name: 'Steht jetzt hier' })).toHaveCount(2);
  await expect(lost.getByRole('button', { name: 'Steht jetzt hier' }).first()).toBeFocused();
  await keyboard.press('Enter');
  await expect(toast(page, 'Nr. 3 steht jetzt an dieser Stelle.')).toBeVisible();
  await expect(lost).toBeHidden();
  await expect.poll(async () => (await claimRow(ids[2])).anchors.length).toBe(1);
  await keyboard.press('z');
  await expect(lost).toBeVisible();
  await expect(lost.getByRole('button', { name: 'Steht jetzt hier' }).first()).toBeFocused();
  await expect.poll(async () => (await claimRow(ids[2])).anchors.length).toBe(0);
  // By hand: marked with the keys.
  await keyboard.press('m');
  await keyboard.press('Shift+End');
  await keyboard.press('Enter');
  await expect(lost).toBeHidden();
  await expect.poll(async () => (await claimRow(ids[2])).anchors.length).toBe(1);

  // The other is gone for good, and dropped with a reason.
  await pressUntil(desk, 'n', () => lost.isVisible());
  await expect(lost).toContainText('Im jetzigen Text gibt es keine Stelle, die ihr ähnlich ist.');
  await expect(lost).toContainText(PRICE);
  await keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Aussage 4 verwerfen' });
  await dialog.getByRole('textbox', { name: 'Grund' }).fill('Der Satz ist gestrichen.');
  await keyboard.press('Control+Enter');
  await expect.poll(() => claimRow(ids[3])).toMatchObject({ status: 'dropped', reason: 'Der Satz ist gestrichen.' });
  // Its words stay readable, nothing can be attached to it any more, and the keyboard goes on at the way back.
  await expect(desk.panel.getByRole('blockquote')).toHaveText(/17 Prozent/);
  await expect(desk.panel.getByRole('button', { name: /^Beleg hinzufügen/ })).toHaveCount(0);
  await expect(desk.panel.getByRole('button', { name: 'Wieder aufnehmen' })).toBeFocused();
  await expect(toast(page, 'Aussage 4 ist verworfen.')).toBeVisible();
  await keyboard.press('z');
  await expect(toast(page, 'Rückgängig gemacht: Aussage 4 ist verworfen.')).toBeVisible();
  await expect.poll(() => claimRow(ids[3])).toMatchObject({ status: 'open', reason: null });
  await expect(lost.getByRole('button', { name: /^Stelle selbst markieren/ })).toBeFocused();

  // The tray lists it; the exemption on other words is confirmed by one key.
  await desk.coverage.getByRole('button', { name: '1 ohne Stelle' }).click();
  const tray = desk.panel.getByRole('region', { name: 'Ohne Stelle im Text' });
  await expect(tray).toBeFocused();
  await expect(tray.getByRole('button', { name: /17 Prozent.*zuletzt in Fassung 1/ })).toBeInViewport();
  await desk.panel.getByRole('region', { name: 'Ausnahmen auf geändertem Wortlaut' }).getByRole('button').click();
  await expect(desk.panel).toContainText('Der ausgenommene Wortlaut hat sich geändert.');
  await expect(desk.panel.locator('ins')).toContainText('böse');
  await keyboard.press('r');
  await expect(toast(page, 'Die Ausnahme gilt jetzt für den neuen Wortlaut.')).toBeVisible();
  await expect.poll(() => db.exemption.findMany({ where: { articleId: article.id, withdrawnAt: null }, select: { exact: true, stale: true } })).toEqual([{ exact: VIEW.replace('schöne', 'böse'), stale: false }]);
  await keyboard.press('z');
  await expect.poll(() => db.exemption.findMany({ where: { articleId: article.id, withdrawnAt: null }, select: { id: true, stale: true } })).toEqual([{ id: exemption.id, stale: true }]);
});

test('a colleague’s newer text waits until one wants to see it, and takes nothing that was typed', async ({ desk: page, editor, expectErrors }) => {
  expectErrors(answered(409));
  const colleague = await makePerson({ name: 'Anna Beispiel' });
  const { article, ids } = await makeChecked(editor);
  const desk = new Desk(page);
  await desk.open(article, 2);
  await page.keyboard.press('u');
  await desk.rationale.fill('Im Archiv gesucht, noch nicht fertig');
  await revise(colleague, article, 1, NEXT);
  const banner = page.getByRole('status').filter({ hasText: 'Fassung 2 von Anna Beispiel' });
  await expect(banner).toBeVisible({ timeout: 25_000 });
  await expect(desk.text).not.toContainText('Dort arbeiten nicht');

  // Until then a place means the text on the screen, and is refused in words.
  await desk.markClaim('Ingenieure');
  await expect(toast(page, 'Inzwischen gilt Fassung 2 von Anna Beispiel.')).toContainText('Nichts wurde gespeichert');
  expect(await db.claim.count({ where: { articleId: article.id, status: 'open' } })).toBe(4);

  // What is judged is what is on the screen.
  await desk.sign(1).click();
  await page.keyboard.press('r');
  await page.keyboard.press('Control+Enter');
  await expect(toast(page, 'Gespeichert auf Fassung 1. Inzwischen gilt Fassung 2')).toContainText('der Wortlaut hat sich geändert');
  await expect.poll(() => db.verdict.findFirst({ where: { claimId: ids[0] ?? '' }, orderBy: { sequence: 'desc' }, select: { revisionNumber: true, wording: true } })).toEqual({ revisionNumber: 1, wording: '6 Millionen Dollar' });

  await desk.sign(2).click();
  await banner.getByRole('button', { name: 'Jetzt ansehen' }).click();
  await expect(banner).toBeHidden();
  await expect(desk.text).toContainText('Dort arbeiten nicht');
  await desk.expectSelected(2);
  await expect(desk.sign(2)).toBeFocused();
  await desk.expectState(2, 'erneut prüfen, Zusammenhang geändert');
  await expect(desk.rationale).toHaveValue('Im Archiv gesucht, noch nicht fertig');
});

test('what is said lies over the text no longer than it must: the newest, gone at one key', async ({ desk: page, editor }) => {
  const { article } = await makeChecked(editor);
  const desk = new Desk(page);
  const { keyboard } = page;
  await desk.open(article, 1);
  const said = page.locator('[data-toast]:visible');
  for (const key of ['p', 'a', 'p', 'h', 'a']) await keyboard.press(key);
  await expect(toast(page, 'Nr. 1 ist niemandem mehr zugewiesen')).toBeVisible();
  await expect(said).toHaveCount(2);
  await keyboard.press('Escape');
  await expect(said).toHaveCount(0);
  await desk.expectSelected(1);
  // The way back is still known to the key, act by act.
  await keyboard.press('z');
  await expect(said).toHaveCount(1);
  await expect.poll(() => db.claim.findFirst({ where: { articleId: article.id, number: 1 }, select: { assigneeId: true } })).toEqual({ assigneeId: editor.id });
  await keyboard.press('z');
  await keyboard.press('z');
  await keyboard.press('z');
  await keyboard.press('z');
  await expect(toast(page, 'Es gibt nichts rückgängig zu machen.')).toBeVisible();
  await expect.poll(() => db.claim.findFirst({ where: { articleId: article.id, number: 1 }, select: { assigneeId: true, priority: true } })).toMatchObject({ assigneeId: null });
  // The bar says what it counts, since a verdict's word counts verdicts.
  await expect(desk.coverage.getByRole('list', { name: '6 Textstellen' })).toBeVisible();
});
