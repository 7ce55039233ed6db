// Why a claim must be checked again and what changed, and which of its places a revision has lost.
'use client';
import { useTranslations } from 'next-intl';
import { useDeskState } from '@/components/article/desk-context';
import { useTriage } from '@/components/triage/use-triage';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Claim } from '@/lib/domain/schema/claim';
import type { ClaimStanding } from '@/lib/domain/schema/standing';
import { CandidateList } from './candidate-list';
import { useStanding } from './use-standing';
import { WhatChanged } from './what-changed';
import { WithdrawnEvidence } from './withdrawn-evidence';

/** For a claim that stands in the text; `writing`: the form of a new verdict says the same itself. */
export function StaleNotice({ claim, mayEdit, writing }: { claim: Claim; mayEdit: boolean; writing: boolean }) {
  const t = useTranslations('claim');
  const { data, failed, retry } = useStanding(claim);
  const reason = claim.status === 'stale' ? claim.stale : undefined;
  return (
    <>
      {reason && !writing ? (
        <Notice tone="warning" next={mayEdit ? t('staleNext') : undefined} action={failed ? <Button onClick={retry}>{t('changes.again')}</Button> : undefined}>
          {t(`staleBecause.${reason}`)}
        </Notice>
      ) : null}
      {reason && !writing && data ? <WhatChanged standing={data} reason={reason} /> : null}
      {reason === 'evidence' && !writing ? <WithdrawnEvidence claim={claim} /> : null}
      {data?.lost ? <LostMentions claim={claim} lost={data.lost} mayEdit={mayEdit} /> : null}
    </>
  );
}

/** Some of several places are gone; the others still stand. */
function LostMentions({ claim, lost, mayEdit }: { claim: Claim; lost: NonNullable<ClaimStanding['lost']>; mayEdit: boolean }) {
  const t = useTranslations('claim.lost');
  const triage = useTriage();
  const language = useDeskState((state) => state.article.language);
  return (
    <section aria-label={t('mentionsLabel')} className="grid gap-2">
      {lost.places.map((place) => (
        <div key={place.before.start} className="grid gap-1.5">
          <Notice tone="info">{t(place.candidates.length === 0 ? 'mentionGone' : place.ambiguous ? 'mentionAmbiguous' : 'mentionMoved', { since: lost.since })}</Notice>
          <blockquote lang={language} className="border-l-3 border-line-2 pl-3 font-serif text-lg leading-snug text-ink-2">{place.before.exact}</blockquote>
          <CandidateList claim={claim} place={place} act={mayEdit ? (span) => triage((acts) => acts.attach(claim, span)) : null} />
        </div>
      ))}
    </section>
  );
}
