// Loads the sample article into a desk that is still empty.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer } from '@/lib/domain/operations';
import { isDeskEmpty } from '../articles/queries';
import { demandOnDesk } from '../guard';
import { writeTogether } from '../transaction';
import { loadSampleArticle, prepareSample } from './load';

/**
 * Stores the sample article with all its claims as this editor's work, in one transaction.
 * Only while the actor sees no article that is not archived; of two clicks at once the second waits and is refused.
 * @throws AppError `forbidden`; `wrong_state` when there is an article
 */
export async function loadSample(actor: Actor): Promise<Answer<'POST /api/v1/sample'>> {
  demandOnDesk(actor, 'article.create');
  const material = await prepareSample();
  return writeTogether(actor, async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('beleg sample', 0))::text`;
    if (!(await isDeskEmpty(actor, tx))) throw new AppError('wrong_state');
    return { articleId: await loadSampleArticle(tx, { first: actor, second: actor }, material, new Date()) };
  });
}
