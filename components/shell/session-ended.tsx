// Says that the session has ended, wherever on the page it was noticed, and offers to sign in without leaving it.
'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { showToast } from '@/components/ui/toast';
import { onSignedOut } from '@/lib/client/api';

/** Several calls may be refused at once; one word is enough for this long, in milliseconds. */
const QUIET_MS = 10_000;

/** Stands once in the shell; shows nothing itself. The new tab keeps what is typed in this one. */
export function SessionEnded() {
  const t = useTranslations('shell.account');
  useEffect(() => {
    let told = -QUIET_MS;
    return onSignedOut(() => {
      if (performance.now() - told < QUIET_MS) return;
      told = performance.now();
      showToast({ tone: 'problem', title: t('sessionEnded'), action: { label: t('signInAgain'), onAction: () => void window.open('/login', '_blank', 'noopener') } });
    });
  }, [t]);
  return null;
}
