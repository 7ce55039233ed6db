// Lines of progress are told as they come, however they are cut; the last one is the answer, a refusal, or missing.
import { afterEach, expect, it, vi } from 'vitest';
import { apiWithProgress } from './api-with-progress';

afterEach(() => vi.unstubAllGlobals());

function answered(pieces: readonly string[], init: ResponseInit = {}): void {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
  vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(new Response(body, { status: 200, ...init }))));
}

async function read(signal = new AbortController().signal): Promise<{ answer: unknown; told: [number, number][] }> {
  const told: [number, number][] = [];
  const answer = await apiWithProgress('POST /api/v1/manuscripts', { query: { name: 'ä b.pdf' }, file: new Blob(['x']), onProgress: (done, of) => told.push([done, of]), signal });
  return { answer, told };
}

it('tells each line and gives the answer', async () => {
  answered(['{"progress":{"done":1,', '"of":2}}\n{"progress":{"done":2,"of":2}}\n{"ans', 'wer":{"text":"Grün"}}\n']);
  expect(await read()).toEqual({ answer: { text: 'Grün' }, told: [[1, 2], [2, 2]] });
  expect(fetch).toHaveBeenCalledWith('/api/v1/manuscripts?name=%C3%A4+b.pdf', expect.objectContaining({ method: 'POST' }));
});

it('gives the refusal of the last line, and of the first answer', async () => {
  answered(['{"problem":{"code":"rule_violated","status":422,"errors":[{"pointer":"","code":"scan"}]}}\n']);
  await expect(read()).rejects.toMatchObject({ code: 'rule_violated', status: 422, errors: [{ pointer: '', code: 'scan' }] });
  answered(['{"code":"forbidden","status":403}'], { status: 403 });
  await expect(read()).rejects.toMatchObject({ code: 'forbidden', status: 403 });
});

it('takes a stream without an answer, or with half a line, for a lost connection', async () => {
  answered(['{"progress":{"done":1,"of":2}}\n']);
  await expect(read()).rejects.toMatchObject({ code: 'offline' });
  answered(['{"answer":{"te']);
  await expect(read()).rejects.toMatchObject({ code: 'offline' });
});

it('throws the reason of who went away', async () => {
  const abort = new AbortController();
  vi.stubGlobal('fetch', vi.fn((_: string, { signal }: RequestInit) => new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))));
  const waiting = read(abort.signal);
  abort.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
});
