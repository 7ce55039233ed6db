// Takes what somebody selects in the manuscript with mouse, pen or finger as a span to mark.
'use client';
import { useCallback, type RefObject } from 'react';
import type { Span } from '@/lib/text/span';
import { useDesk, useMay } from './desk-context';
import { usePointerSelection } from './use-pointer-selection';

/** Watches selections inside `column`. */
export function usePointerMarking(column: RefObject<HTMLElement | null>): void {
  const { store, screen } = useDesk();
  const may = useMay('claim.create');
  const textOf = useCallback(() => store.getState().article.revision.text, [store]);
  const take = useCallback(
    (span: Span | null) => {
      const { marking } = screen.getState();
      if (span) screen.set({ marking: { anchor: span.start, focus: span.end, by: 'pointer', reanchor: marking?.reanchor ?? null } });
      // Marking by keys has no selection of the browser's; making one goes on with the pointer.
      else if (marking?.by === 'pointer' && marking.anchor !== marking.focus) screen.set({ marking: marking.reanchor === null ? null : { ...marking, focus: marking.anchor } });
    },
    [screen],
  );
  usePointerSelection(column, textOf, may ? take : null);
}
