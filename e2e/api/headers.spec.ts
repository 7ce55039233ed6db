// Every page has its content security policy, whatever its address looks like, and the server converts no pictures.
import { expect, test } from '@playwright/test';
import { send } from './client';
import { NOBODY } from './people';

for (const path of ['/login', '/articles', '/nicht-da', '/articles/a.pdf', '/sources/a.html', '/x.js']) {
  test(`${path} has a policy`, async () => {
    const { headers } = await send(NOBODY, `GET ${path}`);
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
    expect(headers['x-powered-by']).toBeUndefined();
  });
}

test('the icon is served without signing in', async () => {
  const answer = await send(NOBODY, 'GET /icon.svg');
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toContain('image/svg+xml');
});

test('nobody can have pictures fetched and converted', async () => {
  expect((await send(NOBODY, 'GET /_next/image?url=%2Ficon.svg&w=64&q=75')).status).toBe(404);
});
