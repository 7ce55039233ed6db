// Exemptions after the text changed: confirmed on other words in one act, withdrawn, and taken back, each with its rule and its history.
import 'server-only';
import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { NewRevision } from '@/lib/domain/schema/revision';
import { makeArticle, makeExemption } from '@/prisma/factories';
import { getArticle } from '../articles/queries';
import { expectRefusal, historyOf, person } from '../testing/newsroom';
import { reviseArticle } from '../revisions/commands';
import { addExemption, confirmExemption, restoreExemption, withdrawExemption } from './commands';

const VIEW = 'Das war eine schöne Überraschung.';
const OTHER = VIEW.replace('schöne', 'böse');
const TEXT = `Ein neues Modell\n\nDie App stand an der Spitze der Charts. ${VIEW}`;

let editor: Actor;
let colleague: Actor;
let viewer: Actor;
beforeAll(async () => {
  editor = await person('Anna', 'editor');
  colleague = await person('Ben', 'editor');
  viewer = await person('Vera', 'viewer');
});

const revise = (id: string, baseNumber: number, text: string) => reviseArticle(editor, { ...NewRevision.parse({ baseNumber, text }), id, dryRun: false });

/** An article whose only exemption is stale. */
async function staleOne() {
  const article = await makeArticle({ by: editor, text: TEXT });
  const { id } = await makeExemption(article, editor, VIEW);
  await revise(article.id, 1, TEXT.replace(VIEW, OTHER));
  return { article, id };
}

it('is confirmed on the present wording: a new one by whoever confirms, the stale one withdrawn, one event', async () => {
  const { article, id } = await staleOne();
  expect((await getArticle(editor, { id: article.id })).coverage).toMatchObject({ stale: 1 });
  const { confirmed, withdrawn, version } = await confirmExemption(colleague, { id, ifMatch: 2 });
  expect([version, withdrawn]).toMatchObject([3, { id, version: 3, exact: VIEW, createdBy: { name: 'Anna' } }]);
  expect(confirmed).toMatchObject({ exact: OTHER, stale: false, reason: 'opinion', revisionNumber: 2, createdBy: { name: 'Ben' }, withdrawnAt: null });
  expect(await getArticle(editor, { id: article.id })).toMatchObject({ coverage: { stale: 0 }, exemptions: [{ id: confirmed.id }], goneExemptions: [] });
  expect(await historyOf(confirmed.id)).toMatchObject([{ type: 'exemption.confirmed', actorId: colleague.id, payload: { before: { wording: VIEW }, after: { wording: OTHER, exemptionReason: 'opinion' } } }]);
  expect(await historyOf(id)).toEqual([]);
  // The way back: the new one withdrawn, the stale one standing again, as stale as it was.
  await withdrawExemption(editor, { id: confirmed.id, ifMatch: confirmed.version });
  expect(await restoreExemption(editor, { id, ifMatch: version })).toMatchObject({ stale: true, exact: VIEW, withdrawnAt: null });
  expect((await getArticle(editor, { id: article.id })).coverage).toMatchObject({ stale: 1 });
  expect((await historyOf(id)).map(({ type }) => type)).toEqual(['exemption.restored']);
});

it('is confirmed only stale, in the text, at its version, and by whoever may exempt', async () => {
  const { article, id } = await staleOne();
  await expectRefusal(confirmExemption(viewer, { id, ifMatch: 2 }), 'forbidden');
  await expectRefusal(confirmExemption(editor, { id, ifMatch: null }), 'version_required');
  expect((await expectRefusal(confirmExemption(editor, { id, ifMatch: 1 }), 'stale_version')).details.current).toMatchObject({ version: 2, stale: true });
  await expectRefusal(restoreExemption(editor, { id, ifMatch: 2 }), 'wrong_state');
  await revise(article.id, 2, TEXT.replace(` ${VIEW}`, ''));
  const { goneExemptions, exemptions } = await getArticle(editor, { id: article.id });
  expect([exemptions, goneExemptions]).toMatchObject([[], [{ id, revisionNumber: 2 }]]);
  await expectRefusal(confirmExemption(editor, { id, ifMatch: goneExemptions[0]?.version ?? 0 }), 'wrong_state');
  const withdrawn = await withdrawExemption(editor, { id, ifMatch: goneExemptions[0]?.version ?? 0 });
  expect((await getArticle(editor, { id: article.id })).goneExemptions).toEqual([]);
  await expectRefusal(restoreExemption(viewer, { id, ifMatch: withdrawn.version }), 'forbidden');
  await restoreExemption(editor, { id, ifMatch: withdrawn.version });
  expect((await getArticle(editor, { id: article.id })).goneExemptions).toMatchObject([{ id }]);
});

it('is not confirmed on words that came to stand there since it was looked at', async () => {
  const { article, id } = await staleOne();
  await revise(article.id, 2, TEXT.replace(VIEW, VIEW.replace('schöne', 'teure')));
  expect((await expectRefusal(confirmExemption(colleague, { id, ifMatch: 2 }), 'stale_version')).details.current).toMatchObject({ version: 3, stale: true, revisionNumber: 3 });
  // What changed elsewhere leaves it as it was looked at.
  await revise(article.id, 3, `${TEXT.replace(VIEW, VIEW.replace('schöne', 'teure'))}\n\nEnde.`);
  expect((await confirmExemption(colleague, { id, ifMatch: 3 })).confirmed).toMatchObject({ exact: VIEW.replace('schöne', 'teure'), revisionNumber: 4 });
});

it('is refused where it was marked on another revision', async () => {
  const { article } = await staleOne();
  const start = TEXT.indexOf(VIEW);
  expect((await expectRefusal(addExemption(editor, { id: article.id, start, end: start + 10, reason: 'known', note: null, revision: 1 }), 'conflict')).details.current).toMatchObject({ number: 2 });
});

it('is told in the history by the beginning of its words, never by half a character', async () => {
  // Where the history has ever left off, at 200 and at 500 code units, an emoji begins: half of one is no text to the database.
  const long = `O ${'schön '.repeat(32)}Gut, 🙂${' schön'.repeat(49)} so 🙂 war es.`;
  expect([199, 499].map((at) => long.codePointAt(at))).toEqual([0x1f642, 0x1f642]);
  const article = await makeArticle({ by: editor, text: `Ein neues Modell\n\n${long}` });
  const { id } = await makeExemption(article, editor, long);
  await revise(article.id, 1, `Ein neues Modell\n\n${long.replace('Gut', 'Fad')}`);
  expect((await getArticle(editor, { id: article.id })).exemptions).toMatchObject([{ id, stale: true }]);
});
