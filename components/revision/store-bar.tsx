// The foot of the page: how the draft stands, and the decisive button.
'use client';
import { useTranslations } from 'next-intl';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { Button } from '@/components/ui/button';
import { buttonVariants } from '@/components/ui/button-variants';
import { cn } from '@/components/ui/cn';
import { DateTime } from '@/components/ui/date-time';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import type { ApiError } from '@/lib/client/api';
import { PREVIEW_ID } from './preview-panel';
import type { Kept } from './use-revision-draft';

type StoreBarProps = { number: number; kept: Kept; disabled: boolean; pending: boolean; refused: ApiError | null; onStore: () => void; onDiscard: () => void };

/** `number`: what the new revision will be called; `refused`: why the last try to store failed. */
export function StoreBar({ number, kept, disabled, pending, refused, onStore, onDiscard }: StoreBarProps) {
  const t = useTranslations('revision');
  const field = useTranslations('errors.field');
  const fault = refused?.code === 'rule_violated' ? refused.errors[0]?.code : undefined;
  return (
    <section aria-label={t('store.label')} className="sticky bottom-0 z-10 -mx-4 grid gap-2 border-t border-line bg-paper px-4 py-2.5 pb-[max(0.625rem,env(safe-area-inset-bottom))] sm:-mx-8 sm:px-8">
      {refused ? fault ? <Notice tone="error">{field(fault)}</Notice> : <ProblemNotice code={refused.code} action={<Button onClick={onStore}>{t('store.again')}</Button>} /> : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button variant="primary" size="md" disabled={disabled} pending={pending} onClick={onStore} aria-keyshortcuts="Control+Enter">
          {t('store.button', { number })}
          <Kbd decorative className="pointer-coarse:hidden">{t('store.key')}</Kbd>
        </Button>
        <p role="status" className="text-sm text-ink-2">
          {kept.state === 'kept' ? (
            <>
              {t(kept.found ? 'draft.found' : 'draft.kept')} {kept.found ? null : <DateTime value={kept.at} format="time" className="figures text-ink-3" />}
            </>
          ) : (
            t(`draft.${kept.state}`)
          )}
        </p>
        <span className="flex-1" />
        {disabled ? null : (
          <a href={`#${PREVIEW_ID}`} className={cn(buttonVariants(), 'lg:hidden')}>
            {t('preview.title')}
          </a>
        )}
        {kept.state === 'empty' ? null : (
          <Button variant="quiet" onClick={onDiscard}>
            {t('draft.discard')}
          </Button>
        )}
      </div>
    </section>
  );
}
