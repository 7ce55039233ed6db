// The evidence on a claim as the rules of verdicts see it, from the same cache as the panel's list of evidence.
'use client';
import { useMemo } from 'react';
import useSWR from 'swr';
import { api } from '@/lib/client/api';
import type { Evidence } from '@/lib/domain/schema/source';
import type { EvidenceFact } from '@/lib/domain/verdict';
import { factOf } from '@/components/verdict/verdict-draft';

/** Evidence that the person may see; null until it is loaded. */
export function useEvidenceFacts(claimId: string): EvidenceFact[] | null {
  const { data } = useSWR<Evidence[], Error>(['evidence', claimId], async () => (await api('GET /api/v1/claims/{id}/evidence', { params: { id: claimId }, query: { limit: 200 } })).items);
  return useMemo(() => data?.flatMap((item) => ('confidential' in item ? [] : [factOf(item)])) ?? null, [data]);
}
