// Names the file that is looked through, and leads on without its notes or away from it.
'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** `hasBytes`: the file itself is at hand, to be kept beside its text. */
export function FileHead({ name, hasBytes, onTextOnly, onLeave }: { name: string; hasBytes: boolean; onTextOnly: () => void; onLeave: () => void }) {
  const t = useTranslations('annotated.file');
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
      <div className="grid min-w-0 flex-1 basis-80 gap-1">
        <h2 className="font-serif text-xl font-semibold wrap-anywhere">{t('title', { name })}</h2>
        <p className="max-w-prose text-ink-2">
          {t('hint')} {hasBytes ? null : t('bytesGone')}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onTextOnly}>{t('textOnly')}</Button>
        <Button onClick={onLeave}>{t('other')}</Button>
      </div>
    </div>
  );
}
