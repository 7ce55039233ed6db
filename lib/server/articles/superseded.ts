// Refuses work on a text that a colleague has replaced meanwhile, and says by which revision.
import 'server-only';
import { AppError } from '@/lib/domain/errors';
import { personRefs } from '../people/names';
import type { Tx } from '../transaction';
import { revisionSummary } from './view';

/** The refusal of work on another revision of the article than the newest one, which it shows: `conflict` with `current`. */
export async function superseded(client: Tx, articleId: string): Promise<AppError> {
  const row = await client.revision.findFirstOrThrow({ where: { articleId }, select: { number: true, sha256: true, createdAt: true, createdById: true }, orderBy: { number: 'desc' } });
  return new AppError('conflict', { current: revisionSummary(row, await personRefs(client, [row.createdById])) });
}
