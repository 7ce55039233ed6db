// Files that are dropped anywhere on a page: without this the browser would leave the page for them.
'use client';
import { useEffect, useEffectEvent } from 'react';

/** `onOver` is told whether files are held over the page, `onDrop` which were dropped; a field that saw to the drop itself comes first. */
export function usePageDrop(isOn: boolean, { onOver, onDrop }: { onOver?: (isOver: boolean) => void; onDrop: (files: readonly File[]) => void }): void {
  const hear = useEffectEvent((event: DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    onOver?.(event.type === 'dragover');
    if (event.type === 'drop') onDrop([...event.dataTransfer.files]);
  });
  // Out of the window there is nothing that is entered.
  const leave = useEffectEvent((event: DragEvent) => event.relatedTarget === null && onOver?.(false));
  useEffect(() => {
    if (!isOn) return;
    const [over, left] = [(event: DragEvent) => hear(event), (event: DragEvent) => void leave(event)];
    window.addEventListener('dragover', over);
    window.addEventListener('drop', over);
    window.addEventListener('dragleave', left);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', over);
      window.removeEventListener('dragleave', left);
    };
  }, [isOn]);
}
