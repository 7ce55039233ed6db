// Another site cannot write with a reader's cookie, and a script with a token needs no browser's headers.
import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { OPERATIONS, type OperationName } from '@/lib/domain/operations';
import { BASE, send, type Who } from './client';
import { INPUTS, pathOf } from './inputs';
import { byCookie, byToken, makeEditor } from './people';
import { expectProblem } from './problems';

const unsafe = (Object.keys(OPERATIONS) as OperationName[]).filter((name) => !name.startsWith('GET') && !('open' in OPERATIONS[name]));
const foreign = 'https://boese.example';
const host = new URL(BASE).host;

const REFUSED: Record<string, Who> = {
  'neither header': {},
  'another site': { 'sec-fetch-site': 'cross-site' },
  'another host of the same site': { 'sec-fetch-site': 'same-site' },
  'an address bar': { 'sec-fetch-site': 'none' },
  'another site with our Origin': { 'sec-fetch-site': 'cross-site', origin: BASE },
  'another Origin': { origin: foreign },
  'no Origin that can be named': { origin: 'null' },
  'our host on another port': { origin: `${new URL(BASE).protocol}//${new URL(BASE).hostname}:1` },
  'our address as a beginning': { origin: `${BASE}.boese.example` },
  'a forwarded host that fits the foreign Origin': { origin: foreign, 'x-forwarded-host': 'boese.example', 'x-forwarded-proto': 'https' },
  'a Host that fits the foreign Origin': { origin: foreign, host: 'boese.example' },
};

const ACCEPTED: Record<string, Who> = {
  'the desk’s own page': { 'sec-fetch-site': 'same-origin' },
  'an older browser on the desk’s page': { origin: BASE },
  'a proxy that names another host': { origin: BASE, 'x-forwarded-host': 'boese.example' },
};

async function cookieOnly(): Promise<Who> {
  const { cookie = '' } = await byCookie((await makeEditor()).person);
  return { cookie };
}

for (const [what, headers] of Object.entries(REFUSED)) {
  test(`refuses every write by cookie from ${what}`, async () => {
    const who = await cookieOnly();
    for (const name of unsafe) {
      const answer = await send({ ...who, ...headers }, pathOf(name, INPUTS[name], randomUUID()), { body: {} });
      expect(expectProblem(answer, 'wrong_origin').detail, name).toContain('BELEG_URL');
    }
    // Reading is no harm: the answer cannot be read by the other site.
    expect((await send({ ...who, ...headers }, 'GET /api/v1/me')).status).toBe(200);
  });
}

for (const [what, headers] of Object.entries(ACCEPTED)) {
  test(`takes a write by cookie from ${what}`, async () => {
    const answer = await send({ ...(await cookieOnly()), ...headers }, 'POST /api/v1/sources', { body: { type: 'website', title: 'Testquelle' } });
    expect(answer.status, answer.text.slice(0, 300)).toBe(201);
  });
}

test('a token needs no header of a browser, and a wrong one does not matter', async () => {
  const who = await byToken((await makeEditor()).person);
  for (const headers of Object.values(REFUSED)) {
    const answer = await send({ ...who, ...headers }, 'POST /api/v1/sources', { body: { type: 'website', title: 'Testquelle' } });
    expect(answer.status, answer.text.slice(0, 300)).toBe(201);
  }
});

test('a forwarded host changes no link that the desk makes', async () => {
  const answer = await send({ 'x-forwarded-host': 'boese.example', 'x-forwarded-proto': 'https', host }, 'GET /api/v1/openapi.json');
  expect(answer.status).toBe(200);
  expect(answer.text).not.toContain('boese.example');
});
