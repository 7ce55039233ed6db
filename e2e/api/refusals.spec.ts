// A request that is wrong in several ways is refused for the first of them in PRODUCT.md §6's order, whoever sends it:
// 401 → 403 wrong origin → 404/403 → 415/413 → 400 → 422 → 428 → 412 → 409.
import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { ErrorCode, FieldError } from '@/lib/domain/errors';
import { MAX_BODY, type Operation } from '@/lib/domain/operation';
import { OPERATIONS, type OperationName } from '@/lib/domain/operations';
import { db } from '@/lib/server/db';
import { makeArticle, makeClaim, makeEvidence, makeExemption, makeSource } from '@/prisma/factories';
import { send, take, type Request } from './client';
import { INPUTS, WORDING, pathOf, upload, type Target } from './inputs';
import { byCookie, makeCallers, makeEditor, NOBODY } from './people';
import { expectProblem } from './problems';

const NAMES = Object.keys(OPERATIONS) as OperationName[];
const withBody = NAMES.filter((name) => 'body' in OPERATIONS[name] && 'needs' in OPERATIONS[name]);
const withVersion = NAMES.filter((name) => 'ifMatch' in OPERATIONS[name]);
const fromElsewhere = { 'sec-fetch-site': 'cross-site' };

/** Bodies that are refused for their form alone, none with If-Match, and with what code. */
function malformed(valid: unknown): { what: string; request: Request; code: ErrorCode; errors?: FieldError[] }[] {
  return [
    { what: 'of another type and no JSON', request: { raw: '{"a":', headers: { 'content-type': 'text/plain' } }, code: 'unsupported_media_type' },
    { what: 'of no type', request: { raw: JSON.stringify(valid) }, code: 'unsupported_media_type' },
    { what: 'cut off', request: { raw: '{"a":', headers: { 'content-type': 'application/json' } }, code: 'not_json' },
    { what: 'empty', request: { raw: '', headers: { 'content-type': 'application/json' } }, code: 'not_json' },
    { what: 'not UTF-8', request: { raw: Buffer.from([0x22, 0xc3, 0x28, 0x22]), headers: { 'content-type': 'application/json' } }, code: 'not_json' },
    { what: 'no object', request: { body: [valid] }, code: 'invalid_input' },
    { what: 'with a field nobody knows', request: { body: { ...(valid as object), unbekannt: 1 } }, code: 'invalid_input', errors: [{ pointer: '/unbekannt', code: 'unknown_field' }] },
  ];
}

for (const name of withBody) {
  const operation: Operation = OPERATIONS[name];
  const row = INPUTS[name];

  test(`${name}: who asks comes before what is sent`, async () => {
    const { viewer, editor, admin } = await makeCallers();
    const allowed = operation.needs?.[0] === 'people.manage' ? admin : editor;
    const own = (await row.target?.('own', allowed)) ?? { id: '' };
    const hidden = operation.needs?.[1] === 'desk' ? null : await row.target?.('hidden', allowed);
    const { body } = (await row.request?.(own, allowed)) ?? {};
    for (const { what, request, code, errors } of malformed(body)) {
      const ask = (who: Readonly<Record<string, string>>, id: string) => send(who, pathOf(name, row, id), request);
      await test.step(what, async () => {
        expectProblem(await ask(NOBODY, own.id), 'unauthenticated');
        expectProblem(await ask({ ...editor.who, ...fromElsewhere }, hidden?.id ?? own.id), 'wrong_origin');
        expectProblem(await ask(viewer.who, own.id), 'forbidden');
        if (hidden) expectProblem(await ask(editor.who, hidden.id), 'not_found');
        if (hidden) expectProblem(await ask(editor.who, randomUUID()), 'not_found');
        expectProblem(await ask(allowed.who, own.id), code, errors);
      });
    }
  });
}

for (const name of withVersion) {
  const row = INPUTS[name];

  test(`${name}: 428 without If-Match, 412 with an old one`, async () => {
    const { viewer, editor, admin } = await makeCallers();
    const allowed = name.includes('/people') ? admin : editor;
    const target: Target = (await row.target?.('own', allowed)) ?? { id: '' };
    const { ifMatch, ...request } = (await row.request?.(target, allowed)) ?? {};
    const ask = (match: string | number | undefined, who = allowed.who) => send(who, pathOf(name, row, target.id), { ...request, ...(match === undefined ? {} : { ifMatch: match }) });
    expectProblem(await ask(undefined), 'version_required');
    expectProblem(await ask(''), 'version_required');
    expectProblem(await ask('*'), 'version_required');
    for (const old of ['"0"', '"99"', 'W/"1"', '1', '"1", "2"', '"1', '"99999999999999999999"', '"eins"']) {
      const { current } = expectProblem(await ask(old), 'stale_version');
      expect(current?.['version'], old).toBe(ifMatch);
    }
    if (row.target) expectProblem(await ask(undefined, viewer.who), 'forbidden');
    if (row.target) expectProblem(await ask('"99"', viewer.who), 'forbidden');
    expect((await ask(ifMatch)).status).toBeLessThan(300);
  });
}

test('a rule that is broken comes before a version that is missing or old', async () => {
  const { person, who } = await makeEditor();
  const article = await makeArticle({ by: person });
  const claim = await makeClaim(article, person, { exact: WORDING });
  const source = await makeSource(person);
  const evidence = await makeEvidence(await makeClaim(article, person), source, person);
  const broken: [OperationName, string, unknown, FieldError][] = [
    ['PATCH /api/v1/claims/{id}', claim.id, { status: 'dropped' }, { pointer: '/reason', code: 'reason_required' }],
    ['PATCH /api/v1/claims/{id}', claim.id, { assigneeId: randomUUID() }, { pointer: '/assigneeId', code: 'unknown_person' }],
    ['PATCH /api/v1/claims/{id}', claim.id, { anchor: { start: 5, end: 5 } }, { pointer: '/anchor/end', code: 'span_empty' }],
    ['POST /api/v1/claims/{id}/verdicts', claim.id, { rating: 'verified', rationale: 'Gesehen.' }, { pointer: '/rating', code: 'supporting_evidence_required' }],
    ['PATCH /api/v1/articles/{id}', article.id, { access: 'restricted', memberIds: [randomUUID()] }, { pointer: '/memberIds', code: 'unknown_person' }],
    ['PATCH /api/v1/sources/{id}', source.id, { readerIds: [randomUUID()] }, { pointer: '/readerIds/0', code: 'unknown_person' }],
    ['PATCH /api/v1/evidence/{id}', evidence.id, { snapshotId: randomUUID() }, { pointer: '/snapshotId', code: 'unknown_snapshot' }],
  ];
  for (const [name, id, body, error] of broken) {
    for (const match of [{}, { ifMatch: 99 }]) {
      await test.step(`${name} ${error.code}`, async () => {
        expectProblem(await send(who, name.replace('{id}', id), { body, ...match }), 'rule_violated', [error]);
      });
    }
  }
});

test('a version that is missing or old comes before a state that does not allow it', async () => {
  const { person, who } = await makeEditor();
  const article = await makeArticle({ by: person });
  const claim = await makeClaim(article, person, { exact: WORDING });
  const evidence = await makeEvidence(claim, await makeSource(person), person);
  const exemption = await makeExemption(article, person, 'Die Bürgermeisterin nannte ihn „solide“.');
  await take(who, `POST /api/v1/evidence/${evidence.id}/withdraw`, { body: {}, ifMatch: 1 }, 200);
  await take(who, `POST /api/v1/exemptions/${exemption.id}/withdraw`, { ifMatch: 1 }, 200);
  const { version } = await take<{ version: number }>(who, `GET /api/v1/claims/${claim.id}`);
  const closed: [string, unknown, number][] = [
    [`POST /api/v1/evidence/${evidence.id}/withdraw`, {}, 2],
    [`PATCH /api/v1/evidence/${evidence.id}`, { locator: 'Seite 9' }, 2],
    [`POST /api/v1/exemptions/${exemption.id}/withdraw`, undefined, 2],
    [`PATCH /api/v1/claims/${claim.id}`, { status: 'dismissed', reason: 'Geht so nicht.' }, version],
  ];
  for (const [path, body, current] of closed) {
    await test.step(path, async () => {
      expectProblem(await send(who, path, { body }), 'version_required');
      expectProblem(await send(who, path, { body, ifMatch: 1 }), 'stale_version');
      expectProblem(await send(who, path, { body, ifMatch: current }), 'wrong_state');
    });
  }
});

test('a body that is too large is refused before it is read, and after who sends it', async () => {
  const { viewer, editor } = await makeCallers();
  const { id } = (await INPUTS['PATCH /api/v1/claims/{id}'].target?.('own', editor)) ?? { id: '' };
  const request = { raw: `{"statement": "${'x'.repeat(MAX_BODY)}"}`, headers: { 'content-type': 'application/json' } };
  expectProblem(await send(editor.who, `PATCH /api/v1/claims/${id}`, request), 'too_large');
  expectProblem(await send(viewer.who, `PATCH /api/v1/claims/${id}`, request), 'forbidden');
  // Without Content-Length the bytes are counted as they come.
  const chunked = { ...request, headers: { ...request.headers, 'content-length': undefined, 'transfer-encoding': 'chunked' } };
  expectProblem(await send(editor.who, `PATCH /api/v1/claims/${id}`, chunked), 'too_large');
  expect(await db.claim.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: 1, statement: null });
});

test('an upload is refused for who sends it before how it is sent', async () => {
  const { viewer, editor } = await makeCallers();
  const row = INPUTS['POST /api/v1/sources/{id}/snapshots'];
  const [own, hidden] = await Promise.all([row.target?.('own', editor), row.target?.('hidden', editor)]);
  const path = (id: string | undefined, query = '?name=a.txt') => `POST /api/v1/sources/${id}/snapshots${query}`;
  const bad: Request = { raw: 'abc', headers: { 'content-type': 'application/x-msdownload', 'content-digest': 'sha-256=:falsch:' } };
  for (const query of ['?name=a.txt', '']) {
    expectProblem(await send(NOBODY, path(own?.id, query), bad), 'unauthenticated');
    expectProblem(await send({ ...editor.who, ...fromElsewhere }, path(own?.id, query), bad), 'wrong_origin');
    expectProblem(await send(editor.who, path(hidden?.id, query), bad), 'not_found');
    expectProblem(await send(viewer.who, path(own?.id, query), bad), 'forbidden');
  }
  expectProblem(await send(editor.who, path(own?.id, ''), upload('abc')), 'invalid_input', [{ pointer: '/name', code: 'required' }]);
});

test('a token that is not one does not fall back to the cookie beside it', async () => {
  const { person } = await makeEditor();
  const cookie = await byCookie(person);
  for (const authorization of ['Bearer beleg_falschesgeheimnisfalsch', 'Bearer ', 'Basic YTpi', 'Bearer kurz']) {
    expectProblem(await send({ ...cookie, authorization }, 'GET /api/v1/me'), 'unauthenticated');
  }
  const answer = await send(NOBODY, 'GET /api/v1/me');
  expect(answer.headers['www-authenticate']).toBe('Bearer');
});
