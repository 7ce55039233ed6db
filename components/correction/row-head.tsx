// What every row of the list begins with: which claim, what was found, what follows from it.
import { useTranslations } from 'next-intl';
import { RATING_SIGNS, ratingTone } from '@/components/claim/claim-look';
import { Chip } from '@/components/ui/chip';
import { TextLink } from '@/components/ui/text-link';
import type { Correction } from '@/lib/domain/schema/correction';

/** Of what was written, the new state is said by the row itself. */
export function RowHead({ articleId, correction: { claim, rating, action, stale, decision, anchors } }: { articleId: string; correction: Correction }) {
  const t = useTranslations('correction');
  const terms = useTranslations('terms');
  const isWritten = decision?.decision === 'accepted' && decision.carriedOut;
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <h3 className="figures text-sm font-semibold">
        <TextLink href={`/articles/${articleId}?claim=${claim}`}>{t('claim', { number: claim })}</TextLink>
      </h3>
      <Chip tone={ratingTone(rating)} icon={RATING_SIGNS[rating]}>
        {terms(`rating.${rating}`)}
      </Chip>
      <span className="text-sm text-ink-2">{terms(`action.${action}`)}</span>
      {stale && !isWritten ? (
        <Chip tone="stale" icon="↻">
          {terms(`stale.${stale}`)}
        </Chip>
      ) : null}
      {anchors.length === 0 && !isWritten ? <Chip tone="stale">{t('nowhere')}</Chip> : null}
    </div>
  );
}
