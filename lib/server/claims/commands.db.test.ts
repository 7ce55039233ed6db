// Marking and changing claims, against a real database.
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeActor, makeArticle, makeClaim, makePerson, type MadeArticle, type MadePerson } from '@/prisma/factories';
import type { Actor } from '@/lib/domain/actor';
import { db } from '../db';
import { createClaim, patchClaim } from './commands';
import { getClaim } from './queries';

let anna: MadePerson;
let article: MadeArticle;
let editor: Actor;
let viewer: Actor;
let admin: Actor;

beforeAll(async () => {
  anna = await makePerson({ roles: ['editor'], name: 'Anna' });
  editor = await makeActor(anna);
  viewer = await makeActor(await makePerson({ roles: ['viewer'] }));
  admin = await makeActor(await makePerson({ roles: ['admin'] }));
  article = await makeArticle({ by: anna });
});

const span = (exact: string) => {
  const start = article.text.indexOf(exact);
  return { id: article.id, start, end: start + exact.length, type: 'number' as const, aspect: 'content' as const, statement: null };
};
const fresh = async () => getClaim(editor, { id: (await makeClaim(article, anna)).id });
const counts = () => Promise.all([db.claim.count(), db.anchor.count(), db.auditEvent.count()]);

describe('marking a claim', () => {
  it('stores anchor, number, priority and history together', async () => {
    const claim = await createClaim(editor, span('24 zu 11 Stimmen'));
    expect(claim).toMatchObject({ version: 1, status: 'open', priority: 'high', anchor: { exact: '24 zu 11 Stimmen' }, verdict: null, evidenceCount: 0 });
    const next = await createClaim(editor, span('mit 24 zu 11'));
    expect(next.number).toBe(claim.number + 1);
    const event = await db.auditEvent.findFirstOrThrow({ where: { objectId: claim.id } });
    expect(event).toMatchObject({ type: 'claim.created', articleId: article.id, actorId: anna.id, actorName: 'Anna', payload: { claimNumber: claim.number, after: { wording: '24 zu 11 Stimmen' } } });
  });

  it.each([
    ['outside the text', { start: 0, end: 1_000_000 - 1 }, 'span_outside'],
    ['empty', { start: 5, end: 5 }, 'span_empty'],
    ['backwards', { start: 8, end: 5 }, 'span_empty'],
    ['blank', { start: 12, end: 14 }, 'span_blank'],
  ])('refuses a span that is %s, and stores nothing', async (_, place, code) => {
    const before = await counts();
    await expect(createClaim(editor, { ...span('Der Rat'), ...place })).rejects.toMatchObject({ code: 'rule_violated', details: { errors: [{ code }] } });
    expect(await counts()).toEqual(before);
  });

  it('refuses to cut a visible character', async () => {
    const family = await makeArticle({ by: anna, text: 'Ein Bild: 👩‍👩‍👧 sagt 1 Café\u0301 mehr als 1000 Worte.' });
    const start = family.text.indexOf('👩');
    await expect(createClaim(editor, { ...span('Der'), id: family.id, start, end: start + 2 })).rejects.toMatchObject({ details: { errors: [{ code: 'span_splits_character' }] } });
  });

  it('is for editors who may see the article', async () => {
    const before = await counts();
    await expect(createClaim(viewer, span('solide'))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(createClaim(admin, span('solide'))).rejects.toMatchObject({ code: 'forbidden' });
    const hidden = await makeArticle({ by: await makePerson(), access: 'restricted' });
    await expect(createClaim(editor, { ...span('solide'), id: hidden.id })).rejects.toMatchObject({ code: 'not_found' });
    expect(await counts()).toEqual(before);
  });

  it('numbers claims without gap or double when many come at once', async () => {
    const busy = await makeArticle({ by: anna });
    const made = await Promise.all(Array.from({ length: 12 }, () => createClaim(editor, { ...span('Haushalt'), id: busy.id })));
    expect(made.map((claim) => claim.number).sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });
});

describe('changing a claim', () => {
  it('raises the version and writes the history with before and after, by name', async () => {
    const claim = await fresh();
    const changed = await patchClaim(editor, { id: claim.id, ifMatch: claim.version, type: 'event', assigneeId: anna.id });
    expect(changed).toMatchObject({ version: claim.version + 1, type: 'event', assignee: { name: 'Anna' } });
    const event = await db.auditEvent.findFirstOrThrow({ where: { objectId: claim.id }, orderBy: { id: 'desc' } });
    expect(event).toMatchObject({ type: 'claim.edited', payload: { before: { type: 'number', assignee: null }, after: { type: 'event', assignee: 'Anna' } } });
  });

  it('is refused on an old version, with the present one', async () => {
    const claim = await fresh();
    await patchClaim(editor, { id: claim.id, ifMatch: claim.version, statement: 'Erste' });
    await expect(patchClaim(editor, { id: claim.id, ifMatch: claim.version, statement: 'Zweite' })).rejects.toMatchObject({ code: 'stale_version', details: { current: { statement: 'Erste', version: claim.version + 1 } } });
    await expect(patchClaim(editor, { id: claim.id, ifMatch: null, statement: 'Zweite' })).rejects.toMatchObject({ code: 'version_required' });
    expect((await getClaim(editor, { id: claim.id })).statement).toBe('Erste');
  });

  it('loses none of many changes at once that name their version', async () => {
    const claim = await fresh();
    const results = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => patchClaim(editor, { id: claim.id, ifMatch: claim.version, statement: `Nr. ${index}` })));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });

  it('drops only with a reason, and forgets the reason when it is taken up again', async () => {
    const claim = await fresh();
    await expect(patchClaim(editor, { id: claim.id, ifMatch: claim.version, status: 'dropped' })).rejects.toMatchObject({ code: 'rule_violated', details: { errors: [{ pointer: '/reason', code: 'reason_required' }] } });
    const dropped = await patchClaim(editor, { id: claim.id, ifMatch: claim.version, status: 'dropped', reason: 'Doppelt.' });
    expect(dropped).toMatchObject({ status: 'dropped', reason: 'Doppelt.' });
    expect(await patchClaim(editor, { id: claim.id, ifMatch: dropped.version, status: 'open' })).toMatchObject({ status: 'open', reason: null });
  });

  it('takes no step that the workflow does not know', async () => {
    const claim = await fresh();
    await expect(patchClaim(editor, { id: claim.id, ifMatch: claim.version, status: 'proposed' })).rejects.toMatchObject({ code: 'wrong_state' });
  });

  it('gives work only to enabled editors who may see the article', async () => {
    const claim = await fresh();
    const gone = await makePerson({ disabled: true });
    for (const assigneeId of [viewer.id, gone.id, claim.id]) {
      await expect(patchClaim(editor, { id: claim.id, ifMatch: claim.version, assigneeId })).rejects.toMatchObject({ details: { errors: [{ pointer: '/assigneeId', code: 'unknown_person' }] } });
    }
  });

  it('moves its anchor and keeps verdicts bound to the old wording', async () => {
    const claim = await getClaim(editor, { id: (await makeClaim(article, anna, { exact: '24 zu 11 Stimmen' })).id });
    const start = article.text.indexOf('mit 24 zu 11 Stimmen');
    const moved = await patchClaim(editor, { id: claim.id, ifMatch: claim.version, anchor: { start, end: start + 20 } });
    expect(moved.anchor).toMatchObject({ exact: 'mit 24 zu 11 Stimmen', start });
    expect(await db.auditEvent.findFirstOrThrow({ where: { objectId: claim.id }, orderBy: { id: 'desc' } })).toMatchObject({ type: 'claim.reanchored', payload: { before: { wording: '24 zu 11 Stimmen' }, after: { wording: 'mit 24 zu 11 Stimmen' } } });
  });

  it('writes nothing where nothing changes', async () => {
    const claim = await fresh();
    const before = await counts();
    expect(await patchClaim(editor, { id: claim.id, ifMatch: claim.version, type: claim.type })).toMatchObject({ version: claim.version });
    expect(await counts()).toEqual(before);
  });
});
