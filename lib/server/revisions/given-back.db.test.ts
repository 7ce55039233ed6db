// What an earlier revision gives back, and what it does not: only words and passages that have returned, all of them.
import 'server-only';
import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { NewRevision } from '@/lib/domain/schema/revision';
import { makeArticle, makeClaim, makeExemption, makeVerdict, type MadeArticle } from '@/prisma/factories';
import { getArticle } from '../articles/queries';
import { patchClaim } from '../claims/commands';
import { getClaim } from '../claims/queries';
import { db } from '../db';
import { person } from '../testing/newsroom';
import { reviseArticle } from './commands';
import { loadStanding } from './standing';

const STAFF = 'Dort arbeiten in drei Schichten etwa 140 Forscher und Ingenieure aus vielen Ländern.';
const TEXT = `Ein neues Modell\n\nDas Modell kostete 6 Millionen Dollar. ${STAFF}\n\nDie App stand an der Spitze der Charts.`;

let editor: Actor;
beforeAll(async () => (editor = await person('Anna', 'editor')));

const revise = (id: string, baseNumber: number, text: string) => reviseArticle(editor, { ...NewRevision.parse({ baseNumber, text }), id, dryRun: false });

/** A revision that was stored, as the factories put claims on it. */
async function madeOf(id: string, { number, text, units }: Awaited<ReturnType<typeof revise>>): Promise<MadeArticle> {
  const revision = await db.revision.findUniqueOrThrow({ where: { articleId_number: { articleId: id, number } }, select: { id: true } });
  return { id, revisionId: revision.id, text, units, relativeDates: [] };
}

async function judged(exact: string) {
  const article = await makeArticle({ by: editor, text: TEXT });
  const claim = await makeClaim(article, editor, { exact });
  await makeVerdict(claim, { ...editor, email: '' }, { rating: 'not_checkable', rationale: 'Probe.' });
  return { id: article.id, claim: claim.id };
}

it('tells a claim that changed twice from what stood there last, not from what was judged', async () => {
  const { id } = await judged('6 Millionen Dollar');
  await revise(id, 1, TEXT.replace('6 Millionen', '60 Millionen'));
  const { claims } = await revise(id, 2, TEXT.replace('6 Millionen', '66 Millionen'));
  expect(claims).toMatchObject([{ wording: 'changed', before: { exact: '60 Millionen Dollar' }, anchors: [{ before: { exact: '60 Millionen Dollar' }, after: { exact: '66 Millionen Dollar' } }] }]);
});

it('leaves a claim without a passage where only something like its words has returned', async () => {
  const { id, claim } = await judged('140 Forscher');
  await revise(id, 1, TEXT.replace(` ${STAFF}`, ''));
  await revise(id, 2, TEXT.replace('140 Forscher', '150 Forscher'));
  expect(await getClaim(editor, { id: claim })).toMatchObject({ orphaned: true, status: 'stale' });
  await revise(id, 3, TEXT.replace('etwa 140', 'kaum 140'));
  expect(await getClaim(editor, { id: claim })).toMatchObject({ orphaned: true, status: 'stale' });
  await revise(id, 4, TEXT);
  expect(await getClaim(editor, { id: claim })).toMatchObject({ orphaned: false, status: 'checked' });
});

it('gives a claim no place where a person has to say which of two it is', async () => {
  const { id, claim } = await judged('140 Forscher');
  const { claims } = await revise(id, 1, `${TEXT.replace('140', '150')}\n\nSo war es bisher. ${STAFF}`);
  expect(claims).toMatchObject([{ ambiguous: true, after: null, anchors: [{ ambiguous: true, after: null }] }]);
  expect(await getClaim(editor, { id: claim })).toMatchObject({ orphaned: true, status: 'stale', anchors: [] });
});

it.each([
  ['proposed', false],
  ['dropped', false],
  ['dismissed', false],
  ['open', true],
  ['in_progress', true],
] as const)('gives words back over a claim that is %s: that one owns them: %s', async (status, owns) => {
  const { id, claim } = await judged('140 Forscher');
  const second = await madeOf(id, await revise(id, 1, `${TEXT} Ende.`));
  // The claim stands nowhere, and another one where it stood.
  await db.anchor.deleteMany({ where: { claimId: claim, revisionId: second.revisionId } });
  const other = await makeClaim(second, editor, { exact: '140 Forscher', status });
  await revise(id, 2, `${TEXT} Schluss.`);
  expect(await getClaim(editor, { id: claim })).toMatchObject({ orphaned: owns, status: owns ? 'stale' : 'checked' });
  expect(await getClaim(editor, { id: other.id })).toMatchObject({ anchors: [{ exact: '140 Forscher' }] });
});

it('gives words back over a claim that other words brought there', async () => {
  const { id, claim } = await judged('140 Forscher');
  await revise(id, 1, TEXT.replace(` ${STAFF}`, ''));
  const third = await madeOf(id, await revise(id, 2, TEXT.replace('etwa 140', 'kaum 140')));
  await makeClaim(third, editor, { exact: 'kaum 140 Forscher' });
  await revise(id, 3, TEXT);
  expect(await getClaim(editor, { id: claim })).toMatchObject({ orphaned: false, status: 'checked' });
});

it('leaves a claim where a person widened it, though a verdict judged the narrower words before', async () => {
  const { id, claim } = await judged('6 Millionen Dollar');
  const second = `${TEXT} Ende.`;
  await revise(id, 1, second);
  const start = second.indexOf('kostete 6');
  await patchClaim(editor, { id: claim, ifMatch: 2, anchor: { start, end: start + 'kostete 6 Millionen Dollar'.length } });
  await revise(id, 2, `${TEXT} Schluss.`);
  expect(await getClaim(editor, { id: claim })).toMatchObject({ anchors: [{ exact: 'kostete 6 Millionen Dollar' }], status: 'stale' });
});

it('says of words that come back that they are others than stood there last', async () => {
  const { id } = await judged('6 Millionen Dollar');
  await revise(id, 1, TEXT.replace('6 Millionen', '60 Millionen'));
  const { claims } = await revise(id, 2, TEXT);
  expect(claims).toMatchObject([{ wording: 'changed', context: 'changed', before: { exact: '60 Millionen Dollar' }, after: { exact: '6 Millionen Dollar' } }]);
});

it('raises a stale exemption’s version where other words come to its place, and only there', async () => {
  const article = await makeArticle({ by: editor, text: `${TEXT}\n\nDas war schön.` });
  await makeExemption(article, editor, 'Das war schön.');
  const versions: unknown[] = [];
  for (const [base, end] of ['Das war sehr schön.', 'Das war nicht schön.', 'Das war nicht schön.\n\nEnde.'].entries()) {
    await revise(article.id, base + 1, `${TEXT}\n\n${end}`);
    versions.push((await getArticle(editor, { id: article.id })).exemptions.map(({ stale, version }) => [stale, version]));
  }
  expect(versions).toEqual([[[true, 2]], [[true, 3]], [[true, 3]]]);
});

it('looks for lost words in the six newest revisions on which they were judged, and in no more', async () => {
  const variant = (step: number) => TEXT.replace('drei Schichten', `${step} Schichten`);
  for (const [judgements, isBack] of [[6, true], [7, false]] as const) {
    const article = await makeArticle({ by: editor, text: variant(1) });
    const { id: claim } = await makeClaim(article, editor, { exact: '140 Forscher' });
    for (let number = 1; number <= judgements; number += 1) {
      if (number > 1) await revise(article.id, number - 1, variant(number));
      await makeVerdict({ id: claim }, { ...editor, email: '' }, { rating: 'not_checkable', rationale: 'Probe.' });
    }
    await revise(article.id, judgements, TEXT.replace(` ${STAFF}`, ''));
    await revise(article.id, judgements + 1, variant(1));
    expect(await getClaim(editor, { id: claim })).toMatchObject({ orphaned: !isBack });
  }
});

it.each([
  ['once, as a passage', `${TEXT}\n\nDas war schön.`, true],
  ['twice', `Das war schön.\n\n${TEXT}\n\nDas war schön.`, false],
  ['as the beginning of a longer one', `${TEXT}\n\nDas war schön.“`, false],
  ['as the end of a longer one', `${TEXT}\n\n„Das war schön.`, false],
])('returns an exemption to its words where they stand %s', async (_, text, isBack) => {
  const article = await makeArticle({ by: editor, text: `${TEXT}\n\nDas war schön.` });
  const { id } = await makeExemption(article, editor, 'Das war schön.');
  await revise(article.id, 1, TEXT);
  await revise(article.id, 2, text);
  expect((await getArticle(editor, { id: article.id })).exemptions.map((each) => [each.id, each.stale])).toEqual(isBack ? [[id, false]] : []);
});

it('loses no claim of an article that has more of them than are read at once', async () => {
  const article = await makeArticle({ by: editor, text: TEXT });
  const many = 5_001;
  await db.claim.createMany({ data: Array.from({ length: many }, (_, at) => ({ articleId: article.id, number: at + 1, type: 'number' as const, priority: 'low' as const, createdById: editor.id })) });
  expect((await loadStanding(db, article.id, 1)).claims.map(({ number }) => number)).toEqual(Array.from({ length: many }, (_, at) => at + 1));
});
