// All verdicts that were ever recorded on a claim, newest first, folded away until somebody asks.
'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import useSWR from 'swr';
import { LoadState } from '@/components/ui/load-state';
import { api } from '@/lib/client/api';
import type { Claim } from '@/lib/domain/schema/claim';
import type { Verdict } from '@/lib/domain/schema/verdict';
import { VerdictView } from './verdict-view';

export function VerdictHistory({ claim }: { claim: Claim }) {
  const t = useTranslations('verdict');
  const [open, setOpen] = useState(false);
  return (
    <details className="border-t border-line pt-1" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-8 cursor-pointer py-1.5 text-sm text-ink-2 hover:text-ink">{t('all')}</summary>
      {open ? <Verdicts claim={claim} /> : null}
    </details>
  );
}

function Verdicts({ claim }: { claim: Claim }) {
  const t = useTranslations('verdict');
  const { data, error, mutate } = useSWR<Verdict[], Error>(['verdicts', claim.id, claim.version], async () => (await api('GET /api/v1/claims/{id}/verdicts', { params: { id: claim.id }, query: { limit: 200 } })).items);
  if (!data) return <LoadState failed={error !== undefined} onAgain={() => void mutate()} words={{ loading: t('loading'), failed: t('failed'), again: t('again') }} />;
  return (
    <ol className="divide-y divide-line">
      {data.map((verdict) => (
        <li key={verdict.id} className="py-2.5">
          <VerdictView verdict={verdict} wording={claim.anchor.exact} titled={false} />
        </li>
      ))}
    </ol>
  );
}
