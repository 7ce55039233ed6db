// The foot of the preview: what will be stored in figures, taking the last act back, and the decisive button.
'use client';
import { Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import type { ApiError } from '@/lib/client/api';
import type { countsOf } from './draft';
import type { Said } from './use-annotated-draft';

type BarProps = {
  counts: ReturnType<typeof countsOf>;
  newest: Said | null;
  onUndo: () => void;
  disabled: boolean;
  saving: boolean;
  refused: ApiError | null;
  /** How many claims and sources the refusal names; the first is open then. */
  faults: number;
  onStore: () => void;
};

export function StoreBar({ counts, newest, onUndo, disabled, saving, refused, faults, onStore }: BarProps) {
  const t = useTranslations('annotated');
  const field = useTranslations('errors.field');
  const [first] = refused?.errors ?? [];
  return (
    <section aria-label={t('store.label')} className="sticky bottom-0 z-20 -mx-4 grid gap-2 border-t border-line bg-paper px-4 py-2.5 pb-[max(0.625rem,env(safe-area-inset-bottom))] sm:-mx-8 sm:px-8">
      {refused ? faults > 0 ? <Notice tone="error">{t('store.faults', { count: faults })}</Notice> : first && refused.code === 'rule_violated' ? <Notice tone="error">{field(first.code)}</Notice> : <ProblemNotice code={refused.code} /> : null}
      {saving ? <Progress label={t('store.saving', counts)} value={null} /> : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button variant="primary" size="md" pending={saving} disabled={disabled} onClick={onStore} aria-keyshortcuts="Control+Enter">
          {t('store.button')}
          <Kbd decorative className="pointer-coarse:hidden">{t('store.key')}</Kbd>
        </Button>
        <p role="status" className="figures min-w-0 text-sm text-ink-2">
          {t('counts', counts)} {t('countsAside', counts)}
        </p>
        <span className="flex-1" />
        {newest ? (
          <Button variant="quiet" onClick={onUndo} aria-keyshortcuts="Control+Z" className="max-w-full">
            <Undo2 aria-hidden />
            <span className="min-w-0 truncate">{t('undo', { act: t(`act.${newest.act}`) })}</span>
          </Button>
        ) : null}
      </div>
    </section>
  );
}
