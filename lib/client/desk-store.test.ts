// What somebody does on the checking screen is shown at once, goes out by version and in turn, and is never merged in silence.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '@/lib/domain/schema/article';
import type { Claim } from '@/lib/domain/schema/claim';
import { claimFacts } from '@/lib/domain/testing/claim';
import { DeskStore } from './desk-store';

const ARTICLE = { id: 'article', version: 1, revision: { number: 1 }, exemptions: [], goneExemptions: [] } as unknown as Article;
type Call = { method: string; path: string; ifMatch: string | null; body: unknown };
let calls: Call[] = [];
let answers: (() => Response | Promise<Response>)[] = [];

const json = (status: number, body: unknown) => () => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' } });
const stale = (current: unknown) => json(412, { code: 'stale_version', current });
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  calls = [];
  answers = [];
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    calls.push({ method: init.method ?? '', path, ifMatch: new Headers(init.headers).get('if-match'), body: typeof init.body === 'string' ? JSON.parse(init.body) : null });
    return (answers.shift() ?? json(500, { code: 'internal' }))();
  });
});
afterEach(() => vi.unstubAllGlobals());

const shown = (store: DeskStore, id = 'claim') => store.getState().claims.find((claim) => claim.id === id);

it('lists claims in the order of the text, the longer one first', () => {
  const store = new DeskStore(ARTICLE, [claimFacts({ id: 'c', start: 9 }), claimFacts({ id: 'b', exact: 'kurz' }), claimFacts({ id: 'a', exact: 'kurz und mehr' })]);
  expect(store.getState().claims.map((claim) => claim.id)).toEqual(['a', 'b', 'c']);
});

it('shows a change at once and keeps what the desk answers', async () => {
  const store = new DeskStore(ARTICLE, [claimFacts()]);
  answers = [json(200, claimFacts({ version: 2, priority: 'high', statement: 'vom Server' }))];
  const change = store.patchClaim('claim', { priority: 'high' }, { priority: 'high' });
  expect(shown(store)).toMatchObject({ priority: 'high', version: 1 });
  await change;
  expect(calls).toEqual([{ method: 'PATCH', path: '/api/v1/claims/claim', ifMatch: '"1"', body: { priority: 'high' } }]);
  expect(shown(store)).toMatchObject({ priority: 'high', version: 2, statement: 'vom Server' });
});

it('takes back what the desk refuses', async () => {
  const store = new DeskStore(ARTICLE, [claimFacts()]);
  answers = [json(422, { code: 'rule_violated' })];
  const change = store.patchClaim('claim', { priority: 'high' }, { priority: 'high' });
  await expect(change).rejects.toMatchObject({ code: 'rule_violated' });
  expect(shown(store)?.priority).toBe('medium');
});

it('sends two changes of one claim in turn, the second on the version of the first', async () => {
  const store = new DeskStore(ARTICLE, [claimFacts()]);
  answers = [json(200, claimFacts({ version: 2, priority: 'high' })), json(200, claimFacts({ version: 3, priority: 'high', type: 'date' }))];
  await Promise.all([store.patchClaim('claim', { priority: 'high' }, { priority: 'high' }), store.patchClaim('claim', { type: 'date' }, { type: 'date' })]);
  expect(calls.map((call) => call.ifMatch)).toEqual(['"1"', '"2"']);
  expect(shown(store)).toMatchObject({ version: 3, priority: 'high', type: 'date' });
});

it('goes on after a refusal', async () => {
  const store = new DeskStore(ARTICLE, [claimFacts()]);
  answers = [json(422, { code: 'rule_violated' }), json(200, claimFacts({ version: 2, type: 'date' }))];
  const [first, second] = await Promise.allSettled([store.patchClaim('claim', { priority: 'high' }, { priority: 'high' }), store.patchClaim('claim', { type: 'date' }, { type: 'date' })]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
});

it('asks when somebody was faster, and sends mine on their version', async () => {
  const store = new DeskStore(ARTICLE, [claimFacts()]);
  answers = [stale(claimFacts({ version: 5, priority: 'low' })), json(200, claimFacts({ version: 6, priority: 'high' }))];
  const change = store.patchClaim('claim', { priority: 'high' }, { priority: 'high' });
  await settled();
  const { conflict } = store.getState();
  expect(conflict).toMatchObject({ kind: 'claim', mine: { priority: 'high' }, stored: { version: 5, priority: 'low' } });
  conflict?.answer('mine');
  await change;
  expect(calls[1]?.ifMatch).toBe('"5"');
  expect(store.getState().conflict).toBeNull();
  expect(shown(store)).toMatchObject({ version: 6, priority: 'high' });
});

it('keeps theirs when told so, without another write', async () => {
  const store = new DeskStore(ARTICLE, [claimFacts()]);
  answers = [stale(claimFacts({ version: 5, priority: 'low' }))];
  const change = store.patchClaim('claim', { priority: 'high' }, { priority: 'high' });
  await settled();
  store.getState().conflict?.answer('stored');
  await change;
  expect(calls).toHaveLength(1);
  expect(shown(store)).toMatchObject({ version: 5, priority: 'low' });
});

it('recognises its own change whose answer was lost', async () => {
  const store = new DeskStore(ARTICLE, [claimFacts()]);
  answers = [stale(claimFacts({ version: 2, priority: 'high' }))];
  await store.patchClaim('claim', { priority: 'high' }, { priority: 'high' });
  expect(store.getState().conflict).toBeNull();
  expect(shown(store)?.version).toBe(2);
});

it('says of a verdict that was not recorded that it was not', async () => {
  const store = new DeskStore(ARTICLE, [claimFacts()]);
  answers = [stale(claimFacts({ version: 4 }))];
  const verdict = store.recordVerdict('claim', { rating: 'unsupported', rationale: 'Nichts gefunden.' });
  await settled();
  store.getState().conflict?.answer('stored');
  await expect(verdict).resolves.toBeNull();
  expect(shown(store)?.version).toBe(4);
});

it('waits out a server that is away, and says so', async () => {
  const store = new DeskStore(ARTICLE, [claimFacts()]);
  const states: string[] = [];
  store.subscribe(() => states.push(store.getState().connection));
  answers = [json(503, { code: 'database_unavailable' }), json(200, claimFacts({ version: 2, priority: 'high' }))];
  const change = store.patchClaim('claim', { priority: 'high' }, { priority: 'high' });
  await settled();
  expect(store.getState().connection).toBe('lost');
  expect(shown(store)?.priority).toBe('high');
  store.retry();
  await change;
  expect(states).toContain('back');
});

it('ignores what is older than what it has', () => {
  const store = new DeskStore(ARTICLE, [claimFacts({ version: 3, priority: 'high' })]);
  store.putClaims([claimFacts({ version: 2, priority: 'low' })]);
  expect(shown(store)?.priority).toBe('high');
  store.putClaims([claimFacts({ version: 4, priority: 'low' }), claimFacts({ id: 'new', start: 50 })]);
  expect(store.getState().claims.map((claim) => [claim.id, claim.priority])).toEqual([['claim', 'low'], ['new', 'medium']]);
});

it('puts an exemption back that the desk would not withdraw, but not one that somebody else has', async () => {
  const exemption = { id: 'e', version: 1, revisionNumber: 1, start: 0, end: 4 } as unknown as Article['exemptions'][number];
  const store = new DeskStore({ ...ARTICLE, exemptions: [exemption] }, []);
  answers = [json(403, { code: 'forbidden' }), json(409, { code: 'wrong_state' })];
  await expect(store.withdrawExemption(exemption)).rejects.toMatchObject({ code: 'forbidden' });
  expect(store.getState().article.exemptions).toEqual([exemption]);
  await store.withdrawExemption(exemption);
  expect(store.getState().article.exemptions).toEqual([]);
});

it('fetches the claims anew when another day is planned, since verdicts may hang on it', async () => {
  const planned = (version: number, plannedAt: string) => ({ ...ARTICLE, version, archivedAt: null, plannedAt });
  const store = new DeskStore(planned(1, '2026-11-23T09:00:00.000Z'), [claimFacts({ status: 'checked' })]);
  const next = planned(2, '2026-11-30T09:00:00.000Z');
  answers = [json(200, next), json(200, next), json(200, { items: [claimFacts({ status: 'stale', stale: 'date' })], nextCursor: null })];
  await store.patchArticle({ plannedAt: next.plannedAt });
  expect(shown(store)).toMatchObject({ status: 'stale', stale: 'date' });
  answers = [json(200, { ...next, version: 3 })];
  await store.patchArticle({ title: 'Neu' });
  expect(calls).toHaveLength(4);
});

describe('while a colleague stores a newer text', () => {
  const by = { id: 'ada', name: 'Ada' };
  const revision = (number: number) => ({ number, sha256: 'a', createdAt: '2026-11-24T13:00:00.000Z', createdBy: by, text: `Text ${number}`, units: [] });
  const article = (number: number, over = {}) => ({ ...ARTICLE, version: number, revision: revision(number), ...over }) as unknown as Article;
  const second = claimFacts({ start: 40, version: 2, revisionNumber: 2, status: 'stale', stale: 'context' });
  const page = (...items: unknown[]) => json(200, { items, nextCursor: null });

  it('tells of it and shows what was shown, until the person goes there: text and claims at once', async () => {
    const store = new DeskStore(article(1), [claimFacts()]);
    answers = [json(200, article(2, { title: 'Neu' })), page(second, claimFacts({ id: 'new', revisionNumber: 2 }))];
    await store.refresh();
    expect(store.getState()).toMatchObject({ newer: { number: 2, createdBy: by }, article: { title: 'Neu', revision: { number: 1 } }, claims: [{ version: 2, status: 'open', anchor: { start: 0 }, revisionNumber: 1 }] });
    expect(shown(store)).not.toHaveProperty('stale');
    expect(store.getState().claims).toHaveLength(1);
    const seen: unknown[] = [];
    store.subscribe(() => seen.push([store.getState().article.revision.number, store.getState().claims.map(({ revisionNumber }) => revisionNumber)]));
    answers = [json(200, article(2)), page(second, claimFacts({ id: 'new', start: 90, revisionNumber: 2 }))];
    await store.showNewer();
    expect(seen).toEqual([[2, [2, 2]]]);
    expect(store.getState()).toMatchObject({ newer: null, claims: [{ id: 'claim', anchor: { start: 40 } }, { id: 'new' }] });
  });

  it('reads again where the claims are of a later text than the article', async () => {
    const store = new DeskStore(article(1), [claimFacts()]);
    answers = [json(200, article(1)), page(second), json(200, article(2)), page(second)];
    await store.showNewer();
    expect(calls).toHaveLength(4);
    expect(store.getState()).toMatchObject({ article: { revision: { number: 2 } }, claims: [{ anchor: { start: 40 } }] });
  });

  it('names the text on the screen in what it sends, and leaves the claim where it is shown', async () => {
    const store = new DeskStore(article(1), [claimFacts()]);
    const verdict = { id: 'verdict', sequence: 1, revisionNumber: 1, stale: 'context' } as unknown as Claim['verdict'];
    answers = [json(201, { id: 'verdict', claim: { ...second, verdict } })];
    expect(await store.recordVerdict('claim', { rating: 'not_checkable' })).toMatchObject({ revisionNumber: 2, stale: 'context' });
    expect(calls[0]).toMatchObject({ body: { rating: 'not_checkable', revision: 1 } });
    // On the words that it judged it holds.
    expect(shown(store)).toMatchObject({ version: 2, status: 'checked', verdict: { id: 'verdict', stale: null }, anchor: { start: 0 } });
    answers = [json(409, { code: 'conflict', current: revision(2) })];
    await expect(store.createClaim({ start: 0, end: 4 })).rejects.toMatchObject({ code: 'conflict', current: { number: 2 } });
    expect(calls[1]).toMatchObject({ body: { start: 0, end: 4, revision: 1 } });
  });

  it('ignores late answers of the old text, and does not show old places over the new one', () => {
    const store = new DeskStore(article(1), [claimFacts()]);
    const done = store.show([{ id: 'claim', shown: { anchors: [], priority: 'high' } }]);
    store.take(article(2), [second]);
    expect(shown(store)).toMatchObject({ priority: 'high', anchors: [{ start: 40 }] });
    done();
    store.putClaims([claimFacts({ version: 3 })]);
    expect(shown(store)).toMatchObject({ priority: 'medium', version: 2, anchor: { start: 40 } });
    store.take(article(1), [claimFacts()]);
    expect(store.getState().article.revision.number).toBe(2);
  });
});

it('confirms a stale exemption, and lets a withdrawn one stand again', async () => {
  const exemption = { id: 'e', version: 1, revisionNumber: 1, start: 0, end: 4, stale: true } as unknown as Article['exemptions'][number];
  const store = new DeskStore({ ...ARTICLE, exemptions: [exemption] }, []);
  answers = [json(201, { version: 2, confirmed: { ...exemption, id: 'f', stale: false }, withdrawn: { ...exemption, version: 2 } }), json(200, { ...exemption, version: 3 })];
  await store.confirmExemption(exemption);
  expect(store.getState().article.exemptions).toMatchObject([{ id: 'f', stale: false }]);
  await store.restoreExemption('e', 2);
  expect(calls.map(({ path, ifMatch }) => [path, ifMatch])).toEqual([['/api/v1/exemptions/e/confirm', '"1"'], ['/api/v1/exemptions/e/restore', '"2"']]);
  expect(store.getState().article.exemptions.map(({ id }) => id).sort()).toEqual(['e', 'f']);
});
