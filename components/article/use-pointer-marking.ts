// Takes what somebody selects in the manuscript with mouse, pen or finger as a span to mark.
'use client';
import { useEffect, type RefObject } from 'react';
import { snapSpan } from '@/lib/text/anchor';
import { useDesk, useMay } from './desk-context';
import { offsetAt } from './dom-offset';

/** Handles of a touch selection move without pointer events: wait for this pause, in milliseconds. */
const PAUSE = 250;

/** Watches selections inside `column`; snapped to whole characters, without white space at the ends. */
export function usePointerMarking(column: RefObject<HTMLElement | null>): void {
  const { store, screen } = useDesk();
  const may = useMay('claim.create');
  useEffect(() => {
    if (!may) return;
    let down = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const root = column.current;
      const selected = window.getSelection();
      const { marking } = screen.getState();
      if (!root) return;
      const range = selected && selected.rangeCount > 0 && !selected.isCollapsed ? selected.getRangeAt(0) : null;
      const start = range && offsetAt(root, range.startContainer, range.startOffset);
      const end = range && offsetAt(root, range.endContainer, range.endOffset);
      const span = start !== null && end !== null ? snapSpan(store.getState().article.revision.text, start, end) : null;
      if (span) screen.set({ marking: { anchor: span.start, focus: span.end, by: 'pointer', reanchor: marking?.reanchor ?? null } });
      // Marking by keys has no selection of the browser's; making one goes on with the pointer.
      else if (marking?.by === 'pointer' && marking.anchor !== marking.focus) screen.set({ marking: marking.reanchor === null ? null : { ...marking, focus: marking.anchor } });
    };
    const later = (pause: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!down) read();
      }, pause);
    };
    const press = () => (down = true);
    const release = () => {
      down = false;
      later(0);
    };
    const change = () => later(PAUSE);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    document.addEventListener('selectionchange', change);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
      document.removeEventListener('selectionchange', change);
    };
  }, [column, store, screen, may]);
}
