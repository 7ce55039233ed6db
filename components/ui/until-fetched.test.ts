// A part that the line keeps away is tried again without end, and given up where the server no longer has it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { untilFetched } from './until-fetched';

const SCRIPT = '/_next/static/chunks/3mizisu3hh476.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Fails so many times, as Turbopack does. */
const failing = (times: number) => {
  let left = times;
  return () => (left-- > 0 ? Promise.reject(Object.assign(new Error(`Failed to load chunk ${SCRIPT} from module 68041`), { name: 'ChunkLoadError' })) : Promise.resolve('part'));
};
const answers = (...answered: (number | null)[]) => {
  let at = 0;
  const fetched = vi.fn(() => {
    const status = answered[Math.min(at++, answered.length - 1)];
    return status ? Promise.resolve(new Response(null, { status })) : Promise.reject(new TypeError('no line'));
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

it('gives what is there, and asks for nothing more', async () => {
  const fetched = answers(200);
  await expect(untilFetched(() => Promise.resolve('part'))()).resolves.toBe('part');
  expect(fetched).not.toHaveBeenCalled();
});

it('waits for the line, and for a server that starts', async () => {
  answers(...Array.from({ length: 998 }, () => null), 503, 200);
  const part = untilFetched(failing(1_000))();
  await vi.advanceTimersByTimeAsync(1_000 * 1_500);
  await expect(part).resolves.toBe('part');
});

it('gives up what a newer build no longer has', async () => {
  answers(null, 404);
  const part = expect(untilFetched(failing(Infinity))()).rejects.toThrow(SCRIPT);
  await vi.advanceTimersByTimeAsync(2 * 1_500);
  await part;
});

it('passes on every other fault at once', async () => {
  await expect(untilFetched(() => Promise.reject(new Error('a fault in the part')))()).rejects.toThrow('a fault in the part');
});
