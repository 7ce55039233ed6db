// The way to the acts on proposals: they are fetched when somebody first uses one, or ahead where there are proposals.
'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo } from 'react';
import { useDesk, useDeskState } from '@/components/article/desk-context';
import { useDeskActions } from '@/components/article/use-desk-actions';
import { ApiError } from '@/lib/client/api';
import type { TriageActs } from './triage-acts';

const load = () => import('./triage-acts');

/** Gives a function that does one of the acts, in the order in which it is called. */
export function useTriage(): (act: (acts: TriageActs) => unknown) => void {
  const t = useTranslations('triage');
  const undo = useTranslations('article')('undo');
  const desk = useDesk();
  const { refused } = useDeskActions();
  return useMemo(() => {
    let acts: Promise<TriageActs> | null = null;
    return (act) => {
      acts ??= load().then(({ triageActs }) => triageActs(desk, refused, { t, undo }));
      void acts.then(act, () => {
        acts = null;
        refused(new ApiError('offline', 0));
      });
    };
  }, [desk, refused, t, undo]);
}

/** Fetches the acts and the card of a proposal ahead, once the page is at rest, where somebody is going to need them. */
export function useTriageAhead(): void {
  const needed = useDeskState((state) => state.claims.some((claim) => claim.stored === 'proposed'));
  useEffect(() => {
    if (!needed) return;
    // Without a connection they are fetched when they are used.
    const ahead = () => void Promise.all([load(), import('./proposal-card'), import('./dismiss-dialog')]).catch(() => undefined);
    const timer = setTimeout(ahead, 300);
    return () => clearTimeout(timer);
  }, [needed]);
}
