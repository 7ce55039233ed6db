// Bodies made to exhaust the desk are refused at once, also from people whom nobody knows.
import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { send, type Request } from './client';
import { NOBODY, makeEditor } from './people';
import { expectProblem } from './problems';

/** Half a million combining marks on one letter: composing them takes minutes, in which nobody else is served. */
const pile = `a${'\u0301\u0323'.repeat(240_000)}`;

async function atOnce(act: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await act();
  expect(performance.now() - start).toBeLessThan(10_000);
}

test('piled accents in a name, from nobody', () =>
  atOnce(async () => {
    const body = { secret: 'x'.repeat(43), email: 'a@example.org', name: pile, password: 'x'.repeat(12) };
    expectProblem(await send(NOBODY, 'POST /api/v1/invitations/accept', { body }), 'invalid_input', [{ pointer: '/name', code: 'invalid' }]);
  }));

test('piled accents in a manuscript', () =>
  atOnce(async () => {
    const { who } = await makeEditor();
    expectProblem(await send(who, 'POST /api/v1/articles', { body: { title: 'Test', text: pile } }), 'rule_violated', [{ pointer: '/text', code: 'binary_text' }]);
  }));

test('a manuscript of many lines without a full stop', () =>
  atOnce(async () => {
    const { who } = await makeEditor();
    const answer = await send(who, 'POST /api/v1/manuscripts/clean', { body: { text: 'ab\n\n12\n\n'.repeat(20_000), layout: 'paragraphs' } });
    expect(answer.status, answer.text.slice(0, 500)).toBe(200);
  }));

test('a sign-in form larger than any e-mail and password', async () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const large: Request[] = [
    { raw: `email=${'a'.repeat(20_000)}`, headers: form },
    { raw: `email=${'a'.repeat(20_000)}`, headers: { ...form, 'content-length': undefined, 'transfer-encoding': 'chunked' } },
  ];
  for (const request of large) expectProblem(await send(NOBODY, 'POST /api/auth/callback/credentials', request), 'too_large');
  expectProblem(await send(NOBODY, 'POST /api/auth/callback/credentials', { raw: '{', headers: { 'content-type': 'application/json' } }), 'not_json');
});

test('numbers, days and cursors that the database cannot take', async () => {
  const { who } = await makeEditor();
  const id = randomUUID();
  const cursor = (position: unknown[]) => Buffer.from(JSON.stringify(position)).toString('base64url');
  expectProblem(await send(who, `GET /api/v1/articles/${id}/revisions/2147483648`), 'not_found');
  expectProblem(await send(who, `GET /api/v1/colleagues?cursor=${cursor(['\0', id])}`), 'invalid_input');
  expectProblem(await send(who, `GET /api/v1/articles?cursor=${cursor(['0000-01-01T00:00:00Z', id])}`), 'invalid_input');
  expectProblem(await send(who, 'POST /api/v1/sources', { body: { type: 'website', title: 'Test', publishedOn: '0000-01-01' } }), 'invalid_input');
  expectProblem(await send(who, 'POST /api/v1/articles', { body: { title: 'Test', text: 'Der Rat tagt.', deadline: '0000-01-01T00:00:00Z' } }), 'invalid_input');
});
