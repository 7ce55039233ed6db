// Sets the margin signs of claims that begin on one line beside each other; where the margin is too narrow only the most urgent is shown.
'use client';
import { useLayoutEffect, type RefObject } from 'react';

/** Width of one sign in the margin, in pixels: two and a half rem. */
const SIGN = 40;

/** The line on which the words after a sign begin. The sign's own place in the text may still be the line before. */
function lineOf(sign: HTMLElement): DOMRect | undefined {
  let next = sign.nextElementSibling;
  while (next && !next.hasAttribute('data-start')) next = next.nextElementSibling;
  return next?.getClientRects()[0];
}

function arrange(column: HTMLElement): void {
  // Everything is read before anything is written, so that the page is laid out once.
  const left = column.closest('[data-scroller]')?.getBoundingClientRect().left ?? 0;
  const free = Math.max(1, Math.floor((column.getBoundingClientRect().left - left) / SIGN));
  const signs = [...column.querySelectorAll<HTMLElement>('[data-margin]')].flatMap((sign) => {
    const line = lineOf(sign);
    const block = sign.parentElement?.getBoundingClientRect();
    return line && block ? [{ sign, line: Math.round(line.top), top: line.top - block.top + (line.height - sign.offsetHeight) / 2 }] : [];
  });
  for (const together of Map.groupBy(signs, ({ line }) => line).values()) {
    together.forEach(({ sign, top }, index) => {
      sign.style.top = `${top}px`;
      sign.style.setProperty('--slot', String(Math.max(0, Math.min(together.length, free) - 1 - index)));
      sign.toggleAttribute('data-crowded', index >= free);
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
