// What a page shows when it could not be made: what happened, that nothing is lost, how to go on.
'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** `digest` is Next's key to the server's log; `onRetry` tries to render again. */
export function Failure({ digest, onRetry }: { digest?: string | undefined; onRetry: () => void }) {
  const t = useTranslations('shell.failure');
  return (
    <div className="mx-auto grid max-w-xl gap-5 px-4 py-16">
      <h1 className="font-serif text-3xl font-semibold tracking-[-0.012em]">{t('title')}</h1>
      <Notice
        tone="error"
        saved={t('saved')}
        next={t('next')}
        action={
          <Button onClick={onRetry} variant="primary">
            {t('retry')}
          </Button>
        }
      >
        {t('what')}
      </Notice>
      {digest ? <p className="text-sm text-ink-3">{t('digest', { digest })}</p> : null}
    </div>
  );
}
