// New revisions, against a real database: what follows the text, what does not, and that nothing is lost or half written.
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { NewRevision } from '@/lib/domain/schema/revision';
import { makeArticle, makeClaim, makeExemption, makeVerdict, type MadeArticle } from '@/prisma/factories';
import { getArticle, getRevision, listRevisions } from '../articles/queries';
import { patchArticle } from '../articles/commands';
import { patchClaim } from '../claims/commands';
import { getArticleClaims, getClaim } from '../claims/queries';
import { db } from '../db';
import { askProposals } from '../proposals/commands';
import { expectRefusal, historyOf, person, rowCounts } from '../testing/newsroom';
import { recordVerdict } from '../verdicts/commands';
import { reviseArticle } from './commands';

const COST = 'Das Modell kostete weniger als 6 Millionen Dollar.';
const STAFF = 'Dort arbeiten 140 Forscher und Ingenieure.';
const RANK = 'Die App stand am Montag an der Spitze der Charts.';
const VIEW = 'Das war eine schöne Überraschung.';
const TEXT = `Ein neues Modell\n\n${COST} ${STAFF}\n\n${RANK} ${VIEW}`;

let editor: Actor;
let viewer: Actor;
beforeAll(async () => {
  editor = await person('Anna', 'editor');
  viewer = await person('Vera', 'viewer');
});

const revise = (id: string, fields: Record<string, unknown>, { dryRun = false, by = editor } = {}) => reviseArticle(by, { ...NewRevision.parse({ baseNumber: 1, ...fields }), id, dryRun });
const replaced = (from: string, to: string, text = TEXT) => text.replace(from, to);
const claimOf = (article: MadeArticle, exact: string, fields = {}) => makeClaim(article, editor, { exact, ...fields });
const judge = async (claimId: string) => makeVerdict({ id: claimId }, { ...editor, email: '' }, { rating: 'not_checkable', rationale: 'Probe.' });
const counts = async () => [await db.revision.count(), await db.anchor.count(), await db.claim.count(), await db.verdict.count(), await rowCounts()];
const see = (id: string) => getClaim(editor, { id });

describe('a new revision', () => {
  it('keeps what reads the same, makes stale what does not, and says so in answer, history and state', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const [cost, staff, rank] = [await claimOf(article, '6 Millionen Dollar'), await claimOf(article, '140 Forscher'), await claimOf(article, RANK)];
    for (const { id } of [cost, staff, rank]) await judge(id);
    await db.article.update({ where: { id: article.id }, data: { state: 'ready' } });
    const next = TEXT.replace('6 Millionen', '60 Millionen').replace('arbeiten 140', 'arbeiten nicht 140');
    const answer = await revise(article.id, { text: next });
    expect(answer).toMatchObject({ number: 2, stored: true, text: next });
    expect(answer.claims).toMatchObject([
      { id: cost.id, number: 1, wording: 'changed', place: 'same', ambiguous: false, context: 'changed', before: { exact: '6 Millionen Dollar' }, after: { exact: '60 Millionen Dollar' } },
      { id: staff.id, wording: 'same', context: 'changed', after: { exact: '140 Forscher' } },
      { id: rank.id, wording: 'same', place: 'same', context: 'same' },
    ]);
    expect(answer.claims[0]?.anchors[0]?.diff.filter(({ kind }) => kind !== 'same')).toMatchObject([{ kind: 'removed', critical: 'figure' }, { kind: 'added', critical: 'figure' }]);
    expect(answer.claims[1]?.anchors[0]?.contextDiff.filter(({ kind }) => kind === 'added')).toMatchObject([{ text: 'nicht ', critical: 'negation' }]);
    expect(await see(cost.id)).toMatchObject({ status: 'stale', stale: 'wording', orphaned: false, version: 3, verdict: { wording: '6 Millionen Dollar', stale: 'wording' } });
    expect(await see(staff.id)).toMatchObject({ status: 'stale', stale: 'context', version: 3 });
    expect(await see(rank.id)).toMatchObject({ status: 'checked', version: 2 });
    expect(await getArticle(editor, { id: article.id })).toMatchObject({ version: 2, state: 'in_check', revision: { number: 2, text: next, createdBy: { name: 'Anna' } }, coverage: { stale: 2 } });
    const revision = await db.revision.findUniqueOrThrow({ where: { articleId_number: { articleId: article.id, number: 2 } } });
    expect(revision.facts).not.toEqual([]);
    expect(await historyOf(revision.id)).toMatchObject([{ type: 'revision.created', actorId: editor.id, payload: { before: { revision: 1 }, after: { revision: 2, claimsChanged: [1, 2] } } }]);
  });

  it('keeps claims hanging on the planned day where they state a relative date', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const [cost, rank] = [await claimOf(article, '6 Millionen Dollar'), await claimOf(article, RANK)];
    await revise(article.id, { text: replaced('140', '150') });
    expect([await see(cost.id), await see(rank.id)]).toMatchObject([{ hangsOnDate: false }, { hangsOnDate: true }]);
  });

  it('lets a heading that is worded anew as a whole be one, and a correction elsewhere make none', async () => {
    const text = `Ein neues Modell\n\n${COST}\n\nWer es baute\n\n${STAFF}`;
    const kindsAfter = async (edits: [string, string][]) => {
      const { id } = await makeArticle({ by: editor, text });
      const { blocks } = await revise(id, { edits: edits.map(([from, to]) => ({ start: text.indexOf(from), end: text.indexOf(from) + from.length, text: to })) }, { dryRun: true });
      return blocks.map(({ kind }) => kind);
    };
    // A full stop tells the parser of a paragraph, were it to guess.
    expect(await kindsAfter([['Ein neues Modell', 'Es ist da.'], ['Wer es baute', 'Sie bauten es.']])).toEqual(['title', 'paragraph', 'heading', 'paragraph']);
    expect(await kindsAfter([['Wer es baute\n\n', '']])).toEqual(['title', 'paragraph', 'paragraph']);
    expect(await kindsAfter([[COST, 'Das Modell']])).toEqual(['title', 'paragraph', 'heading', 'paragraph']);
  });

  it('leaves captions, cells and boxes of a file what they are while passages are corrected', async () => {
    const { id } = await makeArticle({ by: editor, text: COST });
    const text = `Die Lage\n\n${COST}\n\nFoto: dpa\n\n6,0 Mio.`;
    const lineKinds = [{ line: 0, kind: 'heading' as const }, { line: 4, kind: 'caption' as const }, { line: 6, kind: 'table_cell' as const }];
    await revise(id, { text, lineKinds });
    const at = (words: string, to: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: to });
    const { units } = await revise(id, { edits: [at('6 Millionen', '60 Millionen'), at('6,0', '60,0')], baseNumber: 2 });
    expect(units.map(({ kind }) => kind)).toEqual(['title', 'sentence', 'caption', 'table_cell']);
  });

  it('leaves the old text and its anchors as they were', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const { id } = await claimOf(article, '140 Forscher');
    const before = await db.anchor.findMany({ where: { claimId: id } });
    await revise(article.id, { text: replaced('140', '150') });
    expect(await db.anchor.findMany({ where: { claimId: id, revisionId: article.revisionId } })).toEqual(before);
    expect(await getRevision(editor, { id: article.id, number: 1 })).toMatchObject({ text: article.text });
    expect((await listRevisions(editor, { id: article.id, limit: 50 })).items.map(({ number }) => number)).toEqual([2, 1]);
  });

  it('of corrections in place follows them without guessing', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const { id } = await claimOf(article, '6 Millionen Dollar');
    const [at, less] = [article.text.indexOf('6 Millionen'), article.text.indexOf('weniger')];
    const answer = await revise(article.id, { edits: [{ start: at, end: at + 1, text: '60' }, { start: less, end: less + 7, text: 'mehr' }] });
    expect(answer.text).toBe(article.text.replace('weniger als 6', 'mehr als 60'));
    expect(answer.claims).toMatchObject([{ id, wording: 'changed', after: { exact: '60 Millionen Dollar' } }]);
    expect((await getRevision(editor, { id: article.id, number: 2 })).blocks.map(({ kind }) => kind)).toEqual((await getRevision(editor, { id: article.id, number: 1 })).blocks.map(({ kind }) => kind));
  });

  it('keeps verdicts through quotation marks, spaces and moved paragraphs', async () => {
    const article = await makeArticle({ by: editor, text: replaced('Dollar.', 'Dollar, „sehr wenig“.') });
    const [cost, rank] = [await claimOf(article, '6 Millionen Dollar, „sehr wenig“'), await claimOf(article, RANK)];
    for (const { id } of [cost, rank]) await judge(id);
    const [title = '', first = '', second = ''] = article.text.split('\n\n');
    const answer = await revise(article.id, { text: [title, second, first.replace('„sehr wenig“', '»sehr wenig«').replace('6 M', '6\u00a0M')].join('\n\n') });
    expect(answer.claims).toMatchObject([{ wording: 'typographic', context: 'same' }, { wording: 'same', context: 'same' }]);
    expect(answer.claims.map(({ place }) => place)).toContain('moved');
    for (const { id } of [cost, rank]) expect(await see(id)).toMatchObject({ status: 'checked', version: 2 });
  });

  it('leaves a claim whose words are gone without a passage, last in the list, and takes it back when they return', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const [staff, rank] = [await claimOf(article, '140 Forscher'), await claimOf(article, RANK)];
    await judge(staff.id);
    const cut = replaced(` ${STAFF}`, '');
    expect((await revise(article.id, { text: cut })).claims).toMatchObject([{ id: staff.id, wording: 'gone', before: { exact: '140 Forscher' }, after: null }, { id: rank.id, wording: 'same' }]);
    expect(await see(staff.id)).toMatchObject({ orphaned: true, anchors: [], status: 'stale', stale: 'wording' });
    expect(await getArticle(editor, { id: article.id })).toMatchObject({ orphanCount: 1 });
    expect((await getArticleClaims(editor, article.id)).filter(({ stored }) => stored === 'open').map(({ id }) => id)).toEqual([rank.id, staff.id]);
    await revise(article.id, { baseNumber: 2, text: replaced('Montag', 'Dienstag', cut) });
    expect(await see(staff.id)).toMatchObject({ orphaned: true, version: 3 });
    await revise(article.id, { baseNumber: 3, text: TEXT });
    expect(await see(staff.id)).toMatchObject({ orphaned: false, status: 'checked', anchor: { exact: '140 Forscher' } });
  });

  it('brings back every verdict with the old text, of several mentions too', async () => {
    const article = await makeArticle({ by: editor, text: `${TEXT} Ja, ${STAFF}` });
    const { id } = await claimOf(article, '140 Forscher');
    const again = article.text.lastIndexOf('140 Forscher');
    const claim = await see(id);
    await patchClaim(editor, { id, ifMatch: 1, anchors: [claim.anchor, { start: again, end: again + 12 }].map(({ start, end }) => ({ start, end })) });
    await judge(id);
    await revise(article.id, { text: TEXT });
    expect(await see(id)).toMatchObject({ status: 'stale', anchors: [{ exact: '140 Forscher' }] });
    await revise(article.id, { baseNumber: 2, text: article.text });
    expect(await see(id)).toMatchObject({ status: 'checked', anchors: [{}, {}] });
  });

  it('proposes what is new or changed and no claim yet, and nothing that was dismissed', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    await claimOf(article, COST);
    const first = await askProposals(editor, { id: article.id });
    const rank = first.items.find(({ anchor }) => anchor.exact.includes('Spitze'));
    if (!rank) throw new Error('nothing proposed');
    await patchClaim(editor, { id: rank.id, ifMatch: 1, status: 'dismissed', reason: 'Bekannt.' });
    const added = 'Im Jahr 2024 zahlte die Firma 12 Millionen Euro an Steuern.';
    const answer = await revise(article.id, { text: `${replaced('6 Millionen', '60 Millionen').replace(VIEW, 'Das war wirklich eine schöne Überraschung.')}\n\n${added}` });
    const fresh = (await getArticleClaims(editor, article.id)).filter(({ origin }) => origin?.revision === 2);
    expect(fresh.map(({ anchor }) => anchor.exact).join(' ')).toContain('12 Millionen Euro');
    expect(fresh.every(({ anchor }) => added.includes(anchor.exact) || anchor.exact.includes('Überraschung'))).toBe(true);
    expect(answer.proposed).toBe(fresh.length);
    expect(answer.passages.map(({ start, end, kind }) => [kind, answer.text.slice(start, end)])).toContainEqual(['new', added]);
  });

  it('moves exemptions; on other words they are stale until the old ones return', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const { id } = await makeExemption(article, editor, VIEW);
    const standing = async () => (await getArticle(editor, { id: article.id })).exemptions;
    await revise(article.id, { text: `Vorab.\n\n${TEXT}` });
    expect(await standing()).toMatchObject([{ id, stale: false, version: 1, start: article.text.indexOf(VIEW) + 8 }]);
    const other = await revise(article.id, { baseNumber: 2, text: replaced('schöne', 'böse') });
    expect(other.exemptions).toMatchObject([{ id, wording: 'changed', stale: true, exact: VIEW }]);
    expect(await standing()).toMatchObject([{ id, stale: true, version: 2, exact: VIEW }]);
    expect((await getArticle(editor, { id: article.id })).coverage).toMatchObject({ stale: 1, no_check: 0 });
    await revise(article.id, { baseNumber: 3, text: replaced(` ${VIEW}`, '') });
    expect(await standing()).toEqual([]);
    await revise(article.id, { baseNumber: 4, text: TEXT });
    expect(await standing()).toMatchObject([{ id, stale: false, version: 3 }]);
  });

  it('is only told of with dryRun', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    await claimOf(article, '140 Forscher');
    const before = await counts();
    const told = await revise(article.id, { text: replaced('140', '150') }, { dryRun: true });
    expect(told).toMatchObject({ number: 2, stored: false, proposed: 0, claims: [{ wording: 'changed' }] });
    expect(await counts()).toEqual(before);
    const { stored, proposed, ...rest } = await revise(article.id, { text: replaced('140', '150') });
    expect({ stored, same: rest }).toMatchObject({ stored: true, same: { claims: told.claims, sha256: told.sha256, passages: told.passages } });
    expect(proposed).toBe(0);
  });
});

describe('a revision is refused', () => {
  it.each([
    ['empty', { text: ' ' }, '/text', 'empty_text'],
    ['of another kind of file', { text: '\u0000\u0001\u0002' }, '/text', 'binary_text'],
    ['without words', { text: '– – –' }, '/text', 'no_words'],
    ['the same', { text: TEXT }, '/text', 'text_unchanged'],
    ['the same in other layout', { text: `${TEXT}\n\n` }, '/text', 'text_unchanged'],
    ['corrected to the same', { edits: [{ start: 0, end: 3, text: 'Ein' }] }, '/edits', 'text_unchanged'],
    ['corrected outside', { edits: [{ start: 0, end: 9_999, text: '' }] }, '/edits/0/end', 'span_outside'],
    ['corrected backwards', { edits: [{ start: 4, end: 3, text: 'x' }] }, '/edits/0/end', 'span_outside'],
    ['corrected twice in one place', { edits: [{ start: 0, end: 3, text: 'x' }, { start: 2, end: 5, text: 'y' }] }, '/edits', 'edits_overlap'],
  ] as const)('when it is %s, and nothing is written', async (_, fields, pointer, code) => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const before = await counts();
    for (const dryRun of [true, false]) await expectRefusal(revise(article.id, fields, { dryRun }), 'rule_violated', [{ pointer, code }]);
    expect(await counts()).toEqual(before);
  });

  it('to viewers, strangers and on archived articles', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const hidden = await makeArticle({ by: await person('Olga', 'editor'), access: 'restricted', text: TEXT });
    const before = await counts();
    await expectRefusal(revise(article.id, { text: 'Neu.' }, { by: viewer }), 'forbidden');
    await expectRefusal(revise(hidden.id, { text: 'Neu.' }), 'not_found');
    await patchArticle(editor, { id: article.id, ifMatch: 1, archived: true });
    await expectRefusal(revise(article.id, { text: 'Neu.' }), 'forbidden');
    expect((await counts()).slice(0, 4)).toEqual(before.slice(0, 4));
  });

  it('when a colleague was first, with what they stored', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const ben = await person('Ben', 'editor');
    await revise(article.id, { text: replaced('140', '150') }, { by: ben });
    const before = await counts();
    for (const dryRun of [true, false]) {
      const refusal = await expectRefusal(revise(article.id, { text: replaced('140', '160') }, { dryRun }), 'conflict');
      expect(refusal.details.current).toMatchObject({ number: 2, createdBy: { name: 'Ben' } });
    }
    await expectRefusal(revise(article.id, { baseNumber: 9, text: replaced('140', '160') }), 'conflict');
    expect(await counts()).toEqual(before);
  });

  it('to all but one of those who store at once', async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const tried = await Promise.allSettled(['150', '160', '170'].map((number) => revise(article.id, { text: replaced('140', number) })));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await db.revision.count({ where: { articleId: article.id } })).toBe(2);
  });
});

describe('a claim without a passage', () => {
  const orphan = async () => {
    const article = await makeArticle({ by: editor, text: TEXT });
    const { id } = await claimOf(article, '140 Forscher');
    await judge(id);
    await revise(article.id, { text: replaced(STAFF, 'Ganz anders lautet hier der Rest.') });
    return { article, claim: await see(id) };
  };

  it('is put where a person says, by one place or by several', async () => {
    for (const patch of [{ anchor: { start: 0, end: 3 } }, { anchors: [{ start: 0, end: 3 }] }]) {
      const { claim } = await orphan();
      expect(claim).toMatchObject({ orphaned: true, status: 'stale' });
      const placed = await patchClaim(editor, { id: claim.id, ifMatch: claim.version, ...patch });
      expect(placed).toMatchObject({ orphaned: false, status: 'stale', anchors: [{ exact: 'Ein' }] });
      expect((await historyOf(claim.id)).at(-1)).toMatchObject({ type: 'claim.reanchored', payload: { after: { wording: 'Ein' } } });
    }
  });

  it('stays where a person has put it, though its old words return', async () => {
    const { article, claim } = await orphan();
    await patchClaim(editor, { id: claim.id, ifMatch: claim.version, anchor: { start: 0, end: 3 } });
    await revise(article.id, { baseNumber: 2, text: TEXT });
    expect(await see(claim.id)).toMatchObject({ anchors: [{ exact: 'Ein' }], status: 'stale' });
  });

  it('can be dropped with a reason, and is then no orphan', async () => {
    const { claim } = await orphan();
    const dropped = await patchClaim(editor, { id: claim.id, ifMatch: claim.version, status: 'dropped', reason: 'Steht nicht mehr im Text.' });
    expect(dropped).toMatchObject({ status: 'dropped', orphaned: false });
  });

  it('takes no verdict but on the revision in which it stood', async () => {
    const { claim } = await orphan();
    const draft = { rating: 'not_checkable' as const, rationale: 'Probe.', proposedWording: null, asOf: null, expiresAt: null };
    await expectRefusal(recordVerdict(editor, { ...draft, id: claim.id, ifMatch: claim.version }), 'rule_violated', [{ pointer: '/revision', code: 'unknown_revision' }]);
    const late = await recordVerdict(editor, { ...draft, revision: 1, id: claim.id, ifMatch: claim.version });
    expect(late).toMatchObject({ revisionNumber: 1, wording: '140 Forscher', stale: 'wording', claim: { status: 'stale' } });
  });
});
