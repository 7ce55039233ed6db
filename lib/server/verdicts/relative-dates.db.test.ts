// Verdicts on what hangs on the day of publication: they go stale with the planned day, and come back with it.
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { NewArticle } from '@/lib/domain/schema/article';
import type { Claim } from '@/lib/domain/schema/claim';
import { createArticle, patchArticle } from '../articles/commands';
import { getArticle } from '../articles/queries';
import { addMention, createClaim, patchClaim } from '../claims/commands';
import { mergeClaims } from '../claims/merge';
import { getArticleClaims, getClaim } from '../claims/queries';
import { splitClaim } from '../claims/split';
import { db } from '../db';
import { askProposals } from '../proposals/commands';
import { makeReport } from '../reports/commands';
import { person } from '../testing/newsroom';
import { recordVerdict } from './commands';

const DATED = 'Der Rat hat am Montag mit 24 zu 11 Stimmen den Haushalt beschlossen.';
const DATELESS = 'Der Haushalt umfasst 3,2 Millionen Euro und sank um 4 Prozent.';
const TEXT = `Haushalt beschlossen\n\n${DATED} ${DATELESS}`;
const MONDAY = '2026-11-23T09:00:00.000Z';
const NEXT_WEEK = '2026-11-30T09:00:00.000Z';

let editor: Actor;
beforeAll(async () => {
  editor = await person('Anna', 'editor');
});

const put = (fields: Record<string, unknown> = {}) => createArticle(editor, NewArticle.parse({ title: 'Haushalt', text: TEXT, language: 'de', plannedAt: MONDAY, propose: false, ...fields }));
const at = (exact: string) => ({ start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length });
const mark = (articleId: string, exact: string): Promise<Claim> => createClaim(editor, { id: articleId, ...at(exact), type: 'other', statement: null, aspect: 'content' });
const judge = ({ id, version }: Claim) => recordVerdict(editor, { id, ifMatch: version, rating: 'not_checkable', rationale: 'Nur zur Probe.', action: 'keep', proposedWording: null, asOf: null, expiresAt: null });
const judged = async (articleId: string, exact: string): Promise<Claim> => (await judge(await mark(articleId, exact))).claim;
async function plan(id: string, plannedAt: string | null): Promise<void> {
  const { version } = await getArticle(editor, { id });
  await patchArticle(editor, { id, ifMatch: version, plannedAt });
}

describe('a verdict on a relative date', () => {
  it('goes stale when the planned day changes, and lives again with the old one', async () => {
    const { id } = await put();
    const claim = await judged(id, DATED);
    expect(claim).toMatchObject({ status: 'checked', hangsOnDate: true });
    await plan(id, NEXT_WEEK);
    expect(await getClaim(editor, { id: claim.id })).toMatchObject({ status: 'stale', stale: 'date', verdict: { stale: 'date' } });
    expect((await getArticle(editor, { id })).coverage).toMatchObject({ stale: 1 });
    await plan(id, null);
    expect(await getClaim(editor, { id: claim.id })).toMatchObject({ status: 'stale', stale: 'date' });
    await plan(id, MONDAY);
    expect(await getClaim(editor, { id: claim.id })).toMatchObject({ status: 'checked', verdict: { stale: null } });
    expect((await getArticle(editor, { id })).coverage).toMatchObject({ stale: 0 });
  });

  it('counts days in the zone of the desk', async () => {
    const { id } = await put();
    const claim = await judged(id, DATED);
    expect(await db.verdict.findFirstOrThrow({ where: { claimId: claim.id } })).toMatchObject({ publishedOn: '2026-11-23' });
    await plan(id, '2026-11-23T22:30:00.000Z');
    expect((await getClaim(editor, { id: claim.id })).status).toBe('checked');
    await plan(id, '2026-11-23T23:30:00.000Z');
    expect((await getClaim(editor, { id: claim.id })).stale).toBe('date');
  });

  it('is recorded anew for the new day', async () => {
    const { id } = await put();
    const claim = await judged(id, DATED);
    await plan(id, NEXT_WEEK);
    expect((await judge(await getClaim(editor, { id: claim.id }))).claim).toMatchObject({ status: 'checked', verdict: { sequence: 2 } });
    await plan(id, MONDAY);
    expect(await getClaim(editor, { id: claim.id })).toMatchObject({ status: 'checked', verdict: { sequence: 1 } });
  });

  it('is stale in the report too', async () => {
    const { id } = await put();
    const claim = await judged(id, DATED);
    await plan(id, NEXT_WEEK);
    const { content } = await db.report.findUniqueOrThrow({ where: { id: (await makeReport(editor, { id, edition: 'internal' })).id } });
    expect(JSON.parse(content)).toMatchObject({ claims: [{ id: claim.id, status: 'stale', stale: 'date' }] });
  });
});

it.each([['after the date', DATELESS], ['before it', 'Haushalt beschlossen'], ['right beside it', ' mit 24 zu 11 Stimmen']])('leaves alone what hangs on no date: %s', async (_, exact) => {
  const { id } = await put();
  const claim = await judged(id, exact);
  await plan(id, NEXT_WEEK);
  expect(await getClaim(editor, { id: claim.id })).toMatchObject({ status: 'checked', hangsOnDate: false });
  expect((await getArticle(editor, { id })).coverage).toMatchObject({ stale: 0 });
});

describe('a claim remembers its date', () => {
  const flags = async (articleId: string) => new Map((await getArticleClaims(editor, articleId)).map(({ anchor, hangsOnDate }) => [anchor.exact.includes('am Montag'), hangsOnDate]));
  const both = new Map([[true, true], [false, false]]);

  it('when it is proposed, at the import and later', async () => {
    expect(await flags((await put({ propose: true })).id)).toEqual(both);
    const { id } = await put();
    await askProposals(editor, { id });
    expect(await flags(id)).toEqual(both);
  });

  it('when it is moved, mentioned, split and merged', async () => {
    const { id } = await put();
    const whole = await mark(id, DATED);
    const { items: [first, second] } = await splitClaim(editor, { id: whole.id, ifMatch: whole.version, parts: [at('Der Rat hat am Montag'), at('mit 24 zu 11 Stimmen')] });
    if (!first || !second) throw new Error('a split gives both parts');
    expect([first.hangsOnDate, second.hangsOnDate]).toEqual([true, false]);
    const { items: [merged] } = await mergeClaims(editor, { claims: [second, first].map(({ id: claimId, version }) => ({ id: claimId, version })) });
    expect(merged).toMatchObject({ id: second.id, hangsOnDate: true });
    const other = await mark(id, '3,2 Millionen Euro');
    const mentioned = await addMention(editor, { id: other.id, ifMatch: other.version, ...at('am Montag') });
    expect([other.hangsOnDate, mentioned.hangsOnDate]).toEqual([false, true]);
    const moved = await patchClaim(editor, { id: other.id, ifMatch: mentioned.version, anchors: [at('um 4 Prozent')] });
    expect(moved.hangsOnDate).toBe(false);
  });
});
