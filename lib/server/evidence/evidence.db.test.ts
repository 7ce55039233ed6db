// Evidence against a real database: several claims in one act, versions, withdrawal, and that confidential sources leak nowhere.
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { NewEvidence, NewSource } from '@/lib/domain/schema/source';
import { db } from '../db';
import { createSource, editSource } from '../sources/commands';
import { claimInArticle, expectRefusal, person, rowCounts } from '../testing/newsroom';
import { addEvidence, editEvidence, withdrawEvidence } from './commands';
import { listEvidence } from './queries';

let owner: Actor;
let other: Actor;
let viewer: Actor;
beforeAll(async () => {
  [owner, other, viewer] = await Promise.all([person('Ada', 'editor'), person('Ben', 'editor'), person('Vera', 'viewer')]);
});

const source = (fields: Record<string, unknown> = {}) => createSource(owner, NewSource.parse({ type: 'book', title: 'Chronik', ...fields }));
const add = (claimId: string, sourceId: string, fields: Record<string, unknown> = {}, actor = owner) =>
  addEvidence(actor, { id: claimId, ...NewEvidence.parse({ sourceId, stance: 'supports', tier: 'primary', ...fields }) });
const list = async (actor: Actor, claimId: string) => (await listEvidence(actor, { id: claimId, limit: 50 })).items;
const claimVersion = async (id: string) => (await db.claim.findUniqueOrThrow({ where: { id } })).version;
const snapshot = (sourceId: string) =>
  db.snapshot.create({ data: { sourceId, sha256: 'f'.repeat(64), size: 3, mediaType: 'text/plain', fileName: 'Seite.txt', obtained: 'uploaded', obtainedBy: owner.id } });
const missing = '019ac000-0000-7000-8000-000000000000';

describe('addEvidence', () => {
  it('keeps evidence, version and event, and raises the claim', async () => {
    const { id: sourceId } = await source();
    const { claimId, articleId } = await claimInArticle(owner);
    const { id: snapshotId } = await snapshot(sourceId);
    const made = await add(claimId, sourceId, { excerpt: '„So war es.“', locator: 'S. 12', snapshotId });
    expect(made).toMatchObject({
      version: 1, claimId, stance: 'supports', excerpt: '„So war es.“', source: { id: sourceId, title: 'Chronik', version: 1 },
      snapshot: { fileName: 'Seite.txt', obtainedBy: { name: 'Ada' } }, createdBy: { id: owner.id, name: 'Ada' }, withdrawn: null, allowed: ['evidence.edit'],
    });
    expect(made.claims).toMatchObject([{ id: claimId, version: 2, evidenceCount: 1 }]);
    expect(await db.evidenceVersion.findMany({ where: { evidenceId: made.id } })).toMatchObject([{ version: 1, data: { locator: 'S. 12', snapshotId } }]);
    expect(await db.auditEvent.findMany({ where: { objectId: made.id } })).toMatchObject([{ type: 'evidence.added', articleId, sourceId, payload: { claimNumber: 1, after: { locator: 'S. 12' } } }]);
    expect(await list(viewer, claimId)).toMatchObject([{ id: made.id, allowed: [] }]);
  });

  it('proves several claims with one document, each with its own evidence', async () => {
    const { id: sourceId } = await source();
    const [a, b] = [await claimInArticle(owner), await claimInArticle(owner, { members: [owner] })];
    const made = await add(a.claimId, sourceId, { claimIds: [b.claimId, b.claimId, a.claimId] });
    expect(made.claims.map((claim) => [claim.id, claim.version]).sort()).toEqual([[a.claimId, 2], [b.claimId, 2]].sort());
    expect(made.claimId).toBe(a.claimId);
    expect(await list(owner, b.claimId)).toHaveLength(1);
    expect(await db.evidence.count({ where: { sourceId } })).toBe(2);
  });

  it('refuses what the actor may not do, and then writes nothing', async () => {
    const { id: sourceId } = await source();
    const secret = await source({ confidentiality: 'confidential' });
    const elsewhere = await snapshot(secret.id);
    const [open, archived, restricted, dropped] = [
      await claimInArticle(owner), await claimInArticle(owner, { archived: true }), await claimInArticle(owner, { members: [owner] }), await claimInArticle(owner, { status: 'dropped' }),
    ];
    const before = await rowCounts();
    await expectRefusal(add(open.claimId, sourceId, {}, viewer), 'forbidden');
    await expectRefusal(add(archived.claimId, sourceId), 'forbidden');
    await expectRefusal(add(restricted.claimId, sourceId, {}, other), 'not_found');
    await expectRefusal(add(missing, sourceId), 'not_found');
    await expectRefusal(add(dropped.claimId, sourceId), 'rule_violated', [{ pointer: '', code: 'claim_closed' }]);
    await expectRefusal(add(open.claimId, missing), 'rule_violated', [{ pointer: '/sourceId', code: 'unknown_source' }]);
    // A source one may not see is answered like one that is not there.
    await expectRefusal(add(open.claimId, secret.id, {}, other), 'rule_violated', [{ pointer: '/sourceId', code: 'unknown_source' }]);
    await expectRefusal(add(open.claimId, sourceId, { snapshotId: elsewhere.id }), 'rule_violated', [{ pointer: '/snapshotId', code: 'unknown_snapshot' }]);
    await expectRefusal(add(open.claimId, sourceId, { claimIds: [missing, restricted.claimId] }, other), 'rule_violated', [{ pointer: '/claimIds/0', code: 'unknown_claim' }, { pointer: '/claimIds/1', code: 'unknown_claim' }]);
    await expectRefusal(add(open.claimId, sourceId, { claimIds: [dropped.claimId] }), 'rule_violated', [{ pointer: '/claimIds/0', code: 'claim_closed' }]);
    await expectRefusal(add(open.claimId, sourceId, { claimIds: [archived.claimId] }), 'forbidden');
    expect(await rowCounts()).toEqual(before);
    expect(await claimVersion(open.claimId)).toBe(1);
  });

  it('never lets two writers wait for each other', async () => {
    const { id: sourceId } = await source();
    const [a, b] = [await claimInArticle(owner), await claimInArticle(owner)];
    await Promise.all(Array.from({ length: 12 }, (_, n) => (n % 2 ? add(a.claimId, sourceId, { claimIds: [b.claimId] }) : add(b.claimId, sourceId, { claimIds: [a.claimId] }))));
    expect([await claimVersion(a.claimId), await claimVersion(b.claimId)]).toEqual([13, 13]);
  });
});

describe('editEvidence', () => {
  it('raises evidence and claim and keeps both versions', async () => {
    const { id: sourceId } = await source();
    const { claimId } = await claimInArticle(owner);
    const made = await add(claimId, sourceId, { locator: 'S. 1' });
    const edited = await editEvidence(other, { id: made.id, ifMatch: 1, stance: 'refutes', locator: null });
    expect(edited).toMatchObject({ version: 2, stance: 'refutes', locator: null, claims: [{ id: claimId, version: 3 }] });
    expect((await db.evidenceVersion.findMany({ where: { evidenceId: made.id }, orderBy: { version: 'asc' } })).map((row) => row.data)).toMatchObject([{ stance: 'supports' }, { stance: 'refutes' }]);
    expect(await db.auditEvent.findFirst({ where: { objectId: made.id, type: 'evidence.edited' } })).toMatchObject({ payload: { claimNumber: 1, before: { stance: 'supports', locator: 'S. 1' }, after: { stance: 'refutes', locator: null } } });
  });

  it('refuses without version, on an old one, with a foreign file, to viewers; nothing is written', async () => {
    const { id: sourceId } = await source();
    const foreign = await snapshot((await source()).id);
    const { claimId } = await claimInArticle(owner);
    const { id } = await add(claimId, sourceId);
    const before = await rowCounts();
    await expectRefusal(editEvidence(owner, { id, ifMatch: null, note: 'X' }), 'version_required');
    const stale = await expectRefusal(editEvidence(owner, { id, ifMatch: 9, note: 'X' }), 'stale_version');
    expect(stale.details.current).toMatchObject({ id, version: 1, note: null });
    await expectRefusal(editEvidence(owner, { id, ifMatch: 1, snapshotId: foreign.id }), 'rule_violated', [{ pointer: '/snapshotId', code: 'unknown_snapshot' }]);
    await expectRefusal(editEvidence(viewer, { id, ifMatch: 1, note: 'X' }), 'forbidden');
    await expectRefusal(editEvidence(owner, { id: missing, ifMatch: 1, note: 'X' }), 'not_found');
    expect(await rowCounts()).toEqual(before);
    expect(await claimVersion(claimId)).toBe(2);
  });
});

describe('withdrawEvidence', () => {
  it('leaves it readable, with who, when and why, and takes it out of the counts', async () => {
    const { id: sourceId } = await source();
    const { claimId } = await claimInArticle(owner);
    const made = await add(claimId, sourceId);
    const gone = await withdrawEvidence(other, { id: made.id, ifMatch: 1, reason: 'falsche Ausgabe' });
    expect(gone).toMatchObject({ version: 2, withdrawn: { by: { name: 'Ben' }, reason: 'falsche Ausgabe' }, allowed: [], claims: [{ version: 3, evidenceCount: 0 }] });
    expect(await list(viewer, claimId)).toMatchObject([{ id: made.id, withdrawn: { reason: 'falsche Ausgabe' } }]);
    await expectRefusal(withdrawEvidence(owner, { id: made.id, ifMatch: 2, reason: null }), 'wrong_state');
    await expectRefusal(editEvidence(owner, { id: made.id, ifMatch: 2, note: 'X' }), 'wrong_state');
    await expectRefusal(withdrawEvidence(owner, { id: made.id, ifMatch: 1, reason: null }), 'stale_version');
    expect(await db.auditEvent.count({ where: { objectId: made.id } })).toBe(2);
  });
});

describe('evidence from a confidential source', () => {
  it('shows others that it is there and nothing else', async () => {
    const { id: sourceId } = await source({ title: 'Akte Luchs' });
    const { claimId } = await claimInArticle(owner);
    const made = await add(claimId, sourceId, { excerpt: 'Der Luchs war es.', note: 'Luchs' });
    await editSource(owner, { id: sourceId, ifMatch: 1, confidentiality: 'confidential' });

    expect(await list(other, claimId)).toEqual([{ id: made.id, confidential: true }]);
    await expectRefusal(editEvidence(other, { id: made.id, ifMatch: 1, note: 'X' }), 'not_found');
    await expectRefusal(editEvidence(other, { id: made.id, ifMatch: 7, note: 'X' }), 'not_found');
    await expectRefusal(withdrawEvidence(other, { id: made.id, ifMatch: 1, reason: null }), 'not_found');

    const { id: openSource } = await source();
    const theirs = await add(claimId, openSource, {}, other);
    expect(theirs.claims).toMatchObject([{ evidenceCount: 1 }]);
    const edited = await editEvidence(owner, { id: made.id, ifMatch: 1, excerpt: 'Der Luchs war es nicht.' });
    expect(edited.claims).toMatchObject([{ evidenceCount: 2 }]);
    await withdrawEvidence(owner, { id: made.id, ifMatch: 2, reason: 'Luchs widerrief' });
    const since = await db.auditEvent.findMany({ where: { objectId: made.id, type: { in: ['evidence.edited', 'evidence.withdrawn'] } } });
    expect(since.map((event) => event.payload)).toEqual([{ claimNumber: 1, fields: ['excerpt'] }, { claimNumber: 1, fields: ['sourceId', 'reason'] }]);
  });
});
