// Keeps what is typed in a form until it is saved: through a lost connection, a wrong click and a reload, in this tab only.
import { useCallback, useState } from 'react';
import { forgetKeys } from './storage';

const PREFIX = 'beleg:draft:';

/** What is kept under this key, or null. Its shape is what {@link keepDraft} was given, perhaps by an older version. */
export function readDraft<T>(key: string): Partial<T> | null {
  try {
    const text = sessionStorage.getItem(PREFIX + key);
    const kept: unknown = text === null ? null : JSON.parse(text);
    return typeof kept === 'object' && kept !== null ? kept : null;
  } catch {
    // No storage, or not ours: there is no draft then.
    return null;
  }
}

/** Keeps an unsaved form under this key; null forgets it. Gives false where the storage is full or forbidden: the form works without. */
export function keepDraft(key: string, value: object | null): boolean {
  try {
    if (value === null) sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Whether something unsaved is kept under this key. For the browser only, after the page has come alive. */
export const hasDraft = (key: string): boolean => readDraft(key) !== null;

/** Takes every form's draft out of this tab, for signing out. */
export const forgetDrafts = (): void => forgetKeys('sessionStorage', PREFIX);

const OWNER = `${PREFIX}owner`;

/** Keeps the tab's drafts for the person who signs in again, and clears them for anybody else. `email` as it was typed. */
export function keepDraftsFor(email: string): void {
  const owner = email.trim().toLowerCase();
  try {
    if (sessionStorage.getItem(OWNER) !== owner) forgetDrafts();
    sessionStorage.setItem(OWNER, owner);
  } catch {
    // No storage, no drafts.
  }
}

/**
 * A form's fields, begun with `initial` and what was kept under `key`. The tab's own storage and not the browser's: what
 * somebody typed about a confidential source must not wait for the next person at this computer.
 * Mount the form only in the browser (after a click): a server knows no drafts. `forget` is for after saving.
 */
export function useDraft<T extends object>(key: string, initial: T): { fields: T; change: (part: Partial<T>) => void; forget: () => void } {
  const [fields, setFields] = useState<T>(() => ({ ...initial, ...readDraft<T>(key) }));
  const change = useCallback(
    (part: Partial<T>) =>
      setFields((last) => {
        const next = { ...last, ...part };
        keepDraft(key, next);
        return next;
      }),
    [key],
  );
  const forget = useCallback(() => keepDraft(key, null), [key]);
  return { fields, change, forget };
}
