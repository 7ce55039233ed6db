// Whether text and panel stand side by side. The server, which cannot know, says yes; the style sheet hides what does not fit.
'use client';
import { useSyncExternalStore } from 'react';

const QUERY = '(width >= 64rem)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches, () => true);
}
