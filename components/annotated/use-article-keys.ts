// What works everywhere on the preview: Ctrl with Enter stores, and Ctrl with Z takes back.
'use client';
import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '@/lib/client/shortcuts';

type Keys = { onStore: () => unknown; onUndo: () => void };

/** A field's own undo stays the field's. */
export function useArticleKeys({ onStore, onUndo }: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || document.querySelector('[role="alertdialog"]')) return;
    if (event.key === 'Enter') void onStore();
    else if (event.key === 'z' && !event.shiftKey && !isTyping(event.target)) onUndo();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
