// What a piece of evidence does to its claim, and how near its source is: a word, a sign, a colour.
import { Check, Info, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Stance, Tier } from '@/lib/domain/source';
import { Chip, type ChipTone } from '@/components/ui/chip';

const SIGNS: Record<Stance, { tone: ChipTone; Icon: typeof Check }> = {
  supports: { tone: 'ok', Icon: Check },
  refutes: { tone: 'problem', Icon: X },
  context: { tone: 'neutral', Icon: Info },
};

/** "stützt", "widerlegt" or "Kontext". */
export function StanceChip({ value }: { value: Stance }) {
  const { tone, Icon } = SIGNS[value];
  return (
    <Chip tone={tone} icon={<Icon />}>
      {useTranslations('terms.stance')(value)}
    </Chip>
  );
}

/** "Primärquelle" or "Sekundärquelle". */
export function TierChip({ value }: { value: Tier }) {
  return <Chip>{useTranslations('terms.tier')(value)}</Chip>;
}
