// Says that a colleague has stored a newer text while this one is on the screen, and leads there when the person wants it.
'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DateTime } from '@/components/ui/date-time';
import type { RevisionSummary } from '@/lib/domain/schema/article';
import { useDesk, useDeskState } from './desk-context';
import { useDeskActions } from './use-desk-actions';

/** `newer` is the newest revision that is known of. */
export function NewerBanner({ newer }: { newer: RevisionSummary }) {
  const t = useTranslations('article.newer');
  const { me } = useDesk();
  const { showNewer } = useDeskActions();
  const shown = useDeskState((state) => state.article.revision.number);
  return (
    <div role="status" data-print="hide" className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-stale bg-stale-bg max-lg:sticky max-lg:top-0 max-lg:z-30 px-4 py-2 sm:px-5">
      <p className="font-medium">
        {newer.createdBy.id === me.id ? t('own', { number: newer.number }) : t('by', { number: newer.number, name: newer.createdBy.name })}, <DateTime value={newer.createdAt} />
      </p>
      <p className="text-ink-2">{t('kept', { shown })}</p>
      <Button onClick={() => void showNewer()}>{t('show')}</Button>
    </div>
  );
}
