// Sets the margin signs of claims that begin on one line beside each other; where the margin is too narrow only the most urgent is shown.
'use client';
import { useLayoutEffect, type RefObject } from 'react';

/** Width of one sign in the margin, in pixels: two and a half rem. */
const SIGN = 40;

function arrange(column: HTMLElement): void {
  // Everything is read before anything is written, so that the page is laid out once.
  const free = Math.max(1, Math.floor((column.getBoundingClientRect().left - (column.closest('[data-scroller]')?.getBoundingClientRect().left ?? 0)) / SIGN));
  const lines = Map.groupBy([...column.querySelectorAll<HTMLElement>('[data-sign]')].map((sign) => ({ sign, top: Math.round(sign.getBoundingClientRect().top) })), ({ top }) => top);
  for (const signs of lines.values()) {
    signs.forEach(({ sign }, index) => {
      const slot = signs.length - 1 - index;
      const crowded = signs.length > free && index >= free;
      const shown = signs.length > free ? free - 1 - index : slot;
      sign.style.setProperty('--slot', String(Math.max(0, shown)));
      sign.toggleAttribute('data-crowded', crowded);
    });
  }
}

/** `signature` changes whenever other signs are drawn. */
export function useMargin(column: RefObject<HTMLElement | null>, signature: string): void {
  useLayoutEffect(() => {
    const element = column.current;
    if (!element) return;
    arrange(element);
    const observer = new ResizeObserver(() => arrange(element));
    observer.observe(element);
    // Fonts that come late move lines without changing the column's width.
    void document.fonts.ready.then(() => arrange(element));
    return () => observer.disconnect();
  }, [column, signature]);
}
