// The article of a page below /articles/[articleId]: read once for title and page.
import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Id } from '@/lib/domain/schema/primitives';
import { getArticle } from '@/lib/server/articles/queries';
import { orNotFound } from './or-not-found';
import { requireActor } from './session';

/**
 * The article as the signed-in person sees it, with its current revision. Takes the address's part as it came.
 * Shows the page "not found" for one that is not there and one that may not be seen alike; sends whoever is not signed in to the sign-in page.
 */
export const articleOfPage = cache(async (articleId: string) => {
  const actor = await requireActor();
  const id = Id.safeParse(articleId);
  if (!id.success) notFound();
  return orNotFound(getArticle(actor, { id: id.data }));
});
