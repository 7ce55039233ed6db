// Comparisons and wordings, against a real database: what stands beside what, which verdict holds where, and who may see any of it.
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { NewRevision } from '@/lib/domain/schema/revision';
import { makeArticle, makeClaim, makeVerdict, type MadeArticle } from '@/prisma/factories';
import { createClaim, patchClaim } from '../claims/commands';
import { getClaim } from '../claims/queries';
import { reviseArticle } from '../revisions/commands';
import { expectRefusal, person } from '../testing/newsroom';
import { getRevisionDiff, listRevisionRows } from './queries';
import { listWordings } from './wordings';

const COST = 'Das Modell kostete weniger als 6 Millionen Dollar.';
const STAFF = 'Dort arbeiten 140 Forscher und Ingenieure.';
const RANK = 'Die App stand an der Spitze der Charts.';
const TEXT = `Ein neues Modell\n\n${COST}\n\n${STAFF}\n\n${RANK}`;

let editor: Actor;
let other: Actor;
beforeAll(async () => {
  editor = await person('Anna', 'editor');
  other = await person('Otto', 'editor');
});

const revise = (id: string, baseNumber: number, text: string, by = editor) => reviseArticle(by, { ...NewRevision.parse({ baseNumber, text }), id, dryRun: false });
const judge = (claimId: string) => makeVerdict({ id: claimId }, { ...editor, email: '' }, { rating: 'not_checkable', rationale: 'Probe.' });
const claimOn = (article: MadeArticle, exact: string) => makeClaim(article, editor, { exact });

describe('a comparison', () => {
  it('puts the claims of both revisions beside the paragraphs they stand in, with their state of now', async () => {
    const stay = 'Die Firma sitzt in Hangzhou. Sie ist jung.\n\nIhr Gründer gibt keine Interviews. Er schweigt gern.';
    const article = await makeArticle({ by: editor, text: `Ein neues Modell\n\n${COST}\n\n${STAFF}\n\n${stay}\n\n${RANK}` });
    const [cost, staff, rank] = [await claimOn(article, '6 Millionen Dollar'), await claimOn(article, '140 Forscher'), await claimOn(article, RANK)];
    await judge(cost.id);
    await judge(rank.id);
    await revise(article.id, 1, `Ein neues Modell\n\n${RANK}\n\n${COST.replace('6 Mill', '60 Mill')}\n\n${stay}`, other);
    const diff = await getRevisionDiff(editor, { id: article.id, number: 2 });
    expect(diff).toMatchObject({ from: { number: 1, createdBy: { name: 'Anna' } }, to: { number: 2, createdBy: { name: 'Otto' } }, counts: { same: 3, changed: 1, typographic: 0, removed: 1, added: 0, moved: 1 } });
    const rows = diff.paragraphs.map(({ kind, block, before, after, counterpart, claims }) => ({ kind, block, before: before?.first ?? null, after: after?.first ?? null, counterpart, claims }));
    const moved = { id: rank.id, number: 3, wording: 'same', status: 'checked', stale: null, verdict: { rating: 'not_checkable' } };
    expect(rows).toMatchObject([
      { kind: 'same', block: 'title', before: 1, after: 1, claims: [] },
      { kind: 'moved', before: null, after: 2, counterpart: 6, claims: [{ ...moved, before: [], after: [{ exact: RANK }] }] },
      { kind: 'changed', before: 2, after: 3, claims: [{ id: cost.id, number: 1, wording: 'changed', status: 'stale', stale: 'wording', before: [{ exact: '6 Millionen Dollar' }], after: [{ exact: '60 Millionen Dollar' }] }] },
      { kind: 'removed', before: 3, after: null, claims: [{ id: staff.id, number: 2, wording: 'gone', status: 'open', verdict: null, before: [{ exact: '140 Forscher' }], after: [] }] },
      { kind: 'same', before: 4, after: 4 },
      { kind: 'same', before: 5, after: 5 },
      { kind: 'moved', before: 6, after: null, counterpart: 2, claims: [{ ...moved, before: [{ exact: RANK }], after: [] }] },
    ]);
    const back = await getRevisionDiff(editor, { id: article.id, number: 1, from: 2 });
    expect(back).toMatchObject({ from: { number: 2 }, to: { number: 1 }, counts: { same: 3, changed: 1, removed: 0, added: 1, moved: 1 } });
    expect(back.paragraphs.flatMap(({ claims }) => claims).find(({ id }) => id === staff.id)).toMatchObject({ wording: 'new' });
  });

  it('shows the first revision beside itself, and none that does not exist', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    expect((await getRevisionDiff(editor, { id: article.id, number: 1 })).counts).toEqual({ same: 4, changed: 0, typographic: 0, removed: 0, added: 0, moved: 0 });
    await expectRefusal(getRevisionDiff(editor, { id: article.id, number: 2 }), 'not_found');
    await expectRefusal(getRevisionDiff(editor, { id: article.id, number: 1, from: 7 }), 'not_found');
  });

  it('leaves out what was dropped', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const { id } = await claimOn(article, '140 Forscher');
    await patchClaim(editor, { id, ifMatch: 1, status: 'dropped', reason: 'Doppelt.' });
    expect((await getRevisionDiff(editor, { id: article.id, number: 1 })).paragraphs.flatMap(({ claims }) => claims)).toEqual([]);
  });

  it('compares long texts on the thread, with the same answer', async () => {
    const long = (year: number) => Array.from({ length: 300 }, (_, at) => `Im Jahr ${year + (at % 2) * 7} zahlte die Stadt Nummer ${at} genau ${at + 2} Millionen Euro, sagte die Kämmerin.`).join('\n\n');
    const article = await makeArticle({ by: editor, text: long(1900) });
    await revise(article.id, 1, long(1950));
    const diff = await getRevisionDiff(editor, { id: article.id, number: 2 });
    expect(diff.counts).toMatchObject({ changed: 300, removed: 0, added: 0 });
    expect(diff.paragraphs[0]?.parts.filter(({ kind }) => kind !== 'same')).toMatchObject([{ kind: 'removed', text: '1900 ', critical: 'figure' }, { kind: 'added', text: '1950 ', critical: 'figure' }]);
  }, 60_000);
});

describe('the list of revisions', () => {
  it('says how long each is and what it did to claims, newest first, in pages', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    await claimOn(article, '6 Millionen Dollar');
    await claimOn(article, '140 Forscher');
    await revise(article.id, 1, TEXT.replace(`${STAFF}\n\n`, '').replace('6 Mill', '60 Mill'), other);
    const { items, nextCursor } = await listRevisionRows(editor, { id: article.id, limit: 50 });
    expect(items).toMatchObject([
      { number: 2, createdBy: { name: 'Otto' }, words: 19, wordsChanged: -6, claimsChanged: [1], claimsOrphaned: [2] },
      { number: 1, createdBy: { name: 'Anna' }, words: 25, wordsChanged: null, claimsChanged: [], claimsOrphaned: [] },
    ]);
    expect(nextCursor).toBeNull();
    const first = await listRevisionRows(editor, { id: article.id, limit: 1 });
    expect(first.items).toMatchObject([{ number: 2, wordsChanged: -6 }]);
    expect((await listRevisionRows(editor, { id: article.id, limit: 1, cursor: first.nextCursor ?? '' })).items).toMatchObject([{ number: 1 }]);
  });
});

describe('the wordings of a claim', () => {
  it('stand in runs, with the verdicts recorded on each and whether they would hold there', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const { id } = await claimOn(article, '6 Millionen Dollar');
    await judge(id);
    await revise(article.id, 1, TEXT.replace('140', '150'), other);
    await revise(article.id, 2, TEXT.replace('6 Mill', '60 Mill'));
    await judge(id);
    await revise(article.id, 3, TEXT.replace('weniger', 'mehr').replace('6 Mill', '60 Mill'));
    await revise(article.id, 4, TEXT.replace(`${COST}\n\n`, ''));
    await revise(article.id, 5, TEXT);
    const { items } = await listWordings(editor, { id });
    expect(items).toMatchObject([
      { first: 6, last: 6, change: 'returned', anchors: [{ exact: '6 Millionen Dollar' }], verdicts: [{ sequence: 1, recordedHere: false, stale: null }] },
      { first: 5, last: 5, change: 'gone', anchors: [], diff: [], verdicts: [] },
      { first: 4, last: 4, change: 'context', anchors: [{ exact: '60 Millionen Dollar' }], diff: [], verdicts: [] },
      { first: 3, last: 3, change: 'wording', storedBy: { name: 'Anna' }, verdicts: [{ sequence: 2, recordedHere: true, stale: null }] },
      { first: 1, last: 2, change: 'first', storedBy: { name: 'Anna' }, diff: [], verdicts: [{ sequence: 1, recordedHere: true, stale: null, recordedBy: { name: 'Anna' } }] },
    ]);
    expect(items[3]?.diff.filter(({ kind }) => kind !== 'same')).toMatchObject([{ kind: 'removed', text: '6 ', critical: 'figure' }, { kind: 'added', text: '60 ', critical: 'figure' }]);
    expect(items[2]?.contextDiff.filter(({ kind }) => kind !== 'same')).toMatchObject([{ kind: 'removed', text: 'weniger ', critical: 'quantifier' }, { kind: 'added', text: 'mehr ', critical: 'quantifier' }]);
    expect(items.filter(({ contextDiff }) => contextDiff.length > 0)).toHaveLength(1);
    expect(items[0]?.diff.filter(({ kind }) => kind !== 'same')).toMatchObject([{ text: '60 ' }, { text: '6 ' }]);
  });

  it('say of a verdict on another place of the same revision that it does not hold', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const { id } = await claimOn(article, '6 Millionen Dollar');
    await judge(id);
    const start = TEXT.indexOf('weniger');
    await patchClaim(editor, { id, ifMatch: (await getClaim(editor, { id })).version, anchor: { start, end: start + 'weniger als 6 Millionen Dollar'.length } });
    expect((await listWordings(editor, { id })).items).toMatchObject([{ first: 1, last: 1, anchors: [{ exact: 'weniger als 6 Millionen Dollar' }], verdicts: [{ wording: '6 Millionen Dollar', recordedHere: true, stale: 'wording' }] }]);
  });

  it('begin where the claim first stood', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    await revise(article.id, 1, TEXT.replace('140', '150'));
    const start = TEXT.indexOf('Forscher');
    const { id } = await createClaim(editor, { id: article.id, start, end: start + 8, type: 'other', statement: null, aspect: 'content' });
    expect((await listWordings(editor, { id })).items).toMatchObject([{ first: 2, last: 2, change: 'first' }]);
  });
});

describe('a restricted article', () => {
  it('is compared for its members only', async () => {
    const article = await makeArticle({ by: editor, text: TEXT, access: 'restricted' });
    const { id } = await claimOn(article, '140 Forscher');
    expect((await getRevisionDiff(editor, { id: article.id, number: 1 })).paragraphs).toHaveLength(4);
    for (const act of [() => getRevisionDiff(other, { id: article.id, number: 1 }), () => listRevisionRows(other, { id: article.id, limit: 5 }), () => listWordings(other, { id })]) await expectRefusal(act(), 'not_found');
  });
});
