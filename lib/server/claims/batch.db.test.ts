// Changing many claims at once: all or none, with the place of what stands in the way.
import 'server-only';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import type { Claim } from '@/lib/domain/schema/claim';
import { makeArticle, makeClaim, makeEvidence, makeSource, type MadeArticle } from '@/prisma/factories';
import { db } from '../db';
import { expectRefusal, historyOf, person } from '../testing/newsroom';
import { patchClaims } from './commands';
import { getClaim } from './queries';

const WORDINGS = ['am 3. März 2025', '24 zu 11 Stimmen', 'Die Bürgermeisterin nannte ihn „solide“'];

let editor: Actor;
let viewer: Actor;
let article: MadeArticle;

beforeAll(async () => {
  editor = await person('Anna', 'editor');
  viewer = await person('Vera', 'viewer');
  article = await makeArticle({ by: editor });
});

const proposals = () => Promise.all(WORDINGS.map(async (exact) => getClaim(editor, { id: (await makeClaim(article, editor, { exact, status: 'proposed' })).id })));
const batch = (claims: readonly Pick<Claim, 'id' | 'version'>[], patch: Parameters<typeof patchClaims>[1]['operations'][number]['patch']) =>
  patchClaims(editor, { id: article.id, operations: claims.map(({ id, version }) => ({ id, version, patch })) });
const unchanged = async (claims: readonly Claim[]) => expect(await Promise.all(claims.map(({ id }) => getClaim(editor, { id })))).toEqual(claims);

describe('a batch', () => {
  it('changes all of its claims and gives them in the order asked', async () => {
    const claims = (await proposals()).reverse();
    const { items } = await batch(claims, { status: 'open' });
    expect(items.map(({ id, status, version }) => ({ id, status, version }))).toEqual(claims.map(({ id, version }) => ({ id, status: 'open', version: version + 1 })));
    for (const { id } of claims) expect(await historyOf(id)).toMatchObject([{ type: 'claim.statusChanged', payload: { before: { status: 'proposed' }, after: { status: 'open' } } }]);
  });

  it('is undone by a batch: what was accepted is proposed again, what was dismissed too', async () => {
    const accepted = (await batch(await proposals(), { status: 'open' })).items;
    expect((await batch(accepted, { status: 'proposed' })).items.map(({ status }) => status)).toEqual(['proposed', 'proposed', 'proposed']);
    const dismissed = (await batch(await proposals(), { status: 'dismissed', reason: 'Keine Tatsache.' })).items;
    expect((await batch(dismissed, { status: 'proposed' })).items).toMatchObject(dismissed.map(() => ({ status: 'proposed', reason: null })));
  });

  it('changes none where one is of an old version, and says which and how it is now', async () => {
    const claims = await proposals();
    const [first, second] = claims;
    if (!first || !second) throw new Error('no claims');
    const error = await expectRefusal(batch([first, { ...second, version: 7 }], { status: 'open' }), 'stale_version', [{ pointer: '/operations/1/version', code: 'invalid' }]);
    expect(error.details.current).toEqual(second);
    await unchanged(claims);
  });

  it('changes none where one may not take that step', async () => {
    const claims = await proposals();
    const marked = await getClaim(editor, { id: (await makeClaim(article, editor)).id });
    await expectRefusal(batch([...claims, marked], { status: 'proposed' }), 'wrong_state', [{ pointer: '/operations/3/patch/status', code: 'invalid' }]);
    await unchanged([...claims, marked]);
  });

  it('names every field at fault, with its place', async () => {
    const claims = await proposals();
    await expectRefusal(batch(claims, { status: 'dismissed' }), 'rule_violated', claims.map((_, index) => ({ pointer: `/operations/${index}/patch/reason`, code: 'reason_required' as const })));
    await expectRefusal(batch(claims.slice(0, 1), { anchors: [{ start: 0, end: 3 }, { start: 5, end: 5 }] }), 'rule_violated', [{ pointer: '/operations/0/patch/anchors/1/end', code: 'span_empty' }]);
    await expectRefusal(batch([...claims, ...claims.slice(0, 1)], { status: 'open' }), 'rule_violated', [{ pointer: '/operations/3/id', code: 'invalid' }]);
    await unchanged(claims);
  });

  it('is for editors, on claims of this article', async () => {
    const claims = await proposals();
    const elsewhere = await makeArticle({ by: editor });
    const operations = claims.map(({ id, version }) => ({ id, version, patch: { priority: 'low' as const } }));
    await expectRefusal(patchClaims(viewer, { id: article.id, operations }), 'forbidden');
    await expectRefusal(patchClaims(editor, { id: elsewhere.id, operations }), 'not_found');
    await expectRefusal(patchClaims(editor, { id: article.id, operations: [...operations, { id: randomUUID(), version: 1, patch: {} }] }), 'not_found');
    await unchanged(claims);
  });

  it('of two that meet writes one', async () => {
    const claims = await proposals();
    const results = await Promise.allSettled([batch(claims, { status: 'open' }), batch([...claims].reverse(), { status: 'in_progress' })]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('the anchors of a claim', () => {
  const spanOf = (exact: string) => ({ start: article.text.indexOf(exact), end: article.text.indexOf(exact) + exact.length });

  it('are replaced as a whole, and put back', async () => {
    const [claim] = await proposals();
    if (!claim) throw new Error('no claim');
    const moved = (await batch([claim], { anchors: [spanOf('solide'), spanOf('Haushalt')] })).items;
    expect(moved[0]?.anchors.map(({ exact }) => exact)).toEqual(['Haushalt', 'solide']);
    const back = (await batch(moved, { anchors: claim.anchors.map(({ start, end }) => ({ start, end })) })).items;
    expect(back[0]).toMatchObject({ anchors: claim.anchors, version: claim.version + 2 });
    expect(await historyOf(claim.id)).toMatchObject([
      { type: 'claim.reanchored', payload: { before: { wording: WORDINGS[0] }, after: { wording: ['Haushalt', 'solide'] } } },
      { type: 'claim.reanchored', payload: { before: { wording: ['Haushalt', 'solide'] }, after: { wording: WORDINGS[0] } } },
    ]);
  });

  it('are named once each', async () => {
    const claims = (await proposals()).slice(0, 1);
    await expectRefusal(batch(claims, { anchors: [spanOf('solide'), spanOf('solide')] }), 'rule_violated', [{ pointer: '/operations/0/patch/anchors/1', code: 'span_taken' }]);
    await unchanged(claims);
  });
});

it('a proposal on which evidence or a verdict rests stays accepted', async () => {
  const [claim] = await proposals();
  if (!claim) throw new Error('no claim');
  const [accepted] = (await batch([claim], { status: 'open' })).items;
  await makeEvidence(claim, await makeSource(editor), editor);
  const { version } = await getClaim(editor, claim);
  expect(accepted?.status).toBe('open');
  await expectRefusal(batch([{ id: claim.id, version }], { status: 'proposed' }), 'wrong_state', [{ pointer: '/operations/0/patch/status', code: 'invalid' }]);
  expect(await db.claim.findUniqueOrThrow({ where: { id: claim.id } })).toMatchObject({ status: 'open', version });
});
