// How a claim stands since the text changed, asked for when somebody looks at it.
'use client';
import useSWR from 'swr';
import { api } from '@/lib/client/api';
import type { Claim } from '@/lib/domain/schema/claim';
import type { ClaimStanding } from '@/lib/domain/schema/standing';

/** Undefined until it has come, and where nothing can have changed: in the first revision, on a verdict that holds. */
export function useStanding(claim: Claim): { data: ClaimStanding | undefined; failed: boolean; retry: () => void } {
  const asked = claim.revisionNumber > 1 || claim.status === 'stale';
  // While the claim's next version is asked about, what was said of the same text stays: a button that goes takes the focus along.
  const { data, error, mutate } = useSWR<{ standing: ClaimStanding; of: number }, Error>(asked ? ['standing', claim.id, claim.version, claim.revisionNumber, claim.stale] : null, async () => ({ standing: await api('GET /api/v1/claims/{id}/standing', { params: { id: claim.id } }), of: claim.revisionNumber }), { revalidateOnFocus: false, keepPreviousData: true });
  const standing = data?.of === claim.revisionNumber ? data.standing : undefined;
  return { data: standing, failed: error !== undefined && standing === undefined, retry: () => void mutate() };
}
