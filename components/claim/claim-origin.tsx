// Why a claim was proposed, folded away once it is accepted; what is inside is fetched when it is first unfolded.
'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Claim } from '@/lib/domain/schema/claim';
import { untilFetched } from '@/components/ui/until-fetched';

const ProposalReasons = dynamic(untilFetched(() => import('@/components/triage/proposal-reasons').then((file) => file.ProposalReasons)), { loading: () => null });

export function ClaimOrigin({ claim, origin }: { claim: Claim; origin: NonNullable<Claim['origin']> }) {
  const t = useTranslations('claim');
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-1.5 text-sm text-ink-2 underline-offset-4 hover:underline">{t('whyProposed')}</summary>
      {open ? <ProposalReasons claim={claim} origin={origin} /> : null}
    </details>
  );
}
