// What tests of single commands share: people as actors, an article with a claim, and what may be expected of a refusal.
import 'server-only';
import { expect } from 'vitest';
import type { Actor, Role } from '@/lib/domain/actor';
import type { StoredStatus } from '@/lib/domain/claim';
import { AppError, type ErrorCode, type FieldError } from '@/lib/domain/errors';
import { makeActor, makeArticle, makeClaim, makePerson, type MadePerson } from '@/prisma/factories';
import { db } from '../db';

/** A person with these roles, as use cases know them. */
export const person = async (name: string, ...roles: Role[]): Promise<Actor> => makeActor(await makePerson({ name, roles }));

/** What every {@link member} signs in with. */
export const PASSWORD = 'korrekt pferd batterie';

/** Somebody with these roles, a session and the password {@link PASSWORD}. */
export async function member(...roles: Role[]): Promise<MadePerson & { actor: Actor }> {
  const made = await makePerson({ roles, password: PASSWORD });
  return { ...made, actor: await makeActor(made) };
}

/** An article with one claim, on "1834"; `members` makes it restricted. */
export async function claimInArticle(by: Actor, options: { members?: readonly Actor[]; archived?: boolean; status?: StoredStatus } = {}): Promise<{ articleId: string; claimId: string }> {
  const { members, archived, status } = options;
  const article = await makeArticle({ by, text: 'Probe\n\nIm Jahr 1834 war es so.', archived: archived ?? false, ...(members ? { access: 'restricted' as const, members } : {}) });
  const claim = await makeClaim(article, by, { exact: '1834', status: status ?? 'open' });
  return { articleId: article.id, claimId: claim.id };
}

/** Expects the act to be refused with this code, and these faults of fields. Gives the error. */
export async function expectRefusal(act: Promise<unknown>, code: ErrorCode, errors?: readonly FieldError[]): Promise<AppError> {
  const error = await act.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof AppError)) throw error instanceof Error ? error : new Error(`expected ${code}, got no refusal`);
  expect({ code: error.code, errors: error.details.errors }).toEqual({ code, errors });
  return error;
}

/** How many rows stand in the tables that a refused command must leave alone. */
export async function rowCounts(): Promise<Record<string, number>> {
  const [source, sourceVersion, evidence, evidenceVersion, snapshot, auditEvent] = await Promise.all([
    db.source.count(), db.sourceVersion.count(), db.evidence.count(), db.evidenceVersion.count(), db.snapshot.count(), db.auditEvent.count(),
  ]);
  return { source, sourceVersion, evidence, evidenceVersion, snapshot, auditEvent };
}

/** The history of one object, oldest first: types, who, and payloads. */
export function historyOf(objectId: string) {
  return db.auditEvent.findMany({ where: { objectId }, orderBy: { id: 'asc' }, select: { type: true, actorId: true, payload: true }, take: 100 });
}
