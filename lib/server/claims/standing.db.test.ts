// How a claim stands since the text changed: what was judged, what there is, and where lost places may have gone.
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { NewRevision } from '@/lib/domain/schema/revision';
import { makeArticle, makeClaim, makeVerdict } from '@/prisma/factories';
import { addMention, createClaim, patchClaim } from './commands';
import { getClaim, listDeskClaims } from './queries';
import { getStanding } from './standing';
import { expectRefusal, historyOf, person } from '../testing/newsroom';
import { reviseArticle } from '../revisions/commands';

const COST = 'Das Modell kostete weniger als 6 Millionen Dollar.';
const FOUNDER = 'Der Gründer stammt aus Zhanjiang und studierte in Hangzhou Informatik.';
const PRICE = 'Der Kurs der Aktie fiel um 17 Prozent an einem Tag.';
const TEXT = `Ein neues Modell\n\n${COST} ${FOUNDER}\n\n${PRICE}`;

let editor: Actor;
let viewer: Actor;
beforeAll(async () => {
  editor = await person('Anna', 'editor');
  viewer = await person('Vera', 'viewer');
});

const revise = (id: string, baseNumber: number, text: string) => reviseArticle(editor, { ...NewRevision.parse({ baseNumber, text }), id, dryRun: false });
const judge = (id: string) => makeVerdict({ id }, { ...editor, email: '' }, { rating: 'not_checkable', rationale: 'Probe.' });
const see = (id: string) => getClaim(editor, { id });
const standing = (id: string) => getStanding(editor, { id });

describe('what was judged beside what there is', () => {
  it('gives both wordings, and both sentences', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const { id } = await makeClaim(article, editor, { exact: '6 Millionen Dollar' });
    const verdict = await judge(id);
    await revise(article.id, 1, TEXT.replace('weniger', 'mehr'));
    expect(await standing(id)).toEqual({
      judged: { verdictId: verdict.id, revisionNumber: 1, wordings: ['6 Millionen Dollar'], passages: [COST], publishedOn: null },
      present: { revisionNumber: 2, wordings: ['6 Millionen Dollar'], passages: [COST.replace('weniger', 'mehr')], publishedOn: null },
      lost: null,
    });
  });

  it('still knows the sentence where the claim was marked anew in that revision', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const { id } = await makeClaim(article, editor, { exact: '6 Millionen Dollar' });
    await judge(id);
    const { anchor, version } = await see(id);
    await patchClaim(editor, { id, ifMatch: version, anchor: { start: anchor.start - 'weniger als '.length, end: anchor.end } });
    expect(await standing(id)).toMatchObject({ judged: { wordings: ['6 Millionen Dollar'], passages: [COST] }, present: { wordings: ['weniger als 6 Millionen Dollar'] } });
  });

  it('is for those who may see the claim', async () => {
    const article = await makeArticle({ by: editor, text: TEXT, access: 'restricted' });
    const { id } = await makeClaim(article, editor, { exact: '6 Millionen Dollar' });
    await expectRefusal(getStanding(viewer, { id }), 'not_found');
    await expect(standing(id)).resolves.toMatchObject({ judged: null });
  });
});

describe('lost places', () => {
  it('offers where a claim may be meant, says when several are equally likely, and takes none by itself', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const [founder, price] = [await makeClaim(article, editor, { exact: FOUNDER }), await makeClaim(article, editor, { exact: '17 Prozent' })];
    const edited = FOUNDER.replace('Zhanjiang', 'Guangdong');
    await revise(article.id, 1, TEXT.replace(FOUNDER, edited).replace(PRICE, `Am Ende steht es noch einmal. ${FOUNDER}`));
    expect(await see(founder.id)).toMatchObject({ orphaned: true, anchors: [], revisionNumber: 2, lastPlace: { revisionNumber: 1, anchors: [{ exact: FOUNDER }] } });
    const { lost } = await standing(founder.id);
    expect(lost).toMatchObject({ since: 2, places: [{ before: { exact: FOUNDER, passage: FOUNDER }, ambiguous: true }] });
    expect(lost?.places[0]?.candidates.map(({ exact }) => exact).sort()).toEqual([edited, FOUNDER].sort());
    expect(await standing(price.id)).toMatchObject({ lost: { since: 2, places: [{ before: { exact: '17 Prozent', passage: PRICE }, ambiguous: false, candidates: [] }] } });
    expect((await listDeskClaims(editor, { limit: 200, orphaned: true })).items.map(({ id }) => id).filter((id) => [founder.id, price.id].includes(id)).sort()).toEqual([founder.id, price.id].sort());
    // One revision later the loss is still the same one.
    await revise(article.id, 2, TEXT.replace(FOUNDER, edited).replace(PRICE, 'Nichts davon.'));
    expect(await standing(price.id)).toMatchObject({ lost: { since: 2, places: [{ before: { exact: '17 Prozent' } }] } });
  });

  it('are placed by a person, and that can be taken back, but no other claim is taken off the text', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const { id } = await makeClaim(article, editor, { exact: '17 Prozent' });
    await expectRefusal(patchClaim(editor, { id, ifMatch: 1, anchors: [] }), 'rule_violated', [{ pointer: '/anchors', code: 'too_short' }]);
    await revise(article.id, 1, TEXT.replace(PRICE, 'Nichts davon.'));
    const { version } = await see(id);
    const placed = await patchClaim(editor, { id, ifMatch: version, revision: 2, anchors: [{ start: 18, end: 28 }] });
    expect(placed).toMatchObject({ orphaned: false, lastPlace: null, anchors: [{ start: 18 }] });
    expect(await standing(id)).toMatchObject({ lost: null });
    expect(await patchClaim(editor, { id, ifMatch: placed.version, revision: 2, anchors: [] })).toMatchObject({ orphaned: true, lastPlace: { revisionNumber: 1 } });
    expect((await historyOf(id)).map(({ type }) => type)).toEqual(['claim.reanchored', 'claim.reanchored']);
    expect(await standing(id)).toMatchObject({ lost: { since: 2 } });
  });

  it('of one mention are told until somebody attends to the claim', async () => {
    const article = await makeArticle({ by: editor, text: `${TEXT} Ja, ${PRICE}` });
    const { id } = await makeClaim(article, editor, { exact: '17 Prozent' });
    const again = article.text.lastIndexOf('17 Prozent');
    await addMention(editor, { id, ifMatch: 1, start: again, end: again + 10 });
    await revise(article.id, 1, TEXT);
    expect(await see(id)).toMatchObject({ orphaned: false, anchors: [{}] });
    expect(await standing(id)).toMatchObject({ lost: { since: 2, places: [{ before: { exact: '17 Prozent', start: again } }] } });
    await revise(article.id, 2, TEXT.replace('weniger', 'mehr'));
    expect(await standing(id)).toMatchObject({ lost: { since: 2 } });
    await judge(id);
    expect(await standing(id)).toMatchObject({ lost: null });
  });
});

describe('what was marked on another revision', () => {
  it('is refused with the current one, and nothing is written', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const { id } = await makeClaim(article, editor, { exact: '6 Millionen Dollar' });
    await revise(article.id, 1, TEXT.replace('Ein neues', 'Ein ganz neues'));
    const { version } = await see(id);
    const acts = [
      () => createClaim(editor, { id: article.id, start: 18, end: 28, type: 'other', aspect: 'content', statement: null, revision: 1 }),
      () => addMention(editor, { id, ifMatch: version, start: 18, end: 28, revision: 1 }),
      () => patchClaim(editor, { id, ifMatch: version, revision: 1, anchor: { start: 18, end: 28 } }),
    ];
    for (const act of acts) expect((await expectRefusal(act(), 'conflict')).details.current).toMatchObject({ number: 2, createdBy: { name: 'Anna' } });
    expect(await see(id)).toMatchObject({ version, anchors: [{ exact: '6 Millionen Dollar' }] });
    // What says nothing of places is not held up by a new text.
    await expect(patchClaim(editor, { id, ifMatch: version, revision: 1, priority: 'low' })).resolves.toMatchObject({ priority: 'low' });
  });
});
