// What is being marked in an annotated text, drawn behind its words, and the toolbar beside it.
'use client';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef } from 'react';
import type { EdgeStep } from '@/components/article/adjusting';
import { EdgeButtons } from '@/components/article/edge-buttons';
import { spanOf } from '@/components/article/marking';
import { placeMarking } from '@/components/article/place-marking';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { Span } from '@/lib/text/span';
import type { Marking } from './use-words';

type LayerProps = { units: readonly Span[]; marking: Marking; number: number | null; onTake: () => void; onGiveUp: () => void; onMove: (step: EdgeStep) => void };

/** `number`: the claim's whose words they become; null where a note gets its first. */
export function WordsLayer({ units, marking, number, onTake, onGiveUp, onMove }: LayerProps) {
  const t = useTranslations('annotated.words');
  const boxes = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    // The layer may come with its text, whose ref is not set before its children have drawn.
    const root = boxes.current?.closest<HTMLElement>('.manuscript');
    if (!root) return;
    const span = spanOf(marking);
    // By keyboard the toolbar stands below the whole passage, so that it never hides what is still to be marked.
    const below = marking.by === 'keys' ? (units.find((unit) => marking.focus <= unit.end) ?? span) : span;
    const draw = () => placeMarking(root, boxes.current, bar.current, span, below, marking);
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(root);
    return () => observer.disconnect();
  }, [marking, units]);

  return (
    <>
      <div ref={boxes} aria-hidden className="pointer-events-none absolute inset-0 -z-10" />
      <div ref={bar} className="absolute z-10">
        {/* Pressing a button must not take the selection away. */}
        <div
          role="toolbar"
          aria-label={t('label')}
          onPointerDown={(event) => event.preventDefault()}
          className="flex max-w-[calc(100vw-4rem)] flex-wrap items-center gap-1 rounded-lg border border-line-2 bg-surface p-1 font-sans text-base leading-normal shadow-[0_6px_24px_-8px_rgb(0_0_0/0.25)] hyphens-manual"
        >
          <Button variant="primary" onClick={onTake}>
            {number === null ? t('place') : t('take', { number })}
            <Kbd decorative>↵</Kbd>
          </Button>
          {marking.by === 'keys' && number !== null ? <EdgeButtons onMove={onMove} /> : null}
          <Button variant="quiet" onClick={onGiveUp}>
            {t('cancel')} <Kbd decorative>Esc</Kbd>
          </Button>
        </div>
      </div>
    </>
  );
}
