// What was pressed may go with what it did: the keyboard then goes on at a place that stays.
import { useEffect, useRef } from 'react';

/** Moves the focus to the element with this id when `change` has changed and what had the focus is gone or can no longer be pressed. */
export function useKeptFocus(id: string, change: string | number): void {
  const last = useRef(change);
  useEffect(() => {
    if (last.current === change) return;
    last.current = change;
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body || document.activeElement?.matches(':disabled')) document.getElementById(id)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [id, change]);
}
