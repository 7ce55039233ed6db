// Whether text and panel stand side by side. The server, which cannot know, says yes; the style sheet hides what does not fit.
'use client';
import { useSyncExternalStore } from 'react';

/** From this width on they do. */
export const WIDE = '(width >= 64rem)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches, () => true);
}
