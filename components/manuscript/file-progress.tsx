// Tells how far the reading of a manuscript file is, and ends it.
'use client';
import { useTranslations } from 'next-intl';
import { BusyLine } from '@/components/ui/busy-line';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import type { ReadingProgress } from './read-file';

/** Before the number of pages is known, only that it is being read. */
export function FileProgress({ progress, onStop }: { progress: ReadingProgress; onStop: () => void }) {
  const t = useTranslations('manuscript.busy');
  if (!progress) return <BusyLine label={t('reading')} />;
  return (
    <div role="status" className="grid justify-items-start gap-3 py-3">
      <div className="w-full">
        <Progress label={t('pages', progress)} value={(100 * progress.done) / progress.of} />
      </div>
      <Button onClick={onStop}>{t('stop')}</Button>
    </div>
  );
}
