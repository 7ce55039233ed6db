// A claim's state as word and sign: the rating where it is checked, else the status.
import { Check, CircleDashed, CircleDot, Equal, MessageCircleQuestion, RotateCcw, TriangleAlert, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ratingGroup } from '@/lib/domain/rating';
import type { Claim } from '@/lib/domain/schema/claim';
import { Chip, type ChipTone } from '@/components/ui/chip';

const GROUPS: Record<ReturnType<typeof ratingGroup>, { tone: ChipTone; icon: ReactNode }> = {
  settled: { tone: 'ok', icon: <Check /> },
  problem: { tone: 'problem', icon: <TriangleAlert /> },
  unsettled: { tone: 'unsettled', icon: <MessageCircleQuestion /> },
};

const STATUSES: Record<Exclude<Claim['status'], 'checked'>, { tone: ChipTone; icon: ReactNode }> = {
  proposed: { tone: 'neutral', icon: <CircleDashed /> },
  open: { tone: 'open', icon: <CircleDot /> },
  in_progress: { tone: 'open', icon: <Equal /> },
  stale: { tone: 'stale', icon: <RotateCcw /> },
  dropped: { tone: 'neutral', icon: <X /> },
  dismissed: { tone: 'neutral', icon: <X /> },
};

/** Takes a claim as the interface answers it. */
export function ClaimStateChip({ claim }: { claim: Pick<Claim, 'status' | 'verdict'> }) {
  const t = useTranslations('terms');
  if (claim.status === 'checked' && claim.verdict) {
    const { tone, icon } = GROUPS[ratingGroup(claim.verdict.rating)];
    return (
      <Chip tone={tone} icon={icon}>
        {t(`rating.${claim.verdict.rating}`)}
      </Chip>
    );
  }
  const { tone, icon } = STATUSES[claim.status === 'checked' ? 'open' : claim.status];
  return (
    <Chip tone={tone} icon={icon}>
      {t(`status.${claim.status}`)}
    </Chip>
  );
}
