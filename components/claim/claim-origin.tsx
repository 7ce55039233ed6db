// Why a claim was proposed, folded away once it is accepted, or the note of the file that it came from; what is inside is fetched when it is needed.
'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Claim } from '@/lib/domain/schema/claim';
import { untilFetched } from '@/components/ui/until-fetched';

const ProposalReasons = dynamic(untilFetched(() => import('@/components/triage/proposal-reasons').then((file) => file.ProposalReasons)), { loading: () => null });
const NoteOrigin = dynamic(untilFetched(() => import('./note-origin').then((file) => file.NoteOrigin)), { loading: () => null });

export function ClaimOrigin({ claim, origin }: { claim: Claim; origin: NonNullable<Claim['origin']> }) {
  const t = useTranslations('claim');
  const [open, setOpen] = useState(false);
  if (origin.by === 'note') return <NoteOrigin origin={origin} />;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-1.5 text-sm text-ink-2 underline-offset-4 hover:underline">{t('whyProposed')}</summary>
      {open ? <ProposalReasons claim={claim} origin={origin} /> : null}
    </details>
  );
}
