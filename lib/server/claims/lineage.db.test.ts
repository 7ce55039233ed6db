// Splitting and merging claims, and marking further places: what becomes of anchors, numbers, evidence and history.
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import type { Claim } from '@/lib/domain/schema/claim';
import { makeArticle, makeClaim, makeEvidence, makeSource, makeVerdict, type MadeArticle } from '@/prisma/factories';
import { db } from '../db';
import { expectRefusal, historyOf, person, rowCounts } from '../testing/newsroom';
import { addMention, patchClaims } from './commands';
import { mergeClaims } from './merge';
import { getClaim } from './queries';
import { splitClaim } from './split';

const TEXT = 'Elf Stimmen fehlten\n\nDer Rat hat am 3. März 2025 mit 24 zu 11 Stimmen den Haushalt beschlossen.\n\nIhm fehlten elf Stimmen. Die Bürgermeisterin nannte ihn „solide“.';

let editor: Actor;
let viewer: Actor;
let article: MadeArticle;

beforeAll(async () => {
  editor = await person('Anna', 'editor');
  viewer = await person('Vera', 'viewer');
  article = await makeArticle({ by: editor, text: TEXT });
});

const spanOf = (exact: string) => ({ start: article.text.indexOf(exact), end: article.text.indexOf(exact) + exact.length });
const claimOn = async (exact: string, given: Parameters<typeof makeClaim>[2] = {}): Promise<Claim> => getClaim(editor, { id: (await makeClaim(article, editor, { exact, ...given })).id });
const now = (claim: Pick<Claim, 'id'>) => getClaim(editor, { id: claim.id });
const wordings = (claim: Claim | undefined) => claim?.anchors.map(({ exact }) => exact);
const claimCount = () => db.claim.count();
const named = (claims: readonly Claim[]) => ({ claims: claims.map(({ id, version }) => ({ id, version })) });

/** Expects that the act is refused and that neither claims nor anything else came or changed. */
async function expectNothing(claims: readonly Claim[], act: () => Promise<unknown>): Promise<void> {
  const before = [await claimCount(), await rowCounts()];
  await act();
  expect([await claimCount(), await rowCounts()]).toEqual(before);
  expect(await Promise.all(claims.map(now))).toEqual(claims);
}

describe('splitting a claim', () => {
  it('leaves it its number and first part, and makes claims like it of the others', async () => {
    const claim = await claimOn('am 3. März 2025 mit 24 zu 11 Stimmen den Haushalt', { status: 'proposed', priority: 'low', aspect: 'attribution', assignee: editor });
    const { items, version } = await splitClaim(editor, { id: claim.id, ifMatch: 1, parts: [{ ...spanOf('am 3. März 2025'), type: 'date' }, spanOf('mit 24 zu 11 Stimmen'), spanOf('den Haushalt beschlossen')] });
    expect(version).toBe(2);
    const [whole, second, third] = items;
    expect(whole).toMatchObject({ id: claim.id, number: claim.number, version: 2, type: 'date', lineage: { splitFrom: null } });
    expect(items.map(wordings)).toEqual([['am 3. März 2025'], ['mit 24 zu 11 Stimmen'], ['den Haushalt beschlossen']]);
    for (const part of [second, third]) expect(part).toMatchObject({ version: 1, status: 'proposed', type: claim.type, priority: 'low', aspect: 'attribution', assignee: { id: editor.id }, lineage: { splitFrom: claim.number }, origin: { by: 'rules' } });
    expect(third?.number).toBe((second?.number ?? 0) + 1);
    expect(await historyOf(claim.id)).toMatchObject([{ type: 'claim.split', payload: { claimNumber: claim.number, before: { wording: claim.anchor.exact }, after: { wording: 'am 3. März 2025', claims: [second?.number, third?.number] } } }]);
    expect(await historyOf(second?.id ?? '')).toMatchObject([{ type: 'claim.created', payload: { after: { splitFrom: claim.number } } }]);
  });

  it('keeps a place that no part touches', async () => {
    const claim = await claimOn('Elf Stimmen fehlten');
    const { version } = await addMention(editor, { id: claim.id, ifMatch: 1, ...spanOf('Ihm fehlten elf Stimmen') });
    const { items } = await splitClaim(editor, { id: claim.id, ifMatch: version, parts: [spanOf('Ihm fehlten'), spanOf('elf Stimmen')] });
    expect(items.map(wordings)).toEqual([['Elf Stimmen fehlten', 'Ihm fehlten'], ['elf Stimmen']]);
  });

  it('is refused for parts elsewhere, out of order or twice, and changes nothing', async () => {
    const claim = await claimOn('24 zu 11 Stimmen');
    const [left, right] = [spanOf('24'), spanOf('11 Stimmen')];
    const split = (parts: { start: number; end: number }[], version: number | null = 1) => splitClaim(editor, { id: claim.id, ifMatch: version, parts });
    await expectNothing([claim], async () => {
      await expectRefusal(split([left, spanOf('solide')]), 'rule_violated', [{ pointer: '/parts/1', code: 'span_apart' }]);
      await expectRefusal(split([right, left]), 'rule_violated', [{ pointer: '/parts/1', code: 'invalid' }]);
      await expectRefusal(split([left, left]), 'rule_violated', [{ pointer: '/parts/1', code: 'span_taken' }]);
      await expectRefusal(split([left, { start: 9, end: 9 }]), 'rule_violated', [{ pointer: '/parts/1/end', code: 'span_empty' }]);
      await expectRefusal(split([left, right], null), 'version_required');
      expect((await expectRefusal(split([left, right], 3), 'stale_version')).details.current).toEqual(claim);
      await expectRefusal(splitClaim(viewer, { id: claim.id, ifMatch: 1, parts: [left, right] }), 'forbidden');
    });
  });

  it('is refused where the claim is closed', async () => {
    const claim = await claimOn('24 zu 11 Stimmen', { status: 'dropped', reason: 'Doppelt.' });
    await expectNothing([claim], () => expectRefusal(splitClaim(editor, { id: claim.id, ifMatch: 1, parts: [spanOf('24'), spanOf('11 Stimmen')] }), 'wrong_state'));
  });
});

describe('merging claims', () => {
  it('widens the first one over those in its block of text and closes them', async () => {
    const [kept, proposed, open] = [await claimOn('24 zu 11 Stimmen'), await claimOn('am 3. März 2025', { status: 'proposed' }), await claimOn('den Haushalt')];
    const { items } = await mergeClaims(editor, named([kept, proposed, open]));
    expect(items.map(({ id }) => id)).toEqual([kept.id, proposed.id, open.id]);
    expect(items.map(({ status, version }) => ({ status, version }))).toEqual([{ status: 'open', version: 2 }, { status: 'dismissed', version: 2 }, { status: 'dropped', version: 2 }]);
    expect(items.map(({ lineage }) => lineage.mergedInto)).toEqual([null, kept.number, kept.number]);
    expect(wordings(items[0])).toEqual(['am 3. März 2025 mit 24 zu 11 Stimmen den Haushalt']);
    expect(await historyOf(kept.id)).toMatchObject([{ type: 'claim.merged', payload: { before: { wording: '24 zu 11 Stimmen' }, after: { claims: [proposed.number, open.number] } } }]);
    expect(await historyOf(open.id)).toMatchObject([{ type: 'claim.statusChanged', payload: { before: { status: 'open' }, after: { status: 'dropped', mergedInto: kept.number } } }]);
  });

  it('makes places in other blocks further places of the first one', async () => {
    const [kept, headline] = [await claimOn('Ihm fehlten elf Stimmen'), await claimOn('Elf Stimmen fehlten')];
    expect(wordings((await mergeClaims(editor, named([kept, headline]))).items[0])).toEqual(['Elf Stimmen fehlten', 'Ihm fehlten elf Stimmen']);
  });

  it('is undone by a batch of patches', async () => {
    const claims = [await claimOn('24 zu 11 Stimmen'), await claimOn('am 3. März 2025', { status: 'proposed' })];
    const { items } = await mergeClaims(editor, named(claims));
    const operations = items.map(({ id, version }, index) => ({ id, version, patch: index === 0 ? { anchors: claims[0]?.anchors.map(({ start, end }) => ({ start, end })) } : { status: 'proposed' as const } }));
    const undone = (await patchClaims(editor, { id: article.id, operations })).items;
    expect(undone).toMatchObject(claims.map(({ anchors, status }) => ({ anchors, status, lineage: { mergedInto: null } })));
  });

  it('links evidence that stands on the others to the first one too, once, unseen where it is confidential', async () => {
    const [kept, other] = [await claimOn('24 zu 11 Stimmen'), await claimOn('am 3. März 2025')];
    const owner = await person('Olga', 'editor');
    const [shared, hidden, withdrawn] = [await makeSource(editor), await makeSource(owner, { confidentiality: 'confidential' }), await makeSource(editor)];
    await makeEvidence(kept, shared, editor, { excerpt: '24 zu 11' });
    await makeEvidence(other, shared, editor, { excerpt: '24 zu 11' });
    await makeEvidence(other, hidden, owner, { note: 'Vertraulich gesagt.' });
    const gone = await makeEvidence(other, withdrawn, editor);
    await db.evidence.update({ where: { id: gone.id }, data: { withdrawnAt: new Date() } });
    const { items } = await mergeClaims(editor, named(await Promise.all([kept, other].map(now))));
    expect(items[0]?.evidenceCount).toBe(1);
    const linked = await db.evidence.findMany({ where: { claimId: kept.id }, include: { versions: true }, orderBy: { createdAt: 'asc' } });
    expect(linked.map(({ sourceId, createdById, versions }) => [sourceId, createdById, versions.length])).toEqual([[shared.id, editor.id, 1], [hidden.id, owner.id, 1]]);
    const [told] = await historyOf(linked[1]?.id ?? '');
    expect(told).toMatchObject({ type: 'evidence.added', payload: { claimNumber: kept.number } });
    expect(JSON.stringify(told)).not.toContain('Vertraulich');
  });

  it('is refused where one of the others has a verdict or one is closed', async () => {
    const [kept, judged, closed] = [await claimOn('24 zu 11 Stimmen'), await claimOn('am 3. März 2025'), await claimOn('solide', { status: 'dropped', reason: 'Meinung.' })];
    await makeVerdict(judged, editor, { rating: 'unsupported', rationale: 'Im Archiv gesucht.' });
    const claims = await Promise.all([kept, judged, closed].map(now));
    await expectNothing(claims, async () => {
      await expectRefusal(mergeClaims(editor, named(claims.slice(0, 2))), 'wrong_state', [{ pointer: '/claims/1/id', code: 'invalid' }]);
      await expectRefusal(mergeClaims(editor, named(claims.filter((_, index) => index !== 1))), 'wrong_state', [{ pointer: '/claims/1/id', code: 'invalid' }]);
    });
    const { items } = await mergeClaims(editor, named([claims[1], claims[0]].filter((claim) => claim !== undefined)));
    expect(items[0]).toMatchObject({ id: judged.id, status: 'stale', stale: 'wording' });
  });

  it('is refused for old versions, claims of several articles, one named twice, and viewers', async () => {
    const claims = [await claimOn('24 zu 11 Stimmen'), await claimOn('solide')];
    const [first, second] = claims;
    if (!first || !second) throw new Error('no claims');
    const elsewhere = await makeArticle({ by: editor });
    const foreign = await getClaim(editor, { id: (await makeClaim(elsewhere, editor)).id });
    const hidden = await makeArticle({ by: viewer, access: 'restricted' });
    const unseen = await makeClaim(hidden, viewer);
    await expectNothing(claims, async () => {
      const error = await expectRefusal(mergeClaims(editor, named([first, { ...second, version: 9 }])), 'stale_version', [{ pointer: '/claims/1/version', code: 'invalid' }]);
      expect(error.details.current).toEqual(second);
      await expectRefusal(mergeClaims(editor, named([first, foreign])), 'rule_violated', [{ pointer: '/claims/1/id', code: 'unknown_claim' }]);
      await expectRefusal(mergeClaims(editor, named([first, first])), 'rule_violated', [{ pointer: '/claims/1/id', code: 'unknown_claim' }]);
      await expectRefusal(mergeClaims(editor, { claims: [first, { id: unseen.id, version: 1 }] }), 'not_found');
      await expectRefusal(mergeClaims(viewer, named(claims)), 'forbidden');
    });
  });
});

describe('a further place', () => {
  it('is added in text order, with its history, and makes a verdict stale', async () => {
    const claim = await claimOn('Ihm fehlten elf Stimmen');
    await makeVerdict(claim, editor, { rating: 'unsupported', rationale: 'Im Archiv gesucht.' });
    const { version } = await now(claim);
    const next = await addMention(editor, { id: claim.id, ifMatch: version, ...spanOf('Elf Stimmen fehlten') });
    expect(next).toMatchObject({ version: version + 1, status: 'stale', stale: 'wording' });
    expect(wordings(next)).toEqual(['Elf Stimmen fehlten', 'Ihm fehlten elf Stimmen']);
    expect((await historyOf(claim.id)).at(-1)).toMatchObject({ type: 'claim.mentionAdded', payload: { claimNumber: claim.number, after: { wording: 'Elf Stimmen fehlten' } } });
  });

  it('is refused where it cannot be one, and changes nothing', async () => {
    const claim = await claimOn('24 zu 11 Stimmen');
    const closed = await claimOn('solide', { status: 'dismissed', reason: 'Meinung.' });
    const add = (span: { start: number; end: number }, ifMatch: number | null = 1, id = claim.id) => addMention(editor, { id, ifMatch, ...span });
    await expectNothing([claim, closed], async () => {
      await expectRefusal(add(claim.anchor), 'rule_violated', [{ pointer: '', code: 'span_taken' }]);
      await expectRefusal(add({ start: 5, end: 5 }), 'rule_violated', [{ pointer: '/end', code: 'span_empty' }]);
      await expectRefusal(add(spanOf('solide'), null), 'version_required');
      await expectRefusal(add(spanOf('solide'), 4), 'stale_version');
      await expectRefusal(add(spanOf('24'), 1, closed.id), 'wrong_state');
      await expectRefusal(addMention(viewer, { id: claim.id, ifMatch: 1, ...spanOf('solide') }), 'forbidden');
    });
  });
});
