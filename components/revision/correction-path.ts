// The address of the page on which a passage of an article is corrected.
import type { Claim } from '@/lib/domain/schema/claim';

/** Opens the passage that holds `start`, or where `claim` stands; without either the whole page. The claim is the one to come back to. */
export function correctionPath(articleId: string, start: number | null, claim: Pick<Claim, 'number' | 'anchors'> | null): string {
  const at = start ?? claim?.anchors[0]?.start ?? null;
  const search = new URLSearchParams({ ...(at === null ? {} : { at: String(at) }), ...(claim ? { claim: String(claim.number) } : {}) });
  return `/articles/${articleId}/revisions/new${search.size > 0 ? `?${search.toString()}` : ''}`;
}
