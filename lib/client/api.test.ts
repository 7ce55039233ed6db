// The client against a real HTTP server that loses connections, is slow and refuses.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ApiError, api, onSignedOut } from './api';

type Seen = { method: string; url: string; headers: IncomingMessage['headers']; body: string };
let seen: Seen[] = [];
let answers: ((response: ServerResponse) => void)[] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() });
    (answers.shift() ?? json(200, {}))(response);
  });
});

const json = (status: number, body: unknown, headers: Record<string, string> = {}) => (response: ServerResponse) => {
  response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...headers }).end(JSON.stringify(body));
};
const lost = (response: ServerResponse) => void response.socket?.destroy();
const caught = async (call: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await call.then(() => null, (reason: unknown) => reason);
  if (error instanceof ApiError) return error;
  throw new Error('no ApiError', { cause: error });
};

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const real = fetch;
  // A browser resolves paths against its page; Node has none.
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => real(new URL(path, origin), init));
  vi.stubGlobal('window', new EventTarget());
});
afterAll(() => {
  vi.unstubAllGlobals();
  server.close();
});
beforeEach(() => {
  seen = [];
  answers = [];
});

test('puts params into the path, the query behind it, the version into If-Match', async () => {
  answers = [json(200, { id: 'p1', version: 4 }), json(200, { items: [], nextCursor: null })];
  const person = await api('PATCH /api/v1/people/{id}', { params: { id: 'a/b' }, body: { disabled: true }, ifMatch: 3 });
  await api('GET /api/v1/people', { query: { q: 'Ä & B', cursor: undefined } });
  expect(person.version).toBe(4);
  expect(seen[0]).toMatchObject({ method: 'PATCH', url: '/api/v1/people/a%2Fb', body: '{"disabled":true}', headers: { 'if-match': '"3"', 'content-type': 'application/json' } });
  expect(seen[0]?.headers['idempotency-key']).toBeUndefined();
  expect(seen[1]?.url).toBe('/api/v1/people?q=%C3%84+%26+B');
});

test('a refusal becomes code, fields, current version and waiting time', async () => {
  answers = [json(422, { code: 'invalid_input', errors: [{ pointer: '/name', code: 'required' }] }), json(412, { code: 'stale_version', current: { version: 9 } }), json(429, { code: 'rate_limited' }, { 'Retry-After': '60' })];
  const invalid = await caught(api('PATCH /api/v1/me', { body: {}, ifMatch: 1 }));
  expect([invalid.code, invalid.status, invalid.at('/name'), invalid.at('/email')]).toEqual(['invalid_input', 422, 'required', null]);
  expect((await caught(api('PATCH /api/v1/me', { body: {}, ifMatch: 1 }))).current).toEqual({ version: 9 });
  expect((await caught(api('PATCH /api/v1/me', { body: {}, ifMatch: 1 }))).retryAfter).toBe(60);
});

test('a POST whose connection is lost is sent again under the same key', async () => {
  answers = [lost, json(200, { done: true })];
  await expect(api('POST /api/v1/me/sign-out-everywhere')).resolves.toEqual({ done: true });
  expect(seen).toHaveLength(2);
  expect(seen[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
  expect(seen[1]?.headers['idempotency-key']).toBe(seen[0]?.headers['idempotency-key']);
});

test('an unanswered POST keeps its key for the next try by hand; an answered one does not', async () => {
  const save = () => api('POST /api/v1/me/tokens', { body: { name: 'script' } });
  answers = [lost, lost, json(503, { code: 'database_unavailable' }), json(201, { id: 't1' }), json(201, { id: 't2' })];
  expect((await caught(save())).code).toBe('offline');
  expect((await caught(save())).code).toBe('database_unavailable');
  await save();
  await save();
  const keys = seen.map((request) => request.headers['idempotency-key']);
  expect(new Set(keys.slice(0, 4)).size).toBe(1);
  expect(keys[4]).not.toBe(keys[3]);
});

test('a change with If-Match is not sent twice by itself', async () => {
  answers = [lost];
  expect((await caught(api('PATCH /api/v1/me', { body: {}, ifMatch: 1 }))).code).toBe('offline');
  expect(seen).toHaveLength(1);
});

test('waits while the first of two equal requests is at work', async () => {
  answers = [json(409, { code: 'idempotency_in_flight' }), json(201, { id: 't1' })];
  await expect(api('POST /api/v1/me/tokens', { body: { name: 'script' } })).resolves.toEqual({ id: 't1' });
});

test('an answer that breaks off is a lost connection', async () => {
  answers = [(response) => response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' }).end('{"id":', () => response.socket?.destroy())];
  expect((await caught(api('PATCH /api/v1/me', { body: {}, ifMatch: 1 }))).code).toBe('offline');
});

test('a page of something in front of the desk is no answer of the desk', async () => {
  answers = [(response) => response.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad gateway</h1>')];
  expect((await caught(api('PATCH /api/v1/me', { body: {}, ifMatch: 1 }))).code).toBe('offline');
});

test('401 tells the page that the session has ended, until it stops listening', async () => {
  let ended = 0;
  const stop = onSignedOut(() => ended++);
  answers = [json(401, { code: 'unauthenticated' }), json(401, { code: 'unauthenticated' })];
  await caught(api('GET /api/v1/me'));
  stop();
  await caught(api('GET /api/v1/me'));
  expect(ended).toBe(1);
});

test('an aborted call throws the abort, not a refusal', async () => {
  const controller = new AbortController();
  answers = [() => controller.abort()];
  await expect(api('GET /api/v1/me', { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
});

test('a file goes out as it is, with its digest', async () => {
  answers = [json(200, { text: '' })];
  await api('POST /api/v1/manuscripts', { query: { name: 'text.txt' }, file: new Blob(['äh'], { type: 'text/plain' }), sha256: '00ff'.repeat(16) });
  expect(seen[0]).toMatchObject({ url: '/api/v1/manuscripts?name=text.txt', body: 'äh', headers: { 'content-type': 'text/plain', 'content-digest': `sha-256=:${Buffer.from('00ff'.repeat(16), 'hex').toString('base64')}:` } });
});
