// Text and claims come from one revision, and while they do not, the desk is not asked without pause.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wholeArticle } from './whole-article';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('reads again after growing pauses until both are of one revision', async () => {
  const revisions = [1, 1, 1, 2];
  let readings = 0;
  vi.stubGlobal('fetch', vi.fn((address: string | URL) => {
    const isClaims = String(address).includes('/claims');
    const body = isClaims ? { items: [{ id: 'c', revisionNumber: 2 }], nextCursor: null } : { id: 'a', revision: { number: revisions[readings++] } };
    return Promise.resolve(new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } }));
  }));
  const whole = wholeArticle('a');
  await vi.advanceTimersByTimeAsync(140);
  expect(readings).toBe(1);
  await vi.advanceTimersByTimeAsync(20);
  expect(readings).toBe(2);
  await vi.advanceTimersByTimeAsync(280);
  expect(readings).toBe(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await whole).article.revision.number).toBe(2);
  expect(readings).toBe(4);
});
