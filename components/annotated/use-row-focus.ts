// The keys of a list of rows: one stop of the Tab key, from row to row by letters or arrows.
'use client';
import type { KeyboardEvent } from 'react';

/** The id of a row's button in the page. */
export const rowId = (id: string): string => `row-${id}`;

/** Brings a row into view and gives it the focus, with the next picture: it may only then be there. */
export function focusRow(id: string): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(rowId(id));
    row?.focus({ preventScroll: true });
    row?.closest('li')?.scrollIntoView({ block: 'nearest' });
  });
}

/** Gives the focus to the field inside an element, with the next picture: what had it may be gone by then. */
export function focusField(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.querySelector('input')?.focus());
}

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * The row that a key on a row leads to; null where the key means nothing here. Home and End go to the ends.
 * @param ids the rows in their order
 */
export function rowAfter(event: KeyboardEvent, ids: readonly string[]): string | null {
  if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return null;
  const at = ids.findIndex((id) => event.target instanceof HTMLElement && event.target.id === rowId(id));
  if (at === -1) return null;
  if (event.key === 'Home') return ids[0] ?? null;
  if (event.key === 'End') return ids.at(-1) ?? null;
  const step = STEPS[event.key];
  return step === undefined ? null : (ids[Math.min(ids.length - 1, Math.max(0, at + step))] ?? null);
}
