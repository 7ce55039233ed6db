// A claim's state as word and sign: the rating where it is checked, else the status.
import { useTranslations } from 'next-intl';
import type { Claim } from '@/lib/domain/schema/claim';
import { Chip } from '@/components/ui/chip';
import { LOOKS, RATING_SIGNS, lookOf, ratingTone } from './claim-look';

/** Takes a claim as the interface answers it. */
export function ClaimStateChip({ claim }: { claim: Pick<Claim, 'status' | 'verdict' | 'stale' | 'orphaned'> }) {
  const t = useTranslations('terms');
  const reasons = useTranslations('claim');
  if (claim.status === 'checked' && claim.verdict) {
    const { rating } = claim.verdict;
    return (
      <Chip tone={ratingTone(rating)} icon={RATING_SIGNS[rating]}>
        {t(`rating.${rating}`)}
      </Chip>
    );
  }
  const why = claim.orphaned ? reasons('lostWord') : claim.status === 'stale' && claim.stale ? reasons(`stale.${claim.stale}`) : null;
  const { tone, sign } = LOOKS[lookOf(claim)];
  return (
    <Chip tone={tone} icon={sign}>
      {why === null ? t(`status.${claim.status}`) : reasons('stateBecause', { state: t(`status.${claim.status}`), reason: why })}
    </Chip>
  );
}
