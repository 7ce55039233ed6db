// The state of every passage, from the claims on the screen: the same function as on the server.
'use client';
import { useMemo } from 'react';
import { passageStates, type PassageState } from '@/lib/domain/coverage';
import type { Article, Exemption } from '@/lib/domain/schema/article';
import { overlaps } from '@/lib/text/span';
import { lookOf } from '@/components/claim/claim-look';
import { useDeskState } from './desk-context';
import type { Stop } from './steps';
import type { DeskState } from '@/lib/client/desk-store';

/** The passages' states in the order of the revision's units. */
function statesOf({ article, claims }: Pick<DeskState, 'article' | 'claims'>): PassageState[] {
  return passageStates(article.revision.units, claims, article.exemptions, article.revision.facts);
}

/** The stale exemption of a passage, by the passage's index. */
export function staleExemptionAt({ revision, exemptions }: Pick<Article, 'revision' | 'exemptions'>, index: number): Exemption | undefined {
  const passage = revision.units[index];
  return passage && exemptions.find((exemption) => exemption.stale && overlaps(exemption, passage));
}

/** Of each passage, whether something is left to do with it that no claim leads to: nobody has looked at it, or its exemption is stale. */
export function leftOf(state: Pick<DeskState, 'article' | 'claims'>): boolean[] {
  return statesOf(state).map((passage, index) => passage === 'unaccounted' || (passage === 'stale' && staleExemptionAt(state.article, index) !== undefined));
}

/** Behind all text, for what stands nowhere in it. */
const BEHIND = Number.MAX_SAFE_INTEGER;

/** The claims that are drawn in the text, in its order, and then those that the text has lost; closed ones are not among them. */
export function stopsOf({ claims }: Pick<DeskState, 'claims'>): Stop[] {
  return claims.flatMap((claim) => {
    const look = lookOf(claim);
    return look === 'closed' ? [] : [{ id: claim.id, start: claim.orphaned ? BEHIND : claim.anchor.start, end: claim.orphaned ? BEHIND : claim.anchor.end, look }];
  });
}

/** {@link statesOf} of what is on the screen. */
export function usePassageStates(): PassageState[] {
  const article = useDeskState((state) => state.article);
  const claims = useDeskState((state) => state.claims);
  return useMemo(() => statesOf({ article, claims }), [article, claims]);
}
