// What a page shows when it could not be made: what happened, that nothing is lost, how to go on.
'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

type FailureProps = {
  /** Next's key to the server's log. */
  digest?: string | undefined;
  /** Tries again. */
  onRetry: () => void;
  /** What a page knows better than "this page". */
  words?: { title: string; what: string; saved: string } | undefined;
  /** Another way out, beside trying again. */
  also?: ReactNode;
};

export function Failure({ digest, onRetry, words, also }: FailureProps) {
  const t = useTranslations('shell.failure');
  return (
    <div className="mx-auto grid max-w-xl gap-5 px-4 py-16">
      <h1 className="font-serif text-3xl font-semibold tracking-[-0.012em]">{words?.title ?? t('title')}</h1>
      <Notice
        tone="error"
        saved={words?.saved ?? t('saved')}
        next={t('next')}
        action={
          <span className="flex flex-wrap gap-2">
            <Button onClick={onRetry} variant="primary">
              {t('retry')}
            </Button>
            {also}
          </span>
        }
      >
        {words?.what ?? t('what')}
      </Notice>
      {digest ? <p className="text-sm text-ink-3">{t('digest', { digest })}</p> : null}
    </div>
  );
}
