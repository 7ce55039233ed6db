// Asks a server for options while somebody types: waits for a pause, drops answers that come too late.
'use client';
import { useEffect, useState } from 'react';

/** Long enough to skip the keys in between, short enough to feel immediate. */
const PAUSE_MS = 150;

export type OptionSearch<Option> = (query: string, signal: AbortSignal) => Promise<readonly Option[]>;

type Answer<Option> = { query: string; options: readonly Option[]; failed: boolean };

/**
 * Takes a search (stable: made outside or with useCallback), the typed text and whether the list is open.
 * Gives the newest options, whether an answer is awaited and whether the last one failed. Without a search it stays empty.
 */
export function useOptionSearch<Option>(search: OptionSearch<Option> | undefined, query: string, active: boolean): { options: readonly Option[]; pending: boolean; failed: boolean } {
  const [answer, setAnswer] = useState<Answer<Option> | null>(null);

  useEffect(() => {
    if (!search || !active) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      search(query, controller.signal).then(
        (options) => {
          if (!controller.signal.aborted) setAnswer({ query, options, failed: false });
        },
        () => {
          if (!controller.signal.aborted) setAnswer({ query, options: [], failed: true });
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [search, query, active]);

  const current = answer?.query === query;
  return { options: answer?.options ?? [], pending: search !== undefined && active && !current, failed: current && answer.failed };
}
