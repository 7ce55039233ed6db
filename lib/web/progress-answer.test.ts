// Lines of progress come before the answer or the refusal, and who goes away ends the work.
import { expect, it } from 'vitest';
import { problem } from './problem';
import { progressAnswer, wantsProgress } from './progress-answer';

const never = new AbortController().signal;

it('is asked for by the media type alone', () => {
  const asking = (accept: string) => wantsProgress(new Request('http://a.example/', { headers: { accept } }));
  expect([asking('application/x-ndjson'), asking('application/json, Application/x-ndjson;q=0.9'), asking('application/json'), asking('*/*')]).toEqual([true, true, false, false]);
});

it('tells progress and ends with the answer, or with the problem', async () => {
  const given = progressAnswer(never, (progress) => {
    progress(1, 2);
    progress(2, 2);
    return Promise.resolve(Response.json({ text: 'ä' }));
  });
  expect(given.headers.get('content-type')).toBe('application/x-ndjson');
  expect(await given.text()).toBe('{"progress":{"done":1,"of":2}}\n{"progress":{"done":2,"of":2}}\n{"answer":{"text":"ä"}}\n');
  const refused = await progressAnswer(never, () => Promise.resolve(problem('too_large'))).text();
  expect(JSON.parse(refused)).toMatchObject({ problem: { code: 'too_large', status: 413 } });
});

it('ends the work of who goes away', async () => {
  let ended: AbortSignal | null = null;
  const given = progressAnswer(never, (_, signal) => {
    ended = signal;
    return new Promise(() => undefined);
  });
  await given.body?.cancel();
  expect(ended).toMatchObject({ aborted: true });
});
