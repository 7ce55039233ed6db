// Links the sources that notes name: those of the library by their id, new ones as the library's own, all in a few statements.
import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/domain/actor';
import { AppError, type FieldError } from '@/lib/domain/errors';
import { canReadSource } from '@/lib/domain/permissions';
import type { Annotations } from '@/lib/domain/schema/annotation';
import type { NewSource, SourceData } from '@/lib/domain/schema/source';
import type { SourceType } from '@/lib/domain/source';
import { auditAll, sourcePayload } from '../audit';
import { demandOnDesk, sourceFacts, sourceFactsSelect } from '../guard';
import type { Tx } from '../transaction';

/** A source that evidence can name; what the history may say of it hangs on its confidentiality. */
export type LinkedSource = { id: string; type: SourceType; isConfidential: boolean };

type Given = Annotations['sources'][number];
const isKnown = (source: Given): source is { id: string } => 'id' in source;

/** The library's sources among them, locked in the order of their ids; faults by their place in the list. */
async function known(tx: Tx, actor: Actor, sources: readonly Given[]): Promise<{ found: Map<string, LinkedSource>; errors: FieldError[] }> {
  const ids = [...new Set(sources.filter(isKnown).map(({ id }) => id))].sort();
  if (ids.length === 0) return { found: new Map(), errors: [] };
  await tx.$queryRaw`SELECT 1 FROM "Source" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const rows = await tx.source.findMany({ where: { id: { in: ids } }, select: { ...sourceFactsSelect, type: true } });
  const found = new Map(rows.filter((row) => canReadSource(actor, sourceFacts(row))).map((row) => [row.id, { id: row.id, type: row.type, isConfidential: row.confidentiality === 'confidential' }]));
  return { found, errors: sources.flatMap((source, at): FieldError[] => (isKnown(source) && !found.has(source.id) ? [{ pointer: `/annotations/sources/${at}/id`, code: 'unknown_source' }] : [])) };
}

async function readerFaults(tx: Tx, sources: readonly Given[]): Promise<FieldError[]> {
  const ids = new Set(sources.flatMap((source) => (isKnown(source) ? [] : source.readerIds)));
  if (ids.size === 0) return [];
  const people = new Set((await tx.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true } })).map(({ id }) => id));
  return sources.flatMap((source, at): FieldError[] =>
    isKnown(source) ? [] : source.readerIds.flatMap((id, index): FieldError[] => (people.has(id) ? [] : [{ pointer: `/annotations/sources/${at}/readerIds/${index}`, code: 'unknown_person' }])),
  );
}

type NewRow = { id: string; data: SourceData; readerIds: string[] };

function newRow({ readerIds, ...data }: NewSource, accessedOn: string | null): NewRow {
  return { id: randomUUID(), data: { ...data, accessedOn: data.accessedOn ?? accessedOn }, readerIds: [...new Set(readerIds)].sort() };
}

async function insertSources(tx: Tx, actor: Actor, rows: readonly NewRow[]): Promise<void> {
  if (rows.length === 0) return;
  demandOnDesk(actor, 'source.create');
  const now = new Date();
  await tx.$executeRaw`
    INSERT INTO "Source" (id, type, title, creator, publisher, url, "publishedOn", "accessedOn", "independenceGroup", confidentiality, "ownerId", "createdAt", "updatedAt")
    SELECT id, type, title, creator, publisher, url, "publishedOn", "accessedOn", "independenceGroup", confidentiality, ${actor.id}::uuid, ${now}, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(rows.map(({ id, data }) => ({ ...data, id })))}::jsonb)
      AS (id uuid, type "SourceType", title text, creator text, publisher text, url text, "publishedOn" date, "accessedOn" date, "independenceGroup" text, confidentiality "Confidentiality")`;
  await tx.$executeRaw`
    INSERT INTO "SourceVersion" ("sourceId", version, data, at)
    SELECT id, 1, data, ${now} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS (id uuid, data jsonb)`;
  await tx.sourceReader.createMany({ data: rows.flatMap(({ id, readerIds }) => readerIds.map((userId) => ({ sourceId: id, userId }))) });
  await auditAll(tx, actor, rows.map(({ id, data, readerIds }) => ({ type: 'source.created', objectId: id, sourceId: id, payload: sourcePayload(data.confidentiality === 'confidential', { after: { ...data, readerIds } }) })));
}

/**
 * The sources that evidence will name, in the order given; new ones are added to the library and belong to the actor.
 * `accessedOn`: for each, the newest day on which a note saw it, which a new source keeps that has none. `wanted`: which of them are needed.
 * @throws AppError `forbidden`; `rule_violated` (`unknown_source`: not there, or not for this person to see; `unknown_person`)
 */
export async function linkSources(tx: Tx, actor: Actor, sources: readonly Given[], accessedOn: readonly (string | null)[], wanted: (at: number) => boolean = () => true): Promise<(LinkedSource | null)[]> {
  const { found, errors } = await known(tx, actor, sources);
  errors.push(...(await readerFaults(tx, sources)));
  if (errors.length > 0) throw new AppError('rule_violated', { errors });
  const rows: NewRow[] = [];
  const linked = sources.map((source, at): LinkedSource | null => {
    if (isKnown(source)) return found.get(source.id) ?? null;
    if (!wanted(at)) return null;
    const row = newRow(source, accessedOn[at] ?? null);
    rows.push(row);
    return { id: row.id, type: row.data.type, isConfidential: row.data.confidentiality === 'confidential' };
  });
  await insertSources(tx, actor, rows);
  return linked;
}
