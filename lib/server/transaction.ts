// The one way to write: a transaction that also keeps the answer of a request with an Idempotency-Key.
import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import { db } from './db';
import type { Prisma } from './generated/client';

export type Tx = Prisma.TransactionClient;

/** A request that may be sent twice: `request` is method, path and the body's hash; `keep` is false for answers with a secret. */
export type Repeatable = { key: string; request: string; keep: boolean };

/** Thrown out of the transaction when the same request was answered before; carries that answer. */
export class Replay extends Error {
  constructor(readonly answer: unknown) {
    super('replay');
  }
}

const repeatable = new AsyncLocalStorage<Repeatable>();

/** Runs a use case so that its transaction answers a repeated request from what the first one was told. */
export function withRepeatable<T>(request: Repeatable | null, run: () => Promise<T>): Promise<T> {
  return request ? repeatable.run(request, run) : run();
}

/** How long an answer is kept for a repeated request, in milliseconds (PRODUCT.md §6). */
const KEPT_MS = 86_400_000;

const joined = new AsyncLocalStorage<Tx>();

/** Waiting for a pool connection, and for the whole transaction, in milliseconds: long enough for 16 writers queueing on one article. */
const LIMITS = { maxWait: 10_000, timeout: 20_000 };

/**
 * Runs `work` in one transaction and gives what it returns, which is the use case's whole answer.
 * @param limits what may take longer than usual without anybody waiting for it, in milliseconds
 * @throws AppError `idempotency_mismatch` (same key, other request), `idempotency_in_flight`; Replay when it was answered before
 */
export function write<T>(actor: Actor, work: (tx: Tx) => Promise<T>, limits: Partial<typeof LIMITS> = {}): Promise<T> {
  const outer = joined.getStore();
  if (outer) return work(outer);
  const request = repeatable.getStore();
  return db.$transaction(async (tx) => {
    await demandSamePerson(tx, actor);
    if (request) await claimKey(tx, actor.id, request);
    const answer = await work(tx);
    if (request) await keepAnswer(tx, actor.id, request, answer);
    return answer;
  }, { ...LIMITS, ...limits });
}

/**
 * Asks whether the actor is still who they were when the request began: a slow upload or a long queue may have taken
 * minutes, in which somebody disabled them or took a role away.
 * @throws AppError `unauthenticated`, `forbidden`
 */
async function demandSamePerson(tx: Tx, actor: Actor): Promise<void> {
  if (actor.via.kind !== 'session' && actor.via.kind !== 'token') return;
  const now = await tx.user.findUnique({ where: { id: actor.id, disabledAt: null }, select: { roles: true } });
  if (!now) throw new AppError('unauthenticated');
  if (actor.roles.some((role) => !now.roles.includes(role))) throw new AppError('forbidden');
}

/** Makes one transaction of the use cases called in `work`: all of what they write is kept, or nothing. */
export function writeTogether<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return write(actor, (tx) => joined.run(tx, () => work(tx)));
}

/**
 * For use cases with costly or one-time checks before their transaction: answers a repeated request from what the first one was told.
 * @throws Replay; AppError as {@link write}
 */
export async function replayIfAnswered(actor: Actor): Promise<void> {
  const request = repeatable.getStore();
  if (request) await claimKey(db, actor.id, request);
}

/** Clears away kept answers that nobody may ask for any more: they are whole articles and pieces of evidence. */
export async function forgetAnswers(): Promise<void> {
  await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: new Date(Date.now() - KEPT_MS) } } });
}

async function claimKey(tx: Tx, userId: string, { key, request }: Repeatable): Promise<void> {
  const [lock] = await tx.$queryRaw<[{ free: boolean }]>`SELECT pg_try_advisory_xact_lock(hashtextextended(${`${userId} ${key}`}, 0)) AS free`;
  if (!lock.free) throw new AppError('idempotency_in_flight');
  // A second statement: one that also took the lock would not see what was stored while it did.
  const [before] = await tx.$queryRaw<{ request: string; answer: string | null; createdAt: Date }[]>`SELECT request, answer, "createdAt" FROM "IdempotencyKey" WHERE "userId" = ${userId}::uuid AND key = ${key}`;
  if (!before) return;
  if (before.createdAt.getTime() < Date.now() - KEPT_MS) {
    await tx.idempotencyKey.delete({ where: { userId_key: { userId, key } } });
    return;
  }
  if (before.request !== request) throw new AppError('idempotency_mismatch');
  // The answer held a secret and was not kept.
  if (before.answer === null) throw new AppError('conflict');
  throw new Replay(JSON.parse(before.answer) as unknown);
}

async function keepAnswer(tx: Tx, userId: string, { key, request, keep }: Repeatable, answer: unknown): Promise<void> {
  await tx.$executeRaw`INSERT INTO "IdempotencyKey" ("userId", key, request, answer, "createdAt") VALUES (${userId}::uuid, ${key}, ${request}, ${keep ? JSON.stringify(answer) : null}, ${new Date()})`;
}

/** Waits for and takes the article's row: every write in an article happens under this lock, before it reads anything. Lock order: article → claim → source. */
export async function lockArticle(tx: Tx, articleId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${articleId}::uuid FOR UPDATE`;
}

/** Waits for and takes the source's row. */
export async function lockSource(tx: Tx, sourceId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Source" WHERE id = ${sourceId}::uuid FOR UPDATE`;
}

/**
 * Compares If-Match with the object's version; asked after every other rule (order of answers: PRODUCT.md §6).
 * @throws AppError `version_required` without If-Match; `stale_version` with `current` when it is an old one
 */
export function requireVersion(ifMatch: number | null, version: number, current: unknown): void {
  if (ifMatch === null) throw new AppError('version_required');
  if (ifMatch !== version) throw new AppError('stale_version', { current });
}
