// What every page sends along against foreign scripts: a policy with a fresh nonce, and that it really holds in the browser.
import { makeArticle, makeClaim } from '@/prisma/factories';
import { Desk } from './desk';
import { expect, test } from './fixtures';

const HEADERS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin', 'x-frame-options': 'DENY' };

const nonceOf = (policy: string | undefined) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1];

test('every page has a policy with a nonce of its own, and the headers that keep it apart', async ({ desk: page, editor }) => {
  const article = await makeArticle({ by: editor, access: 'restricted' });
  const nonces = new Set<string>();
  for (const path of ['/login', '/setup', '/invite', '/articles', '/articles/new', `/articles/${article.id}`, `/articles/${article.id}/report`, '/sources', '/account', '/nothing/here']) {
    const answer = await page.request.get(path, { maxRedirects: 0 });
    const policy = answer.headers()['content-security-policy'];
    expect(answer.headers(), path).toMatchObject(HEADERS);
    expect(answer.headers(), path).not.toHaveProperty('x-powered-by');
    expect(policy, path).toMatch(/default-src 'self'.*object-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/);
    expect(policy, path).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    nonces.add(nonceOf(policy) ?? '');
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
    for (const script of scripts) expect(script, path).toContain(`nonce="${nonceOf(policy)}"`);
  }
  expect(nonces.has('')).toBe(false);
  expect(nonces.size).toBe(10);
});

test('the interface has the headers, but no policy that was made for pages', async ({ desk: page }) => {
  for (const path of ['/api/v1/me', '/api/v1/openapi.json', '/api/health', '/api/v1/nothing']) {
    const { [`content-security-policy`]: policy, ...headers } = (await page.request.get(path)).headers();
    expect(headers, path).toMatchObject(HEADERS);
    expect(policy ?? '', path).not.toContain('nonce-');
  }
});

test('what somebody writes into the page is never run, neither as a script nor as a handler', async ({ desk: page, editor, expectErrors }) => {
  expectErrors(/Content Security Policy/);
  const hostile = '<img src=x onerror="document.title=\'gelaufen\'"><script>document.title="gelaufen"</script>';
  const article = await makeArticle({ by: editor, access: 'restricted', title: hostile, text: `Titel\n\nEin Satz mit ${hostile} darin.` });
  await makeClaim(article, editor, { statement: hostile });
  const desk = new Desk(page);
  await desk.open(article, 1);
  await expect(desk.text).toContainText('onerror');
  await expect(page).not.toHaveTitle('gelaufen');
  // Even markup that got into the page by a fault of ours: the browser refuses it.
  await page.evaluate(() => {
    const script = document.createElement('div');
    script.innerHTML = '<img src="data:," onerror="document.documentElement.dataset.ran = \'1\'">';
    document.body.append(script);
    const inline = document.createElement('script');
    inline.textContent = 'document.documentElement.dataset.ran = "2"';
    document.body.insertAdjacentHTML('beforeend', '<a id="bait" href="javascript:void (document.documentElement.dataset.ran = \'3\')">Köder</a>');
    document.getElementById('bait')?.click();
  });
  await expect.poll(() => page.evaluate(() => document.querySelector('div > img[src="data:,"]') !== null)).toBe(true);
  await expect(page.locator('html')).not.toHaveAttribute('data-ran');
});
