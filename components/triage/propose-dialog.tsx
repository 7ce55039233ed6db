// Has the manuscript searched for claims that are not proposed yet, and tells what came of it.
'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useDesk } from '@/components/article/desk-context';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { BusyLine } from '@/components/ui/busy-line';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { isApiError, type ApiErrorCode } from '@/lib/client/api';
import { findProposals, type FoundProposals } from '@/lib/client/claim-writes';
import { useTriage } from './use-triage';

/** Searching goes on when it is closed; what is found stands in the text then too. */
export function ProposeDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('triage.search');
  const { store, me } = useDesk();
  const triage = useTriage();
  const [found, setFound] = useState<FoundProposals | null>(null);
  const [problem, setProblem] = useState<ApiErrorCode | null>(null);
  const begun = useRef(false);
  useEffect(() => {
    // Effects run twice in development; the search must not.
    if (begun.current) return;
    begun.current = true;
    findProposals(store).then(setFound, (error: unknown) => {
      if (!isApiError(error)) throw error;
      setProblem(error.code);
    });
  }, [store]);
  const first = () => {
    onClose();
    triage((acts) => acts.move(1, 'key'));
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="sm"
      title={t('title')}
      actions={
        <>
          <DialogClose>{t('close')}</DialogClose>
          {found && found.items.length > 0 ? (
            <Button variant="primary" onClick={first}>
              {t('first')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="grid gap-3">
        {found || problem ? null : <BusyLine label={me.model === null ? t('busy') : t('busyModel', { model: me.model })} />}
        {problem ? <ProblemNotice code={problem} /> : null}
        <div role="status" className="grid gap-2 empty:hidden">
          {found ? <Found found={found} /> : null}
        </div>
        {found?.asked.model === 'failed' ? <Notice tone="warning">{t('modelFailed', { model: me.model ?? '' })}</Notice> : null}
      </div>
    </Dialog>
  );
}

function Found({ found }: { found: FoundProposals }) {
  const t = useTranslations('triage.search');
  const { known, dismissed } = found.skipped;
  return (
    <>
      <p className="font-medium">{t('found', { count: found.items.length })}</p>
      {known > 0 ? <p className="text-ink-2">{t('known', { count: known })}</p> : null}
      {dismissed > 0 ? <p className="text-ink-2">{t('dismissed', { count: dismissed })}</p> : null}
      {found.asked.model === 'answered' ? <p className="text-ink-2">{t('modelAnswered', { count: found.items.filter((claim) => claim.origin?.by === 'model').length })}</p> : null}
    </>
  );
}
