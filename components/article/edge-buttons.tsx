// Both ends of marked words, outwards and inwards by a word: what the arrow keys do, as buttons.
'use client';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { EdgeStep } from './adjusting';

const EDGES: readonly { edge: EdgeStep['edge']; direction: 1 | -1; name: 'startEarlier' | 'startLater' | 'endEarlier' | 'endLater' }[] = [
  { edge: 'start', direction: -1, name: 'startEarlier' },
  { edge: 'start', direction: 1, name: 'startLater' },
  { edge: 'end', direction: -1, name: 'endEarlier' },
  { edge: 'end', direction: 1, name: 'endLater' },
];

/** `onMove` gets a step by a whole word. */
export function EdgeButtons({ onMove }: { onMove: (step: EdgeStep) => void }) {
  const t = useTranslations('article.marking');
  return (
    <span className="flex items-center">
      {EDGES.map(({ edge, direction, name }) => (
        <span key={name} className="contents">
          {direction === -1 ? <span className="pl-2 text-sm text-ink-3">{t(edge)}</span> : null}
          <Button variant="quiet" size="icon" aria-label={t(name)} onClick={() => onMove({ edge, direction, fine: false })}>
            {direction === -1 ? <ArrowLeft aria-hidden /> : <ArrowRight aria-hidden />}
          </Button>
        </span>
      ))}
    </span>
  );
}
