// Fetches parts of the screen ahead: once somebody uses it, or when the page has been at rest for a while.
'use client';
import { useEffect } from 'react';

/** Long after everything that the first view needs, in milliseconds; the connection may be gone when it is needed. */
const AT_REST = 4_000;

/** Fetches something before the press that shows it. `load` must be one and the same function. */
export function useOnFirstUse(load: () => Promise<unknown>): void {
  useEffect(() => {
    const ahead = () => {
      stop();
      // Without a connection it is fetched when it is shown.
      load().catch(() => undefined);
    };
    const timer = setTimeout(ahead, AT_REST);
    const stop = () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', ahead);
      document.removeEventListener('keydown', ahead);
    };
    document.addEventListener('pointerdown', ahead);
    document.addEventListener('keydown', ahead);
    return stop;
  }, [load]);
}
