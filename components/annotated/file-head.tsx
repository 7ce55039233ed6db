// Names the file that is looked through, and leads on without its notes or away from it.
'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';

type HeadProps = {
  name: string;
  /** When the file was read, in milliseconds. */
  readAt: number;
  /** The file itself is at hand, to be kept beside its text. */
  hasBytes: boolean;
  onTextOnly: () => void;
  onLeave: () => void;
};

/** Takes the focus when the file has just been read: the field that was used is gone. A draft found after a reload takes none. */
export function FileHead({ name, readAt, hasBytes, onTextOnly, onLeave }: HeadProps) {
  const t = useTranslations('annotated.file');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (readAt > performance.timeOrigin) heading.current?.focus();
  }, [readAt]);
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
      <div className="grid min-w-0 flex-1 basis-80 gap-1">
        <h2 ref={heading} tabIndex={-1} className="outline-none font-serif text-xl font-semibold wrap-anywhere">{t('title', { name })}</h2>
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
