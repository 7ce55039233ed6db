// What people do with a source's files: add one.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { sourcePermissions } from '@/lib/domain/permissions';
import { isSafeUrl } from '@/lib/domain/source';
import { audit, sourcePayload } from '../audit';
import { demand, guard, sourceFacts, sourceFactsSelect } from '../guard';
import { personRefs } from '../people/names';
import { snapshotView } from '../sources/view';
import { lockSource, write } from '../transaction';
import { storeFile, type StoredFile } from './store';

/**
 * Keeps a file that a person uploads for a source. The bytes are safe on the disk before the row that names them is written.
 * @throws AppError `not_found`, `forbidden`; `invalid_input` (`url_scheme`, and what {@link storeFile} refuses); `length_required`, `too_large`, `storage_full`
 */
export async function addSnapshot(actor: Actor, { id, name, url, file }: Input<'POST /api/v1/sources/{id}/snapshots'>): Promise<Answer<'POST /api/v1/sources/{id}/snapshots'>> {
  await guard(actor, ['snapshot.add', 'source'], id);
  if (url !== null && !isSafeUrl(url)) throw new AppError('invalid_input', { errors: [{ pointer: '/url', code: 'url_scheme' }] });
  return recordSnapshot(actor, { id, name, url }, await storeFile(file));
}

/**
 * Writes down that a stored file is a snapshot of the source.
 * @throws AppError `not_found`, `forbidden`
 */
export function recordSnapshot(actor: Actor, { id, name, url }: { id: string; name: string; url: string | null }, stored: StoredFile): Promise<Answer<'POST /api/v1/sources/{id}/snapshots'>> {
  return write(actor, async (tx) => {
    await lockSource(tx, id);
    const source = await tx.source.findUnique({ where: { id }, select: sourceFactsSelect });
    demand(source ? sourcePermissions(actor, sourceFacts(source)) : [], 'snapshot.add');
    const row = await tx.snapshot.create({ data: { sourceId: id, ...stored, fileName: name, obtained: 'uploaded', url, obtainedBy: actor.id } });
    const after = { sourceId: id, sha256: row.sha256, size: row.size, mediaType: row.mediaType, fileName: row.fileName, url: row.url };
    await audit(tx, actor, { type: 'snapshot.added', objectId: row.id, sourceId: id, payload: sourcePayload(source?.confidentiality === 'confidential', { after }) });
    return snapshotView(row, await personRefs(tx, [row.obtainedBy]));
  });
}
