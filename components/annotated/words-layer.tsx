// What can be done with the words that are being marked in an annotated text.
'use client';
import { useTranslations } from 'next-intl';
import type { EdgeStep } from '@/components/article/adjusting';
import { EdgeButtons } from '@/components/article/edge-buttons';
import { MarkingFrame } from '@/components/article/marking-frame';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { Span } from '@/lib/text/span';
import type { Marking } from './use-words';

type LayerProps = { units: readonly Span[]; marking: Marking; number: number | null; onTake: () => void; onGiveUp: () => void; onMove: (step: EdgeStep) => void };

/** `number`: the claim's whose words they become; null where a note gets its first. */
export function WordsLayer({ units, marking, number, onTake, onGiveUp, onMove }: LayerProps) {
  const t = useTranslations('annotated.words');
  return (
    <MarkingFrame units={units} marking={marking} label={t('label')}>
      <Button variant="primary" onClick={onTake}>
        {number === null ? t('place') : t('take', { number })}
        <Kbd decorative>↵</Kbd>
      </Button>
      {marking.by === 'keys' && number !== null ? <EdgeButtons onMove={onMove} /> : null}
      <Button variant="quiet" onClick={onGiveUp}>
        {t('cancel')} <Kbd decorative>Esc</Kbd>
      </Button>
    </MarkingFrame>
  );
}
