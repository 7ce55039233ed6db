// The keys of the list: from row to row, and what is decided on the row one is in.
'use client';
import { useEffect } from 'react';
import { isTyping } from '@/lib/client/shortcuts';
import { decisionNeedsReason, type Decision } from '@/lib/domain/correction';
import type { Correction } from '@/lib/domain/schema/correction';
import { DECISION_KEYS } from './decision-fields';
import { STORE_ID } from './decision-foot';
import type { Decisions } from './use-decisions';

const rowOf = (element: Element | null) => element?.closest<HTMLElement>('[data-row]') ?? null;
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];

/** Goes to a row: to its choice, from where the arrow keys choose and Tab leads on. */
function enter(row: HTMLElement | undefined): void {
  row?.scrollIntoView({ block: 'nearest' });
  (row?.querySelector<HTMLInputElement>('input[type="radio"]:checked') ?? row?.querySelector<HTMLInputElement>('input[type="radio"]:enabled'))?.focus();
}

const decisionOf = (key: string) => (Object.keys(DECISION_KEYS) as Decision[]).find((decision) => DECISION_KEYS[decision] === key);

/** Ctrl with Enter stores from everywhere, Escape leaves a field for its row's choice; single letters only for those who use them. */
export function useRowKeys(singleKeys: boolean, open: readonly Correction[], decisions: Decisions): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // Keys in an open question belong to it.
      if (event.altKey || document.querySelector('[role="alertdialog"]')) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        document.getElementById(STORE_ID)?.click();
        return;
      }
      if (event.key === 'Escape' && event.target instanceof HTMLTextAreaElement) enter(rowOf(event.target) ?? undefined);
      if (!singleKeys || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      const here = rowOf(document.activeElement);
      const at = here ? rows().indexOf(here) : -1;
      if (event.key === 'j') enter(rows()[Math.min(at + 1, rows().length - 1)]);
      if (event.key === 'k') enter(rows()[Math.max(at - 1, 0)]);
      const decision = decisionOf(event.key);
      const correction = here && open.find(({ id }) => id === here.dataset['row']);
      if (!decision || !correction) return;
      const input = here.querySelector<HTMLInputElement>(`input[aria-keyshortcuts="${event.key}"]:enabled`);
      if (!input) return;
      event.preventDefault();
      input.focus();
      decisions.change(correction, { decision });
      // The reason is asked for at once; the field is there with the next picture.
      if (decisionNeedsReason(decision)) requestAnimationFrame(() => here.querySelector('textarea')?.focus());
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
