// Marking with the mouse, claims that overlap and nest, and the two sides of the screen that follow each other.
import { makeArticle, makeClaim, type MadeArticle } from '@/prisma/factories';
import { Desk } from './desk';
import { expect, test } from './fixtures';

const OUTER = 'Der Rat hat am 3. März 2025 mit 24 zu 11 Stimmen den Haushalt beschlossen';
const INNER = 'mit 24 zu 11 Stimmen';
const CROSSING = '11 Stimmen den Haushalt beschlossen. Die Bürgermeisterin';

/** A text longer than the window, with a claim in its first and one in its last paragraph. */
const LONG = ['Ein langer Bericht', ...Array.from({ length: 40 }, (_, index) => `Absatz ${index + 1} nennt die Zahl ${index + 100} und führt sie in einem ganzen Satz aus, der für sich allein steht und nichts weiter sagt.`)].join('\n\n');

async function longArticle(editor: { id: string }): Promise<MadeArticle> {
  const article = await makeArticle({ by: editor, text: LONG, access: 'restricted' });
  for (const number of [100, 120, 139]) await makeClaim(article, editor, { exact: `die Zahl ${number}` });
  return article;
}

test('a selection with the mouse becomes a claim, and claims may overlap and nest', async ({ desk: page, editor }) => {
  const desk = new Desk(page);
  const article = await makeArticle({ by: editor, access: 'restricted' });
  await desk.open(article);
  for (const [index, words] of [OUTER, INNER, CROSSING].entries()) {
    await desk.markClaim(words);
    await desk.expectSelected(index + 1);
    await expect(desk.sign(index + 1)).toHaveAccessibleName(`Aussage ${index + 1}, offen: ${words}`);
  }
  // A press on nested words goes from the innermost outwards.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await desk.press('mit 24 zu');
  await desk.expectSelected(2);
  await desk.press('mit 24 zu');
  await desk.expectSelected(1);
  await desk.press('Die Bürgermeisterin');
  await desk.expectSelected(3);
});

test('a passage is exempted with the mouse, and taken back', async ({ desk: page, editor }) => {
  const desk = new Desk(page);
  await desk.open(await makeArticle({ by: editor, access: 'restricted' }));
  await desk.expectCoverage('3 ohne Aussage');
  await desk.exempt('Die Bürgermeisterin nannte ihn „solide“.', 'Meinung');
  await desk.expectCoverage('1 ohne Prüfung', '2 ohne Aussage');
  await desk.press('nannte ihn');
  await expect(desk.panel).toContainText('Von der Prüfung ausgenommen: Meinung');
  await desk.panel.getByRole('button', { name: 'Ausnahme zurücknehmen' }).click();
  await desk.expectCoverage('3 ohne Aussage');
  await expect(desk.panel.getByRole('heading', { name: 'Textstelle: ohne Aussage' })).toBeVisible();
});

test('either side brings the other into view', async ({ desk: page, editor }) => {
  const desk = new Desk(page);
  await desk.open(await longArticle(editor));
  await expect(desk.sign(3)).not.toBeInViewport();
  await desk.panel.getByRole('listitem').filter({ hasText: 'die Zahl 139' }).getByRole('button').click();
  await desk.expectSelected(3);
  await expect(desk.sign(3)).toBeInViewport();
  await desk.press('die Zahl 100');
  await desk.expectSelected(1);
  await expect(desk.panel.getByRole('blockquote')).toContainText('die Zahl 100');
});

test('a claim has an address, and the way back leads to the one before', async ({ desk: page, editor }) => {
  const desk = new Desk(page);
  const article = await longArticle(editor);
  await desk.open(article, 2);
  await desk.expectSelected(2);
  await expect(desk.sign(2)).toBeInViewport();
  await desk.panel.getByRole('tab', { name: /^Alle/ }).click();
  await desk.panel.getByRole('listitem').filter({ hasText: 'die Zahl 139' }).getByRole('button').click();
  await desk.expectSelected(3);
  await expect(page).toHaveURL(/\?claim=3$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?claim=2$/);
  await desk.expectSelected(2);
  await expect(desk.sign(2)).toBeInViewport();
});
