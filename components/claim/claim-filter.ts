// Which claims the panel's list shows. Pure.
import type { Claim } from '@/lib/domain/schema/claim';
import type { ClaimType } from '@/lib/domain/claim';
import { lookOf, type LookKey } from './claim-look';

export type ClaimFilter = { text: string; look: LookKey | ''; type: ClaimType | ''; mine: boolean };

export const NO_FILTER: ClaimFilter = { text: '', look: '', type: '', mine: false };

/** Claims whose number, wording, statement or assignee holds every word, and that fit the rest. A number alone finds that claim. */
export function filterClaims(claims: readonly Claim[], { text, look, type, mine }: ClaimFilter, personId: string): Claim[] {
  const words = text.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return claims.filter((claim) => {
    if (look !== '' && lookOf(claim) !== look) return false;
    if (type !== '' && claim.type !== type) return false;
    if (mine && claim.assignee?.id !== personId) return false;
    if (words.length === 0) return true;
    if (words.length === 1 && words[0] === String(claim.number)) return true;
    const haystack = `${claim.anchor.exact} ${claim.statement ?? ''} ${claim.assignee?.name ?? ''}`.toLocaleLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
