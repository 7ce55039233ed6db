// The state of every passage, from the claims on the screen: the same function as on the server.
'use client';
import { useMemo } from 'react';
import { passageStates, type PassageState } from '@/lib/domain/coverage';
import { lookOf } from '@/components/claim/claim-look';
import { useDeskState } from './desk-context';
import type { Stop } from './steps';
import type { DeskState } from '@/lib/client/desk-store';

/** The passages' states in the order of the revision's units. */
export function statesOf({ article, claims }: Pick<DeskState, 'article' | 'claims'>): PassageState[] {
  return passageStates(article.revision.units, claims, article.exemptions, article.revision.facts);
}

/** The claims that are drawn in the text, in its order; closed ones are not among them. */
export function stopsOf({ claims }: Pick<DeskState, 'claims'>): Stop[] {
  return claims.flatMap((claim) => {
    const look = lookOf(claim);
    return look === 'closed' ? [] : [{ id: claim.id, start: claim.anchor.start, end: claim.anchor.end, look }];
  });
}

/** {@link statesOf} of what is on the screen. */
export function usePassageStates(): PassageState[] {
  const article = useDeskState((state) => state.article);
  const claims = useDeskState((state) => state.claims);
  return useMemo(() => statesOf({ article, claims }), [article, claims]);
}
