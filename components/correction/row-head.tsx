// What every row of the list begins with: which claim, what was found, what follows from it.
import { useTranslations } from 'next-intl';
import { RATING_SIGNS, ratingTone } from '@/components/claim/claim-look';
import { Chip } from '@/components/ui/chip';
import { TextLink } from '@/components/ui/text-link';
import type { Correction } from '@/lib/domain/schema/correction';

export function RowHead({ articleId, correction: { claim, rating, action, stale, isCurrent, anchors } }: { articleId: string; correction: Correction }) {
  const t = useTranslations('correction');
  const terms = useTranslations('terms');
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <h3 className="figures text-sm font-semibold">
        <TextLink href={`/articles/${articleId}?claim=${claim}`}>{t('claim', { number: claim })}</TextLink>
      </h3>
      <Chip tone={ratingTone(rating)} icon={RATING_SIGNS[rating]}>
        {terms(`rating.${rating}`)}
      </Chip>
      <span className="text-sm text-ink-2">{terms(`action.${action}`)}</span>
      {isCurrent && stale ? (
        <Chip tone="stale" icon="↻">
          {terms(`stale.${stale}`)}
        </Chip>
      ) : null}
      {isCurrent && anchors.length === 0 ? <Chip tone="stale">{t('nowhere')}</Chip> : null}
    </div>
  );
}
