// Calls an operation that takes long and tells how far it is: lines of JSON, the last of which is the answer.
import type { ReceivedOf } from '@/lib/domain/operation';
import type { OperationName, OperationOf } from '@/lib/domain/operations';
import { ApiError, problemOf } from './api';

type Told = { progress: { done: number; of: number } } | { answer: unknown } | { problem: { status?: number } };
type WithProgress = { [K in OperationName]: OperationOf<K> extends { progress: true } ? K : never }[OperationName];

/** The lines of a stream of text, as they come. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    yield* lines.filter((line) => line !== '');
    if (done) return;
  }
}

/**
 * Sends a file to an operation and gives its answer; `onProgress` is told how many of all are done. Never tried again:
 * what is read is stored nowhere, and whoever waits may choose the file anew.
 * @throws ApiError; the signal's reason when it was aborted
 */
export async function apiWithProgress<K extends WithProgress>(name: K, { query, file, onProgress, signal }: { query: Record<string, string>; file: Blob; onProgress: (done: number, of: number) => void; signal: AbortSignal }): Promise<ReceivedOf<OperationOf<K>>> {
  const [method = 'POST', path = ''] = name.split(' ');
  try {
    const response = await fetch(`${path}?${new URLSearchParams(query)}`, { method, headers: { Accept: 'application/x-ndjson', 'Content-Type': file.type || 'application/octet-stream' }, body: file, credentials: 'same-origin', cache: 'no-store', signal });
    if (!response.ok) throw await problemOf(response);
    if (response.body) {
      for await (const line of linesOf(response.body)) {
        const told = JSON.parse(line) as Told;
        if ('progress' in told) onProgress(told.progress.done, told.progress.of);
        else if ('answer' in told) return told.answer as ReceivedOf<OperationOf<K>>;
        else throw await problemOf(new Response(JSON.stringify(told.problem), { status: told.problem.status ?? 500 }));
      }
    }
  } catch (error) {
    if (signal.aborted || error instanceof ApiError) throw error;
  }
  // The connection was lost before the last line.
  throw new ApiError('offline', 0);
}
