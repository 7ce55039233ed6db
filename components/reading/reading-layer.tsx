// Drawn over the manuscript: wavy lines right of passages in which something may not fit together, and the words that the panel points at.
'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useDesk, useDeskState, useScreen } from '@/components/article/desk-context';
import { rangeOf } from '@/components/article/dom-offset';
import { WIDE } from '@/components/article/use-wide';
import { cn } from '@/components/ui/cn';
import type { Span } from '@/lib/text/span';
import { hintMarks, type HintMark } from './hint-marks';

/** Calls `draw` now and whenever lines of the text may have moved. */
function useRedraw(column: RefObject<HTMLElement | null>, draw: (root: HTMLElement) => void): void {
  useLayoutEffect(() => {
    const root = column.current;
    if (!root) return;
    const again = () => draw(root);
    again();
    const observer = new ResizeObserver(again);
    observer.observe(root);
    void document.fonts.ready.then(again);
    return () => observer.disconnect();
  }, [column, draw]);
}

export function ReadingLayer({ column }: { column: RefObject<HTMLElement | null> }) {
  return (
    <>
      <Spot column={column} />
      <HintMarks column={column} />
    </>
  );
}

/** Boxes behind the words that are pointed at; the first of them is brought into view. */
function Spot({ column }: { column: RefObject<HTMLElement | null> }) {
  const { screen } = useDesk();
  const spot = useScreen((state) => state.spot);
  const boxes = useRef<HTMLDivElement>(null);
  const draw = useMemo(
    () => (root: HTMLElement) => {
      const origin = root.getBoundingClientRect();
      const rects = spot.flatMap((span) => [...(rangeOf(root, span)?.getClientRects() ?? [])]);
      boxes.current?.replaceChildren(
        ...rects.map((rect) => {
          const box = document.createElement('div');
          box.dataset['spot'] = '';
          box.className = 'absolute rounded-[2px] bg-focus/20 outline-1 outline-offset-1 outline-focus outline-dashed';
          Object.assign(box.style, { left: `${rect.left - origin.left}px`, top: `${rect.top - origin.top}px`, width: `${rect.width}px`, height: `${rect.height}px` });
          return box;
        }),
      );
    },
    [spot],
  );
  useRedraw(column, draw);
  useEffect(() => {
    const first = spot[0];
    const range = first && column.current ? rangeOf(column.current, first) : null;
    const box = range?.getBoundingClientRect();
    // On phones the sheet covers the lower part of the page.
    const covered = screen.getState().sheetOpen && !window.matchMedia(WIDE).matches;
    const lowest = covered ? window.innerHeight * 0.34 : window.innerHeight - 60;
    if (!range || !box || (box.top > 120 && box.bottom < lowest)) return;
    range.startContainer.parentElement?.closest('[data-start]')?.scrollIntoView({ block: covered ? 'start' : 'center', behavior: 'instant' });
  }, [spot, screen, column]);
  return <div ref={boxes} aria-hidden className="pointer-events-none absolute inset-0 -z-10 print:hidden" />;
}

type Placed = HintMark & { top: number; height: number };

function placed(root: HTMLElement, marks: readonly HintMark[]): Placed[] {
  const origin = root.getBoundingClientRect();
  return marks.flatMap((mark) => {
    const box = rangeOf(root, mark)?.getBoundingClientRect();
    return box ? [{ ...mark, top: Math.round(box.top - origin.top), height: Math.round(box.height) }] : [];
  });
}

const spans = (list: readonly Span[]) => list.map(({ start, end }) => `${start}-${end}`).join();

/** One wavy line for each passage concerned; a press goes through its hints in the panel. */
function HintMarks({ column }: { column: RefObject<HTMLElement | null> }) {
  const t = useTranslations('triage.hints');
  const sentence = useTranslations('reading.hints');
  const locale = useLocale();
  const { screen } = useDesk();
  const reading = useScreen((state) => state.reading);
  const at = useScreen((state) => state.hint);
  const units = useDeskState((state) => state.article.revision.units);
  const hints = reading === null || reading === 'failed' ? null : reading.hints;
  const marks = useMemo(() => (hints ? hintMarks(hints, units) : []), [hints, units]);
  const [shown, setShown] = useState<readonly Placed[]>([]);
  const draw = useMemo(
    () => (root: HTMLElement) => {
      const next = placed(root, marks);
      setShown((before) => (spans(before) === spans(next) && before.every((mark, index) => mark.top === next[index]?.top && mark.height === next[index].height) ? before : next));
    },
    [marks],
  );
  useRedraw(column, draw);
  const press = (mark: HintMark) => {
    const next = mark.hints[(mark.hints.indexOf(at ?? -1) + 1) % mark.hints.length] ?? null;
    screen.set({ tab: 'hints', sheetOpen: true, hint: next, spot: next === null ? [] : (hints?.[next]?.spans ?? []) });
  };
  return shown.map((mark) => {
    const first = hints?.[mark.hints[0] ?? -1];
    return (
      <button
        key={`${mark.start}-${mark.end}`}
        type="button"
        data-hints
        tabIndex={-1}
        lang={locale}
        aria-label={t('sign', { count: mark.hints.length, sentence: first ? sentence(first.kind, first.values) : '' })}
        onClick={() => press(mark)}
        style={{ top: mark.top, height: mark.height }}
        className={cn('absolute -right-4 flex w-4 justify-center rounded-sm text-ink-3 hover:text-ink print:hidden sm:-right-8 sm:w-6', at !== null && mark.hints.includes(at) && 'text-ink')}
      >
        <Wave />
      </button>
    );
  });
}

/** As an editor draws it down the margin. */
function Wave() {
  const id = useId();
  return (
    <svg aria-hidden width="6" height="100%" className="overflow-hidden">
      <pattern id={id} width="6" height="10" patternUnits="userSpaceOnUse">
        <path d="M3 0 Q6 2.5 3 5 T3 10" fill="none" stroke="currentColor" strokeWidth="1.3" />
      </pattern>
      <rect width="6" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
