// Reads an article's audit events, and takes out what belongs to confidential sources.
import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import type { Answer, Input } from '@/lib/domain/operations';
import { canReadSource } from '@/lib/domain/permissions';
import { AuditEvent, EventPayload } from '@/lib/domain/schema/history';
import { db } from '../db';
import type { Prisma } from '../generated/client';
import { guard, sourceFacts, sourceFactsSelect } from '../guard';
import { positionIn, toPage } from '../paging';

/** An event's number, as text because it may outgrow a JSON number. */
const Position = z.tuple([z.string().regex(/^\d{1,18}$/)]);

/** Which part of an event's payload may be shown. */
type Shown = 'all' | 'fields' | 'nothing';

/** Names of the fields an event is about, whether it kept their values or not. */
function fieldNames({ before, after, fields }: EventPayload): string[] {
  return [...new Set([...(fields ?? []), ...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
}

function shownPayload(payload: EventPayload, shown: Shown): EventPayload {
  switch (shown) {
    case 'all':
      return payload;
    case 'fields':
      return { fields: fieldNames(payload), ...(payload.claimNumber === undefined ? {} : { claimNumber: payload.claimNumber }) };
    case 'nothing':
      return {};
  }
}

function eventView(row: Prisma.AuditEventGetPayload<object>, shown: Shown): AuditEvent {
  return AuditEvent.parse({
    id: row.id.toString(),
    type: row.type,
    object: { type: row.objectType, id: row.objectId },
    actor: { id: row.actorId, name: row.actorName, roles: row.actorRoles },
    at: row.at.toISOString(),
    payload: shownPayload(EventPayload.parse(row.payload), shown),
  });
}

/**
 * Events of an article, newest first. Of a source that is confidential now its readers see the names of fields, others
 * only that something happened; values from the time before it was confidential are not shown either.
 * @throws AppError `not_found`
 */
export async function listHistory(actor: Actor, input: Input<'GET /api/v1/articles/{id}/history'>): Promise<Answer<'GET /api/v1/articles/{id}/history'>> {
  await guard(actor, ['article.read', 'article'], input.id);
  const before = positionIn(Position, input.cursor);
  const rows = await db.auditEvent.findMany({
    where: { articleId: input.id, ...(before === null ? {} : { id: { lt: BigInt(before[0]) } }) },
    orderBy: { id: 'desc' },
    take: input.limit + 1,
  });
  const sources = await db.source.findMany({ where: { id: { in: rows.flatMap((row) => row.sourceId ?? []) } }, select: sourceFactsSelect });
  const shownOf = new Map(sources.map((source): [string, Shown] => [source.id, !canReadSource(actor, sourceFacts(source)) ? 'nothing' : source.confidentiality === 'confidential' ? 'fields' : 'all']));
  return toPage(rows, input.limit, (row) => [row.id.toString()], (row) => eventView(row, row.sourceId === null ? 'all' : (shownOf.get(row.sourceId) ?? 'nothing')));
}
