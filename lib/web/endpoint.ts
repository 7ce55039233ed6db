// The border: turns a request into (actor, input) for a use case, and what it gives or throws into an answer.
// Order of refusals (PRODUCT.md §6): 401, wrong origin, 404/403, 415/413, 400, 422, then 428 and 412 from the use case.
import 'server-only';
import { createHmac } from 'node:crypto';
import type { NextRequest } from 'next/server';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import { MAX_BODY, type IncomingFile, type Operation, type OutgoingFile } from '@/lib/domain/operation';
import { OPERATIONS, type Answer, type Input, type OperationName } from '@/lib/domain/operations';
import { env } from '@/lib/server/env';
import { guard } from '@/lib/server/guard';
import { Replay, withRepeatable, type Repeatable } from '@/lib/server/transaction';
import { readBody, readDigest } from './body';
import { clientAddress } from './client-address';
import { fileAnswer, headOnly } from './file-answer';
import { isSameOrigin } from './origin';
import { JSON_HEADERS, fieldErrors, problem, problemOf } from './problem';
import { progressAnswer, wantsProgress } from './progress-answer';
import { actorOfRequest } from './session';

type Context = { params: Promise<Record<string, string | string[] | undefined>> };
type Handler = (request: NextRequest, context: Context) => Promise<Response>;

/** A route handler made of an operation and its use case. */
export function endpoint<K extends OperationName>(name: K, useCase: (actor: Actor, input: Input<K>) => Promise<Answer<K>>): Handler {
  return handler(name, OPERATIONS[name], async (request) => {
    const who = await actorOfRequest(request);
    if (!who) throw new AppError('unauthenticated');
    if (who.byCookie && request.method !== 'GET' && request.method !== 'HEAD' && !isSameOrigin(request)) throw new AppError('wrong_origin');
    return who.actor;
  }, useCase as (actor: Actor, input: unknown) => Promise<unknown>);
}

/** A route handler of an operation that is open to all; its use case gets the caller's address for rate limits. */
export function openEndpoint<K extends OperationName>(name: K, useCase: (address: string, input: Input<K>) => Promise<Answer<K>>): Handler {
  return handler(name, OPERATIONS[name], (request) => Promise.resolve(clientAddress(request)), useCase as (address: string, input: unknown) => Promise<unknown>);
}

function handler<W extends Actor | string>(name: string, operation: Operation, identify: (request: NextRequest) => Promise<W>, useCase: (who: W, input: unknown) => Promise<unknown>): Handler {
  return async (request, context) => {
    try {
      const who = await identify(request);
      const params = operation.params?.safeParse(await context.params);
      if (params?.success === false) return problem('not_found');
      const allow = async () => {
        if (typeof who !== 'string' && operation.needs) await guard(who, operation.needs, (params?.data['id'] as string | undefined) ?? '');
      };
      let input: { value: Record<string, unknown>; repeatable: Repeatable | null };
      try {
        input = await parse(operation, request, params?.data ?? {});
      } catch (error) {
        // Whoever may not see the object must not learn more from how the request is refused.
        await allow();
        throw error;
      }
      const given = async (more: Record<string, unknown>) => {
        try {
          return answer(operation, await withRepeatable(input.repeatable, () => useCase(who, { ...input.value, ...more })));
        } catch (error) {
          if (!(error instanceof Replay)) throw error;
          // Whoever was told once may have lost the right to be told again.
          await allow();
          if (typeof who !== 'string') await demandReplay(who, operation, error.answer);
          return answer(operation, error.answer, { 'Idempotent-Replayed': 'true' });
        }
      };
      if (!operation.progress) return request.method === 'HEAD' ? await headOnly(await given({})) : await given({});
      // Whoever went away is told nothing, and that is no fault to be logged.
      if (wantsProgress(request)) return progressAnswer(request.signal, (progress, signal) => given({ progress, signal }).catch((error: unknown) => (signal.aborted ? Response.json(null) : problemOf(error, name))));
      return await given({ progress: () => undefined, signal: request.signal });
    } catch (error) {
      if (error instanceof AppError && error.code === 'wrong_origin') {
        return problem('wrong_origin', { detail: 'The request does not come from the desk’s own address. Set BELEG_URL to the address that browsers use.' });
      }
      return problemOf(error, name);
    }
  };
}

/** Asks anew about the object that the repeated answer shows, about each claim that the request changed with it, and about the articles of those it lists. */
async function demandReplay(actor: Actor, { replay }: Operation, told: unknown): Promise<void> {
  const { id, claims, items } = told as { id?: unknown; claims?: readonly { id: string }[]; items?: readonly { articleId?: unknown }[] };
  if (replay && typeof id === 'string') await guard(actor, replay, id);
  for (const claim of claims ?? []) await guard(actor, ['article.read', 'claim'], claim.id);
  for (const articleId of new Set(items?.map((item) => item.articleId))) if (typeof articleId === 'string') await guard(actor, ['article.read', 'article'], articleId);
}

async function parse(operation: Operation, request: NextRequest, params: Record<string, unknown>): Promise<{ value: Record<string, unknown>; repeatable: Repeatable | null }> {
  const value: Record<string, unknown> = {};
  const key = request.method === 'POST' ? request.headers.get('idempotency-key') : null;
  let repeatable: Repeatable | null = null;
  if (operation.upload) value['file'] = incoming(request);
  if (operation.body) {
    const { json, bytes } = await readBody(request, operation.maxBytes ?? MAX_BODY);
    // Only with its input does a finding tell what is missing from what is of another kind.
    const parsed = operation.body.safeParse(json, { reportInput: true });
    if (!parsed.success) throw new AppError('invalid_input', { errors: fieldErrors(parsed.error) });
    Object.assign(value, parsed.data);
    if (key) repeatable = { key: checkedKey(key), request: fingerprint(request, bytes), keep: !operation.secret };
  } else if (key) {
    repeatable = { key: checkedKey(key), request: fingerprint(request, request.headers.get('content-digest') ?? ''), keep: !operation.secret };
  }
  const query = operation.query?.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (query?.success === false) throw new AppError('invalid_input', { errors: fieldErrors(query.error) });
  Object.assign(value, query?.data, params);
  if (operation.ifMatch) value['ifMatch'] = ifMatch(request.headers.get('if-match'));
  return { value, repeatable };
}

/** Tells requests apart without keeping what they said: with a key, since a plain hash of a body that holds a password could be guessed. */
function fingerprint({ nextUrl }: NextRequest, body: Uint8Array | string): string {
  return createHmac('sha256', env.NEXTAUTH_SECRET).update(`${nextUrl.pathname}${nextUrl.search}\n`).update(body).digest('hex');
}

function checkedKey(key: string): string {
  if (key.length > 255 || !/^[\x21-\x7e]+$/.test(key)) throw new AppError('invalid_input', { errors: [{ pointer: '', code: 'invalid' }] });
  return key;
}

/** The version in If-Match; null without one (also for `*`, which names none), -1 for what can match no version of ours. */
function ifMatch(header: string | null): number | null {
  if (header === null || header.trim() === '' || header.trim() === '*') return null;
  const version = /^\s*"(\d{1,9})"\s*$/.exec(header)?.[1];
  return version === undefined ? -1 : Number(version);
}

function incoming(request: NextRequest): IncomingFile {
  const length = request.headers.get('content-length');
  return {
    stream: request.body ?? new ReadableStream({ start: (controller) => controller.close() }),
    length: length !== null && /^\d{1,15}$/.test(length) ? Number(length) : null,
    mediaType: request.headers.get('content-type') ?? 'application/octet-stream',
    sha256: readDigest(request.headers.get('content-digest')),
  };
}

function answer(operation: Operation, result: unknown, headers: Record<string, string> = {}): Response {
  if (typeof operation.answer === 'string') return fileAnswer(result as OutgoingFile);
  const version = (result as { version?: unknown } | null)?.version;
  return new Response(JSON.stringify(result), {
    status: operation.status,
    headers: { ...JSON_HEADERS, 'Content-Type': 'application/json', ...(typeof version === 'number' ? { ETag: `"${version}"` } : {}), ...headers },
  });
}
