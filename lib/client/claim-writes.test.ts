// Several claims change in one request; a colleague's change is asked about, and what is refused is taken back.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '@/lib/domain/schema/article';
import type { Claim } from '@/lib/domain/schema/claim';
import { claimFacts } from '@/lib/domain/testing/claim';
import { changeClaims, mergeClaims, splitClaim, type ClaimChange } from './claim-writes';
import { DeskStore } from './desk-store';

const ARTICLE = { id: 'article', version: 1, revision: { number: 1 }, exemptions: [], goneExemptions: [] } as unknown as Article;
type Batch = { operations: { id: string; version: number; patch: unknown }[] };
let calls: { path: string; ifMatch: string | null; body: Batch }[] = [];
let answers: (() => Response)[] = [];

const json = (status: number, body: unknown) => () => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' } });
const items = (...claims: Claim[]) => json(200, { items: claims });
const proposal = (id: string, over: Partial<Claim> = {}) => claimFacts({ id, stored: 'proposed', status: 'proposed', ...over });
const open = (id: string, version: number) => claimFacts({ id, version });
const accept = (id: string): ClaimChange => ({ id, patch: { status: 'open' }, shown: { stored: 'open', status: 'open' } });
const stored = (store: DeskStore) => store.getState().claims.map((claim) => [claim.id, claim.stored, claim.version]);
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  calls = [];
  answers = [];
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    calls.push({ path, ifMatch: new Headers(init.headers).get('if-match'), body: JSON.parse(typeof init.body === 'string' ? init.body : '{}') as Batch });
    return Promise.resolve((answers.shift() ?? json(500, { code: 'internal' }))());
  });
});
afterEach(() => vi.unstubAllGlobals());

it('shows all changes at once and sends them in one request by version', async () => {
  const store = new DeskStore(ARTICLE, [proposal('a'), proposal('b', { version: 4 })]);
  answers = [items(open('a', 2), open('b', 5))];
  const change = changeClaims(store, [accept('a'), accept('b')]);
  expect(stored(store)).toEqual([['a', 'open', 1], ['b', 'open', 4]]);
  await change;
  expect(calls).toEqual([{ path: '/api/v1/articles/article/claims/batch', ifMatch: null, body: { operations: [{ id: 'a', version: 1, patch: { status: 'open' } }, { id: 'b', version: 4, patch: { status: 'open' } }] } }]);
  expect(stored(store)).toEqual([['a', 'open', 2], ['b', 'open', 5]]);
});

it('takes everything back when the desk refuses', async () => {
  const store = new DeskStore(ARTICLE, [proposal('a'), proposal('b')]);
  answers = [json(422, { code: 'rule_violated' })];
  await expect(changeClaims(store, [accept('a'), accept('b')])).rejects.toMatchObject({ code: 'rule_violated' });
  expect(stored(store)).toEqual([['a', 'proposed', 1], ['b', 'proposed', 1]]);
});

it('asks about a claim that a colleague has changed, and leaves it out where theirs is kept', async () => {
  const store = new DeskStore(ARTICLE, [proposal('a'), proposal('b')]);
  const theirs = proposal('a', { version: 3, stored: 'dismissed', status: 'dismissed' });
  answers = [json(412, { code: 'stale_version', current: theirs }), items(open('b', 2))];
  const change = changeClaims(store, [accept('a'), accept('b')]);
  await settled();
  expect(store.getState().conflict).toMatchObject({ kind: 'claim', mine: { stored: 'open' }, stored: { stored: 'dismissed' } });
  store.getState().conflict?.answer('stored');
  expect((await change).map((claim) => claim.id)).toEqual(['b']);
  expect(calls[1]?.body.operations.map(({ id }) => id)).toEqual(['b']);
  expect(stored(store)).toEqual([['a', 'dismissed', 3], ['b', 'open', 2]]);
});

it('sends mine on their version when the person insists, and asks nothing where both want the same', async () => {
  const store = new DeskStore(ARTICLE, [proposal('a'), proposal('b')]);
  answers = [
    json(412, { code: 'stale_version', current: open('b', 2) }),
    json(412, { code: 'stale_version', current: proposal('a', { version: 3, stored: 'dismissed', status: 'dismissed' }) }),
    items(open('a', 4)),
  ];
  const change = changeClaims(store, [accept('a'), accept('b')]);
  await settled();
  store.getState().conflict?.answer('mine');
  await change;
  expect(calls.map(({ body }) => body.operations.map(({ id, version }) => [id, version]))).toEqual([[['a', 1], ['b', 1]], [['a', 1]], [['a', 3]]]);
  expect(stored(store)).toEqual([['a', 'open', 4], ['b', 'open', 2]]);
});

it('sends no more than two hundred changes at once', async () => {
  const ids = Array.from({ length: 201 }, (_, index) => `claim-${index}`);
  const store = new DeskStore(ARTICLE, ids.map((id) => proposal(id)));
  answers = [items(), items()];
  await changeClaims(store, ids.map(accept));
  expect(calls.map(({ body }) => body.operations.length)).toEqual([200, 1]);
});

it('takes back in turn, and only what is wanted by then', async () => {
  const store = new DeskStore(ARTICLE, [proposal('a'), proposal('b')]);
  answers = [items(open('a', 2), open('b', 2)), items(proposal('a', { version: 3 }))];
  const first = changeClaims(store, [accept('a'), accept('b')]);
  let wanted = ['a', 'b'];
  const back = changeClaims(store, ['a', 'b'].map((id) => ({ id, patch: { status: 'proposed' as const }, shown: { stored: 'proposed' as const, status: 'proposed' as const } })), (id) => wanted.includes(id));
  expect(stored(store)).toEqual([['a', 'proposed', 1], ['b', 'proposed', 1]]);
  wanted = ['a'];
  await Promise.all([first, back]);
  expect(calls[1]?.body.operations).toEqual([{ id: 'a', version: 2, patch: { status: 'proposed' } }]);
  expect(stored(store)).toEqual([['a', 'proposed', 3], ['b', 'open', 2]]);
});

it('splits on the version it knows and merges on those of all', async () => {
  const store = new DeskStore(ARTICLE, [proposal('a', { version: 2 }), proposal('b', { version: 7 })]);
  answers = [json(201, { version: 3, items: [proposal('a', { version: 3 }), proposal('c')] }), items(proposal('a', { version: 4 }), proposal('b', { version: 8, stored: 'dismissed', status: 'dismissed' }))];
  await splitClaim(store, 'a', [{ start: 0, end: 3 }, { start: 4, end: 12 }]);
  await mergeClaims(store, ['a', 'b']);
  expect(calls[0]?.ifMatch).toBe('"2"');
  expect(calls[1]?.body).toEqual({ claims: [{ id: 'a', version: 3 }, { id: 'b', version: 7 }] });
  expect(stored(store)).toEqual([['a', 'proposed', 4], ['b', 'dismissed', 8], ['c', 'proposed', 1]]);
});

it('takes in how a claim stands that could not be split', async () => {
  const store = new DeskStore(ARTICLE, [proposal('a')]);
  answers = [json(412, { code: 'stale_version', current: proposal('a', { version: 9, priority: 'high' }) })];
  await expect(splitClaim(store, 'a', [{ start: 0, end: 3 }, { start: 4, end: 12 }])).rejects.toMatchObject({ code: 'stale_version' });
  expect(store.getState().claims[0]).toMatchObject({ version: 9, priority: 'high' });
});
