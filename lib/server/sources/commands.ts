// What people do with sources: add one, change one. Every change leaves a version behind.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { sourcePermissions } from '@/lib/domain/permissions';
import type { SourceData } from '@/lib/domain/schema/source';
import { audit, changes, sourcePayload } from '../audit';
import { demand, demandOnDesk, sourceFacts } from '../guard';
import { given } from '../patch';
import { lockSource, requireVersion, write, type Tx } from '../transaction';
import { sourceData, sourceInclude, sourceView } from './view';

const midnight = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`));

/** A version's fields as columns. */
const columns = ({ publishedOn, accessedOn, ...rest }: SourceData) => ({ ...rest, publishedOn: midnight(publishedOn), accessedOn: midnight(accessedOn) });

/** Refuses people who do not exist, each by its place in the list. */
async function knownReaders(tx: Tx, readerIds: readonly string[]): Promise<string[]> {
  const ids = [...new Set(readerIds)];
  const known = new Set((await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true } })).map((user) => user.id));
  const errors = readerIds.flatMap((id, index) => (known.has(id) ? [] : [{ pointer: `/readerIds/${index}`, code: 'unknown_person' as const }]));
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
    await audit(tx, actor, { type: 'source.created', objectId: id, sourceId: id, payload: sourcePayload(data.confidentiality === 'confidential', { after }) });
    return sourceView(tx, actor, id);
  });
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
    const next: SourceData = { ...current, ...given(patch) };
    const lastReaders = row.readers.map((reader) => reader.userId).sort();
    const touchesReaders = readerIds !== undefined && changes({ ids: lastReaders }, { ids: [...new Set(readerIds)].sort() }) !== null;
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
    // What was said while it was confidential stays unsaid, and so does what is said from now on.
    const confidential = [current, next].some((state) => state.confidentiality === 'confidential');
    await audit(tx, actor, { type: 'source.edited', objectId: row.id, sourceId: row.id, payload: sourcePayload(confidential, changed) });
    return sourceView(tx, actor, row.id);
  });
}
