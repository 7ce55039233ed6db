// What no sensible client sends: every field, list and claim gets a clear answer, and nothing of it is stored.
import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { FieldCode } from '@/lib/domain/errors';
import { OPERATIONS, type OperationName } from '@/lib/domain/operations';
import { db } from '@/lib/server/db';
import { makeArticle, makeClaim, makeEvidence, makeSource, makeVerdict, type MadePerson } from '@/prisma/factories';
import { send, take, type Who } from './client';
import { INPUTS, WORDING, pathOf } from './inputs';
import { makeCallers, makeEditor } from './people';
import { expectProblem } from './problems';

let who: Who;
let person: MadePerson;
test.beforeEach(async () => {
  ({ who, person } = await makeEditor());
});

test.describe('a claim’s span', () => {
  // Family emoji: four people and three joiners. ä: a letter and its mark, which NFC leaves apart (there is no one letter for it: x̱).
  const TEXT = 'Die Familie\n\nDie Familie 👨‍👩‍👧‍👦 aus Ax̱el zahlte 5 Euro, sagt sie. Die Flagge 🇩🇪 wehte.';

  async function mark(pick: (text: string) => [unknown, unknown]) {
    const article = await makeArticle({ by: person, text: TEXT });
    const [start, end] = pick(article.text);
    return { articleId: article.id, answer: await send(who, `POST /api/v1/articles/${article.id}/claims`, { body: { start, end } }) };
  }

  const FAULTS: [string, (text: string) => [number, number], FieldCode][] = [
    ['ends after the text', (text) => [0, text.length + 1], 'span_outside'],
    ['lies after the text', (text) => [text.length + 1, text.length + 5], 'span_outside'],
    ['is empty', () => [3, 3], 'span_empty'],
    ['is turned round', () => [9, 3], 'span_empty'],
    ['is white space', (text) => [text.indexOf(' aus'), text.indexOf('aus')], 'span_blank'],
    ['splits a surrogate pair', (text) => [0, text.indexOf('👨') + 1], 'span_splits_character'],
    ['splits a family', (text) => [0, text.indexOf('👨') + 3], 'span_splits_character'],
    ['begins inside a family', (text) => [text.indexOf('👦'), text.indexOf('👦') + 2], 'span_splits_character'],
    ['leaves a mark behind', (text) => [0, text.indexOf('x̱') + 1], 'span_splits_character'],
    ['begins with a mark', (text) => [text.indexOf('x̱') + 1, text.length], 'span_splits_character'],
    ['splits a flag', (text) => [0, text.indexOf('🇩🇪') + 2], 'span_splits_character'],
  ];
  for (const [what, pick, code] of FAULTS) {
    test(`that ${what} is refused`, async () => {
      const { articleId, answer } = await mark(pick);
      expect(expectProblem(answer, 'rule_violated').errors?.map((error) => error.code)).toEqual([code]);
      expect(await db.claim.count({ where: { articleId } })).toBe(0);
    });
  }

  for (const bad of [-1, 0.5, 1e9, '3', null, true, [3], Number.MAX_SAFE_INTEGER + 2]) {
    test(`that begins at ${JSON.stringify(bad)} is refused`, async () => {
      expectProblem((await mark(() => [bad, 20])).answer, 'invalid_input');
    });
  }

  test('around whole characters is taken, and gives back exactly them', async () => {
    for (const wording of ['👨‍👩‍👧‍👦', 'Ax̱el', '🇩🇪', 'x̱']) {
      const { answer } = await mark((text) => [text.indexOf(wording), text.indexOf(wording) + wording.length]);
      expect(answer.status, answer.text.slice(0, 300)).toBe(201);
      expect(answer.json).toMatchObject({ anchor: { exact: wording } });
    }
  });
});

test.describe('a verdict', () => {
  const verdicts = (claimId: string) => db.verdict.count({ where: { claimId } });
  const claimIn = async () => makeClaim(await makeArticle({ by: person }), person, { exact: WORDING });

  test('needs a rationale and the evidence of its rating', async () => {
    const claim = await claimIn();
    const refused: [Record<string, unknown>, FieldCode][] = [
      [{ rating: 'verified', rationale: 'Gesehen.' }, 'supporting_evidence_required'],
      [{ rating: 'false', rationale: 'Stimmt nicht.' }, 'refuting_evidence_required'],
      [{ rating: 'mostly_false', rationale: 'Stimmt kaum.' }, 'refuting_evidence_required'],
      [{ rating: 'disputed', rationale: 'Streit.' }, 'evidence_required'],
      [{ rating: 'unsupported' }, 'rationale_required'],
      [{ rating: 'unsupported', action: 'keep' }, 'keep_needs_reason'],
      [{ rating: 'not_checkable', rationale: 'Meinung.', expiresAt: '2020-01-01T00:00:00Z' }, 'expiry_in_past'],
      [{ rating: 'not_checkable', rationale: 'Meinung.', revision: 7 }, 'unknown_revision'],
    ];
    for (const [body, code] of refused) {
      expect(expectProblem(await send(who, `POST /api/v1/claims/${claim.id}/verdicts`, { body, ifMatch: 1 }), 'rule_violated').errors?.map((error) => error.code)).toEqual([code]);
    }
    expect(await verdicts(claim.id)).toBe(0);
  });

  test('of “false” is not carried by evidence that supports or was withdrawn', async () => {
    const claim = await claimIn();
    const source = await makeSource(person);
    await makeEvidence(claim, source, person, { stance: 'supports' });
    const refuting = await makeEvidence(claim, source, person, { stance: 'refutes' });
    await take(who, `POST /api/v1/evidence/${refuting.id}/withdraw`, { body: {}, ifMatch: 1 }, 200);
    const { version } = await take<{ version: number }>(who, `GET /api/v1/claims/${claim.id}`);
    expectProblem(await send(who, `POST /api/v1/claims/${claim.id}/verdicts`, { body: { rating: 'false', rationale: 'Nein.' }, ifMatch: version }), 'rule_violated', [{ pointer: '/rating', code: 'refuting_evidence_required' }]);
  });

  test('on a dropped claim is refused, with and without its version', async () => {
    const claim = await makeClaim(await makeArticle({ by: person }), person, { status: 'dropped', reason: 'Doppelt.' });
    for (const match of [{ ifMatch: 1 }, { ifMatch: 9 }, {}]) {
      const { errors } = expectProblem(await send(who, `POST /api/v1/claims/${claim.id}/verdicts`, { body: { rating: 'unsupported', rationale: 'Nichts.' }, ...match }), 'rule_violated');
      expect(errors).toEqual([{ pointer: '', code: 'claim_closed' }]);
    }
    expect(await verdicts(claim.id)).toBe(0);
  });

  test('on an old version is refused and shows the claim as it is, with the other verdict', async () => {
    const claim = await claimIn();
    await makeVerdict(claim, person, { rating: 'unsupported' });
    const { current } = expectProblem(await send(who, `POST /api/v1/claims/${claim.id}/verdicts`, { body: { rating: 'not_checkable', rationale: 'Meinung.' }, ifMatch: 1 }), 'stale_version');
    expect(current).toMatchObject({ id: claim.id, version: 2, verdict: { rating: 'unsupported' } });
    expect(await verdicts(claim.id)).toBe(1);
  });
});

test.describe('text fields', () => {
  const REFUSED: Record<string, string> = {
    NUL: 'a\0b',
    'a control character': 'a\u0007b',
    'a right-to-left override': 'fdp.\u202Eexe',
    'an isolate': 'a\u2066b',
    'half a character': '\ud800',
    'white space alone': ' \u00a0\t ',
    'nothing': '',
  };
  for (const [what, text] of Object.entries(REFUSED)) {
    test(`refuse ${what}`, async () => {
      const claim = await makeClaim(await makeArticle({ by: person }), person);
      const source = await makeSource(person);
      const tries: [string, unknown, number | undefined][] = [
        ['POST /api/v1/articles', { title: text, text: 'Ein Satz.' }, undefined],
        ['POST /api/v1/sources', { type: 'website', title: text }, undefined],
        [`PATCH /api/v1/sources/${source.id}`, { publisher: text }, 1],
        [`PATCH /api/v1/claims/${claim.id}`, { statement: text }, 1],
        [`POST /api/v1/claims/${claim.id}/verdicts`, { rating: 'unsupported', rationale: text }, 1],
        [`POST /api/v1/claims/${claim.id}/evidence`, { sourceId: source.id, stance: 'supports', tier: 'primary', excerpt: text }, undefined],
        ['POST /api/v1/me/tokens', { name: text }, undefined],
      ];
      for (const [path, body, ifMatch] of tries) {
        expectProblem(await send(who, path, { body, ...(ifMatch === undefined ? {} : { ifMatch }) }), 'invalid_input');
      }
    });
  }

  test('refuse what is longer than they are, and keep what just fits', async () => {
    const make = (title: string) => send(who, 'POST /api/v1/sources', { body: { type: 'website', title } });
    expectProblem(await make('x'.repeat(501)), 'invalid_input', [{ pointer: '/title', code: 'too_long' }]);
    expectProblem(await make('x'.repeat(900_000)), 'invalid_input', [{ pointer: '/title', code: 'too_long' }]);
    expect(((await make('x'.repeat(500))).json as { title: string }).title).toHaveLength(500);
  });

  test('keep script, markup and templates as the words they are', async () => {
    const text = `<script>alert(1)</script><img src=x onerror=alert(1)> {{7*7}} \${7*7} ' OR 1=1; -- %s`;
    const source = await take<Record<string, unknown>>(who, 'POST /api/v1/sources', { body: { type: 'website', title: text, creator: text, publisher: text, independenceGroup: text } });
    expect(source).toMatchObject({ title: text, creator: text, publisher: text, independenceGroup: text });
    const found = await take<{ items: { id: string }[] }>(who, `GET /api/v1/sources?q=${encodeURIComponent("' OR 1=1; --")}`);
    expect(found.items.map((item) => item.id)).toContain(source['id']);
    const none = await take<{ items: unknown[] }>(who, `GET /api/v1/sources?q=${encodeURIComponent(`' OR '${randomUUID()}'='`)}`);
    expect(none.items).toEqual([]);
  });

  test('of addresses take web addresses only', async () => {
    const make = (url: string) => send(who, 'POST /api/v1/sources', { body: { type: 'website', title: 'Probe', url } });
    for (const url of ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'java\tscript:alert(1)', 'data:text/html,<script>', 'vbscript:x', 'file:///etc/passwd', 'beleg.example', '//beleg.example']) {
      const { errors } = expectProblem(await make(url), 'invalid_input');
      expect(errors?.[0]?.pointer).toBe('/url');
    }
    for (const url of ['https://beleg.example/a?b=c#d', 'http://beleg.example']) expect((await make(url)).status).toBe(201);
  });
});

test.describe('JSON', () => {
  test('that is nested very deep is refused or ignored, and the desk goes on', async () => {
    for (const raw of [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, `{"title":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`]) {
      const { status } = await send(who, 'POST /api/v1/sources', { raw, headers: { 'content-type': 'application/json' } });
      expect([400, 422]).toContain(status);
    }
    await take(who, 'GET /api/v1/me');
  });

  test('with a prototype, twice the same name or other than an object changes nothing it should not', async () => {
    for (const raw of ['null', '[]', '"x"', '1', 'true', '{"__proto__": {"type": "website", "title": "x"}}', '{"constructor": {}, "type": "website", "title": "x"}']) {
      expectProblem(await send(who, 'POST /api/v1/sources', { raw, headers: { 'content-type': 'application/json' } }), 'invalid_input');
    }
  });

  test('with fields that only the desk may set is refused', async () => {
    const body = { type: 'website', title: 'x' };
    for (const field of ['id', 'version', 'ownerId', 'createdAt', 'allowed']) {
      expectProblem(await send(who, 'POST /api/v1/sources', { body: { ...body, [field]: randomUUID() } }), 'invalid_input', [{ pointer: `/${field}`, code: 'unknown_field' }]);
    }
  });
});

test.describe('lists', () => {
  const lists = (Object.keys(OPERATIONS) as OperationName[]).filter((name) => {
    const operation = OPERATIONS[name];
    return name.startsWith('GET') && 'query' in operation && 'limit' in operation.query.shape;
  });

  test('there are some', () => expect(lists.length).toBeGreaterThan(10));

  for (const name of lists) {
    test(`${name} refuses limits and cursors that cannot be`, async () => {
      const { admin, editor } = await makeCallers();
      const caller = name.includes('people') || name.includes('invitations') ? admin : editor;
      const { id } = (await INPUTS[name].target?.('own', caller)) ?? { id: '' };
      const ask = (query: string) => send(caller.who, pathOf(name, INPUTS[name], id) + query);
      for (const limit of ['0', '201', '-1', '1.5', 'viele', '', '9'.repeat(30)]) {
        expect(expectProblem(await ask(`?limit=${limit}`), 'invalid_input').errors?.[0]?.pointer, limit).toBe('/limit');
      }
      const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const cursors = ['kaputt', 'e30', encode(null), encode([]), encode([null]), encode([{}]), encode(['x']), encode(['x', 'y', 'z']), encode([1e308]), encode(['2024-13-45', 'x']), encode(['\0']), 'x'.repeat(201)];
      for (const cursor of cursors) expectProblem(await ask(`?cursor=${cursor}`), 'invalid_input');
      for (const limit of [1, 200]) expect((await ask(`?limit=${limit}`)).status).toBe(200);
    });
  }

  test('refuse filters that name nothing, and searches that are too long or hold NUL', async () => {
    for (const query of ['state=fertig', 'assignee=ich', 'archived=vielleicht', `q=${'x'.repeat(201)}`]) expectProblem(await send(who, `GET /api/v1/articles?${query}`), 'invalid_input');
    for (const list of ['articles', 'claims', 'sources', 'colleagues']) {
      for (const q of ['%00', '%ED%A0%80', '%', '%25', '_', '%5C', "'"]) expect([200, 422], `${list} ${q}`).toContain((await send(who, `GET /api/v1/${list}?q=${q}`)).status);
    }
  });
});

test('methods and paths that do not exist are refused without a trace of the inside', async () => {
  // Next cannot make a request of TRACE at all, and answers 500 with no words.
  for (const [path, expected] of [['PUT /api/v1/claims', 405], ['DELETE /api/v1/articles', 405], ['PATCH /api/v1/sources', 405], ['GET /api/v1/nichts', 404], ['TRACE /api/v1/me', 500]] as const) {
    const { status, text } = await send(who, path);
    expect(status, path).toBe(expected);
    expect(text).not.toMatch(/node_modules|\bat [\w.]+ \(/);
  }
});
