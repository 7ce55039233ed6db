// Whoever only reads sees everything on the checking screen and is offered nothing that would be refused.
import { makeArticle, makeClaim, makeEvidence, makeSource, makeVerdict } from '@/prisma/factories';
import { accessibilityFaults } from './accessibility-faults';
import { Desk } from './desk';
import { expect, newPerson, test } from './fixtures';
import { selectWords } from './manuscript';

test('a viewer reads claims, evidence and verdicts, and neither buttons nor keys write', async ({ editor, windowOf }) => {
  const viewer = await newPerson(['viewer']);
  const article = await makeArticle({ by: editor, access: 'restricted', members: [viewer] });
  const claim = await makeClaim(article, editor, { exact: 'mit 24 zu 11 Stimmen' });
  await makeEvidence(claim, await makeSource(editor, { title: 'Ratsprotokoll' }), editor, { excerpt: '24 zu 11' });
  await makeVerdict(claim, editor, { rating: 'disputed', rationale: 'Zwei Zählungen.' });
  await makeClaim(article, editor, { exact: 'am 3. März 2025' });
  const page = await windowOf(viewer);
  const writes: string[] = [];
  page.on('request', (request) => {
    // Comparing figures stores nothing; its two wordings are only too long for an address.
    if (request.method() !== 'GET' && request.url().includes('/api/v1/') && !request.url().endsWith('/compare')) writes.push(`${request.method()} ${request.url()}`);
  });
  const desk = new Desk(page);

  await desk.open(article, 1);
  await expect(desk.evidence('Ratsprotokoll')).toContainText('24 zu 11');
  await expect(desk.panel).toContainText('Strittig');
  await expect(desk.panel).toContainText('Zwei Zählungen.');
  for (const name of [/^Befund speichern/, /^Neuer Befund/, /^Beleg hinzufügen/, /^Art:/, /^Priorität/]) await expect(desk.panel.getByRole('button', { name })).toHaveCount(0);
  await expect(desk.panel.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Angaben' })).toHaveCount(0);

  await page.keyboard.press('j');
  await desk.expectSelected(2);
  for (const key of ['v', 'd', 'f', 'u', 'b', 'm', 'x', 'a', 'p', 'e', 'r']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('toolbar', { name: 'Markierte Stelle' })).toHaveCount(0);
  await selectWords(page, 'den Haushalt beschlossen');
  await expect(page.getByRole('button', { name: 'Als Aussage markieren' })).toHaveCount(0);
  await desk.expectState(2, 'offen');
  expect(writes).toEqual([]);

  expect(await accessibilityFaults(page)).toEqual([]);
});
