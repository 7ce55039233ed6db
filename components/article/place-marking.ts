// Draws what is being marked: boxes behind its words and the toolbar beside them.
import type { Span } from '@/lib/text/span';
import { rangeOf } from './dom-offset';
import type { MarkingState } from './screen-store';

/** Puts boxes behind the span and the toolbar below `below`; scrolls along while marking by keyboard. */
export function placeMarking(root: HTMLElement, boxes: HTMLElement | null, bar: HTMLElement | null, span: Span, below: Span, { by, focus }: Pick<MarkingState, 'by' | 'focus'>): void {
  const range = rangeOf(root, span);
  if (!range) return;
  const origin = root.getBoundingClientRect();
  const rects = [...range.getClientRects()];
  const byKeys = by === 'keys';
  boxes?.replaceChildren(
    ...(byKeys ? rects : []).map((rect) => {
      const box = document.createElement('div');
      box.className = 'absolute rounded-[2px] bg-focus/25';
      box.style.left = `${rect.left - origin.left}px`;
      box.style.top = `${rect.top - origin.top}px`;
      box.style.width = `${Math.max(2, rect.width)}px`;
      box.style.height = `${rect.height}px`;
      return box;
    }),
  );
  const last = rects.at(-1);
  if (!last) return;
  const caret = focus === span.start ? (rects[0] ?? last) : last;
  if (byKeys && (caret.top < 140 || caret.bottom > window.innerHeight - 140)) (range.startContainer.parentElement ?? root).scrollIntoView({ block: 'center' });
  if (!bar) return;
  const bottom = Math.max(last.bottom, rangeOf(root, below)?.getBoundingClientRect().bottom ?? 0);
  const left = byKeys ? 0 : Math.min(Math.max(0, last.right - origin.left - 160), Math.max(0, root.clientWidth - bar.offsetWidth));
  bar.style.left = `${left}px`;
  bar.style.top = `${bottom - origin.top + 8}px`;
}
