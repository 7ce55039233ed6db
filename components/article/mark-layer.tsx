// What is being marked, drawn behind the text while marking by keyboard, and the small toolbar beside it.
'use client';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { Span } from '@/lib/text/span';
import { useDesk, useDeskState, useMay, useScreen } from './desk-context';
import { rangeOf } from './dom-offset';
import { adjustSpan, type EdgeStep } from './adjusting';
import { spanOf, wordsOf } from './marking';
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
    const draw = () => place(root, boxes.current, bar.current, span, below, marking);
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

/** Puts boxes behind the span and the toolbar below `below`; scrolls along while marking by keyboard. */
function place(root: HTMLElement, boxes: HTMLElement | null, bar: HTMLElement | null, span: Span, below: Span, { by, focus }: MarkingState): void {
  const range = rangeOf(root, span);
  if (!range) return;
  const origin = root.getBoundingClientRect();
  const rects = [...range.getClientRects()];
  const byKeys = by === 'keys';
  boxes?.replaceChildren(
    ...(byKeys ? rects : []).map((rect) => {
      const box = document.createElement('div');
      box.className = 'absolute rounded-[2px] bg-focus/25';
      box.style.left = `${rect.left - origin.left}px`;
      box.style.top = `${rect.top - origin.top}px`;
      box.style.width = `${Math.max(2, rect.width)}px`;
      box.style.height = `${rect.height}px`;
      return box;
    }),
  );
  const last = rects.at(-1);
  if (!last) return;
  const caret = focus === span.start ? (rects[0] ?? last) : last;
  if (byKeys && (caret.top < 140 || caret.bottom > window.innerHeight - 140)) (range.startContainer.parentElement ?? root).scrollIntoView({ block: 'center' });
  if (!bar) return;
  const bottom = Math.max(last.bottom, rangeOf(root, below)?.getBoundingClientRect().bottom ?? 0);
  const left = byKeys ? 0 : Math.min(Math.max(0, last.right - origin.left - 160), Math.max(0, root.clientWidth - bar.offsetWidth));
  bar.style.left = `${left}px`;
  bar.style.top = `${bottom - origin.top + 8}px`;
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
      {marking?.edges ? <EdgeButtons marking={marking} /> : null}
      {byKeys ? (
        <Button variant="quiet" onClick={() => screen.set({ marking: null })}>
          {t('cancel')} <Kbd decorative>Esc</Kbd>
        </Button>
      ) : null}
    </div>
  );
}

/** Both ends, outwards and inwards by a word: what the arrow keys do. */
const EDGES: readonly { edge: EdgeStep['edge']; direction: 1 | -1; name: 'startEarlier' | 'startLater' | 'endEarlier' | 'endLater' }[] = [
  { edge: 'start', direction: -1, name: 'startEarlier' },
  { edge: 'start', direction: 1, name: 'startLater' },
  { edge: 'end', direction: -1, name: 'endEarlier' },
  { edge: 'end', direction: 1, name: 'endLater' },
];

function EdgeButtons({ marking }: { marking: MarkingState }) {
  const t = useTranslations('article.marking');
  const { screen } = useDesk();
  const text = useDeskState((state) => state.article.revision.text);
  const move = (edge: EdgeStep['edge'], direction: 1 | -1) => {
    const { start, end } = adjustSpan(text, wordsOf(text), spanOf(marking), { edge, direction, fine: false });
    screen.set({ marking: { ...marking, anchor: start, focus: end }, announcement: text.slice(start, end) });
  };
  return (
    <span className="flex items-center">
      {EDGES.map(({ edge, direction, name }) => (
        <span key={name} className="contents">
          {direction === -1 ? <span className="pl-2 text-sm text-ink-3">{t(edge)}</span> : null}
          <Button variant="quiet" size="icon" aria-label={t(name)} onClick={() => move(edge, direction)}>
            {direction === -1 ? <ArrowLeft aria-hidden /> : <ArrowRight aria-hidden />}
          </Button>
        </span>
      ))}
    </span>
  );
}
