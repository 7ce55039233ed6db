// Decisions on corrections, against a real database: what they write, what they refuse, and that nothing is half written.
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { NewDecisions } from '@/lib/domain/schema/correction';
import { wordingHash } from '@/lib/text/fold';
import { makeArticle, makeClaim, makeVerdict, type MadeArticle } from '@/prisma/factories';
import { getArticle, getRevision } from '../articles/queries';
import { patchClaim } from '../claims/commands';
import { getClaim } from '../claims/queries';
import { db } from '../db';
import { reviseArticle } from '../revisions/commands';
import { expectRefusal, historyOf, person } from '../testing/newsroom';
import { Replay, withRepeatable } from '../transaction';
import { recordVerdict } from '../verdicts/commands';
import { decideCorrections } from './commands';
import { getCorrections, listCorrections } from './queries';

const COST = 'Das Modell kostete weniger als 6 Millionen Dollar.';
const STAFF = 'Dort arbeiten nur 140 Forscher, heißt es.';
const TEXT = `Modell für 6 Millionen Dollar\n\n${COST} ${STAFF}\n\nDie App stand an der Spitze. Das war schön.`;

let anna: Actor;
let ben: Actor;
let viewer: Actor;
beforeAll(async () => {
  [anna, ben, viewer] = await Promise.all([person('Anna', 'editor'), person('Ben', 'editor'), person('Vera', 'viewer')]);
});

type Wanted = Parameters<typeof makeVerdict>[2];

/** A claim on this wording with a verdict that wants it changed. */
async function correction(article: MadeArticle, exact: string, proposedWording: string | null, fields: Wanted = {}) {
  const claim = await makeClaim(article, anna, { exact });
  const verdict = await makeVerdict(claim, { ...anna, email: '' }, { rating: 'unsupported', action: 'change', rationale: 'Gesucht.', ...(proposedWording === null ? {} : { proposedWording }), ...fields });
  return { claimId: claim.id, number: claim.number, verdictId: verdict.id };
}

const article = (over: Partial<Parameters<typeof makeArticle>[0]> = {}) => makeArticle({ by: anna, text: TEXT, ...over });
type Decision = Partial<NewDecisions['decisions'][number]> & { verdictId: string };
const decide = (id: string, decisions: Decision[], { baseNumber = 1, dryRun = false, by = anna } = {}) =>
  decideCorrections(by, { ...NewDecisions.parse({ baseNumber, decisions: decisions.map((each) => ({ decision: 'accepted', ...each })) }), id, dryRun });
const textOf = async (id: string) => (await getArticle(anna, { id })).revision.text;
const counts = async () => [await db.revision.count(), await db.anchor.count(), await db.correctionDecision.count(), await db.auditEvent.count()];

describe('accepting corrections', () => {
  it('writes all of them into one revision, leaves their verdicts to be checked again and the others alone, and says so in answer, list and history', async () => {
    const made = await article();
    const cost = await correction(made, 'weniger als 6 Millionen Dollar', 'mindestens 5,6 Millionen Dollar');
    const staff = await correction(made, 'nur 140 Forscher', 'rund 140 Forscher', { action: 'soften' });
    const rank = await correction(made, 'Die App stand an der Spitze.', null, { action: 'keep', rating: 'not_checkable' });
    const answer = await decide(made.id, [{ verdictId: staff.verdictId }, { verdictId: cost.verdictId }]);
    expect(answer).toMatchObject({ stored: true, revision: { number: 2, stored: true } });
    expect(await textOf(made.id)).toBe(TEXT.replace('weniger als 6 Millionen Dollar', 'mindestens 5,6 Millionen Dollar').replace('nur 140', 'rund 140'));
    expect(await getClaim(anna, { id: cost.claimId })).toMatchObject({ status: 'stale', stale: 'wording', anchor: { exact: 'mindestens 5,6 Millionen Dollar' }, version: 3, verdict: { decision: { decision: 'accepted', carriedOut: true, revisionNumber: 2, decidedBy: { name: 'Anna' } } } });
    expect(await getClaim(anna, { id: staff.claimId })).toMatchObject({ status: 'stale', anchor: { exact: 'rund 140 Forscher' } });
    expect(await getClaim(anna, { id: rank.claimId })).toMatchObject({ status: 'checked', version: 2 });
    expect(await getCorrections(anna, made.id)).toMatchObject([
      { id: cost.verdictId, claim: cost.number, isCurrent: true, stale: 'wording', decision: { decision: 'accepted', wording: 'mindestens 5,6 Millionen Dollar', carriedOut: true }, mayWithdraw: true },
      { id: staff.verdictId, action: 'soften', decision: { decision: 'accepted' } },
    ]);
    expect(answer.corrections).toEqual(await getCorrections(anna, made.id));
    expect(await historyOf(cost.verdictId)).toMatchObject([{ type: 'correction.accepted', actorId: anna.id, payload: { claimNumber: cost.number, before: { wording: 'weniger als 6 Millionen Dollar' }, after: { wording: 'mindestens 5,6 Millionen Dollar', revision: 2 } } }]);
    const { id } = await db.revision.findUniqueOrThrow({ where: { articleId_number: { articleId: made.id, number: 2 } }, select: { id: true } });
    expect(await historyOf(id)).toMatchObject([{ type: 'revision.created', payload: { after: { claimsChanged: [cost.number, staff.number] } } }]);
  });

  it('keeps what was accepted in the list once the new wording has been checked', async () => {
    const made = await article();
    const { claimId, verdictId } = await correction(made, '140 Forscher', '139 Forscher');
    await decide(made.id, [{ verdictId }]);
    const { version } = await getClaim(anna, { id: claimId });
    await recordVerdict(ben, { id: claimId, ifMatch: version, rating: 'not_checkable', rationale: 'Probe.', proposedWording: null, asOf: null, expiresAt: null });
    expect(await getCorrections(anna, made.id)).toMatchObject([{ id: verdictId, status: 'checked', isCurrent: false, mayWithdraw: false, decision: { decision: 'accepted', carriedOut: true } }]);
  });

  it('follows the claim even where no word of it is left', async () => {
    const made = await article();
    const { claimId, verdictId } = await correction(made, 'nur 140 Forscher', 'weit über zweihundert Fachleute');
    const { revision } = await decide(made.id, [{ verdictId }]);
    expect(revision?.claims).toMatchObject([{ wording: 'changed', place: 'same', ambiguous: false, after: { exact: 'weit über zweihundert Fachleute' } }]);
    expect(await getClaim(anna, { id: claimId })).toMatchObject({ orphaned: false, anchor: { exact: 'weit über zweihundert Fachleute' } });
  });

  it('leaves a claim inside the corrected one on its words', async () => {
    const made = await article();
    const outer = await correction(made, STAFF, STAFF.replace('heißt es', 'sagt die Firma'));
    const inner = await makeClaim(made, anna, { exact: '140 Forscher' });
    await decide(made.id, [{ verdictId: outer.verdictId }]);
    expect(await getClaim(anna, { id: inner.id })).toMatchObject({ orphaned: false, anchor: { exact: '140 Forscher' } });
  });

  it('writes at every place that reads as was judged, and elsewhere only what is given for it', async () => {
    const made = await article();
    const claim = await makeClaim(made, anna, { exact: '6 Millionen Dollar' });
    const mention = await db.anchor.findFirstOrThrow({ where: { claimId: claim.id } });
    const add = async (exact: string, at = TEXT.indexOf(exact)) => db.anchor.create({ data: { ...mention, id: crypto.randomUUID(), start: at, end: at + exact.length, exact, wordingHash: wordingHash(exact) } });
    await add('6 Millionen Dollar', TEXT.lastIndexOf('6 Millionen Dollar'));
    const other = await add('140 Forscher');
    const { id: verdictId } = await makeVerdict(claim, { ...anna, email: '' }, { rating: 'unsupported', action: 'change', rationale: 'Gesucht.', proposedWording: '7 Millionen Dollar' });
    expect((await getCorrections(anna, made.id))[0]).toMatchObject({ wording: '6 Millionen Dollar', anchors: [{ asJudged: true }, { asJudged: true }, { asJudged: false, exact: '140 Forscher' }] });
    const sevens = TEXT.replaceAll('6 Millionen', '7 Millionen');
    expect((await decide(made.id, [{ verdictId }], { dryRun: true })).revision?.text).toBe(sevens);
    await expectRefusal(decide(made.id, [{ verdictId, anchors: [{ start: 1, end: 2, wording: 'x' }] }]), 'rule_violated', [{ pointer: '/decisions/0/anchors/0', code: 'not_a_mention' }]);
    await decide(made.id, [{ verdictId, anchors: [{ start: other.start, end: other.end, wording: '141 Forscher' }] }]);
    expect(await textOf(made.id)).toBe(sevens.replace('140', '141'));
    expect(await getClaim(anna, { id: claim.id })).toMatchObject({ anchors: [{ exact: '7 Millionen Dollar' }, { exact: '7 Millionen Dollar' }, { exact: '141 Forscher' }], verdict: { decision: { carriedOut: true } } });
  });

  it('cuts without a trace, which leaves the claim without a place', async () => {
    const made = await article();
    const { claimId, verdictId } = await correction(made, STAFF, null, { action: 'cut' });
    await decide(made.id, [{ verdictId }]);
    expect(await textOf(made.id)).toBe(TEXT.replace(` ${STAFF}`, ''));
    expect(await getClaim(anna, { id: claimId })).toMatchObject({ orphaned: true, status: 'stale', verdict: { decision: { wording: '', carriedOut: true } } });
  });

  it('leaves a cut claim without a place where the same words stand elsewhere too', async () => {
    const made = await article({ text: `${TEXT}\n\nNoch einmal. ${STAFF} Schluss.` });
    const { claimId, verdictId } = await correction(made, STAFF, null, { action: 'cut' });
    const { revision } = await decide(made.id, [{ verdictId }]);
    expect(revision?.claims).toMatchObject([{ wording: 'gone', ambiguous: false }]);
    expect(await getClaim(anna, { id: claimId })).toMatchObject({ orphaned: true });
  });

  it('stands in the whole new wording, also where words come before or behind the old ones', async () => {
    const made = await article();
    const { claimId, verdictId } = await correction(made, '140 Forscher', 'nach eigenen Angaben 140 Forscher und Ingenieure aus dem Inland');
    await decide(made.id, [{ verdictId }]);
    expect(await getClaim(anna, { id: claimId })).toMatchObject({ anchor: { exact: 'nach eigenen Angaben 140 Forscher und Ingenieure aus dem Inland' } });
  });

  it('takes a wording of the editor’s own, on one line', async () => {
    const made = await article();
    const { verdictId } = await correction(made, '140 Forscher', null);
    await expectRefusal(decide(made.id, [{ verdictId }]), 'rule_violated', [{ pointer: '/decisions/0/wording', code: 'required' }]);
    await decide(made.id, [{ verdictId, wording: '139\nForscher' }]);
    expect(await textOf(made.id)).toBe(TEXT.replace('140 Forscher', '139 Forscher'));
  });

  it('is not needed for a look: a preview stores nothing', async () => {
    const made = await article();
    const { verdictId } = await correction(made, '140 Forscher', '139 Forscher');
    const before = await counts();
    const preview = await decide(made.id, [{ verdictId }], { dryRun: true });
    expect(preview).toMatchObject({ stored: false, revision: { number: 2, stored: false, claims: [{ wording: 'changed' }] }, corrections: [{ decision: null }] });
    expect(await counts()).toEqual(before);
  });

  it('answers a repeated request from what the first one was told', async () => {
    const made = await article();
    const { verdictId } = await correction(made, '140 Forscher', '139 Forscher');
    const again = { key: crypto.randomUUID(), request: `POST ${made.id}`, keep: true };
    const first = await withRepeatable(again, () => decide(made.id, [{ verdictId }]));
    const second: unknown = await withRepeatable(again, () => decide(made.id, [{ verdictId }])).catch((reason: unknown) => reason);
    expect(second).toBeInstanceOf(Replay);
    expect((second as Replay).answer).toEqual(JSON.parse(JSON.stringify(first)));
    expect(await db.correctionDecision.count({ where: { verdictId } })).toBe(1);
  });
});

describe('a correction is refused', () => {
  it('to those who may not revise or may not see the article, whole', async () => {
    const made = await article();
    const { verdictId } = await correction(made, '140 Forscher', '139 Forscher');
    const hidden = await article({ access: 'restricted', members: [anna] });
    const inside = await correction(hidden, '140 Forscher', '139 Forscher');
    const before = await counts();
    for (const dryRun of [true, false]) {
      await expectRefusal(decide(made.id, [{ verdictId }], { by: viewer, dryRun }), 'forbidden');
      await expectRefusal(decide(hidden.id, [{ verdictId: inside.verdictId }], { by: ben, dryRun }), 'not_found');
    }
    await expectRefusal(getCorrections(ben, hidden.id), 'not_found');
    // A verdict of another article is none here, whoever may see it.
    await expectRefusal(decide(made.id, [{ verdictId: inside.verdictId }], { by: ben }), 'rule_violated', [{ pointer: '/decisions/0/verdictId', code: 'unknown_verdict' }]);
    expect(await counts()).toEqual(before);
    expect(await getCorrections(viewer, made.id)).toMatchObject([{ id: verdictId, mayWithdraw: false }]);
  });

  it('on a text that is no longer the current one, showing that', async () => {
    const made = await article();
    const { verdictId } = await correction(made, '140 Forscher', '139 Forscher');
    await reviseArticle(ben, { id: made.id, baseNumber: 1, dryRun: false, layout: 'auto', edits: [{ start: 0, end: 0, text: 'Ein ' }] });
    for (const dryRun of [true, false]) expect((await expectRefusal(decide(made.id, [{ verdictId }], { dryRun }), 'conflict')).details.current).toMatchObject({ number: 2, createdBy: { name: 'Ben' } });
    await expectRefusal(decide(made.id, [{ verdictId, decision: 'stays', reason: 'Grund.' }]), 'conflict');
    await decide(made.id, [{ verdictId }], { baseNumber: 2 });
    expect(await textOf(made.id)).toBe(`Ein ${TEXT.replace('140', '139')}`);
  });

  it('where two concern one place, naming both and writing neither', async () => {
    const made = await article();
    const outer = await correction(made, STAFF, null, { action: 'cut' });
    const inner = await correction(made, '140 Forscher', '139 Forscher');
    const cost = await correction(made, COST, COST.replace('6', '7'));
    const before = await counts();
    await expectRefusal(decide(made.id, [{ verdictId: outer.verdictId }, { verdictId: cost.verdictId }, { verdictId: inner.verdictId }]), 'rule_violated', [
      { pointer: '/decisions/0/wording', code: 'corrections_overlap' },
      { pointer: '/decisions/2/wording', code: 'corrections_overlap' },
    ]);
    expect(await counts()).toEqual(before);
  });

  it('where other words stand now than were judged, unless the new ones are given with it', async () => {
    const made = await article();
    const { claimId, verdictId } = await correction(made, '6 Millionen Dollar', '7 Millionen Dollar');
    const staff = await correction(made, '140 Forscher', '139 Forscher');
    const at = TEXT.indexOf('6 Millionen Dollar');
    await reviseArticle(ben, { id: made.id, baseNumber: 1, dryRun: false, layout: 'auto', edits: [{ start: at, end: at + 1, text: '60' }] });
    expect(await getClaim(anna, { id: claimId })).toMatchObject({ stale: 'wording', anchor: { exact: '60 Millionen Dollar' } });
    await expectRefusal(decide(made.id, [{ verdictId: staff.verdictId }, { verdictId }], { baseNumber: 2 }), 'rule_violated', [{ pointer: '/decisions/1/wording', code: 'wording_changed' }]);
    expect(await textOf(made.id)).toContain('140 Forscher');
    await decide(made.id, [{ verdictId, wording: '70 Millionen Dollar' }], { baseNumber: 2 });
    expect(await getClaim(anna, { id: claimId })).toMatchObject({ anchor: { exact: '70 Millionen Dollar' } });
  });

  it('where the claim stands nowhere, is dropped, has a newer verdict, or the verdict wants no change', async () => {
    const made = await article();
    const [gone, dropped, judged] = [await correction(made, STAFF, 'Neu.'), await correction(made, 'Das war schön.', 'Neu.'), await correction(made, 'Die App', 'Die Anwendung')];
    const kept = await correction(made, 'Das Modell', null, { action: 'keep', rating: 'not_checkable' });
    await patchClaim(anna, { id: dropped.claimId, ifMatch: 2, status: 'dropped', reason: 'Probe' });
    await makeVerdict({ id: judged.claimId }, { ...anna, email: '' }, { rating: 'unsupported', action: 'change', rationale: 'Neuer.', proposedWording: 'Das Programm' });
    const at = TEXT.indexOf(` ${STAFF}`);
    await reviseArticle(anna, { id: made.id, baseNumber: 1, dryRun: false, layout: 'auto', edits: [{ start: at, end: at + STAFF.length + 1, text: '' }] });
    const base = { baseNumber: 2 };
    await expectRefusal(decide(made.id, [dropped, judged, kept].map(({ verdictId }) => ({ verdictId })), base), 'rule_violated', [
      { pointer: '/decisions/0/verdictId', code: 'claim_closed' },
      { pointer: '/decisions/1/verdictId', code: 'verdict_superseded' },
      { pointer: '/decisions/2/verdictId', code: 'no_correction' },
    ]);
    await expectRefusal(decide(made.id, [{ verdictId: gone.verdictId }], base), 'rule_violated', [{ pointer: '/decisions/0/verdictId', code: 'claim_nowhere' }]);
    await expectRefusal(decide(made.id, [{ verdictId: judged.verdictId, decision: 'withdrawn' }], base), 'rule_violated', [{ pointer: '/decisions/0/verdictId', code: 'verdict_superseded' }]);
  });

  it('where it only holds back, or changes nothing', async () => {
    const made = await article();
    const [hold, same] = [await correction(made, '140 Forscher', null, { action: 'hold' }), await correction(made, 'Die App', 'Die App')];
    await expectRefusal(decide(made.id, [{ verdictId: hold.verdictId, wording: 'x' }, { verdictId: same.verdictId }]), 'rule_violated', [
      { pointer: '/decisions/0/decision', code: 'hold_unwritable' },
      { pointer: '/decisions/1/wording', code: 'text_unchanged' },
    ]);
  });
});

describe('rejecting a correction, and leaving the text as it is', () => {
  it('need a reason', async () => {
    const made = await article();
    const { verdictId } = await correction(made, '140 Forscher', '139 Forscher');
    for (const decision of ['rejected', 'stays'] as const) await expectRefusal(decide(made.id, [{ verdictId, decision }]), 'rule_violated', [{ pointer: '/decisions/0/reason', code: 'reason_required' }]);
    expect(await db.correctionDecision.count({ where: { verdictId } })).toBe(0);
  });

  it('write nothing into the text; a stay settles the action but not the rating', async () => {
    const made = await article();
    const settled = await correction(made, '140 Forscher', '139 Forscher', { rating: 'not_checkable' });
    const problem = await correction(made, 'Die App stand an der Spitze.', 'Die App stand oben.');
    expect((await getArticle(anna, { id: made.id })).coverage.problem).toBe(2);
    const answer = await decide(made.id, [{ verdictId: settled.verdictId, decision: 'stays', reason: 'So sagt es die Firma.' }, { verdictId: problem.verdictId, decision: 'stays', reason: 'Der Autor besteht darauf.' }]);
    expect(answer).toMatchObject({ stored: true, revision: null });
    expect(await getArticle(anna, { id: made.id })).toMatchObject({ revision: { number: 1 }, coverage: { problem: 1 } });
    expect(await getClaim(anna, { id: settled.claimId })).toMatchObject({ status: 'checked', version: 3, verdict: { decision: { decision: 'stays', reason: 'So sagt es die Firma.' } } });
    expect(await historyOf(settled.verdictId)).toMatchObject([{ type: 'correction.stays', payload: { claimNumber: settled.number, after: { wording: '140 Forscher', reason: 'So sagt es die Firma.' } } }]);
  });

  it('leave a rejected action to be carried out otherwise', async () => {
    const made = await article();
    const { verdictId } = await correction(made, '140 Forscher', '139 Forscher', { rating: 'not_checkable' });
    const { corrections } = await decide(made.id, [{ verdictId, decision: 'rejected', reason: 'Die Zahl stimmt auch nicht.' }]);
    expect((await getArticle(anna, { id: made.id })).coverage.problem).toBe(1);
    await decide(made.id, [{ verdictId, wording: '120 Forscher', replaces: corrections[0]?.decision?.id ?? null }]);
    expect(await textOf(made.id)).toContain('120 Forscher');
    expect(await historyOf(verdictId)).toMatchObject([{ type: 'correction.rejected', payload: { after: { proposedWording: '139 Forscher', reason: 'Die Zahl stimmt auch nicht.' } } }, { type: 'correction.accepted' }]);
  });

  it('are refused where somebody decided otherwise meanwhile, showing the list', async () => {
    const made = await article();
    const { verdictId } = await correction(made, '140 Forscher', '139 Forscher');
    const both = await Promise.allSettled([anna, ben].map((by) => decide(made.id, [{ verdictId, decision: 'stays', reason: by.name }], { by })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db.correctionDecision.count({ where: { verdictId } })).toBe(1);
    expect((await expectRefusal(decide(made.id, [{ verdictId }]), 'stale_version')).details.current).toMatchObject([{ id: verdictId, decision: { decision: 'stays' } }]);
  });
});

describe('taking a decision back', () => {
  const back = (verdictId: string, replaces: string | undefined) => ({ verdictId, decision: 'withdrawn' as const, replaces: replaces ?? null });

  it('opens the correction again', async () => {
    const made = await article();
    const { verdictId } = await correction(made, '140 Forscher', '139 Forscher');
    await expectRefusal(decide(made.id, [back(verdictId, undefined)]), 'rule_violated', [{ pointer: '/decisions/0/decision', code: 'no_decision' }]);
    const { corrections } = await decide(made.id, [{ verdictId, decision: 'stays', reason: 'Grund.' }]);
    expect(await decide(made.id, [back(verdictId, corrections[0]?.decision?.id)])).toMatchObject({ revision: null, corrections: [{ id: verdictId, decision: null }] });
    expect((await historyOf(verdictId))[1]).toMatchObject({ type: 'correction.withdrawn', payload: { before: { decision: 'stays', reason: 'Grund.' } } });
  });

  it('writes the old words again, which makes the old verdicts live again: several at once, cuts too', async () => {
    const made = await article();
    const [cost, staff] = [await correction(made, '6 Millionen Dollar', '5,6 Milliarden'), await correction(made, STAFF, null, { action: 'cut' })];
    const { corrections } = await decide(made.id, [{ verdictId: cost.verdictId }, { verdictId: staff.verdictId }]);
    const decisionOf = (id: string) => corrections.find((each) => each.id === id)?.decision?.id;
    await decide(made.id, [back(staff.verdictId, decisionOf(staff.verdictId)), back(cost.verdictId, decisionOf(cost.verdictId))], { baseNumber: 2 });
    expect(await getRevision(anna, { id: made.id, number: 3 })).toMatchObject({ text: TEXT });
    for (const { claimId } of [cost, staff]) expect(await getClaim(anna, { id: claimId })).toMatchObject({ status: 'checked', orphaned: false, verdict: { stale: null, decision: null } });
  });

  it('is refused for what was written once a newer text has come', async () => {
    const made = await article();
    const { verdictId } = await correction(made, '140 Forscher', '139 Forscher');
    const { corrections } = await decide(made.id, [{ verdictId }]);
    await reviseArticle(ben, { id: made.id, baseNumber: 2, dryRun: false, layout: 'auto', edits: [{ start: TEXT.length, end: TEXT.length, text: ' Ende.' }] });
    expect(await getCorrections(anna, made.id)).toMatchObject([{ mayWithdraw: false }]);
    await expectRefusal(decide(made.id, [back(verdictId, corrections[0]?.decision?.id)], { baseNumber: 3 }), 'rule_violated', [{ pointer: '/decisions/0/decision', code: 'revised_since' }]);
  });
});

it('is a list in text order, by pages', async () => {
  const made = await article();
  const [late, early] = [await correction(made, 'Die App', 'Das Programm'), await correction(made, '140 Forscher', '139 Forscher')];
  const first = await listCorrections(viewer, { id: made.id, limit: 1 });
  expect(first.items).toMatchObject([{ id: early.verdictId }]);
  expect(await listCorrections(viewer, { id: made.id, limit: 1, cursor: first.nextCursor ?? '' })).toMatchObject({ items: [{ id: late.verdictId }], nextCursor: null });
});
