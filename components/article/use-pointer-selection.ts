// Tells what somebody selects in a text with mouse, pen or finger.
'use client';
import { useEffect, type RefObject } from 'react';
import { snapSpan } from '@/lib/text/anchor';
import type { Span } from '@/lib/text/span';
import { offsetAt } from './dom-offset';

/** Handles of a touch selection move without pointer events: wait for this pause, in milliseconds. */
const PAUSE = 250;

/**
 * Watches selections inside `column` and hands each to `take`, snapped to whole characters and without white space at the ends; null where nothing of the
 * text is selected any more. `take` and `textOf` must keep their identity between renders; null switches it off.
 */
export function usePointerSelection(column: RefObject<HTMLElement | null>, textOf: () => string, take: ((span: Span | null) => void) | null): void {
  useEffect(() => {
    if (!take) return;
    let down = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const root = column.current;
      const selected = window.getSelection();
      if (!root) return;
      const range = selected && selected.rangeCount > 0 && !selected.isCollapsed ? selected.getRangeAt(0) : null;
      const start = range && offsetAt(root, range.startContainer, range.startOffset);
      const end = range && offsetAt(root, range.endContainer, range.endOffset);
      take(start !== null && end !== null ? snapSpan(textOf(), start, end) : null);
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
  }, [column, textOf, take]);
}
