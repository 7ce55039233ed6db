// Recording a verdict: what the keys prefill, what the rules refuse and how they say it, what makes a verdict stale.
import { makeArticle, makeClaim, makeEvidence, makeSource, makeVerdict, type MadePerson } from '@/prisma/factories';
import { db } from '@/lib/server/db';
import { Desk } from './desk';
import { expect, test } from './fixtures';
import { toast } from './ui';

/** Every figure and date of its passage: checked, it leaves nothing over there. */
const WORDING = 'am 3. März 2025 mit 24 zu 11 Stimmen';

async function articleWithClaim(editor: MadePerson) {
  const article = await makeArticle({ by: editor, access: 'restricted' });
  return { article, claim: await makeClaim(article, editor, { exact: WORDING }) };
}

const PREFILLED = [
  { key: 'v', rating: 'Belegt', action: 'bleibt' },
  { key: 'd', rating: 'Strittig', action: 'ändern' },
  { key: 'f', rating: 'Falsch', action: 'ändern' },
  { key: 'u', rating: 'Unbelegt', action: 'zurückhalten' },
];

test('v, d, f and u open the form with rating and consequence', async ({ desk: page, editor }) => {
  const desk = new Desk(page);
  const { article } = await articleWithClaim(editor);
  await desk.open(article, 1);
  for (const { key, rating, action } of PREFILLED) {
    await page.keyboard.press(key);
    await expect(desk.rating(rating)).toBeChecked();
    await expect(desk.panel.getByRole('radio', { name: action, exact: true })).toBeChecked();
    await expect(desk.rationale).toBeFocused();
    // Out of the field, so that the next letter is a key again.
    await page.keyboard.press('Escape');
    await expect(desk.sign(1)).toBeFocused();
  }
  await expect(desk.rationale).toHaveValue('');
});

test('what the rules refuse is said in words, and nothing is stored', async ({ desk: page, editor }) => {
  const desk = new Desk(page);
  const { article, claim } = await articleWithClaim(editor);
  await makeSource(editor, { title: `Protokoll ${claim.id}` });
  await desk.open(article, 1);
  await page.keyboard.press('v');
  await page.keyboard.press('Control+Enter');
  await expect(desk.panel.getByRole('alert')).toHaveText('„Belegt“ braucht mindestens einen Beleg, der die Aussage stützt.');
  await expect(desk.rationale).toHaveAccessibleDescription(/Schreiben Sie, warum der Befund so lautet\./);

  await desk.chooseRating('Falsch');
  await desk.rationale.fill('Im Protokoll steht es anders.');
  await desk.save.click();
  await expect(desk.panel.getByRole('alert')).toHaveText('Dieser Befund braucht mindestens einen Beleg, der die Aussage widerlegt.');

  await desk.chooseRating('Größtenteils richtig');
  await desk.save.click();
  await expect(desk.panel.getByRole('alert')).toHaveText('Dieser Befund braucht mindestens einen Beleg.');

  await desk.chooseRating('Unbelegt');
  await desk.panel.getByText('bleibt', { exact: true }).click();
  await desk.rationale.fill('');
  await desk.save.click();
  await expect(desk.rationale).toHaveAccessibleDescription(/Schreiben Sie, warum der Text trotz dieses Befunds bleiben kann\./);

  expect(await db.verdict.count({ where: { claimId: claim.id } })).toBe(0);
  await desk.expectState(1, 'offen');

  // One piece of evidence with excerpt and locator is reason enough for "verified".
  await desk.addEvidence({ source: `Protokoll ${claim.id}`, excerpt: 'dafür 24, dagegen 11', locator: 'Seite 3' });
  await desk.recordVerdict({ rating: 'Belegt' });
  await desk.expectState(1, 'Belegt');
  expect(await db.verdict.count({ where: { claimId: claim.id } })).toBe(1);
});

test('a problem stays visible in text and coverage, and earlier verdicts can be read', async ({ desk: page, editor }) => {
  const desk = new Desk(page);
  const { article, claim } = await articleWithClaim(editor);
  await makeEvidence(claim, await makeSource(editor), editor);
  await makeVerdict(claim, editor, { rating: 'unsupported', rationale: 'Zuerst fand sich nichts.' });
  await desk.open(article, 1);
  await desk.expectState(1, 'Unbelegt');
  await desk.expectCoverage('1 Problem oder strittig');
  await desk.panel.getByRole('button', { name: /^Neuer Befund/ }).click();
  await expect(desk.rationale).toHaveValue('Zuerst fand sich nichts.');
  await desk.chooseRating('Belegt');
  await desk.rationale.fill('Das Protokoll belegt es.');
  await desk.save.click();
  await expect(toast(page, 'Belegt gespeichert.')).toBeVisible();
  await desk.expectCoverage('1 geprüft');

  await desk.panel.getByText('Alle Befunde zu dieser Aussage').click();
  const all = desk.panel.getByRole('group').filter({ hasText: 'Alle Befunde zu dieser Aussage' }).getByRole('listitem');
  await expect(all).toHaveCount(2);
  await expect(all.nth(0)).toContainText('Das Protokoll belegt es.');
  await expect(all.nth(1)).toContainText('Unbelegt');
  await expect(all.nth(1)).toContainText('Zuerst fand sich nichts.');
});

test('withdrawn evidence makes the verdict stale, and one key checks again', async ({ desk: page, editor }) => {
  const desk = new Desk(page);
  const { article, claim } = await articleWithClaim(editor);
  const [record, newspaper] = [`Protokoll ${claim.id}`, `Zeitung ${claim.id}`];
  await makeEvidence(claim, await makeSource(editor, { title: record }), editor);
  await makeEvidence(claim, await makeSource(editor, { title: newspaper }), editor, { tier: 'secondary' });
  await makeVerdict(claim, editor, { rating: 'verified', rationale: 'Beide Quellen nennen die Zahl.' });
  await desk.open(article, 1);
  await desk.expectState(1, 'Belegt');
  await desk.withdrawEvidence(newspaper, 'Die Zeitung hat sich berichtigt.');
  await expect(desk.panel.getByRole('button', { name: /^Beleg hinzufügen/ })).toBeFocused();
  await desk.expectState(1, 'erneut prüfen, Beleg zurückgezogen');
  await desk.expectCoverage('1 erneut prüfen');
  await expect(desk.panel).toContainText('Ein Beleg, auf dem der Befund ruht, wurde zurückgezogen.');
  await expect(desk.panel).toContainText('gilt nicht mehr: ein Beleg wurde zurückgezogen');

  await page.keyboard.press('r');
  await expect(desk.panel.getByRole('region', { name: 'Erneute Prüfung' })).toContainText(`Zurückgezogener Beleg: ${newspaper}.`);
  await expect(desk.rating('Belegt')).toBeChecked();
  await expect(desk.rationale).toHaveValue('Beide Quellen nennen die Zahl.');
  await expect(desk.save).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await desk.expectState(1, 'Belegt');
  await desk.expectCoverage('1 geprüft');
  expect(await db.verdict.count({ where: { claimId: claim.id } })).toBe(2);
});
