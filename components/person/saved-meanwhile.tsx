// Shows what was saved elsewhere beside what stands here, and lets the person decide: nothing is merged in silence.
'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Takes the fields that differ, in words; both answers take the present version, only the second changes the form. */
export function SavedMeanwhile({ differences, onKeepMine, onTakeSaved }: { differences: readonly { label: string; saved: string; mine: string }[]; onKeepMine: () => void; onTakeSaved: () => void }) {
  const t = useTranslations('person.meanwhile');
  return (
    <Notice
      tone="warning"
      next={differences.length === 0 ? t('same') : undefined}
      action={
        <div className="grid gap-3">
          <dl className="grid gap-2">
            {differences.map(({ label, saved, mine }) => (
              <div key={label}>
                <dt className="text-sm text-ink-2">{label}</dt>
                <dd>{t('both', { saved, mine })}</dd>
              </div>
            ))}
          </dl>
          <div className="flex flex-wrap gap-2">
            <Button onClick={onTakeSaved}>{t('takeSaved')}</Button>
            <Button onClick={onKeepMine}>{t('keepMine')}</Button>
          </div>
        </div>
      }
    >
      {t('what')}
    </Notice>
  );
}
