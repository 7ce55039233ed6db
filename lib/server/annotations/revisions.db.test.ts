// The next version of an annotated file: notes that are known, changed, new and gone, told before anything is stored and stored as told.
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { NewArticle } from '@/lib/domain/schema/article';
import type { Claim } from '@/lib/domain/schema/claim';
import { NewRevision } from '@/lib/domain/schema/revision';
import { writeCommentLine } from '@/lib/text/notes/comment-line';
import { makeSource } from '@/prisma/factories';
import { createArticle } from '../articles/commands';
import { patchClaims } from '../claims/commands';
import { getArticleClaims } from '../claims/queries';
import { db } from '../db';
import { listEvidence } from '../evidence/queries';
import { reviseArticle } from '../revisions/commands';
import { expectRefusal, historyOf, person, rowCounts } from '../testing/newsroom';

const TEXT = 'Haushalt\n\nDer Rat hat 2025 mit 24 zu 11 Stimmen beschlossen. Er umfasst 3,2 Millionen Euro. Die Kämmerin war dagegen. Der Bau beginnt im Mai.';
const NEXT = TEXT.replace('3,2 Millionen', '3,4 Millionen').replace('Die Kämmerin', 'Die alte Kämmerin');

let anna: Actor;
let bea: Actor;

beforeAll(async () => {
  anna = await person('Anna', 'editor');
  bea = await person('Bea', 'editor');
});

type Note = { exact: string; note: string; source?: number; locator?: string };
const annotations = (text: string, notes: readonly Note[], sources: readonly object[] = [], more: object = {}) => ({
  file: 'haushalt.docx',
  sources,
  claims: notes.map(({ exact, note, source, locator }) => ({
    start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact, type: 'event',
    notes: [{ kind: 'footnote', label: '1', author: 'Anna Weber', text: note }],
    evidence: source === undefined ? [] : [{ source, stance: 'supports', locator }],
  })),
  ...more,
});
const WHOLE = { title: 'Protokoll', type: 'document_official' };
const NOTES: Note[] = [{ exact: '24 zu 11', note: 'Protokoll, S. 4', source: 0, locator: 'S. 4' }, { exact: 'Er umfasst 3,2 Millionen Euro', note: 'Plan' }, { exact: 'Die Kämmerin war dagegen', note: 'Telefonat' }];
const put = (notes: unknown = annotations(TEXT, NOTES, [WHOLE]), propose = false) => createArticle(anna, NewArticle.parse({ title: 'Haushalt', text: TEXT, language: 'de', propose, annotations: notes }));
const revise = (id: string, text: string, notes: unknown, { dryRun = false, by = anna, baseNumber = 1 } = {}) => reviseArticle(by, { ...NewRevision.parse({ baseNumber, text, annotations: notes }), id, dryRun });
const evidenceOf = async (claim: Claim | undefined) => (await listEvidence(anna, { id: claim?.id ?? '', limit: 50, cursor: undefined })).items;
const byWords = async (id: string) => new Map((await getArticleClaims(anna, id)).map((claim) => [claim.anchor.exact, claim]));

describe('a revision with notes', () => {
  it('tells what is known, changed, new and gone, and stores just that', async () => {
    const { id } = await put();
    const before = await byWords(id);
    const source = (await db.evidence.findFirstOrThrow({ where: { claim: { articleId: id } } })).sourceId;
    const notes = annotations(
      NEXT,
      [{ exact: '24 zu 11', note: ' Protokoll, S. 4 ', source: 0, locator: 'S. 4' }, { exact: 'Er umfasst 3,4 Millionen Euro', note: 'Plan, S. 7', source: 1, locator: 'S. 7' }, { exact: 'Der Bau beginnt im Mai', note: 'Bauamt', source: 2 }],
      [{ id: source }, { title: 'Plan', type: 'document_official' }, { title: 'Bauamt', type: 'person_interview' }],
    );
    const [rows, claims] = [await rowCounts(), await db.claim.count()];
    const preview = await revise(id, NEXT, notes, { dryRun: true });
    expect([await rowCounts(), await db.claim.count()]).toEqual([rows, claims]);
    expect(preview.annotations).toMatchObject({
      added: [{ claim: 2, exact: 'Der Bau beginnt im Mai', notes: [{ text: 'Bauamt' }] }],
      changed: [{ number: 2, claim: 1, before: [{ text: 'Plan' }], after: [{ text: 'Plan, S. 7' }] }],
      gone: [{ number: 3, notes: [{ text: 'Telefonat' }] }],
      known: [{ number: 1, claim: 0 }],
    });
    const stored = await revise(id, NEXT, notes);
    expect(stored.annotations).toEqual(preview.annotations);
    const after = await byWords(id);
    expect([...after.values()].map(({ number, stored: status }) => [number, status])).toEqual([[1, 'open'], [2, 'open'], [3, 'open'], [4, 'open']]);
    expect(after.get('24 zu 11')).toMatchObject({ id: before.get('24 zu 11')?.id, version: 1, origin: { revision: 1 } });
    expect(after.get('Er umfasst 3,4 Millionen Euro')).toMatchObject({ number: 2, origin: { by: 'note', revision: 2, notes: [{ text: 'Plan, S. 7' }] } });
    expect(await evidenceOf(after.get('24 zu 11'))).toHaveLength(1);
    expect(await evidenceOf(after.get('Er umfasst 3,4 Millionen Euro'))).toMatchObject([{ locator: 'S. 7', source: { title: 'Plan' } }]);
    expect(await evidenceOf(after.get('Der Bau beginnt im Mai'))).toMatchObject([{ source: { title: 'Bauamt' } }]);
    expect((await historyOf(after.get('Er umfasst 3,4 Millionen Euro')?.id ?? '')).map(({ type }) => type)).toEqual(['claim.created', 'claim.edited']);
  });

  it('sent again finds everything known, and is no revision where the text is the same', async () => {
    const { id } = await put();
    const first = annotations(NEXT, NOTES.slice(0, 1), [WHOLE]);
    await revise(id, NEXT, first);
    const sources = await db.source.count();
    await expectRefusal(revise(id, NEXT, first, { baseNumber: 2 }), 'rule_violated', [{ pointer: '/text', code: 'text_unchanged' }]);
    await expectRefusal(revise(id, NEXT, first, { baseNumber: 2, dryRun: true }), 'rule_violated', [{ pointer: '/text', code: 'text_unchanged' }]);
    expect(await db.source.count()).toBe(sources);
    // A source that only known claims name is not needed again.
    const more = annotations(NEXT, [...NOTES.slice(0, 1), { exact: 'Der Bau beginnt im Mai', note: 'Bauamt' }], [WHOLE]);
    expect((await revise(id, NEXT, more, { baseNumber: 2 })).annotations).toMatchObject({ added: [{ claim: 1 }], known: [{ number: 1 }] });
    expect(await db.source.count()).toBe(sources);
  });

  it('knows the claims that a report of this desk names, and those that a person closed', async () => {
    const { id } = await put();
    const [first, , third] = await getArticleClaims(anna, id);
    if (!first || !third) throw new Error('no claims');
    await patchClaims(anna, { id, operations: [{ id: third.id, version: third.version, patch: { status: 'dropped', reason: 'Gestrichen.' } }] });
    const line = writeCommentLine({ number: 1, revision: 1, article: id, state: 'Belegt' }, 'de');
    const other = writeCommentLine({ number: 1, revision: 1, article: '01900000-0000-7000-8000-000000000000', state: 'Belegt' }, 'de');
    const notes = annotations(TEXT, [{ exact: 'Der Rat', note: line }, { exact: 'Die Kämmerin war dagegen', note: 'Anders' }, { exact: 'im Mai', note: other }], [], { known: [{ article: id.slice(0, 8), number: 2, revision: 1 }] });
    const { annotations: told } = await revise(id, TEXT, notes, { dryRun: true });
    expect(told).toMatchObject({ added: [{ exact: 'im Mai' }], changed: [], gone: [], known: [{ number: 1, claim: 0 }, { number: 2, claim: null }, { number: 3, claim: 1 }] });
  });

  it('takes a proposal on the very words for the author’s claim, with its evidence', async () => {
    const { id } = await put(undefined, true);
    const proposal = (await getArticleClaims(anna, id)).find(({ stored }) => stored === 'proposed');
    if (!proposal) throw new Error('no proposal');
    const told = await revise(id, TEXT, annotations(TEXT, [...NOTES, { exact: proposal.anchor.exact, note: 'Amtsblatt', source: 0 }], [WHOLE]));
    expect(told.annotations).toMatchObject({ added: [], changed: [{ number: proposal.number, before: [] }], gone: [] });
    const now = (await getArticleClaims(anna, id)).find((claim) => claim.id === proposal.id);
    expect(now).toMatchObject({ stored: 'open', origin: { by: 'note' }, evidenceCount: 1 });
  });

  it('gives back no evidence that a person took away', async () => {
    const { id } = await put();
    const [row] = await db.evidence.findMany({ where: { claim: { articleId: id } } });
    await db.evidence.update({ where: { id: row?.id ?? '' }, data: { withdrawnAt: new Date(), withdrawnById: anna.id } });
    await revise(id, NEXT, annotations(NEXT, [{ exact: '24 zu 11', note: 'Protokoll, Seite 4', source: 0, locator: 'S. 4' }], [{ id: row?.sourceId }]));
    expect(await db.evidence.count({ where: { claimId: row?.claimId ?? '' } })).toBe(1);
  });

  it('hides the old note from those who may not see its source, and refuses what does not fit', async () => {
    const { id } = await put(annotations(TEXT, NOTES.slice(0, 1), [{ ...WHOLE, confidentiality: 'confidential' }]));
    const { annotations: told } = await revise(id, NEXT, annotations(NEXT, [{ exact: '24 zu 11', note: 'Neu' }]), { by: bea });
    expect(told?.changed).toMatchObject([{ before: [{ text: null }], after: [{ text: 'Neu' }] }]);
    const hidden = await makeSource(anna, { confidentiality: 'confidential' });
    const before = [await rowCounts(), await db.claim.count(), await db.revision.count()];
    await expectRefusal(revise(id, TEXT, annotations(TEXT, [{ exact: 'im Mai', note: 'Bauamt', source: 0 }], [{ id: hidden.id }]), { by: bea, baseNumber: 2 }), 'rule_violated', [{ pointer: '/annotations/sources/0/id', code: 'unknown_source' }]);
    await expectRefusal(revise(id, TEXT, { ...annotations(TEXT, [{ exact: 'im Mai', note: 'Bauamt' }]), claims: [{ start: 0, end: 3, exact: 'Bau', type: 'event', notes: [{ kind: 'comment', text: '' }], evidence: [] }] }, { baseNumber: 2, dryRun: true }), 'rule_violated', [{ pointer: '/annotations/claims/0', code: 'other_words' }]);
    await expectRefusal(revise(id, TEXT, annotations(TEXT, []), { by: await person('Vera', 'viewer'), baseNumber: 2 }), 'forbidden');
    expect([await rowCounts(), await db.claim.count(), await db.revision.count()]).toEqual(before);
  });
});
