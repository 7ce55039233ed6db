// The source library against a real database: what is kept of each change, who may do what, and that confidential sources leak nowhere.
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { NewSource, SourceQuery } from '@/lib/domain/schema/source';
import { db } from '../db';
import { claimInArticle, expectRefusal, person, rowCounts } from '../testing/newsroom';
import { createSource, editSource } from './commands';
import { getSource, getSourceUses, getSourceVersions, listSources } from './queries';

let owner: Actor;
let other: Actor;
let viewer: Actor;
beforeAll(async () => {
  [owner, other, viewer] = await Promise.all([person('Ada', 'editor'), person('Ben', 'editor'), person('Vera', 'viewer')]);
});

const source = (fields: Record<string, unknown> = {}, actor = owner) => createSource(actor, NewSource.parse({ type: 'website', title: 'Jahresbericht', ...fields }));
const titles = async (actor: Actor, query: Record<string, unknown>) => (await listSources(actor, SourceQuery.parse(query))).items.map((item) => item.title);
const lastEvent = (objectId: string) => db.auditEvent.findFirstOrThrow({ where: { objectId }, orderBy: { id: 'desc' } });
const missing = '019ac000-0000-7000-8000-000000000000';

describe('createSource', () => {
  it('keeps the source, its first version and the event', async () => {
    const made = await source({ creator: 'Statistisches Bundesamt', url: 'https://example.org/a', publishedOn: '2025-01-27' });
    expect(made).toMatchObject({ version: 1, owner: { id: owner.id, name: 'Ada' }, confidentiality: 'internal', publishedOn: '2025-01-27', evidenceCount: 0, snapshots: [] });
    expect(await getSourceVersions(owner, made.id)).toMatchObject([{ version: 1, data: { title: 'Jahresbericht', publishedOn: '2025-01-27' } }]);
    expect(await lastEvent(made.id)).toMatchObject({ type: 'source.created', sourceId: made.id, payload: { after: { title: 'Jahresbericht' } } });
  });

  it('is refused to viewers and with unknown readers, and then writes nothing', async () => {
    const before = await rowCounts();
    await expectRefusal(source({}, viewer), 'forbidden');
    await expectRefusal(source({ readerIds: [other.id, missing] }), 'rule_violated', [{ pointer: '/readerIds/1', code: 'unknown_person' }]);
    expect(await rowCounts()).toEqual(before);
  });
});

describe('listSources', () => {
  it('finds words in any field whatever their case, umlauts too, and takes % and _ literally', async () => {
    await source({ title: 'ÜBERSICHT der Löhne', publisher: 'Amt für Zahlen' });
    await source({ title: '100 % Quote', independenceGroup: 'dpa_2025' });
    expect(await titles(owner, { q: 'übersicht zahlen' })).toEqual(['ÜBERSICHT der Löhne']);
    expect(await titles(owner, { q: 'LÖHNE' })).toEqual(['ÜBERSICHT der Löhne']);
    expect(await titles(owner, { q: '%' })).toEqual(['100 % Quote']);
    expect(await titles(owner, { q: 'dpa_2' })).toEqual(['100 % Quote']);
    expect(await titles(owner, { q: 'dpa%2' })).toEqual([]);
    expect(await titles(owner, { q: 'übersicht', type: 'book' })).toEqual([]);
  });

  it('gives every source once, page by page', async () => {
    const first = await listSources(owner, SourceQuery.parse({ limit: 2 }));
    const seen = [...first.items];
    for (let cursor = first.nextCursor; cursor !== null; ) {
      const next = await listSources(owner, SourceQuery.parse({ limit: 2, cursor }));
      seen.push(...next.items);
      cursor = next.nextCursor;
    }
    expect(seen.map((item) => item.id).sort()).toEqual((await db.source.findMany()).map((row) => row.id).sort());
    const broken = Buffer.from('["x",1]').toString('base64url');
    await expectRefusal(listSources(owner, SourceQuery.parse({ cursor: broken })), 'invalid_input', [{ pointer: '/cursor', code: 'invalid' }]);
  });
});

describe('editSource', () => {
  it('raises the version, keeps the old one and tells before and after', async () => {
    const made = await source();
    const edited = await editSource(other, { id: made.id, ifMatch: 1, title: 'Geschäftsbericht', publishedOn: '2024-12-31' });
    expect(edited).toMatchObject({ version: 2, title: 'Geschäftsbericht' });
    expect((await getSourceVersions(owner, made.id)).map((past) => [past.version, past.data.title])).toEqual([[2, 'Geschäftsbericht'], [1, 'Jahresbericht']]);
    expect((await lastEvent(made.id)).payload).toEqual({ before: { title: 'Jahresbericht', publishedOn: null }, after: { title: 'Geschäftsbericht', publishedOn: '2024-12-31' } });
  });

  it('leaves a source alone that would not change', async () => {
    const made = await source();
    expect(await editSource(owner, { id: made.id, ifMatch: 1, title: 'Jahresbericht', readerIds: [] })).toMatchObject({ version: 1 });
    expect(await db.auditEvent.count({ where: { objectId: made.id } })).toBe(1);
  });

  it('refuses without version, on an old one, to viewers, and for sources that are not there', async () => {
    const made = await source();
    const before = await rowCounts();
    await expectRefusal(editSource(owner, { id: made.id, ifMatch: null, title: 'X' }), 'version_required');
    const stale = await expectRefusal(editSource(owner, { id: made.id, ifMatch: 7, title: 'X' }), 'stale_version');
    expect(stale.details.current).toMatchObject({ id: made.id, version: 1, title: 'Jahresbericht' });
    await expectRefusal(editSource(viewer, { id: made.id, ifMatch: null, title: 'X' }), 'forbidden');
    await expectRefusal(editSource(owner, { id: missing, ifMatch: 1, title: 'X' }), 'not_found');
    expect(await rowCounts()).toEqual(before);
  });

  it('lets only the owner say who may see it', async () => {
    const made = await source({ readerIds: [other.id] });
    await expectRefusal(editSource(other, { id: made.id, ifMatch: 1, confidentiality: 'confidential' }), 'forbidden');
    await expectRefusal(editSource(other, { id: made.id, ifMatch: 1, readerIds: [] }), 'forbidden');
    // Sending what is already so is no change.
    expect(await editSource(other, { id: made.id, ifMatch: 1, confidentiality: 'internal', readerIds: [other.id], title: 'Neu' })).toMatchObject({ version: 2 });
  });

  it('loses no change when many save at once', async () => {
    const made = await source();
    const tries = await Promise.allSettled(Array.from({ length: 8 }, (_, n) => editSource(owner, { id: made.id, ifMatch: 1, title: `Fassung ${n}` })));
    expect(tries.filter((done) => done.status === 'fulfilled')).toHaveLength(1);
    expect((await getSourceVersions(owner, made.id)).map((past) => past.version)).toEqual([2, 1]);
  });
});

describe('a confidential source', () => {
  it('is gone at once for everybody whom its owner does not name', async () => {
    const made = await source({ title: 'Geheimakte Marder' });
    const { claimId } = await claimInArticle(owner);
    await db.evidence.create({ data: { claimId, sourceId: made.id, stance: 'supports', tier: 'primary', createdById: owner.id } });
    expect(await titles(other, { q: 'Marder' })).toEqual(['Geheimakte Marder']);
    const hidden = await editSource(owner, { id: made.id, ifMatch: 1, confidentiality: 'confidential', readerIds: [viewer.id] });
    expect(hidden).toMatchObject({ evidenceCount: 1, readers: [{ id: viewer.id, name: 'Vera' }] });

    expect(await titles(other, { q: 'Marder' })).toEqual([]);
    expect(JSON.stringify(await listSources(other, SourceQuery.parse({ limit: 200 })))).not.toContain('Marder');
    await expectRefusal(getSource(other, { id: made.id }), 'not_found');
    await expectRefusal(getSourceUses(other, made.id), 'not_found');
    await expectRefusal(getSourceVersions(other, made.id), 'not_found');
    // Not even by the version: a stale save would be answered with the object as it is.
    await expectRefusal(editSource(other, { id: made.id, ifMatch: 1, title: 'X' }), 'not_found');
    await expectRefusal(editSource(other, { id: made.id, ifMatch: null, title: 'X' }), 'not_found');

    expect(await titles(viewer, { q: 'Marder' })).toEqual(['Geheimakte Marder']);
    expect(await getSourceUses(viewer, made.id)).toMatchObject([{ claim: { number: 1, wording: '1834' } }]);
  });

  it('leaves only the names of its fields in the history', async () => {
    const made = await source({ title: 'Informant K.', confidentiality: 'confidential', publisher: 'Niemand' });
    await editSource(owner, { id: made.id, ifMatch: 1, title: 'Informant L.' });
    await editSource(owner, { id: made.id, ifMatch: 2, confidentiality: 'internal' });
    const events = await db.auditEvent.findMany({ where: { sourceId: made.id }, orderBy: { id: 'asc' } });
    expect(events.map((event) => event.payload)).toEqual([{ fields: expect.arrayContaining(['title', 'publisher']) as unknown }, { fields: ['title'] }, { fields: ['confidentiality'] }]);
    expect(JSON.stringify(events.map((event) => event.payload))).not.toMatch(/Informant|Niemand/);
  });
});

describe('a source that is confidential no more', () => {
  it('keeps what it said until then from everybody who could not read it', async () => {
    const made = await source({ title: 'Informant K.', confidentiality: 'confidential', readerIds: [viewer.id] });
    await editSource(owner, { id: made.id, ifMatch: 1, title: 'Eine Mitarbeiterin' });
    await editSource(owner, { id: made.id, ifMatch: 2, confidentiality: 'internal' });
    expect((await getSourceVersions(other, made.id)).map((past) => past.data.title)).toEqual(['Eine Mitarbeiterin']);
    for (const reader of [owner, viewer]) expect((await getSourceVersions(reader, made.id)).map((past) => past.version)).toEqual([3, 2, 1]);
  });
});

describe('getSourceUses', () => {
  it('shows and counts uses only in articles that one may see', async () => {
    const made = await source();
    const { claimId } = await claimInArticle(owner, { members: [owner] });
    await db.evidence.create({ data: { claimId, sourceId: made.id, stance: 'supports', tier: 'primary', createdById: owner.id } });
    expect(await getSourceUses(owner, made.id)).toHaveLength(1);
    expect(await getSource(owner, { id: made.id })).toMatchObject({ evidenceCount: 1 });
    expect(await getSourceUses(other, made.id)).toEqual([]);
    expect(await getSource(other, { id: made.id })).toMatchObject({ evidenceCount: 0 });
  });
});
