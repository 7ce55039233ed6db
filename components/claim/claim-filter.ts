// Which claims the panel's list shows. Pure.
import type { Claim } from '@/lib/domain/schema/claim';
import type { ClaimType, StaleReason } from '@/lib/domain/claim';
import { lookOf, type LookKey } from './claim-look';

/** `look`: a state, a state for one reason, or `lost` for what stands nowhere in the text. */
export type ClaimFilter = { text: string; look: LookKey | `stale:${StaleReason}` | 'lost' | ''; type: ClaimType | ''; mine: boolean };

export const NO_FILTER: ClaimFilter = { text: '', look: '', type: '', mine: false };

function fitsLook(claim: Claim, look: Exclude<ClaimFilter['look'], ''>): boolean {
  if (look === 'lost') return claim.orphaned;
  if (look.startsWith('stale:')) return claim.status === 'stale' && !claim.orphaned && look === `stale:${claim.stale}`;
  return lookOf(claim) === look;
}

/** Claims whose number, wording, statement or assignee holds every word, and that fit the rest. A number alone finds that claim. */
export function filterClaims(claims: readonly Claim[], { text, look, type, mine }: ClaimFilter, personId: string): Claim[] {
  const words = text.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return claims.filter((claim) => {
    if (look !== '' && !fitsLook(claim, look)) return false;
    if (type !== '' && claim.type !== type) return false;
    if (mine && claim.assignee?.id !== personId) return false;
    if (words.length === 0) return true;
    if (words.length === 1 && words[0] === String(claim.number)) return true;
    const haystack = `${claim.anchor.exact || (claim.lastPlace?.anchors[0]?.exact ?? '')} ${claim.statement ?? ''} ${claim.assignee?.name ?? ''}`.toLocaleLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
