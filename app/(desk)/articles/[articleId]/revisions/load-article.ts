// The article whose revisions a page shows, read once for its title and its content.
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { AppError } from '@/lib/domain/errors';
import { Id } from '@/lib/domain/schema/primitives';
import { getArticle } from '@/lib/server/articles/queries';
import { requireActor } from '@/lib/web/session';

/** Ends in the "not found" page where there is no such article for this person. */
export const loadArticle = cache(async (articleId: string) => {
  const actor = await requireActor();
  if (!Id.safeParse(articleId).success) notFound();
  return orNotFound(getArticle(actor, { id: articleId }));
});

/** What a query gives; the "not found" page where it finds nothing. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
}
