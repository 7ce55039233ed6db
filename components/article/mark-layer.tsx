// What is being marked, drawn behind the text while marking by keyboard, and the small toolbar beside it.
'use client';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { useDesk, useDeskState, useMay, useScreen } from './desk-context';
import { adjustSpan, type EdgeStep } from './adjusting';
import { EdgeButtons } from './edge-buttons';
import { spanOf, wordsOf } from './marking';
import { placeMarking } from './place-marking';
import type { MarkingState } from './screen-store';
import { useConfirmMarking } from './use-confirm-marking';
import { useDeskActions } from './use-desk-actions';

export function MarkLayer({ column }: { column: RefObject<HTMLElement | null> }) {
  const marking = useScreen((state) => state.marking);
  const units = useDeskState((state) => state.article.revision.units);
  const boxes = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const root = column.current;
    if (!root || !marking) return;
    const span = spanOf(marking);
    // By keyboard the toolbar stands below the whole passage, so that it never hides what is still to be marked.
    const below = marking.by === 'keys' ? (units.find((unit) => marking.focus <= unit.end) ?? span) : span;
    const draw = () => placeMarking(root, boxes.current, bar.current, span, below, marking);
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(root);
    return () => observer.disconnect();
  }, [column, marking, units]);

  if (!marking) return null;
  return (
    <>
      <div ref={boxes} aria-hidden className="pointer-events-none absolute inset-0 -z-10 print:hidden" />
      {marking.anchor === marking.focus && marking.by === 'pointer' ? null : (
        <div ref={bar} className="absolute z-10 print:hidden">
          <MarkToolbar />
        </div>
      )}
    </>
  );
}

function MarkToolbar() {
  const t = useTranslations('article.marking');
  const { screen } = useDesk();
  const marking = useScreen((state) => state.marking);
  const actions = useDeskActions();
  const confirm = useConfirmMarking();
  const mayExempt = useMay('exemption.add');
  const number = useDeskState((state) => state.claims.find((claim) => claim.id === marking?.reanchor)?.number ?? null);
  const byKeys = marking?.by === 'keys';
  return (
    // Pressing a button must not take the selection away.
    <div
      role="toolbar"
      aria-label={t('label')}
      onPointerDown={(event) => event.preventDefault()}
      className="flex max-w-[calc(100vw-4rem)] flex-wrap items-center gap-1 rounded-lg border border-line-2 bg-surface p-1 font-sans text-base leading-normal shadow-[0_6px_24px_-8px_rgb(0_0_0/0.25)] hyphens-manual"
    >
      <Button variant="primary" onClick={confirm}>
        {number === null ? t('claim') : marking?.edges ? t('take') : t('reanchor', { number })}
        {byKeys ? <Kbd decorative>↵</Kbd> : null}
      </Button>
      {number === null && mayExempt ? (
        <Button variant="quiet" onClick={() => actions.exemptMarking()}>
          {t('exempt')}
          {byKeys ? <Kbd decorative>x</Kbd> : null}
        </Button>
      ) : null}
      {marking?.edges ? <MarkingEdges marking={marking} /> : null}
      {byKeys ? (
        <Button variant="quiet" onClick={() => screen.set({ marking: null })}>
          {t('cancel')} <Kbd decorative>Esc</Kbd>
        </Button>
      ) : null}
    </div>
  );
}

/** Moves the marking's ends by whole words. */
function MarkingEdges({ marking }: { marking: MarkingState }) {
  const { screen } = useDesk();
  const text = useDeskState((state) => state.article.revision.text);
  const move = (step: EdgeStep) => {
    const { start, end } = adjustSpan(text, wordsOf(text), spanOf(marking), step);
    screen.set({ marking: { ...marking, anchor: start, focus: end }, announcement: text.slice(start, end) });
  };
  return <EdgeButtons onMove={move} />;
}
