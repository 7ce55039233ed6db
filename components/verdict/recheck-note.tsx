// Names the verdict that is being checked anew, what it judged, and what there is now.
'use client';
import { useTranslations } from 'next-intl';
import { useStanding } from '@/components/claim/use-standing';
import { WhatChanged } from '@/components/claim/what-changed';
import { WithdrawnEvidence } from '@/components/claim/withdrawn-evidence';
import { DateTime } from '@/components/ui/date-time';
import type { Claim } from '@/lib/domain/schema/claim';

/** `verdictId` is the old one's; it is told in full where it is the one that the claim shows. */
export function RecheckNote({ claim, verdictId }: { claim: Claim; verdictId: string }) {
  const t = useTranslations('verdict.recheck');
  const claims = useTranslations('claim');
  const terms = useTranslations('terms.rating');
  const { data } = useStanding(claim);
  const { verdict, stale } = claim;
  if (verdict?.id !== verdictId) return <p className="text-sm text-ink-2">{t('earlier')}</p>;
  return (
    <section aria-label={t('label')} className="grid gap-1.5 border-l-3 border-stale pl-3">
      <p className="font-medium">
        {t('of')} <DateTime value={verdict.createdAt} /> {t('anew', { rating: terms(verdict.rating) })}
      </p>
      <p className="text-sm text-ink-2">{stale ? claims(`staleBecause.${stale}`) : t('unchanged')}</p>
      {data && stale ? <WhatChanged standing={data} reason={stale} /> : null}
      <WithdrawnEvidence claim={claim} />
    </section>
  );
}
