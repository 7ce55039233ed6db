// A recorded verdict to read: finding, reason, consequence, who and when.
'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { RATING_SIGNS, ratingTone } from '@/components/claim/claim-look';
import { Chip } from '@/components/ui/chip';
import { DateTime } from '@/components/ui/date-time';
import { untilFetched } from '@/components/ui/until-fetched';
import type { Verdict } from '@/lib/domain/schema/verdict';
import { WordingChange } from './wording-change';

const DecisionNote = dynamic(untilFetched(() => import('@/components/correction/decision-note').then((file) => file.DecisionNote)), { loading: () => null, ssr: false });

/** `wording` is the claim's present one; where the verdict judged another, that one is shown. */
export function VerdictView({ verdict, wording, titled = true }: { verdict: Verdict; wording: string; titled?: boolean }) {
  const t = useTranslations('verdict');
  const terms = useTranslations('terms');
  return (
    <div className="grid gap-1.5">
      {titled ? <h3 className="text-sm font-medium text-ink-2">{t('heading')}</h3> : null}
      <p className="flex flex-wrap items-center gap-2">
        <Chip tone={ratingTone(verdict.rating)} icon={RATING_SIGNS[verdict.rating]}>
          {terms(`rating.${verdict.rating}`)}
        </Chip>
        <span className="text-sm text-ink-2">{t('actionIs', { action: terms(`action.${verdict.action}`) })}</span>
      </p>
      {verdict.wording === wording ? null : (
        <p className="text-sm text-ink-2">
          {t('onWording')} <q className="font-serif">{verdict.wording}</q>
        </p>
      )}
      {verdict.rationale ? <p className="whitespace-pre-line wrap-anywhere">{verdict.rationale}</p> : null}
      {verdict.proposedWording ? <WordingChange before={verdict.wording} after={verdict.proposedWording} /> : null}
      {verdict.decision ? <DecisionNote verdict={verdict} decision={verdict.decision} /> : null}
      <p className="text-sm text-ink-3">
        {t('by', { name: verdict.recordedBy.name })} <DateTime value={verdict.createdAt} /> {t('onRevision', { revision: verdict.revisionNumber })}
        {verdict.recheckOf ? (
          <>
            {' '}
            {t('recheck.rechecks', { sequence: verdict.recheckOf.sequence, rating: terms(`rating.${verdict.recheckOf.rating}`), revision: verdict.recheckOf.revisionNumber })}
          </>
        ) : null}
        {verdict.expiresAt ? (
          <>
            {' '}
            {t('until')} <DateTime value={verdict.expiresAt} format="date" />
          </>
        ) : null}
        {verdict.stale ? ` · ${t('holdsNoMore', { reason: terms(`stale.${verdict.stale}`) })}` : null}
      </p>
    </div>
  );
}
