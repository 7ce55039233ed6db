// Guessing passwords: a sender cannot put on another address, and cannot shut others out either.
import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { makePerson } from '@/prisma/factories';
import { send } from './client';
import { NOBODY } from './people';

async function attempt(email: string, password: string, headers: Record<string, string>): Promise<string> {
  const csrf = await send(NOBODY, 'GET /api/auth/csrf');
  const cookie = (csrf.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
  const { csrfToken } = csrf.json as { csrfToken: string };
  const raw = new URLSearchParams({ csrfToken, email, password, json: 'true' }).toString();
  const answer = await send({ cookie, ...headers }, 'POST /api/auth/callback/credentials', { raw, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  return answer.text;
}

test('a made-up X-Forwarded-For gives nobody further tries', async () => {
  const { email } = await makePerson({ roles: ['viewer'], password: 'das richtige passwort' });
  const said: string[] = [];
  for (let round = 0; round < 11; round++) said.push(await attempt(email, 'falsches passwort', { 'x-forwarded-for': `198.51.100.${round}, ${randomUUID()}` }));
  expect(said.slice(0, 10).every((text) => text.includes('CredentialsSignin')), said.join('\n')).toBe(true);
  expect(said[10]).toContain('rate_limited');
});
