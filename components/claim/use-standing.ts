// How a claim stands since the text changed, asked for when somebody looks at it.
'use client';
import useSWR from 'swr';
import { api } from '@/lib/client/api';
import type { Claim } from '@/lib/domain/schema/claim';
import type { ClaimStanding } from '@/lib/domain/schema/standing';

/** Undefined until it has come, and where nothing can have changed: in the first revision, on a verdict that holds. */
export function useStanding(claim: Claim): { data: ClaimStanding | undefined; failed: boolean; retry: () => void } {
  const asked = claim.revisionNumber > 1 || claim.status === 'stale';
  const { data, error, mutate } = useSWR<ClaimStanding, Error>(asked ? ['standing', claim.id, claim.version, claim.revisionNumber, claim.stale] : null, () => api('GET /api/v1/claims/{id}/standing', { params: { id: claim.id } }), { revalidateOnFocus: false });
  return { data, failed: error !== undefined && data === undefined, retry: () => void mutate() };
}
