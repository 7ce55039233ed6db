// Recording verdicts, against a real database.
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeActor, makeArticle, makeClaim, makeEvidence, makePerson, makeSource, makeVerdict, type MadeArticle, type MadePerson } from '@/prisma/factories';
import type { Actor } from '@/lib/domain/actor';
import { patchClaim } from '../claims/commands';
import { getClaim, listVerdicts } from '../claims/queries';
import { db } from '../db';
import { recordVerdict } from './commands';

let anna: MadePerson;
let editor: Actor;
let article: MadeArticle;

beforeAll(async () => {
  anna = await makePerson({ name: 'Anna' });
  editor = await makeActor(anna);
  article = await makeArticle({ by: anna });
});

const draft = { rating: 'verified' as const, rationale: null, proposedWording: null, asOf: null, expiresAt: null };
async function claimWithEvidence() {
  const claim = await makeClaim(article, anna, { exact: '24 zu 11 Stimmen' });
  const evidence = await makeEvidence(claim, await makeSource(anna), anna);
  return { claim: await getClaim(editor, { id: claim.id }), evidence };
}

describe('a verdict', () => {
  it('is bound to wording, context and the evidence as it stands, and makes the claim checked', async () => {
    const { claim, evidence } = await claimWithEvidence();
    const verdict = await recordVerdict(editor, { ...draft, id: claim.id, ifMatch: claim.version });
    expect(verdict).toMatchObject({ sequence: 1, wording: '24 zu 11 Stimmen', action: 'keep', stale: null, version: claim.version + 1, claim: { status: 'checked', version: claim.version + 1 } });
    expect(verdict.evidence).toMatchObject([{ evidenceId: evidence.id, version: 1, sourceVersion: 1, snapshotId: null }]);
    expect(verdict.wordingHash).toMatch(/^[0-9a-f]{64}$/);
    expect(verdict.contextHash).not.toBe(verdict.wordingHash);
    expect(await db.auditEvent.findFirstOrThrow({ where: { objectId: verdict.id } })).toMatchObject({ type: 'verdict.recorded', payload: { claimNumber: claim.number, after: { rating: 'verified' } } });
  });

  it('supersedes, and never overwrites, the one before', async () => {
    const { claim } = await claimWithEvidence();
    const first = await recordVerdict(editor, { ...draft, id: claim.id, ifMatch: claim.version });
    const second = await recordVerdict(editor, { ...draft, rating: 'disputed', rationale: 'Zwei Zählungen.', id: claim.id, ifMatch: first.version });
    expect(second.claim.verdict).toMatchObject({ rating: 'disputed', action: 'change' });
    expect((await listVerdicts(editor, { id: claim.id, limit: 50 })).items.map((item) => item.rating)).toEqual(['disputed', 'verified']);
  });

  it.each([
    ['without evidence', { rating: 'verified' as const }, [{ pointer: '/rating', code: 'supporting_evidence_required' }, { pointer: '/rationale', code: 'rationale_required' }]],
    ['without refuting evidence', { rating: 'false' as const, rationale: 'Nein.' }, [{ pointer: '/rating', code: 'refuting_evidence_required' }]],
    ['without rationale', { rating: 'unsupported' as const }, [{ pointer: '/rationale', code: 'rationale_required' }]],
    ['on a revision that there is not', { rating: 'not_checkable' as const, rationale: 'Meinung.', revision: 7 }, [{ pointer: '/revision', code: 'unknown_revision' }]],
  ])('is refused %s, and nothing is written', async (_, fields, errors) => {
    const claim = await getClaim(editor, { id: (await makeClaim(article, anna)).id });
    const before = [await db.verdict.count(), await db.auditEvent.count()];
    await expect(recordVerdict(editor, { ...draft, ...fields, id: claim.id, ifMatch: claim.version })).rejects.toMatchObject({ code: 'rule_violated', details: { errors } });
    expect([await db.verdict.count(), await db.auditEvent.count()]).toEqual(before);
    expect((await getClaim(editor, { id: claim.id })).version).toBe(claim.version);
  });

  it('is refused on a dropped claim', async () => {
    const claim = await makeClaim(article, anna, { status: 'dropped', reason: 'Doppelt.' });
    await expect(recordVerdict(editor, { ...draft, rating: 'not_checkable', rationale: 'x', id: claim.id, ifMatch: 1 })).rejects.toMatchObject({ details: { errors: [{ code: 'claim_closed' }] } });
  });

  it('needs the version it was judged on', async () => {
    const { claim } = await claimWithEvidence();
    await expect(recordVerdict(editor, { ...draft, id: claim.id, ifMatch: null })).rejects.toMatchObject({ code: 'version_required' });
    await expect(recordVerdict(editor, { ...draft, id: claim.id, ifMatch: claim.version - 1 })).rejects.toMatchObject({ code: 'stale_version', details: { current: { id: claim.id } } });
  });

  it('is one of two that are recorded at once on the same version', async () => {
    const { claim } = await claimWithEvidence();
    const results = await Promise.allSettled([1, 2, 3, 4].map(() => recordVerdict(editor, { ...draft, id: claim.id, ifMatch: claim.version })));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(await db.verdict.count({ where: { claimId: claim.id } })).toBe(1);
  });

  it('is for editors of the article', async () => {
    const { claim } = await claimWithEvidence();
    const viewer = await makeActor(await makePerson({ roles: ['viewer'] }));
    await expect(recordVerdict(viewer, { ...draft, id: claim.id, ifMatch: claim.version })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('goes stale when the wording moves, and lives again when it is restored', async () => {
    const { claim } = await claimWithEvidence();
    const verdict = await recordVerdict(editor, { ...draft, id: claim.id, ifMatch: claim.version });
    const moved = await patchClaim(editor, { id: claim.id, ifMatch: verdict.version, anchor: { start: claim.anchor.start - 4, end: claim.anchor.end } });
    expect(moved).toMatchObject({ status: 'stale', stale: 'wording', verdict: { stale: 'wording' } });
    const restored = await patchClaim(editor, { id: claim.id, ifMatch: moved.version, anchor: { start: claim.anchor.start, end: claim.anchor.end } });
    expect(restored).toMatchObject({ status: 'checked', verdict: { id: verdict.id, stale: null } });
  });

  it('shows of confidential evidence only that there was one', async () => {
    const { claim } = await claimWithEvidence();
    const secret = await makeEvidence(claim, await makeSource(anna, { confidentiality: 'confidential', title: 'Informantin' }), anna, { excerpt: 'streng geheim' });
    const seen = await getClaim(editor, { id: claim.id });
    const verdict = await recordVerdict(editor, { ...draft, id: claim.id, ifMatch: seen.version });
    expect(verdict.evidence).toHaveLength(2);
    const other = await makeActor(await makePerson());
    const shown = await getClaim(other, { id: claim.id });
    expect(shown.evidenceCount).toBe(1);
    expect(shown.verdict?.evidence.find((item) => item.evidenceId === secret.id)).toEqual({ evidenceId: secret.id, confidential: true });
    expect(JSON.stringify(shown)).not.toMatch(/Informantin|streng geheim/);
  });

  it('of another person who cannot see the evidence does not rest on it', async () => {
    const claim = await makeClaim(article, anna);
    await makeEvidence(claim, await makeSource(anna, { confidentiality: 'confidential' }), anna);
    const other = await makeActor(await makePerson());
    const seen = await getClaim(other, { id: claim.id });
    await expect(recordVerdict(other, { ...draft, id: claim.id, ifMatch: seen.version })).rejects.toMatchObject({ details: { errors: [{ code: 'supporting_evidence_required' }, { code: 'rationale_required' }] } });
  });

  it('cannot be changed or deleted', async () => {
    const { claim } = await claimWithEvidence();
    const verdict = await makeVerdict(claim, anna);
    await expect(db.verdict.update({ where: { id: verdict.id }, data: { rating: 'false' } })).rejects.toThrow();
    await expect(db.verdict.delete({ where: { id: verdict.id } })).rejects.toThrow();
  });
});
