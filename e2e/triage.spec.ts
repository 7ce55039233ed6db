// Proposals are decided on by keyboard alone: each act, its way back, and what is stored of it.
import { expect, newPerson, test } from './fixtures';
import { tabTo } from './keyboard';
import { firstFullParagraph, importSample, storedClaim, storedClaims, TriageDesk } from './triage';
import { toast } from './ui';

test('a proposal says why it is made, and its words are shown in the text', async ({ desk: page, editor }) => {
  const desk = new TriageDesk(page);
  const article = await importSample(page, editor);
  const claims = await storedClaims(article);
  expect(claims.length).toBeGreaterThan(30);
  expect(claims.every((claim) => claim.status === 'proposed')).toBe(true);
  await desk.open(article);
  await desk.expectLeft(claims.length);
  await desk.begin();
  await expect(desk.panel.getByRole('blockquote')).toContainText(claims[0]?.wordings[0] ?? '–');
  await expect(desk.reasons).toContainText('Vorgeschlagen nach festen Regeln');
  await expect(desk.reasons).toContainText(/prüfbar\./);
  const reason = desk.reasons.getByRole('button').first();
  await tabTo(page, reason);
  await expect(page.locator('[data-spot]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-spot]')).toHaveCount(0);
  await desk.expectProposal(1);
});

test('proposals are accepted and dismissed one after the other, and each can be taken back', async ({ desk: page, editor }) => {
  const desk = new TriageDesk(page);
  const { keyboard } = page;
  const article = await importSample(page, editor);
  const count = (await storedClaims(article)).length;
  const [first, second, third] = await storedClaims(article);
  if (!first || !second || !third) throw new Error('too few proposals');
  const statusOf = async (number: number) => {
    const { status, reason } = await storedClaim(article, number);
    return { status, reason };
  };
  await desk.open(article);
  await desk.begin();

  await keyboard.press('y');
  await desk.expectProposal(2);
  await expect(toast(page, 'Vorschlag 1 ist angenommen.')).toBeVisible();
  await desk.expectState(1, 'offen');
  await desk.expectLeft(count - 1);
  await expect.poll(() => statusOf(1)).toEqual({ status: 'open', reason: null });

  await keyboard.press('x');
  const question = page.getByRole('dialog', { name: 'Vorschlag 2 ablehnen' });
  await expect(question.getByRole('textbox', { name: 'Anderer Grund' })).toBeFocused();
  await keyboard.press('2');
  await desk.expectProposal(3);
  await expect.poll(() => statusOf(2)).toEqual({ status: 'dismissed', reason: 'Allgemein bekannt' });
  await expect(desk.sign(2)).toHaveCount(0);

  await keyboard.press('x');
  await expect(page.getByRole('dialog', { name: 'Vorschlag 3 ablehnen' }).getByRole('textbox')).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Vorschlag 3 ablehnen' })).toContainText('Nennen Sie einen Grund.');
  await keyboard.type('Steht 1:1 im Vorspann.');
  await keyboard.press('Enter');
  await desk.expectProposal(4);
  await expect.poll(() => statusOf(3)).toEqual({ status: 'dismissed', reason: 'Steht 1:1 im Vorspann.' });

  // Back through all three, newest first, by either key.
  await keyboard.press('z');
  await desk.expectProposal(3);
  await keyboard.press('Control+z');
  await desk.expectProposal(2);
  await keyboard.press('z');
  await desk.expectProposal(1);
  await desk.expectLeft(count);
  await expect.poll(async () => [await statusOf(1), await statusOf(2), await statusOf(3)]).toEqual(Array.from({ length: 3 }, () => ({ status: 'proposed', reason: null })));
  await keyboard.press('z');
  await expect(toast(page, 'Es gibt nichts rückgängig zu machen.')).toBeVisible();

  // The passing word offers the same.
  await keyboard.press('y');
  await toast(page, 'Vorschlag 1 ist angenommen.').getByRole('button', { name: 'Rückgängig' }).click();
  await desk.expectLeft(count);
  await expect.poll(() => statusOf(1)).toEqual({ status: 'proposed', reason: null });
});

test('a whole paragraph is accepted in one request, and fifty proposals with one hand', async ({ desk: page, editor }) => {
  const desk = new TriageDesk(page);
  const article = await importSample(page, editor);
  const open = async () => (await storedClaims(article)).filter((claim) => claim.status === 'open').map((claim) => claim.number);
  const count = (await storedClaims(article)).length;
  const requests: number[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/claims/batch')) requests.push((request.postDataJSON() as { operations: unknown[] }).operations.length);
  });
  await desk.open(article);
  const block = await firstFullParagraph(article);
  for (let step = 1; step <= (block[0] ?? 0); step++) await page.keyboard.press('g');
  await desk.expectProposal(block[0] ?? 0);
  await page.keyboard.press('Shift+Y');
  await expect(toast(page, `${block.length} Vorschläge des Absatzes sind angenommen.`)).toBeVisible();
  await expect.poll(open).toEqual(block);
  expect(requests).toEqual([block.length]);
  await page.keyboard.press('z');
  await expect.poll(open).toEqual([]);
  expect(requests).toEqual([block.length, block.length]);

  for (let number = 0; number < count; number++) await page.keyboard.press('y');
  await expect(desk.left).toHaveCount(0);
  await expect(toast(page, 'Kein Vorschlag mehr übrig.')).toBeVisible();
  await expect.poll(async () => (await open()).length).toBe(count);
});

test('the wording is adjusted at both ends, and taken back', async ({ desk: page, editor }) => {
  const desk = new TriageDesk(page);
  const { keyboard } = page;
  const article = await importSample(page, editor);
  const before = (await storedClaim(article, 1)).wordings[0] ?? '';
  const words = before.split(' ');
  await desk.open(article);
  await desk.begin();
  await keyboard.press('w');
  await expect(page.getByRole('toolbar', { name: 'Markierte Stelle' })).toBeVisible();
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  const cut = words.slice(1, -1).join(' ');
  await expect(toast(page, 'Der Wortlaut von Nr. 1 ist neu markiert.')).toBeVisible();
  await expect(desk.sign(1)).toHaveAccessibleName(`Aussage 1, vorgeschlagen: ${cut}`);
  await expect.poll(async () => (await storedClaim(article, 1)).wordings).toEqual([cut]);
  await keyboard.press('z');
  await expect.poll(async () => (await storedClaim(article, 1)).wordings).toEqual([before]);
  await desk.expectProposal(1);

  // Escape changes nothing.
  await keyboard.press('w');
  await keyboard.press('ArrowLeft');
  await keyboard.press('Escape');
  await expect(page.getByRole('toolbar', { name: 'Markierte Stelle' })).toBeHidden();
  expect((await storedClaim(article, 1)).wordings).toEqual([before]);
});

test('a proposal is split, two are merged, and both can be taken back', async ({ desk: page, editor }) => {
  const desk = new TriageDesk(page);
  const { keyboard } = page;
  const article = await importSample(page, editor);
  const all = await storedClaims(article);
  const wording = all[0]?.wordings[0] ?? '';
  const last = all.length;
  await desk.open(article);
  await desk.begin();

  await keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Nr. 1 teilen' });
  await expect(dialog.getByRole('checkbox').first()).toBeFocused();
  await keyboard.press('Enter');
  await expect(dialog).toContainText('Setzen Sie mindestens einen Schnitt.');
  await keyboard.press('ArrowRight');
  await keyboard.press('Space');
  await expect(dialog.getByRole('checkbox', { checked: true })).toBeFocused();
  await expect(dialog).toContainText('Daraus werden 2 Aussagen:');
  const parts = await dialog.getByRole('listitem').allInnerTexts();
  expect(parts.join(' ')).toBe(wording);
  await keyboard.press('Enter');
  await expect(toast(page, 'Nr. 1 ist in 2 Aussagen geteilt.')).toBeVisible();
  await expect.poll(async () => [(await storedClaim(article, 1)).wordings, (await storedClaims(article)).at(-1)?.wordings]).toEqual([[parts[0]], [parts[1]]]);
  await desk.expectLeft(last + 1);
  await desk.expectProposal(1);
  await keyboard.press('z');
  await expect.poll(async () => (await storedClaim(article, 1)).wordings).toEqual([wording]);
  await expect.poll(async () => (await storedClaims(article)).at(-1)).toMatchObject({ status: 'dismissed', mergedInto: 1 });
  await desk.expectLeft(last);

  await keyboard.press('c');
  await expect(toast(page, 'Nr. 2 ist in Nr. 1 aufgegangen.')).toBeVisible();
  await expect.poll(async () => (await storedClaim(article, 2)).mergedInto).toBe(1);
  await keyboard.press('z');
  await expect.poll(async () => (await storedClaims(article)).slice(0, 2).map(({ status, mergedInto, wordings }) => ({ status, mergedInto, wordings }))).toEqual(
    all.slice(0, 2).map(({ wordings }) => ({ status: 'proposed', mergedInto: null, wordings })),
  );

  // Those that are ticked go into the one on which one stands.
  await desk.expectProposal(1);
  await keyboard.press('t');
  await expect(desk.sign(1)).toHaveAccessibleName(/^Aussage 1, vorgeschlagen, vorgemerkt:/);
  await keyboard.press('g');
  await keyboard.press('g');
  await keyboard.press('t');
  await keyboard.press('g');
  await desk.expectProposal(4);
  await keyboard.press('c');
  await expect(toast(page, 'Nr. 1, 3 sind in Nr. 4 aufgegangen.')).toBeVisible();
  await expect.poll(async () => (await storedClaims(article)).filter((claim) => claim.mergedInto === 4).map((claim) => claim.number)).toEqual([1, 3]);
  await keyboard.press('z');
  await expect.poll(async () => (await storedClaims(article)).filter((claim) => claim.mergedInto === 4)).toEqual([]);
  await desk.expectLeft(last);
});

test('one key adds the other aspect', async ({ desk: page, editor }) => {
  const desk = new TriageDesk(page);
  const article = await importSample(page, editor);
  const attributed = (await storedClaims(article)).find((claim) => claim.aspect === 'attribution');
  if (!attributed) throw new Error('no proposal is about an attribution');
  const made = (await storedClaims(article)).length + 1;
  await desk.open(article, attributed.number);
  await expect(desk.panel.getByRole('tab', { name: `Vorschlag ${attributed.number}` })).toBeVisible();
  await page.keyboard.press('o');
  await expect(toast(page, `Nr. ${made} prüft jetzt den Inhalt zu Nr. ${attributed.number}.`)).toBeVisible();
  await expect.poll(() => storedClaim(article, made)).toMatchObject({ status: 'open', aspect: 'content', wordings: [attributed.wordings[0]] });
  await page.keyboard.press('z');
  await expect.poll(() => storedClaim(article, made)).toMatchObject({ status: 'dropped' });
});

test('who judges a proposal has accepted it', async ({ desk: page, editor }) => {
  const desk = new TriageDesk(page);
  const article = await importSample(page, editor);
  await desk.open(article);
  await desk.begin();
  await page.keyboard.press('u');
  await expect(desk.rationale).toBeFocused();
  await expect.poll(async () => (await storedClaim(article, 1)).status).toBe('open');
  await page.keyboard.type('Weder Protokoll noch Pressestelle wissen davon.');
  await page.keyboard.press('Control+Enter');
  await expect(toast(page, 'Nr. 1: Unbelegt gespeichert.')).toBeVisible();
  await desk.panel.getByText('Warum diese Aussage vorgeschlagen wurde').click();
  await expect(desk.reasons).toContainText('Vorgeschlagen nach festen Regeln');
});

test('a viewer sees proposals and reasons, and can do nothing with them', async ({ desk: page, editor, windowOf }) => {
  const viewer = await newPerson(['viewer']);
  const article = await importSample(page, editor, { members: [viewer] });
  const desk = new TriageDesk(await windowOf(viewer));
  await desk.open(article);
  await desk.begin();
  await expect(desk.reasons.getByRole('button').first()).toBeVisible();
  await expect(desk.panel.getByRole('button', { name: /Annehmen|Ablehnen|Teilen|verbinden/ })).toHaveCount(0);
  for (const key of ['y', 'x', 's', 'c', 'w', 'o', 'z', 'Shift+Y']) await desk.page.keyboard.press(key);
  await desk.page.keyboard.press('g');
  await desk.expectProposal(2);
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
  expect((await storedClaims(article)).every((claim) => claim.status === 'proposed')).toBe(true);
});

test('a manuscript without proposals is searched on demand; what was dismissed does not come back', async ({ desk: page, editor }) => {
  const desk = new TriageDesk(page);
  const article = await importSample(page, editor, { propose: false });
  await desk.open(article);
  await expect(desk.left).toHaveCount(0);
  await page.getByRole('article', { name: 'China feiert DeepSeek' }).getByRole('button', { name: 'Vorschläge suchen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vorschläge suchen' });
  await expect(dialog).toContainText(/\d+ neue Vorschläge\./);
  await dialog.getByRole('button', { name: 'Zum nächsten Vorschlag' }).click();
  await desk.expectProposal(1);
  const count = (await storedClaims(article)).length;
  await desk.expectLeft(count);
  await page.keyboard.press('x');
  await page.keyboard.press('4');
  await desk.expectProposal(2);
  await desk.expectLeft(count - 1);

  await page.getByRole('button', { name: 'Mehr', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Vorschläge suchen' }).click();
  await expect(dialog).toContainText('Es kam kein neuer Vorschlag hinzu.');
  await expect(dialog).toContainText('1 Wortlaut wurde früher abgelehnt und nicht wieder vorgeschlagen.');
  await dialog.getByRole('button', { name: 'Schließen' }).last().click();
  await desk.expectLeft(count - 1);
});

test('the same is done with the mouse', async ({ desk: page, editor }) => {
  const desk = new TriageDesk(page);
  const article = await importSample(page, editor);
  await desk.open(article);
  await desk.left.click();
  await desk.expectProposal(1);
  await desk.reasons.getByRole('button').first().hover();
  await expect(page.locator('[data-spot]').first()).toBeVisible();
  await desk.panel.getByRole('button', { name: 'Wortlaut anpassen' }).click();
  await page.getByRole('button', { name: 'Ende ein Wort früher' }).click();
  await page.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(toast(page, 'Der Wortlaut von Nr. 1 ist neu markiert.')).toBeVisible();

  await desk.panel.getByRole('button', { name: 'Teilen …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nr. 1 teilen' });
  await dialog.getByRole('checkbox').nth(3).click();
  await dialog.getByRole('button', { name: 'Teilen' }).click();
  await expect(toast(page, 'Nr. 1 ist in 2 Aussagen geteilt.')).toBeVisible();

  // The focus stays on the button that decides, proposal after proposal.
  const accept = desk.panel.getByRole('button', { name: 'Annehmen', exact: true });
  await accept.click();
  await expect(toast(page, 'Vorschlag 1 ist angenommen.')).toBeVisible();
  await expect(accept).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await storedClaims(article)).filter((claim) => claim.status === 'open')).toHaveLength(2);
  await desk.panel.getByRole('button', { name: 'Ablehnen …' }).click();
  await page.getByRole('dialog', { name: /^Vorschlag \d+ ablehnen$/ }).getByRole('button', { name: 'Für den Artikel unerheblich' }).click();
  await expect.poll(async () => (await storedClaims(article)).filter((claim) => claim.reason === 'Für den Artikel unerheblich')).toHaveLength(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('proposals are decided on in the sheet', async ({ desk: page, editor }) => {
    const article = await importSample(page, editor);
    await page.goto(`/articles/${article.id}?claim=1`);
    const sheet = page.getByRole('dialog', { name: 'Aussagen und Befunde' });
    await expect(sheet.getByRole('tab', { name: 'Vorschlag 1' })).toBeVisible();
    await expect(async () => {
      await sheet.getByRole('button', { name: 'Annehmen', exact: true }).tap();
      await expect(sheet.getByRole('tab', { name: 'Vorschlag 2' })).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await expect.poll(async () => (await storedClaim(article, 1)).status).toBe('open');
    await sheet.getByRole('tab', { name: /^Unstimmigkeiten/ }).tap();
    await sheet.getByRole('list', { name: 'Unstimmigkeiten' }).getByRole('listitem').nth(1).getByRole('button').first().tap();
    await expect(page.locator('[data-spot]').first()).toBeInViewport();
  });
});
