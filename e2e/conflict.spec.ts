// Two editors on one claim at the same time: whoever is second sees both versions and decides; nothing is lost or merged in silence.
import { db } from '@/lib/server/db';
import { makeArticle, makeClaim, makePerson, type MadePerson } from '@/prisma/factories';
import { Desk } from './desk';
import { answered, expect, test } from './fixtures';
import { chooseFromMenu } from './ui';

const FIRST = 'Im Protokoll war nichts zu finden.';
const SECOND = 'Auch die Pressestelle weiß nichts davon.';

/** An article of two, and the screen of each at its only claim. */
async function atTwoScreens(editor: MadePerson, windowOf: (person: MadePerson) => Promise<Desk['page']>) {
  const colleague = await makePerson();
  const article = await makeArticle({ by: editor, access: 'restricted', members: [colleague] });
  const claim = await makeClaim(article, editor, { exact: 'mit 24 zu 11 Stimmen', type: 'number', priority: 'high' });
  const [mine, theirs] = [new Desk(await windowOf(editor)), new Desk(await windowOf(colleague))];
  await mine.open(article, 1);
  await theirs.open(article, 1);
  return { claim, colleague, mine, theirs };
}

const verdictsOf = (claim: { id: string }) => db.verdict.findMany({ where: { claimId: claim.id }, orderBy: { sequence: 'asc' }, select: { rationale: true, recordedByName: true } });

/** Both write a verdict; the first stores, the second is asked. */
async function collide({ mine, theirs }: { mine: Desk; theirs: Desk }) {
  await mine.page.keyboard.press('u');
  await mine.rationale.fill(SECOND);
  await theirs.recordVerdict({ rating: 'Unbelegt', rationale: FIRST });
  await mine.save.click();
  const question = mine.page.getByRole('dialog', { name: 'Nr. 1 wurde inzwischen geändert' });
  await expect(question.getByRole('row', { name: /^Begründung/ })).toContainText(SECOND);
  await expect(question.getByRole('row', { name: /^Begründung/ })).toContainText(FIRST);
  return question;
}

test('the second verdict is recorded on top of the first when its author insists', async ({ editor, windowOf, expectErrors }) => {
  expectErrors(answered(412));
  const { claim, colleague, mine, theirs } = await atTwoScreens(editor, windowOf);
  const question = await collide({ mine, theirs });
  await expect(question.getByRole('row', { name: /^Von/ })).toContainText(colleague.name);
  expect(await verdictsOf(claim)).toHaveLength(1);
  await question.getByRole('button', { name: 'Meine Fassung übernehmen' }).click();
  await expect(question).toBeHidden();
  await expect(mine.panel).toContainText(SECOND);
  await expect.poll(() => verdictsOf(claim)).toEqual([
    { rationale: FIRST, recordedByName: colleague.name },
    { rationale: SECOND, recordedByName: editor.name },
  ]);
});

test('whoever keeps the stored verdict still has the draft', async ({ editor, windowOf, expectErrors }) => {
  expectErrors(answered(412));
  const { claim, mine, theirs } = await atTwoScreens(editor, windowOf);
  const question = await collide({ mine, theirs });
  await question.getByRole('button', { name: 'Gespeicherte behalten' }).click();
  await expect(question).toBeHidden();
  await mine.expectState(1, 'Unbelegt');
  await expect(mine.rationale).toHaveValue(SECOND);
  expect(await verdictsOf(claim)).toHaveLength(1);
  await mine.panel.getByRole('button', { name: 'Entwurf verwerfen' }).click();
  await expect(mine.panel).toContainText(FIRST);
});

test('a claim changed by two is shown in both versions, and either may win', async ({ editor, windowOf, expectErrors }) => {
  expectErrors(answered(412));
  const { claim, mine, theirs } = await atTwoScreens(editor, windowOf);
  const stored = () => db.claim.findUniqueOrThrow({ where: { id: claim.id }, select: { type: true, priority: true } });

  await theirs.setType('Umfrage oder Statistik');
  await expect.poll(stored).toEqual({ type: 'poll_statistic', priority: 'high' });
  await chooseFromMenu(mine.panel, /^Priorität:/, 'niedrig');
  const question = mine.page.getByRole('dialog', { name: 'Nr. 1 wurde inzwischen geändert' });
  await expect(question.getByRole('row', { name: /^Priorität/ })).toContainText('niedrig');
  await expect(question.getByRole('row', { name: /^Priorität/ })).toContainText('hoch');
  await question.getByRole('button', { name: 'Gespeicherte behalten' }).click();
  await expect(mine.panel.getByRole('button', { name: /^Priorität: Priorität hoch/ })).toBeVisible();
  await expect(mine.panel.getByRole('button', { name: 'Art: Umfrage oder Statistik' })).toBeVisible();
  expect(await stored()).toEqual({ type: 'poll_statistic', priority: 'high' });

  await chooseFromMenu(theirs.panel, /^Priorität:/, 'mittel');
  await expect.poll(stored).toEqual({ type: 'poll_statistic', priority: 'medium' });
  await chooseFromMenu(mine.panel, /^Priorität:/, 'niedrig');
  await question.getByRole('button', { name: 'Meine Fassung übernehmen' }).click();
  await expect.poll(stored).toEqual({ type: 'poll_statistic', priority: 'low' });
});
