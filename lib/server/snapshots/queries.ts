// Gives out the stored files.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { servedMediaType } from '@/lib/domain/media-type';
import type { Answer, Input } from '@/lib/domain/operations';
import { db } from '../db';
import { guard } from '../guard';
import { openStoredFile } from './store';

/**
 * A stored file as a download, always to be saved and never shown.
 * @throws AppError `not_found`
 */
export async function getSnapshotContent(actor: Actor, { id }: Input<'GET /api/v1/snapshots/{id}/content'>): Promise<Answer<'GET /api/v1/snapshots/{id}/content'>> {
  await guard(actor, ['source.read', 'snapshot'], id);
  const { sha256, size, mediaType, fileName } = await db.snapshot.findUniqueOrThrow({ where: { id } });
  return { body: await openStoredFile(sha256, size), mediaType: servedMediaType(mediaType), fileName, size, sha256 };
}
