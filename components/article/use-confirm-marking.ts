// Stores what is marked: a new claim, or the wording of one that is there, which can be taken back like any triage act.
'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useTriage } from '@/components/triage/use-triage';
import { useDesk } from './desk-context';
import { useDeskActions } from './use-desk-actions';

/** Gives the act behind Enter and the toolbar's first button. */
export function useConfirmMarking(): () => void {
  const t = useTranslations('article.marking');
  const { store, screen } = useDesk();
  const { markedSpan, markClaim, announce } = useDeskActions();
  const triage = useTriage();
  return useCallback(() => {
    const span = markedSpan();
    const reanchor = screen.getState().marking?.reanchor ?? null;
    if (!span) return announce(t('nothing'));
    const claim = store.getState().claims.find((candidate) => candidate.id === reanchor);
    if (!claim) return void markClaim(span);
    screen.set({ marking: null });
    window.getSelection()?.removeAllRanges();
    triage((acts) => acts.setSpan(claim, span));
  }, [t, store, screen, markedSpan, markClaim, announce, triage]);
}
