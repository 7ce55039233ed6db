// What works everywhere on the preview: Ctrl with Enter stores, Ctrl with Z takes back, and a dropped file is read.
'use client';
import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '@/lib/client/shortcuts';

type Keys = { onStore: () => unknown; onUndo: () => void; onFile: (file: File) => void };

/** A field's own undo stays the field's. */
export function useArticleKeys({ onStore, onUndo, onFile }: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || document.querySelector('[role="alertdialog"]')) return;
    if (event.key === 'Enter') void onStore();
    else if (event.key === 'z' && !event.shiftKey && !isTyping(event.target)) onUndo();
    else return;
    event.preventDefault();
  });
  const drag = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Otherwise the browser would leave the page for the file.
    event.preventDefault();
    const [file, ...more] = event.type === 'drop' ? event.dataTransfer.files : [];
    if (file && more.length === 0) onFile(file);
  });
  useEffect(() => {
    const hearKey = (event: KeyboardEvent) => press(event);
    const hearDrag = (event: DragEvent) => drag(event);
    document.addEventListener('keydown', hearKey);
    window.addEventListener('dragover', hearDrag);
    window.addEventListener('drop', hearDrag);
    return () => {
      document.removeEventListener('keydown', hearKey);
      window.removeEventListener('dragover', hearDrag);
      window.removeEventListener('drop', hearDrag);
    };
  }, []);
}
