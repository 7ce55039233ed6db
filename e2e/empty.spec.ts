// The first day: a desk with nobody on it, the set-up link, and the sample article that an empty desk offers.
import { NAMED_CLAIMS, SAMPLE_CLAIMS } from '@/prisma/sample/claims';
import { SAMPLE_WORK } from '@/prisma/sample/work';
import { Desk } from './desk';
import { answered, expect, test } from './fixtures';
import { setUp, startFreshDesk, type FreshDesk } from './fresh-desk';
import { visit } from './ui';

let fresh: FreshDesk;
test.beforeAll(async () => {
  fresh = await startFreshDesk();
});
test.afterAll(() => fresh.stop());

test('the set-up link makes the first admin, and the sample fills the empty desk', async ({ context, browser, watched, expectErrors }) => {
  expectErrors(answered(410));
  test.slow();
  const page = await context.newPage();
  const desk = new Desk(page);
  await setUp(page, fresh, 'Ada Erste');
  await expect(page.getByText('Noch ist der Schreibtisch leer')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Menschen' })).toBeVisible();
  await desk.wakes(() => page.getByRole('button', { name: 'Beispielartikel laden' }).click());
  // Beside the sample's claims stands what its editor dismissed of the engine's proposals.
  const closed = SAMPLE_WORK.filter(({ status }) => status === 'dropped' || status === 'dismissed').length;
  await expect(desk.panel.getByRole('list', { name: 'Aussagen' }).getByRole('listitem').filter({ hasNotText: 'verworfen' })).toHaveCount(SAMPLE_CLAIMS.length - closed);
  for (const key of Object.values(NAMED_CLAIMS)) {
    const exact = SAMPLE_CLAIMS.find((claim) => claim.key === key)?.exact ?? '';
    expect(exact).not.toBe('');
    await expect(desk.panel.getByRole('listitem').filter({ hasText: exact })).toHaveCount(1);
  }
  // Offered once only: the desk is not empty any more.
  await visit(page, `${fresh.url}/articles`);
  await expect(page.getByRole('table')).toContainText('DeepSeek');
  await expect(page.getByRole('button', { name: 'Beispielartikel laden' })).toHaveCount(0);

  // The link is spent, for everybody.
  const other = watched(await browser.newContext({ locale: 'de-DE' }));
  const late = await other.newPage();
  await visit(late, fresh.setUpLink);
  await late.getByRole('textbox', { name: 'Name' }).fill('Zweite');
  await late.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('zweite@example.org');
  await late.getByRole('textbox', { name: 'Passwort' }).fill('Noch mehr Tinte auf Papier');
  await late.getByRole('button', { name: 'Konto anlegen' }).click();
  await expect(late.getByText('Dieser Link gilt nicht mehr')).toBeVisible();
  await other.close();
});
