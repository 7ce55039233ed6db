// Fetches what the reading engine says about the revision on the screen, and again when the text or the day of publication changes.
'use client';
import { useEffect } from 'react';
import useSWR from 'swr';
import { api } from '@/lib/client/api';
import { useDesk, useDeskState } from './desk-context';
import { NOTHING, type Reading } from './screen-store';

/** The first part of the key under which SWR keeps readings. */
export const READING_KEY = 'reading';

/** Once on the checking screen; whoever shows something of it reads it from the screen's state. */
export function useReading(): void {
  const { screen } = useDesk();
  const { id, plannedAt, language, revision } = useDeskState((state) => state.article);
  const { data, error } = useSWR<Reading, Error>([READING_KEY, id, revision.number, plannedAt, language], () => api('GET /api/v1/articles/{id}/reading', { params: { id } }), { revalidateOnFocus: false });
  const failed = error !== undefined && data === undefined;
  useEffect(() => screen.set({ reading: data ?? (failed ? 'failed' : null), hint: null, spot: NOTHING }), [data, failed, screen]);
}
