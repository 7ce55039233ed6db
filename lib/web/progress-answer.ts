// Answers that tell how far they are while one waits: lines of JSON, the last of which is the answer or why there is none.
import 'server-only';
import type { Progress } from '@/lib/domain/operation';
import { JSON_HEADERS } from './problem';

const NDJSON = 'application/x-ndjson';

/** Milliseconds between two lines of progress; more often nobody sees. */
const APART = 100;

/** Whether a request asks to be told. */
export const wantsProgress = (request: Request): boolean => (request.headers.get('accept') ?? '').split(',').some((type) => type.split(';')[0]?.trim().toLowerCase() === NDJSON);

/**
 * Lines `{"progress":{"done":n,"of":m}}` while `work` goes on, and at last `{"answer":…}` with what it answers or
 * `{"problem":…}` with its problem document. The status is 200 whatever comes. Who goes away, or `gone`, ends the work
 * by its signal.
 */
export function progressAnswer(gone: AbortSignal, work: (progress: Progress, signal: AbortSignal) => Promise<Response>): Response {
  const abort = new AbortController();
  const signal = AbortSignal.any([gone, abort.signal]);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      let told = -Infinity;
      const line = (value: unknown) => {
        if (!signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      };
      const given = await work((done, of) => {
        const now = performance.now();
        if (now - told < APART && done < of) return;
        told = now;
        line({ progress: { done, of } });
      }, signal);
      const content: unknown = await given.json();
      line(given.ok ? { answer: content } : { problem: content });
      if (!abort.signal.aborted) controller.close();
    },
    cancel: () => abort.abort(),
  });
  return new Response(body, { headers: { ...JSON_HEADERS, 'Content-Type': NDJSON, 'X-Accel-Buffering': 'no' } });
}
