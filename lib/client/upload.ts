// Sends a file to the desk with its hash, and says how far it is: first the hashing, then the sending.
import { UNKNOWN_MEDIA_TYPE, acceptedMediaType, mediaTypeOfName } from '@/lib/domain/media-type';
import type { Snapshot } from '@/lib/domain/schema/source';
import { ApiError, problemOf, toBase64 } from './api';
import type { HashMessage } from './hash-worker';
import { keyFor } from './idempotency';

/** `share` goes from 0 to 1 in each phase. */
export type UploadProgress = { phase: 'hashing' | 'sending'; share: number };
type UploadOptions = { onProgress: (progress: UploadProgress) => void; signal: AbortSignal };

/** The file could not be read on this computer: it was moved, changed or locked. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** The file's SHA-256 (hex), worked out in a worker. An abort throws the signal's reason. */
function hashFile(file: File, { onProgress, signal }: UploadOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void) => {
      worker.terminate();
      signal.removeEventListener('abort', abort);
      settle();
    };
    const abort = () => end(() => reject(signal.reason as Error));
    signal.addEventListener('abort', abort);
    worker.addEventListener('error', () => end(() => reject(new UnreadableFile())));
    worker.addEventListener('message', ({ data }: MessageEvent<HashMessage>) => {
      if ('read' in data) onProgress({ phase: 'hashing', share: file.size === 0 ? 1 : data.read / file.size });
      else if ('sha256' in data) end(() => resolve(data.sha256));
      else end(() => reject(new UnreadableFile()));
    });
    worker.postMessage(file);
  });
}

/** The type to announce: the name's ending knows better than systems that call a .csv a spreadsheet. */
export function announcedType(file: { name: string; type: string }): string {
  const byName = mediaTypeOfName(file.name);
  return byName === UNKNOWN_MEDIA_TYPE ? (acceptedMediaType(file.type) ?? UNKNOWN_MEDIA_TYPE) : byName;
}

/** XMLHttpRequest, because fetch tells nothing of how much was sent. */
function send(url: string, file: File, headers: Record<string, string>, { onProgress, signal }: UploadOptions): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    signal.addEventListener('abort', abort);
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress({ phase: 'sending', share: event.loaded / event.total });
    });
    request.addEventListener('load', () => resolve(new Response(request.responseText, { status: request.status, headers: { 'Content-Type': request.getResponseHeader('Content-Type') ?? '' } })));
    request.addEventListener('error', () => reject(new ApiError('offline', 0)));
    request.addEventListener('abort', () => reject(signal.reason as Error));
    request.addEventListener('loadend', () => signal.removeEventListener('abort', abort));
    request.send(file);
  });
}

/**
 * Stores the file with the source. Calling it again after a lost connection cannot store it twice.
 * @throws ApiError; UnreadableFile; the signal's reason when aborted
 */
export async function uploadSnapshot(sourceId: string, file: File, options: UploadOptions): Promise<Snapshot> {
  const sha256 = await hashFile(file, options);
  const url = `/api/v1/sources/${encodeURIComponent(sourceId)}/snapshots?${new URLSearchParams({ name: file.name })}`;
  const key = keyFor(`${url} ${sha256}`);
  const headers = { Accept: 'application/json', 'Content-Type': announcedType(file), 'Content-Digest': `sha-256=:${toBase64(sha256)}:`, 'Idempotency-Key': key.value };
  options.onProgress({ phase: 'sending', share: 0 });
  const response = await send(url, file, headers, options);
  if (!response.ok) {
    const error = await problemOf(response);
    if (error.status < 500 && error.code !== 'idempotency_in_flight') key.forget();
    throw error;
  }
  const snapshot = (await response.json()) as Snapshot;
  key.forget();
  return snapshot;
}
