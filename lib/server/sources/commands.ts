// What people do with sources: add one, change one. Every change leaves a version behind.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { sourcePermissions } from '@/lib/domain/permissions';
import type { EventPayload } from '@/lib/domain/schema/history';
import type { SourceData, SourcePatch } from '@/lib/domain/schema/source';
import { audit, changes } from '../audit';
import { demand, demandOnDesk, sourceFacts } from '../guard';
import { lockSource, requireVersion, write, type Tx } from '../transaction';
import { sourceData, sourceInclude, sourceView } from './view';

const midnight = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`));

/** A version's fields as columns. */
const columns = ({ publishedOn, accessedOn, ...rest }: SourceData) => ({ ...rest, publishedOn: midnight(publishedOn), accessedOn: midnight(accessedOn) });

/** Refuses people who do not exist, each by its place in the list. */
async function knownReaders(tx: Tx, readerIds: readonly string[]): Promise<string[]> {
  const ids = [...new Set(readerIds.map((id) => id.toLowerCase()))];
  const known = new Set((await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true } })).map((user) => user.id));
  const errors = readerIds.flatMap((id, index) => (known.has(id.toLowerCase()) ? [] : [{ pointer: `/readerIds/${index}`, code: 'unknown_person' as const }]));
  if (errors.length > 0) throw new AppError('rule_violated', { errors });
  return ids.sort();
}

const writeVersion = (tx: Tx, sourceId: string, version: number, data: SourceData) => tx.sourceVersion.create({ data: { sourceId, version, data } });

/**
 * Adds a source to the library; who adds it owns it.
 * @throws AppError `forbidden`; `rule_violated` (`unknown_person`)
 */
export function createSource(actor: Actor, { readerIds, ...input }: Input<'POST /api/v1/sources'>): Promise<Answer<'POST /api/v1/sources'>> {
  return write(actor, async (tx) => {
    demandOnDesk(actor, 'source.create');
    const readers = await knownReaders(tx, readerIds);
    const data: SourceData = { ...input };
    const { id } = await tx.source.create({ data: { ...columns(data), ownerId: actor.id, readers: { create: readers.map((userId) => ({ userId })) } } });
    await writeVersion(tx, id, 1, data);
    const after = { ...data, readerIds: readers };
    await audit(tx, actor, { type: 'source.created', objectId: id, sourceId: id, payload: sourcePayload([data], { after }) });
    return sourceView(tx, actor, id);
  });
}

/** What of the patch differs from the source as it is; only what the owner alone may touch comes apart. */
function applied(patch: SourcePatch, current: SourceData): SourceData {
  const next: SourceData = { ...current };
  const given = <K extends keyof SourceData>(key: K, value: SourceData[K] | undefined) => {
    if (value !== undefined) next[key] = value;
  };
  given('type', patch.type);
  given('title', patch.title);
  given('creator', patch.creator);
  given('publisher', patch.publisher);
  given('url', patch.url);
  given('publishedOn', patch.publishedOn);
  given('accessedOn', patch.accessedOn);
  given('independenceGroup', patch.independenceGroup);
  given('confidentiality', patch.confidentiality);
  return next;
}

/** Values for the history; of a source that is or was confidential only the fields' names. */
function sourcePayload(states: readonly SourceData[], { before, after }: Pick<EventPayload, 'before' | 'after'>): EventPayload {
  if (states.some((state) => state.confidentiality === 'confidential')) return { fields: Object.keys(after ?? {}) };
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

/**
 * Changes a source. Its confidentiality and its readers are the owner's to change.
 * @throws AppError `not_found`, `forbidden`; `rule_violated` (`unknown_person`); `version_required`, `stale_version`
 */
export function editSource(actor: Actor, { id, ifMatch, readerIds, ...patch }: Input<'PATCH /api/v1/sources/{id}'>): Promise<Answer<'PATCH /api/v1/sources/{id}'>> {
  return write(actor, async (tx) => {
    await lockSource(tx, id);
    const row = await tx.source.findUnique({ where: { id }, include: sourceInclude });
    const allowed = row ? sourcePermissions(actor, sourceFacts(row)) : [];
    demand(allowed, 'source.edit');
    if (!row) throw new AppError('not_found');

    const current = sourceData(row);
    const next = applied(patch, current);
    const lastReaders = row.readers.map((reader) => reader.userId).sort();
    const touchesReaders = readerIds !== undefined && changes({ ids: lastReaders }, { ids: [...new Set(readerIds.map((reader) => reader.toLowerCase()))].sort() }) !== null;
    if (touchesReaders || next.confidentiality !== current.confidentiality) demand(allowed, 'source.manageReaders');
    const readers = touchesReaders ? await knownReaders(tx, readerIds) : lastReaders;
    requireVersion(ifMatch, row.version, await sourceView(tx, actor, row.id));

    const changed = changes({ ...current, readerIds: lastReaders }, { ...next, readerIds: readers });
    if (!changed) return sourceView(tx, actor, row.id);
    const version = row.version + 1;
    await tx.source.update({ where: { id: row.id }, data: { ...columns(next), version } });
    if (touchesReaders) {
      await tx.sourceReader.deleteMany({ where: { sourceId: row.id } });
      await tx.sourceReader.createMany({ data: readers.map((userId) => ({ sourceId: row.id, userId })) });
    }
    await writeVersion(tx, row.id, version, next);
    await audit(tx, actor, { type: 'source.edited', objectId: row.id, sourceId: row.id, payload: sourcePayload([current, next], changed) });
    return sourceView(tx, actor, row.id);
  });
}
