// Rights are read from the database with each request: what an admin or a colleague changes holds from the next one on.
import { expect, test } from '@playwright/test';
import type { Operation, Subject } from '@/lib/domain/operation';
import { OPERATIONS, type OperationName } from '@/lib/domain/operations';
import { db } from '@/lib/server/db';
import { makeArticle, makePerson } from '@/prisma/factories';
import { send, take, type Who } from './client';
import { INPUTS, PASSWORD, pathOf } from './inputs';
import { byCookie, byToken, makeCallers } from './people';
import { expectProblem } from './problems';

const SOURCE = { body: { type: 'website', title: 'Testquelle' } };
const status = async (who: Who, operation = 'GET /api/v1/me', request = {}) => (await send(who, operation, request)).status;

test('whoever is disabled is out, by cookie and by token, until they are enabled; their sessions stay ended', async () => {
  const { admin } = await makeCallers();
  const person = await makePerson();
  const [cookie, token] = [await byCookie(person), await byToken(person)];
  expect([await status(cookie), await status(token)]).toEqual([200, 200]);
  await take(admin.who, `PATCH /api/v1/people/${person.id}`, { body: { disabled: true }, ifMatch: 1 }, 200);
  expect([await status(cookie), await status(token)]).toEqual([401, 401]);
  await take(admin.who, `PATCH /api/v1/people/${person.id}`, { body: { disabled: false }, ifMatch: 2 }, 200);
  expect([await status(cookie), await status(token)]).toEqual([401, 200]);
});

test('whoever loses the role loses its rights', async () => {
  const { admin } = await makeCallers();
  const person = await makePerson({ roles: ['editor'] });
  const who = await byToken(person);
  expect(await status(who, 'POST /api/v1/sources', SOURCE)).toBe(201);
  await take(admin.who, `PATCH /api/v1/people/${person.id}`, { body: { roles: ['viewer'] }, ifMatch: 1 }, 200);
  expectProblem(await send(who, 'POST /api/v1/sources', SOURCE), 'forbidden');
  expect(await take(who, 'GET /api/v1/me')).toMatchObject({ roles: ['viewer'], allowed: [] });
});

test('whoever is no member any more does not see the article', async () => {
  const [by, guest] = await Promise.all([makePerson(), makePerson()]);
  const article = await makeArticle({ by, access: 'restricted', members: [guest] });
  const who = await byToken(guest);
  expect(await status(who, `GET /api/v1/articles/${article.id}`)).toBe(200);
  await take(await byToken(by), `PATCH /api/v1/articles/${article.id}`, { body: { memberIds: [by.id] }, ifMatch: 1 }, 200);
  expectProblem(await send(who, `GET /api/v1/articles/${article.id}`), 'not_found');
});

test('a token does not outlive its being revoked', async () => {
  const cookie = await byCookie(await makePerson());
  const { id, token } = await take<{ id: string; token: string }>(cookie, 'POST /api/v1/me/tokens', { body: { name: 'Skript' } });
  const who = { authorization: `Bearer ${token}` };
  expect(await status(who)).toBe(200);
  await take(cookie, `POST /api/v1/me/tokens/${id}/revoke`, {}, 200);
  expect(await status(who)).toBe(401);
});

test('signing out everywhere ends this session too, a new password all others', async () => {
  const person = await makePerson({ password: PASSWORD });
  const [here, there, token] = [await byCookie(person), await byCookie(person), await byToken(person)];
  await take(here, 'POST /api/v1/me/password', { body: { current: PASSWORD, next: `${PASSWORD} klammer` } }, 200);
  expect([await status(here), await status(there), await status(token)]).toEqual([200, 401, 200]);
  await take(here, 'POST /api/v1/me/sign-out-everywhere', {}, 200);
  expect([await status(here), await status(token)]).toEqual([401, 200]);
});

/** Archives the article that the object stands in. */
async function archiveAround(subject: Subject, id: string): Promise<void> {
  const around = {
    article: { id },
    claim: { claims: { some: { id } } },
    exemption: { exemptions: { some: { id } } },
    evidence: { claims: { some: { evidence: { some: { id } } } } },
  };
  if (!(subject in around)) throw new Error(`nothing to archive around a ${subject}`);
  await db.article.updateMany({ where: around[subject as keyof typeof around], data: { archivedAt: new Date() } });
}

const STAYS_POSSIBLE = ['article.read', 'article.edit', 'report.make'];
const names = Object.keys(OPERATIONS) as OperationName[];
for (const name of names) {
  const { needs, status: done }: Operation = OPERATIONS[name];
  if (!needs || !['article', 'claim', 'exemption', 'evidence'].includes(needs[1])) continue;

  test(`${name} in an archived article`, async () => {
    const { editor } = await makeCallers();
    const target = (await INPUTS[name].target?.('own', editor)) ?? { id: '' };
    await archiveAround(needs[1], target.id);
    const answer = await send(editor.who, pathOf(name, INPUTS[name], target.id), await INPUTS[name].request?.(target, editor));
    if (STAYS_POSSIBLE.includes(needs[0])) expect(answer.status, answer.text.slice(0, 300)).toBe(done);
    else expectProblem(answer, 'forbidden');
  });
}
