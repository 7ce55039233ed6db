// The browser's typed way to /api/v1: one function for every operation, with errors as codes.
//
//   const claim = await api('PATCH /api/v1/claims/{id}', { params: { id }, body: { priority: 'high' }, ifMatch: claim.version });
//   const page = await api('GET /api/v1/sources', { query: { q: 'DeepSeek' }, signal });
//   const made = await api('POST /api/v1/sources/{id}/snapshots', { params: { id }, query: { name }, file, sha256 });
//
// Operation, params, query, body and answer are typed by lib/domain/operations; nothing of zod reaches the browser.
// Whatever goes wrong is an ApiError: `catch (error) { if (isApiError(error)) show(error.code, error.at('/name')) else throw error }`.
// An aborted call throws the signal's reason, which is no ApiError.
import type { ErrorCode, FieldCode, FieldError } from '@/lib/domain/errors';
import { ERROR_CODES } from '@/lib/domain/errors';
import type { BodyOf, QueryOf, ReceivedOf } from '@/lib/domain/operation';
import type { OperationName, OperationOf } from '@/lib/domain/operations';
import { keyFor } from './idempotency';

/** `offline` is the browser's own: no answer of the desk came (connection lost, server away). Whether a write arrived is then unknown; the same call again is safe. */
export type ApiErrorCode = ErrorCode | 'offline';

/** What the desk refused, as codes; sentences are in the messages `errors.code` and `errors.field`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /**
   * @param status HTTP status; 0 for `offline`
   * @param errors what is wrong with which field (JSON pointers)
   * @param current the object as it is now, for `stale_version`
   * @param retryAfter seconds to wait, for `rate_limited` and `database_unavailable`
   */
  constructor(
    readonly code: ApiErrorCode,
    readonly status: number,
    readonly errors: readonly FieldError[] = [],
    readonly current: unknown = undefined,
    readonly retryAfter: number | null = null,
  ) {
    super(code);
  }

  /** What is wrong with the field that a JSON pointer names (`/email`), or null. */
  at(pointer: string): FieldCode | null {
    return this.errors.find((error) => error.pointer === pointer)?.code ?? null;
  }
}

/** Tells the desk's refusals from aborts and faults of our own. */
export const isApiError = (error: unknown): error is ApiError => error instanceof ApiError;

type Known<Name extends string, T> = unknown extends T ? unknown : Record<never, never> extends T ? { [K in Name]?: T } : { [K in Name]: T };
type ParamsOf<K extends OperationName> = OperationOf<K> extends { params: { _zod: { input: infer P } } } ? { params: { [N in keyof P]: string | number } } : unknown;

/** What an operation is called with. */
type CallOptions<K extends OperationName> = ParamsOf<K> &
  Known<'query', QueryOf<OperationOf<K>>> &
  Known<'body', BodyOf<OperationOf<K>>> &
  /** The version that the change is based on. */
  (OperationOf<K> extends { ifMatch: true } ? { ifMatch: number } : unknown) &
  /** The bytes, and their SHA-256 (hex) where it is known. */
  (OperationOf<K> extends { upload: true } ? { file: Blob; sha256?: string } : unknown) & {
    signal?: AbortSignal | undefined;
    /** POST carries a key by itself: the same call with the same body keeps its key until it is answered. Give one only to tie different calls together. */
    idempotencyKey?: string;
  };

type Raw = {
  params?: Record<string, string | number>;
  query?: Record<string, string | number | boolean | null | undefined>;
  body?: unknown;
  ifMatch?: number;
  file?: Blob;
  sha256?: string;
  signal?: AbortSignal;
  idempotencyKey?: string;
};
type Rest<K extends OperationName> = Record<never, never> extends CallOptions<K> ? [options?: CallOptions<K>] : [options: CallOptions<K>];

/**
 * Calls one operation and gives its answer (a Blob where it answers with a file).
 * A lost connection is tried once more where that is safe; the rest is the caller's to show.
 * @throws ApiError
 */
export async function api<K extends OperationName>(name: K, ...[options]: Rest<K>): Promise<ReceivedOf<OperationOf<K>>> {
  const raw = (options ?? {}) as Raw;
  const [method = 'GET', template = ''] = name.split(' ');
  const url = address(template, raw);
  const body = raw.file ?? (raw.body === undefined ? null : JSON.stringify(raw.body));
  const headers = new Headers({ Accept: 'application/json' });
  if (raw.file) headers.set('Content-Type', raw.file.type || 'application/octet-stream');
  else if (body !== null) headers.set('Content-Type', 'application/json');
  if (raw.sha256 !== undefined) headers.set('Content-Digest', `sha-256=:${toBase64(raw.sha256)}:`);
  if (raw.ifMatch !== undefined) headers.set('If-Match', `"${raw.ifMatch}"`);
  const key = method === 'POST' ? keyFor(`${url} ${typeof body === 'string' ? body : (raw.sha256 ?? '')}`, raw.idempotencyKey) : null;
  if (key) headers.set('Idempotency-Key', key.value);

  const response = await send(url, { method, headers, body, signal: raw.signal ?? null }, method === 'GET' || key !== null);
  if (!response.ok) {
    const error = await problemOf(response);
    // Below 500 the desk has decided; above, and while it is still at work, the next try must be recognised as the same.
    if (error.status < 500 && error.code !== 'idempotency_in_flight') key?.forget();
    throw error;
  }
  const answer = await received(response, raw.signal);
  key?.forget();
  return answer as ReceivedOf<OperationOf<K>>;
}

const SIGNED_OUT = 'beleg:signed-out';

/** Calls `listener` whenever any call is answered 401: the session has ended. Gives the way to stop listening. */
export function onSignedOut(listener: () => void): () => void {
  window.addEventListener(SIGNED_OUT, listener);
  return () => window.removeEventListener(SIGNED_OUT, listener);
}

/** The answer's content; a connection lost in the middle of it is a lost connection. */
async function received(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    const isJson = response.headers.get('content-type')?.startsWith('application/json') && !response.headers.has('content-disposition');
    return await (isJson ? response.json() : response.blob());
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('offline', 0);
  }
}

function address(template: string, { params = {}, query = {} }: Raw): string {
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name] ?? '')));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) search.set(name, String(value));
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

/** Waits before asking again after a lost connection, and while the first of two equal requests is still at work; in milliseconds. */
const WAITS = { lost: 400, inFlight: [300, 700, 1500, 3000] };

async function send(url: string, init: RequestInit, repeatable: boolean): Promise<Response> {
  for (let lost = 0, busy = 0; ; ) {
    let response: Response;
    try {
      response = await fetch(url, { ...init, credentials: 'same-origin', cache: 'no-store' });
    } catch (error) {
      if (init.signal?.aborted) throw error;
      if (!repeatable || lost++ > 0) throw new ApiError('offline', 0);
      await pause(WAITS.lost, init.signal);
      continue;
    }
    const wait = WAITS.inFlight[busy++];
    if (response.status !== 409 || wait === undefined || (await problemOf(response.clone())).code !== 'idempotency_in_flight') return response;
    await pause(wait, init.signal);
  }
}

function pause(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted', { cause: signal.reason }));
    }, { once: true });
  });
}

/** A refusal as ApiError. What is no problem document comes from something in front of the desk: then the desk was not reached. */
export async function problemOf(response: Response): Promise<ApiError> {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const retryAfter = Number.isFinite(seconds) ? seconds : null;
  const problem = (await response.json().catch(() => null)) as { code?: unknown; errors?: unknown; current?: unknown } | null;
  const code = problem?.code;
  if (code === 'unauthenticated') window.dispatchEvent(new Event(SIGNED_OUT));
  if (typeof code !== 'string' || !(code in ERROR_CODES)) return new ApiError(response.status >= 502 ? 'offline' : 'internal', response.status, [], undefined, retryAfter);
  return new ApiError(code as ErrorCode, response.status, Array.isArray(problem?.errors) ? (problem.errors as FieldError[]) : [], problem?.current, retryAfter);
}

/** Bytes in hex as base64, for Content-Digest. */
export function toBase64(hex: string): string {
  return btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))));
}
