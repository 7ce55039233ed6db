// Deciding on proposals when something is late: a script still on its way, a colleague who was faster, a lost connection.
import { makePerson } from '@/prisma/factories';
import { answered, expect, OFFLINE, test } from './fixtures';
import { firstFullParagraph, importSample, storedClaim, storedClaims, TriageDesk } from './triage';

test('a figure is not lost while what answers to it is still being fetched', async ({ desk: page, editor }) => {
  const desk = new TriageDesk(page);
  const article = await importSample(page, editor);
  await desk.open(article, 1);
  const script = /\/_next\/static\/.*\.js/;
  const { promise: keysPressed, resolve: release } = Promise.withResolvers<void>();
  await page.route(script, async (route) => {
    await keysPressed;
    await route.continue();
  });
  const fetched = page.waitForRequest(script);
  await page.keyboard.press('x');
  await page.keyboard.press('1');
  await fetched;
  release();
  await expect.poll(async () => (await storedClaim(article, 1)).status).toBe('dismissed');
  await expect(page.getByRole('dialog', { name: 'Vorschlag 1 ablehnen' })).toBeHidden();
});

test('a colleague who was faster is asked about, and the rest is stored', async ({ desk: page, editor, windowOf, expectErrors }) => {
  expectErrors(answered(412));
  const colleague = await makePerson();
  const article = await importSample(page, editor, { members: [colleague] });
  const [mine, theirs] = [new TriageDesk(page), new TriageDesk(await windowOf(colleague))];
  // My screen is not told that something has changed, as in the seconds between two looks.
  let seen: unknown;
  await page.route(/\/api\/v1\/articles\/[^/]+\/history\?/, async (route) => {
    seen ??= await (await route.fetch()).json();
    await route.fulfill({ json: seen });
  });
  await mine.open(article);
  await theirs.open(article);
  await mine.begin();
  await theirs.begin();

  await theirs.page.keyboard.press('x');
  await theirs.page.keyboard.press('1');
  await expect.poll(async () => (await storedClaim(article, 1)).status).toBe('dismissed');
  await page.keyboard.press('y');
  const question = page.getByRole('dialog', { name: 'Nr. 1 wurde inzwischen geändert' });
  await expect(question.getByRole('row', { name: /^Stand/ })).toContainText('Abgelehnt');
  await question.getByRole('button', { name: 'Meine Fassung übernehmen' }).click();
  await expect.poll(async () => (await storedClaim(article, 1)).status).toBe('open');

  const [first = 0, ...others] = await firstFullParagraph(article);
  await theirs.open(article, first);
  await expect(theirs.panel.getByRole('tab', { name: `Vorschlag ${first}` })).toBeVisible();
  await theirs.page.keyboard.press('x');
  await theirs.page.keyboard.press('1');
  await expect.poll(async () => (await storedClaim(article, first)).status).toBe('dismissed');
  await mine.sign(first).click();
  await expect(mine.panel.getByRole('tab', { name: `Vorschlag ${first}` })).toBeVisible();
  await page.keyboard.press('Shift+Y');
  const second = page.getByRole('dialog', { name: `Nr. ${first} wurde inzwischen geändert` });
  await second.getByRole('button', { name: 'Gespeicherte behalten' }).click();
  await expect(second).toBeHidden();
  await expect.poll(async () => (await storedClaims(article)).filter((claim) => others.includes(claim.number)).map((claim) => claim.status)).toEqual(others.map(() => 'open'));
  expect((await storedClaim(article, first)).status).toBe('dismissed');
});

test('what is decided without a connection is stored when it is back', async ({ desk: page, editor, context, expectErrors }) => {
  expectErrors(OFFLINE);
  const desk = new TriageDesk(page);
  const article = await importSample(page, editor);
  await desk.open(article);
  await desk.begin();
  // What the keys need is fetched ahead; the first act shows that it is there.
  await page.keyboard.press('y');
  await expect.poll(async () => (await storedClaim(article, 1)).status).toBe('open');
  await context.setOffline(true);
  await page.keyboard.press('y');
  await page.keyboard.press('y');
  await expect(page.getByText('Der Server ist nicht erreichbar.')).toBeVisible();
  await desk.expectState(3, 'offen');
  await context.setOffline(false);
  await expect.poll(async () => [(await storedClaim(article, 2)).status, (await storedClaim(article, 3)).status]).toEqual(['open', 'open']);
});
