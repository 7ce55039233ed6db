// The way to the acts on proposals: they are fetched when somebody first uses one, or shortly before where there are proposals.
'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useDesk, useDeskState } from '@/components/article/desk-context';
import { useDeskActions } from '@/components/article/use-desk-actions';
import { useOnFirstUse } from '@/components/article/use-on-first-use';
import { ApiError } from '@/lib/client/api';
import type { TriageActs } from './triage-acts';

const load = () => import('./triage-acts');

/** Gives a function that does one of the acts, in the order in which it is called. */
export function useTriage(): (act: (acts: TriageActs) => unknown) => void {
  const t = useTranslations('triage');
  const desk = useDesk();
  const actions = useDeskActions();
  return useMemo(() => {
    let acts: Promise<TriageActs> | null = null;
    return (act) => {
      acts ??= load().then(({ triageActs }) => triageActs(desk, actions, t));
      void acts.then(act, () => {
        acts = null;
        actions.refused(new ApiError('offline', 0));
      });
    };
  }, [desk, actions, t]);
}

const loadAll = () => Promise.all([load(), import('./proposal-card'), import('./dismiss-dialog')]);
const loadNothing = () => Promise.resolve();

/** Fetches the acts and the card of a proposal ahead, where somebody is going to need them. */
export function useTriageAhead(): void {
  useOnFirstUse(useDeskState((state) => state.claims.some((claim) => claim.stored === 'proposed')) ? loadAll : loadNothing);
}
