// Which of the evidence that a verdict rests on has been withdrawn since, and that the rest stays linked.
'use client';
import { useTranslations } from 'next-intl';
import useSWR from 'swr';
import { api } from '@/lib/client/api';
import type { Claim } from '@/lib/domain/schema/claim';
import type { Evidence } from '@/lib/domain/schema/source';

/** Takes a claim with the verdict in question. */
export function WithdrawnEvidence({ claim }: { claim: Claim }) {
  const t = useTranslations('claim.changes');
  const { data } = useSWR<Evidence[], Error>(['evidence', claim.id], async () => (await api('GET /api/v1/claims/{id}/evidence', { params: { id: claim.id }, query: { limit: 200 } })).items);
  const held = new Set(claim.verdict?.evidence.map((item) => item.evidenceId));
  const withdrawn = data?.flatMap((item) => ('confidential' in item || item.withdrawn === null || !held.has(item.id) ? [] : [item.source.title])) ?? [];
  if (held.size === 0 || !data) return null;
  return <p className="text-sm text-ink-2">{withdrawn.length > 0 ? t('withdrawn', { count: withdrawn.length, titles: withdrawn.join('; ') }) : claim.stale === 'evidence' ? t('withdrawnHidden') : t('evidenceKept')}</p>;
}
