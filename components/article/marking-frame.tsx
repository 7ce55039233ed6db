// Boxes behind the words that are being marked, and the toolbar beside them; stands in the text column.
'use client';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Span } from '@/lib/text/span';
import { spanOf } from './marking';
import { placeMarking } from './place-marking';
import type { MarkingState } from './screen-store';

type FrameProps = { units: readonly Span[]; marking: Pick<MarkingState, 'anchor' | 'focus' | 'by'>; label: string; children: ReactNode };

/** The toolbar waits until a pointer has marked something. */
export function MarkingFrame({ units, marking, label, children }: FrameProps) {
  const boxes = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
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
      <div ref={boxes} aria-hidden className="pointer-events-none absolute inset-0 -z-10 print:hidden" />
      {marking.anchor === marking.focus && marking.by === 'pointer' ? null : (
        <div ref={bar} className="absolute z-10 print:hidden">
          {/* Pressing a button must not take the selection away. */}
          <div
            role="toolbar"
            aria-label={label}
            onPointerDown={(event) => event.preventDefault()}
            className="flex max-w-[calc(100vw-4rem)] flex-wrap items-center gap-1 rounded-lg border border-line-2 bg-surface p-1 font-sans text-base leading-normal shadow-[0_6px_24px_-8px_rgb(0_0_0/0.25)] hyphens-manual"
          >
            {children}
          </div>
        </div>
      )}
    </>
  );
}
