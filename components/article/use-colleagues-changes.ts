// Takes in what colleagues change meanwhile: asks cheaply for the newest event, and fetches claims only when there is a new one.
'use client';
import { useRef } from 'react';
import useSWR from 'swr';
import { useDesk, useDeskState } from './desk-context';

/** Between two looks, in milliseconds. */
const EVERY = 15_000;

/** Looks on focus too, and when the connection is back. Selection and drafts stay. */
export function useColleaguesChanges(): void {
  const { store } = useDesk();
  const id = useDeskState((state) => state.article.id);
  const seen = useRef<string | null | undefined>(undefined);
  useSWR(['newest event', id], () => store.newestEvent(), {
    refreshInterval: EVERY,
    onSuccess: (newest) => {
      const known = seen.current;
      seen.current = newest;
      // The first look only says where we stand: the page has just been read.
      if (known !== undefined && known !== newest) void store.refresh().catch(() => undefined);
    },
  });
}
