// Every page in both languages and both themes: no fault that axe can find, and nothing wider than the window.
import type { Page } from '@playwright/test';
import { makeArticle, makeClaim, makeEvidence, makeExemption, makeSource, makeToken, makeVerdict, type MadePerson } from '@/prisma/factories';
import { accessibilityFaults } from './accessibility-faults';
import { ANNOTATED_FILE, READING_MS, dropFile } from './annotated-file';
import { answered, expect, newPerson, test } from './fixtures';
import { importSample } from './triage';
import { visit } from './ui';

const WIDTHS = [1440, 390];

/** An article with a claim in every state that people make, seen from its last one. */
async function full(editor: MadePerson) {
  const article = await makeArticle({
    by: editor,
    access: 'restricted',
    title: 'Der Haushalt',
    text: 'Der Rat tagt\n\nDer Rat hat am 3. März 2025 mit 24 zu 11 Stimmen den Haushalt beschlossen. Die Bürgermeisterin nannte ihn „solide“. Er umfasst 80 Millionen Euro. Das ist viel Geld. Niemand widersprach.',
  });
  const source = await makeSource(editor, { title: 'Ratsprotokoll mit einem langen Titel, der umbrochen werden muss', url: `https://stadt.example/${'sehr-lange-adresse/'.repeat(8)}` });
  const states = [
    { exact: 'mit 24 zu 11 Stimmen', rating: 'verified' },
    { exact: 'am 3. März 2025', rating: 'false' },
    { exact: 'nannte ihn „solide“', rating: 'disputed' },
  ] as const;
  for (const { exact, rating } of states) {
    const claim = await makeClaim(article, editor, { exact });
    await makeEvidence(claim, source, editor, { stance: rating === 'false' ? 'refutes' : 'supports' });
    await makeVerdict(claim, editor, { rating });
  }
  const money = await makeClaim(article, editor, { exact: '80 Millionen Euro', type: 'money', statement: 'Der Haushalt der Stadt umfasst 80 Millionen Euro.', assignee: editor });
  for (const excerpt of ['Der Haushalt umfasst 80 Millionen Euro.', 'Der Haushalt umfasst 90 Millionen Euro.', 'Der Haushalt umfasst 80 Millionen Dollar.']) await makeEvidence(money, source, editor, { excerpt });
  await makeClaim(article, editor, { exact: 'Er umfasst 80 Millionen Euro', status: 'dropped', reason: 'Doppelt.' });
  await makeExemption(article, editor, 'Das ist viel Geld.');
  return { article, source };
}

/** The report's sandbox keeps out axe's script, which then waits for ever: its frame is looked at empty. */
async function emptyFrames(page: Page): Promise<void> {
  for (const frame of await page.locator('iframe').all()) {
    await frame.evaluate((element: HTMLIFrameElement) => {
      element.removeAttribute('sandbox');
      element.src = 'about:blank';
    });
  }
  await expect.poll(() => page.frames().every((frame) => frame === page.mainFrame() || frame.url() === 'about:blank')).toBe(true);
}

async function expectSound(page: Page, what: string): Promise<void> {
  await emptyFrames(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await accessibilityFaults(page), `${what} at ${width} px`).toEqual([]);
    const wide = await page.evaluate(() => ({ content: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
    expect.soft(wide.content, `${what} is wider than ${width} px`).toBeLessThanOrEqual(wide.window);
  }
}

for (const locale of ['de', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`in ${locale}, ${theme}`, () => {
      const window = { locale: locale === 'de' ? 'de-DE' : 'en-GB', colorScheme: theme, viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;

      test('in front of the desk', async ({ browser, watched, expectErrors }) => {
        expectErrors(answered(404));
        const context = watched(await browser.newContext(window));
        const page = await context.newPage();
        for (const path of ['/login', '/setup#secret', '/invite#secret', '/invite', '/nothing/here']) {
          await visit(page, path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectSound(page, path);
        }
        await context.close();
      });

      const stops: Record<string, (ids: { article: string; source: string; email: string }) => string[]> = {
        'at the desk': ({ source, email }) => ['/articles', '/articles/new', '/claims', '/sources', `/sources/${source}`, `/people?q=${encodeURIComponent(email)}`, '/account'],
        'in an article': ({ article, source }) => ['', '?claim=1', '?claim=4', '/history', '/report', '/revisions/new', '/corrections'].map((rest) => `/articles/${article}${rest}`).concat(`/articles/${source}`),
      };
      for (const [where, pathsOf] of Object.entries(stops)) {
        test(where, async ({ windowOf, expectErrors }) => {
          test.slow();
          expectErrors(answered(404));
          const editor = await newPerson(['editor', 'admin'], { locale, theme });
          const { article, source } = await full(editor);
          const page = await windowOf(editor, window);
          for (const path of pathsOf({ article: article.id, source: source.id, email: editor.email })) {
            await visit(page, path);
            await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
            await expectSound(page, path.replace(article.id, '{article}').replace(source.id, '{source}'));
          }
        });
      }

      test('proposals, what is done with them, and inconsistencies', async ({ windowOf }) => {
        test.slow();
        const editor = await newPerson(['editor'], { locale, theme });
        const page = await windowOf(editor, window);
        const article = await importSample(page, editor);
        const { keyboard } = page;
        const wide = () => page.setViewportSize({ width: 1440, height: 900 });
        await visit(page, `/articles/${(await importSample(page, editor, { propose: false })).id}`);
        await expect(page.getByRole('button', { name: locale === 'de' ? 'Vorschläge suchen' : 'Look for proposals' })).toBeVisible();
        await expectSound(page, 'an article without claims');
        await wide();
        await visit(page, `/articles/${article.id}?claim=3`);
        await expect(page.getByRole('button', { name: locale === 'de' ? /^Annehmen/ : /^Accept(?! )/ })).toBeVisible();
        await expectSound(page, 'a proposal');
        for (const [key, what] of [['x', 'dismissing'], ['s', 'splitting']] as const) {
          await wide();
          await keyboard.press(key);
          await expect(page.getByRole('dialog').last()).toBeVisible();
          await expectSound(page, what);
          await keyboard.press('Escape');
          await expect(page.getByRole('dialog').filter({ has: page.getByRole('textbox').or(page.getByRole('checkbox')) })).toHaveCount(0);
        }
        await wide();
        await keyboard.press('w');
        await expect(page.getByRole('toolbar')).toBeVisible();
        await expectSound(page, 'adjusting the wording');
        await keyboard.press('Escape');
        await wide();
        await keyboard.press('h');
        await expect(page.locator('[data-row][aria-current="true"]')).toBeFocused();
        await expectSound(page, 'inconsistencies');
        await wide();
        await page.getByRole('button', { name: locale === 'de' ? 'Mehr' : 'More', exact: true }).click();
        await page.getByRole('menuitem', { name: locale === 'de' ? 'Vorschläge suchen' : 'Look for proposals' }).click();
        await expect(page.getByRole('dialog').getByText(locale === 'de' ? /kein neuer Vorschlag/ : /no new proposal/)).toBeVisible();
        await expectSound(page, 'looking for proposals');
      });

      test('an annotated manuscript before it is stored', async ({ windowOf }) => {
        test.slow();
        const editor = await newPerson(['editor'], { locale, theme });
        // The first source of its notes is one of the library.
        await makeSource(editor, { type: 'website', title: 'Trendliste', url: 'https://example.org/beispieldaten/hashtags' });
        const page = await windowOf(editor, window);
        const wide = () => page.setViewportSize({ width: 1440, height: 900 });
        await visit(page, '/articles/new');
        await dropFile(page, ANNOTATED_FILE);
        const claims = page.getByRole('list', { name: locale === 'de' ? 'Aussagen aus den Anmerkungen' : 'Claims from the notes' });
        const third = claims.getByRole('button', { name: locale === 'de' ? /^Aussage 3:/ : /^Claim 3:/ });
        await expect(third).toBeVisible({ timeout: READING_MS });
        await expect(page.locator('.manuscript')).toBeVisible();
        await third.press('x');
        await claims.getByRole('button', { name: locale === 'de' ? /^Aussage 4:/ : /^Claim 4:/ }).click();
        await expectSound(page, 'a claim of the notes open, another taken out');
        // On a phone that leads to the text, which is beside the list again on a wide screen.
        await page.keyboard.press('w');
        await expect(page.getByRole('toolbar')).toBeVisible();
        await expectSound(page, 'words of a claim of the notes');
        await page.keyboard.press('Escape');
        await wide();
        await page.getByRole('tab', { name: locale === 'de' ? /^Quellen/ : /^Sources/ }).click();
        await page.getByRole('list', { name: locale === 'de' ? 'Quellen aus den Anmerkungen' : 'Sources from the notes' }).getByRole('button', { expanded: false }).first().click();
        await expect(page.getByRole('group', { name: locale === 'de' ? /^Quelle ändern/ : /^Change source/ })).toBeVisible();
        await expectSound(page, 'a source of the notes open');
      });

      test('between revisions', async ({ windowOf }) => {
        const editor = await newPerson(['editor'], { locale, theme });
        const text = 'Der Rat tagt\n\nDer Rat hat mit 24 zu 11 Stimmen den Haushalt beschlossen.\n\nDie Sitzung war öffentlich.\n\nNiemand widersprach.\n\nAm Ende wurde es still.\n\nDanach gab es Suppe.\n\nDie Suppe war heiß.';
        const article = await makeArticle({ by: editor, text, title: 'Der Haushalt' });
        await makeVerdict(await makeClaim(article, editor, { exact: 'mit 24 zu 11 Stimmen' }), editor, { rating: 'not_checkable', rationale: 'Probe.' });
        const page = await windowOf(editor, window);
        await visit(page, `/articles/${article.id}/revisions`);
        await expectSound(page, 'one revision only');
        const edits = [{ start: text.indexOf('24'), end: text.indexOf('24') + 2, text: 'nicht 42' }, { start: text.length, end: text.length, text: '\n\nEs war spät.' }];
        const answer = await page.request.post(`/api/v1/articles/${article.id}/revisions`, { headers: { Authorization: `Bearer ${await makeToken(editor)}` }, data: { baseNumber: 1, edits } });
        expect(answer.status(), await answer.text()).toBe(201);
        for (const path of ['', '/compare?from=1&to=2&view=side#p2', '/compare?from=1&to=2&view=inline', '/1']) {
          await visit(page, `/articles/${article.id}/revisions${path}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectSound(page, `revisions${path}`);
        }
        await page.setViewportSize({ width: 1440, height: 900 });
        await visit(page, `/articles/${article.id}?claim=1`);
        await page.getByText(locale === 'de' ? 'Wortlaut durch die Fassungen' : 'Wording through the revisions').click();
        await expect(page.getByText(locale === 'de' ? 'Erster Wortlaut' : 'First wording')).toBeVisible();
        await expectSound(page, 'wordings of a claim');
      });

      test('a new revision: a passage open, its preview, and a colleague who was faster', async ({ windowOf, expectErrors }) => {
        test.slow();
        expectErrors(answered(409));
        const editor = await newPerson(['editor'], { locale, theme });
        const { article } = await full(editor);
        const page = await windowOf(editor, window);
        await visit(page, `/articles/${article.id}/revisions/new?at=${article.text.indexOf('80 Millionen')}&claim=4`);
        const passage = page.getByRole('textbox', { name: locale === 'de' ? 'Textstelle' : 'Passage', exact: true });
        await passage.fill('Er umfasst nicht mehr als 90 Millionen Euro.');
        await expect(page.getByRole('region', { name: locale === 'de' ? 'Zusammenfassung' : 'Summary' })).toBeVisible();
        await expectSound(page, 'a passage being corrected');
        await page.setViewportSize({ width: 1440, height: 900 });
        await passage.press('Enter');
        await expectSound(page, 'a corrected passage');
        const stored = await page.request.post(`/api/v1/articles/${article.id}/revisions`, { headers: { Authorization: `Bearer ${await makeToken(editor)}` }, data: { baseNumber: 1, text: article.text.replace('80 Millionen', '70 Millionen').replace('Niemand', 'Kaum jemand') } });
        expect(stored.status()).toBe(201);
        await page.keyboard.press('Control+Enter');
        await page.getByRole('button', { name: locale === 'de' ? 'Entwurf auf Fassung 2 übertragen' : 'Carry the draft over to revision 2', disabled: false }).waitFor();
        await expectSound(page, 'a revision that came meanwhile');
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.getByRole('button', { name: locale === 'de' ? 'Entwurf auf Fassung 2 übertragen' : 'Carry the draft over to revision 2' }).click();
        await expect(page.getByRole('region', { name: locale === 'de' ? 'Von Hand zu übertragen' : 'To be carried over by hand' })).toBeVisible();
        await expectSound(page, 'corrections to be made by hand');
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.getByRole('tab', { name: locale === 'de' ? 'Ganzer Text' : 'Whole text' }).click();
        await expectSound(page, 'a whole text as a new revision');
        await page.setViewportSize({ width: 1440, height: 900 });
        const noted = [article.text, 'Die Schulden sinken um 3 Prozent.[^1]', '[^1]: Schuldenbericht der Kämmerei 2025, S. 2'].join('\n\n');
        await page.locator('input[type="file"]').setInputFiles({ name: 'haushalt.md', mimeType: 'text/markdown', buffer: Buffer.from(noted) });
        await expect(page.getByRole('list', { name: locale === 'de' ? 'Neu aus Anmerkungen' : 'New from notes' })).toBeVisible();
        await expectSound(page, 'a new revision by a file with notes');
      });

      test('the report', async ({ windowOf, browser }) => {
        const editor = await newPerson(['editor'], { locale, theme });
        const { article } = await full(editor);
        const desk = await windowOf(editor, window);
        const answer = await desk.request.get(`/api/v1/articles/${article.id}/report?format=html&language=${locale}`);
        expect(answer.status()).toBe(200);
        // Its sandbox keeps axe out, so it is looked at as a page without one.
        const context = await browser.newContext(window);
        const page = await context.newPage();
        await page.setContent(await answer.text());
        await expectSound(page, 'the report');
        await context.close();
      });
    });
  }
}
