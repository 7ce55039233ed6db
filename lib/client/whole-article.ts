// Reads an article and all its claims as one: text and claims of the same revision.
import type { Article } from '@/lib/domain/schema/article';
import type { Claim } from '@/lib/domain/schema/claim';
import { api } from './api';

/** Between two readings, in milliseconds: somebody is storing revisions just now. */
const WAITS = { first: 150, longest: 5_000, growth: 2 };

/** The article with the claims of just its revision: read again, after a pause, where somebody stored another one in between. @throws ApiError */
export async function wholeArticle(id: string): Promise<{ article: Article; claims: Claim[] }> {
  for (let wait = WAITS.first; ; wait = Math.min(wait * WAITS.growth, WAITS.longest)) {
    const article = await api('GET /api/v1/articles/{id}', { params: { id } });
    const claims = await allClaims(id);
    if (claims.every(({ revisionNumber }) => revisionNumber === article.revision.number)) return { article, claims };
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Every claim of the article; the interface gives at most 200 at a time. */
async function allClaims(id: string): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (let cursor: string | undefined; ; ) {
    const { items, nextCursor } = await api('GET /api/v1/articles/{id}/claims', { params: { id }, query: { limit: 200, cursor } });
    claims.push(...items);
    if (nextCursor === null) return claims;
    cursor = nextCursor;
  }
}
