// A verdict is being typed while the line, the answer or the database is gone: nothing typed is lost, and it is stored exactly once.
import { db } from '@/lib/server/db';
import { makeArticle, makeClaim, type MadePerson } from '@/prisma/factories';
import { Desk } from './desk';
import { answered, expect, OFFLINE, test } from './fixtures';
import { setUp, startFreshDesk } from './fresh-desk';
import { toast } from './ui';

const REASON = 'Weder im Protokoll noch bei der Pressestelle fand sich etwas.';

async function openClaim(page: Desk['page'], editor: MadePerson) {
  const article = await makeArticle({ by: editor, access: 'restricted' });
  const claim = await makeClaim(article, editor, { exact: 'mit 24 zu 11 Stimmen' });
  const desk = new Desk(page);
  await desk.open(article, 1);
  const verdicts = () => db.verdict.findMany({ where: { claimId: claim.id }, select: { rationale: true } });
  return { desk, verdicts };
}

test('without a connection the page says so, keeps the text, and stores it once when the line is back', async ({ desk: page, context, editor, expectErrors }) => {
  expectErrors(OFFLINE);
  const { desk, verdicts } = await openClaim(page, editor);
  await page.keyboard.press('u');
  await context.setOffline(true);
  await desk.rationale.fill(REASON);
  await desk.save.click();
  await expect(page.getByRole('status').filter({ hasText: 'Der Server ist nicht erreichbar.' })).toBeVisible();
  await expect(desk.panel).toContainText('wird gespeichert, sobald der Server wieder da ist');
  await expect(desk.rationale).toHaveValue(REASON);
  expect(await verdicts()).toEqual([]);
  await context.setOffline(false);
  await expect(page.getByText('Die Verbindung ist wieder da, alles ist gespeichert.')).toBeVisible();
  await desk.expectState(1, 'Unbelegt');
  expect(await verdicts()).toEqual([{ rationale: REASON }]);
});

test('what is still being fetched when the line goes comes when it is back, and the screen stays', async ({ desk: page, editor, expectErrors }) => {
  expectErrors(OFFLINE);
  const article = await makeArticle({ by: editor, access: 'restricted' });
  await makeClaim(article, editor, { exact: 'mit 24 zu 11 Stimmen' });
  const desk = new Desk(page);
  await desk.open(article);
  const script = /\/_next\/static\/.*\.js/;
  await page.route(script, (route) => route.abort('internetdisconnected'));
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await desk.sign(1).click();
  // The bundler’s runtime tries twice; that somebody still tries is ours.
  await expect.poll(() => Math.max(...failed.map((url) => failed.filter((other) => other === url).length)), { timeout: 15_000 }).toBeGreaterThan(3);
  await expect(desk.panel.getByRole('tab', { name: 'Aussage 1' })).toBeVisible();
  await expect(desk.text).toContainText('mit 24 zu 11 Stimmen');
  await page.unroute(script);
  await expect(desk.panel.getByRole('button', { name: /^Beleg hinzufügen/ })).toBeVisible();
});

test('an answer that got lost on its way does not store the verdict twice', async ({ desk: page, editor, expectErrors }) => {
  expectErrors(OFFLINE);
  const { desk, verdicts } = await openClaim(page, editor);
  let lost = 0;
  await page.route('**/verdicts', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.keyboard.press('u');
  await desk.rationale.fill(REASON);
  await desk.save.click();
  await expect(toast(page, 'Unbelegt gespeichert.')).toBeVisible();
  expect(lost).toBe(1);
  expect(await verdicts()).toEqual([{ rationale: REASON }]);
});

test('a draft survives a reload', async ({ desk: page, editor }) => {
  const { desk, verdicts } = await openClaim(page, editor);
  await page.keyboard.press('u');
  await desk.rationale.fill(REASON);
  await desk.wakes(() => page.reload());
  await expect(desk.panel).toContainText('Ihr Entwurf ist wieder da');
  await expect(desk.rating('Unbelegt')).toBeChecked();
  await expect(desk.rationale).toHaveValue(REASON);
  expect(await verdicts()).toEqual([]);
  await desk.save.click();
  await desk.expectState(1, 'Unbelegt');
  expect(await verdicts()).toEqual([{ rationale: REASON }]);
  await desk.wakes(() => page.reload());
  await expect(desk.panel.getByRole('button', { name: /^Neuer Befund/ })).toBeVisible();
});

test('without its database the desk waits, and goes on when it is back', async ({ context, expectErrors }) => {
  test.slow();
  expectErrors(answered(500, 503), OFFLINE);
  const fresh = await startFreshDesk();
  try {
    const page = await context.newPage();
    const desk = new Desk(page);
    await setUp(page, fresh, 'Ada Erste');
    await desk.wakes(() => page.getByRole('button', { name: 'Beispielartikel laden' }).click());
    await desk.panel.getByRole('listitem').filter({ hasText: '140 Forschern' }).getByRole('button').click();
    await page.keyboard.press('u');
    await desk.rationale.fill(REASON);
    await fresh.stopDatabase();
    await desk.save.click();
    await expect(page.getByRole('status').filter({ hasText: 'Der Server ist nicht erreichbar.' })).toBeVisible();
    await expect(desk.rationale).toHaveValue(REASON);
    await fresh.startDatabase();
    await page.getByRole('button', { name: 'Jetzt versuchen' }).click();
    await expect(toast(page, 'Unbelegt gespeichert.')).toBeVisible({ timeout: 30_000 });
    await desk.panel.getByText('Alle Befunde zu dieser Aussage').click();
    await expect(desk.panel.getByRole('listitem').filter({ hasText: REASON })).toHaveCount(1);
  } finally {
    await fresh.stop();
  }
});
