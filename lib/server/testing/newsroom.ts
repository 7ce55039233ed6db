// A small newsroom for tests of single commands: people, articles with a claim each, and what they may expect of refusals.
import 'server-only';
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Actor, Role } from '@/lib/domain/actor';
import type { StoredStatus } from '@/lib/domain/claim';
import { AppError, type ErrorCode, type FieldError } from '@/lib/domain/errors';
import { db } from '../db';

/** A person and their proof, as the mint would give it for a session of theirs. */
export async function person(name: string, ...roles: Role[]): Promise<Actor> {
  const user = await db.user.create({ data: { name, email: `${randomUUID()}@example.org`, passwordHash: '-', roles } });
  return { id: user.id, name, email: user.email, roles, via: { kind: 'session', id: randomUUID() } } as unknown as Actor;
}

/** An article with one claim on its first four characters; `members` makes it restricted. */
export async function claimInArticle(by: Actor, options: { members?: readonly Actor[]; archived?: boolean; status?: StoredStatus } = {}): Promise<{ articleId: string; claimId: string }> {
  const article = await db.article.create({
    data: {
      title: 'Probe', language: 'de', createdById: by.id, lastClaimNumber: 1,
      ...(options.archived ? { archivedAt: new Date() } : {}),
      ...(options.members ? { access: 'restricted', members: { create: options.members.map((member) => ({ userId: member.id })) } } : {}),
      revisions: {
        create: { number: 1, text: '1834 war es so.', sha256: '0'.repeat(64), raw: Buffer.from(''), rawMediaType: 'text/plain', parserVersion: 1, layout: 'paragraphs', blocks: [], units: [], noise: [], createdById: by.id },
      },
    },
    include: { revisions: true },
  });
  const revisionId = article.revisions[0]?.id ?? '';
  const claim = await db.claim.create({
    data: {
      articleId: article.id, number: 1, type: 'date', priority: 'medium', createdById: by.id, status: options.status ?? 'open',
      anchors: { create: { revisionId, start: 0, end: 4, exact: '1834', prefix: '', suffix: ' war', wordingHash: 'a', contextHash: 'b', foldingVersion: 1 } },
    },
  });
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
