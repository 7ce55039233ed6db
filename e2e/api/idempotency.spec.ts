// A POST that is sent twice, because an answer got lost or a finger slipped, makes one object (PRODUCT.md §6).
import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { OPERATIONS, type OperationName } from '@/lib/domain/operations';
import { db } from '@/lib/server/db';
import { makeArticle, makeClaim, makeSource } from '@/prisma/factories';
import { send, take, type Answer, type Who } from './client';
import { INPUTS, PASSWORD, WORDING, needsPasswords, pathOf, upload } from './inputs';
import { makeCallers, makeEditor } from './people';
import { expectProblem } from './problems';

const withKey = (headers: Record<string, string | undefined> | undefined, key: string) => ({ ...headers, 'idempotency-key': key });

// These write nothing, or nothing that could be written twice.
const WITHOUT_OBJECT: readonly OperationName[] = ['POST /api/v1/manuscripts', 'POST /api/v1/manuscripts/clean', 'POST /api/v1/propose', 'POST /api/v1/compare', 'POST /api/v1/sample'];
const posts = (Object.keys(OPERATIONS) as OperationName[]).filter((name) => name.startsWith('POST') && !WITHOUT_OBJECT.includes(name));

test.describe('sent twice with one key', () => {
  for (const name of posts) {
    const operation = OPERATIONS[name];
    const row = INPUTS[name];

    test(name, async () => {
      const { token, admin } = await makeCallers(needsPasswords(name) ? PASSWORD : undefined);
      const caller = name.startsWith('POST /api/v1/invitations') ? admin : token;
      const target = (await row.target?.('own', caller)) ?? { id: '' };
      const request = (await row.request?.(target, caller)) ?? {};
      const key = randomUUID();
      const ask = () => send(caller.who, pathOf(name, row, target.id), { ...request, headers: withKey(request.headers, key) });
      const first = await ask();
      expect(first.status, first.text.slice(0, 300)).toBe(operation.status);
      const again = await ask();
      if ('secret' in operation) {
        // The answer showed a secret once and was not kept.
        expectProblem(again, 'conflict');
        return;
      }
      expect(again.status, again.text.slice(0, 300)).toBe(operation.status);
      expect(again.json).toEqual(first.json);
      expect(again.headers['idempotent-replayed']).toBe('true');
      expect(again.headers.etag).toBe(first.headers.etag);
    });
  }
});

test.describe('one object', () => {
  let who: Who;
  let path: string;
  let articleId: string;
  const claimsOf = () => db.claim.count({ where: { articleId } });

  test.beforeEach(async () => {
    const editor = await makeEditor();
    who = editor.who;
    articleId = (await makeArticle({ by: editor.person })).id;
    path = `POST /api/v1/articles/${articleId}/claims`;
  });

  const mark = (key: string, body: unknown = { start: 14, end: 30 }): Promise<Answer> => send(who, path, { body, headers: { 'idempotency-key': key } });

  test('for the same request; without a key there are two', async () => {
    for (let times = 0; times < 3; times++) expect((await mark('a')).status).toBe(201);
    expect(await claimsOf()).toBe(1);
    await take(who, path, { body: { start: 14, end: 30 } });
    await take(who, path, { body: { start: 14, end: 30 } });
    expect(await claimsOf()).toBe(3);
  });

  test('and a refusal for another body or another path', async () => {
    expect((await mark('a')).status).toBe(201);
    expectProblem(await mark('a', { start: 14, end: 31 }), 'idempotency_mismatch');
    expectProblem(await send(who, `POST /api/v1/articles/${articleId}/exemptions`, { body: { start: 14, end: 30, reason: 'known' }, headers: { 'idempotency-key': 'a' } }), 'idempotency_mismatch');
    expect(await claimsOf()).toBe(1);
  });

  test('for ten at once: the same answer or a refusal while it is under way', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => mark('a')));
    const done = answers.filter((answer) => answer.status === 201);
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(done.map((answer) => answer.text)).size).toBe(1);
    for (const answer of answers.filter((other) => other.status !== 201)) expectProblem(answer, 'idempotency_in_flight');
    expect(await claimsOf()).toBe(1);
  });

  test('for each person: the keys of others are their own', async () => {
    expect((await mark('a')).status).toBe(201);
    const { who: other } = await makeEditor();
    const answer = await send(other, path, { body: { start: 14, end: 30 }, headers: { 'idempotency-key': 'a' } });
    expect(answer.status).toBe(201);
    expect(answer.headers['idempotent-replayed']).toBeUndefined();
    expect(await claimsOf()).toBe(2);
  });

  test('and a refused request can be sent again with the same key', async () => {
    expectProblem(await mark('a', { start: 14, end: 999_999 }), 'rule_violated');
    expect((await mark('a', { start: 14, end: 30 })).status).toBe(201);
    expect(await claimsOf()).toBe(1);
  });

  test('and keys that nobody can keep are refused', async () => {
    for (const key of ['mit Leerzeichen', 'x'.repeat(256), '']) {
      const answer = await mark(key);
      if (key === '') expect(answer.status).toBe(201);
      else expectProblem(answer, 'invalid_input');
    }
  });

  test('and the answer is not given to somebody who has since lost the right to see it', async () => {
    expect((await mark('a')).status).toBe(201);
    await db.article.update({ where: { id: articleId }, data: { access: 'restricted' } });
    expectProblem(await mark('a'), 'not_found');
  });
});

test('an article, a source or evidence is not shown again to somebody who may not see it any more', async () => {
  const { person, who } = await makeEditor();
  const other = (await makeEditor()).person;
  const claim = await makeClaim(await makeArticle({ by: other }), other, { exact: WORDING });
  const furtherArticle = await makeArticle({ by: other });
  const further = await makeClaim(furtherArticle, other, { exact: WORDING });
  const source = await makeSource(other, { title: 'Quelle' });
  const again = async (path: string, body: unknown, lose: (id: string) => Promise<unknown>) => {
    const key = randomUUID();
    const ask = () => send(who, path, { body, headers: { 'idempotency-key': key } });
    const first = await ask();
    expect(first.status, first.text).toBe(201);
    expect((await ask()).status).toBe(201);
    await lose((first.json as { id: string }).id);
    expectProblem(await ask(), 'not_found');
  };
  await again('POST /api/v1/articles', { title: 'Test', text: 'Der Rat tagt.', access: 'restricted' }, (articleId) => db.articleMember.updateMany({ where: { articleId, userId: person.id }, data: { userId: other.id } }));
  await again('POST /api/v1/sources', { type: 'website', title: 'Test', confidentiality: 'confidential' }, (id) => db.source.update({ where: { id }, data: { ownerId: other.id } }));
  const evidence = { sourceId: source.id, stance: 'supports', tier: 'primary', claimIds: [further.id] };
  await again(`POST /api/v1/claims/${claim.id}/evidence`, evidence, () => db.article.update({ where: { id: furtherArticle.id }, data: { access: 'restricted' } }));
  await again(`POST /api/v1/claims/${claim.id}/evidence`, { ...evidence, claimIds: [] }, () => db.source.update({ where: { id: source.id }, data: { confidentiality: 'confidential' } }));
});

test('a verdict that is sent twice with its old version is one verdict', async () => {
  const { person, who } = await makeEditor();
  const claim = await makeClaim(await makeArticle({ by: person }), person, { exact: WORDING });
  const request = { body: { rating: 'unsupported', rationale: 'Nichts gefunden.' }, ifMatch: 1, headers: { 'idempotency-key': 'x' } };
  const first = await take(who, `POST /api/v1/claims/${claim.id}/verdicts`, request);
  expect(await take(who, `POST /api/v1/claims/${claim.id}/verdicts`, request)).toEqual(first);
  expect(await db.verdict.count({ where: { claimId: claim.id } })).toBe(1);
});

test('a file that is sent twice is one snapshot; another file with the same key is refused', async () => {
  const { person, who } = await makeEditor();
  const source = await makeSource(person);
  const ask = (content: string, name = 'a.txt') => {
    const request = upload(content);
    return send(who, `POST /api/v1/sources/${source.id}/snapshots?name=${name}`, { ...request, headers: withKey(request.headers, 'x') });
  };
  const first = await ask('eins');
  expect(first.status, first.text.slice(0, 300)).toBe(201);
  expect((await ask('eins')).json).toEqual(first.json);
  expectProblem(await ask('zwei'), 'idempotency_mismatch');
  expectProblem(await ask('eins', 'b.txt'), 'idempotency_mismatch');
  expect(await db.snapshot.count({ where: { sourceId: source.id } })).toBe(1);
});
