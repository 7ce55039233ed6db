// A save that came too late: what is saved beside what was typed, and the two ways on.
'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** One field in both versions, as people read it. */
type Difference = { label: string; theirs: string; yours: string };

/** Takes all fields, shows those that differ. `onMine` keeps the form and builds on the saved version; `onTake` puts the saved one into the form. */
export function VersionConflict({ fields, onMine, onTake }: { fields: readonly Difference[]; onMine: () => void; onTake: () => void }) {
  const t = useTranslations('source.conflict');
  const differing = fields.filter((field) => field.theirs !== field.yours);
  return (
    <div className="grid gap-2">
      <Notice
        tone="error"
        saved={t('saved')}
        action={
          <span className="flex flex-wrap gap-2">
            <Button onClick={onMine}>{t('mine')}</Button>
            <Button variant="quiet" onClick={onTake}>
              {t('take')}
            </Button>
          </span>
        }
      >
        {t('what')}
      </Notice>
      {differing.length === 0 ? (
        <p className="text-sm text-ink-3">{t('same')}</p>
      ) : (
        <dl className="grid gap-2 text-sm">
          {differing.map(({ label, theirs, yours }) => (
            <div key={label} className="grid gap-x-3 border-b border-line pb-2 sm:grid-cols-[8rem_1fr]">
              <dt className="font-medium sm:row-span-2">{label}</dt>
              <dd className="min-w-0 wrap-anywhere">
                <span className="text-ink-3">{t('theirs')}: </span>
                {theirs || t('none')}
              </dd>
              <dd className="min-w-0 wrap-anywhere">
                <span className="text-ink-3">{t('yours')}: </span>
                {yours || t('none')}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
