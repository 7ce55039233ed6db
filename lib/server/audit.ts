// Writes audit events, in the transaction of what they tell of.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { EVENT_TYPES, type EventPayload, type EventType } from '@/lib/domain/schema/history';
import type { Tx } from './transaction';

/** What happened; `sourceId` names the source whose confidentiality governs who may read it. */
type Event = { type: EventType; objectId: string; articleId?: string; sourceId?: string; payload: EventPayload };

/** Appends one event. Of a confidential source give {@link sourcePayload}. A hand-written statement: every write pays for it. */
export async function audit(tx: Tx, actor: Actor, event: Event): Promise<void> {
  const actorId = actor.via.kind === 'machine_room' ? null : actor.id;
  await tx.$executeRaw`
    INSERT INTO "AuditEvent" (type, "objectType", "objectId", "articleId", "sourceId", "actorId", "actorName", "actorRoles", at, payload)
    VALUES (${event.type}, ${EVENT_TYPES[event.type]}, ${event.objectId}::uuid, ${event.articleId ?? null}::uuid, ${event.sourceId ?? null}::uuid,
            ${actorId}::uuid, ${actor.name}, ${[...actor.roles]}::"Role"[], ${new Date()}, ${JSON.stringify(event.payload)}::jsonb)`;
}

/** {@link audit} of many events in one statement, told in this order. */
export async function auditAll(tx: Tx, actor: Actor, events: readonly Event[]): Promise<void> {
  const actorId = actor.via.kind === 'machine_room' ? null : actor.id;
  const rows = events.map((event) => ({ ...event, objectType: EVENT_TYPES[event.type] }));
  await tx.$executeRaw`
    INSERT INTO "AuditEvent" (type, "objectType", "objectId", "articleId", "sourceId", "actorId", "actorName", "actorRoles", at, payload)
    SELECT e.type, e."objectType", e."objectId", e."articleId", e."sourceId", ${actorId}::uuid, ${actor.name}, ${[...actor.roles]}::"Role"[], ${new Date()}, e.payload
    FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS (type text, "objectType" text, "objectId" uuid, "articleId" uuid, "sourceId" uuid, payload jsonb)) WITH ORDINALITY AS e (type, "objectType", "objectId", "articleId", "sourceId", payload, place)
    ORDER BY e.place`;
}

/** The fields of `next` that differ from `last`, before and after; null when nothing differs. Dates as ISO strings. */
export function changes(last: Record<string, unknown>, next: Record<string, unknown>): Told | null {
  const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : value);
  const keys = Object.keys(next).filter((key) => JSON.stringify(plain(last[key])) !== JSON.stringify(plain(next[key])));
  if (keys.length === 0) return null;
  const pick = (from: Record<string, unknown>) => JSON.parse(JSON.stringify(Object.fromEntries(keys.map((key) => [key, plain(from[key]) ?? null])))) as NonNullable<EventPayload['before']>;
  return { before: pick(last), after: pick(next) };
}

/** Values of fields before and after. */
export type Told = Pick<EventPayload, 'before' | 'after'>;

/** What an event keeps of a source, its files and its evidence: of a confidential source the fields' names only (PRODUCT.md §4.9). */
export function sourcePayload(confidential: boolean, { before, after }: Told): EventPayload {
  if (confidential) return { fields: Object.keys(after ?? before ?? {}) };
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
