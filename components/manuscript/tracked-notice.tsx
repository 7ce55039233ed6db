// Says how many tracked changes of a file were pending and which text is read, and offers the other one.
'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { FileReading, ReadingChoice } from './read-file';

type Tracked = NonNullable<FileReading['tracked']>;

/** `onRead` gets the reading that is not shown; disabled where the file cannot be read again. */
export function TrackedNotice({ tracked, disabled, onRead }: { tracked: Tracked; disabled: boolean; onRead: (reading: NonNullable<ReadingChoice['reading']>) => void }) {
  const t = useTranslations('manuscript.tracked');
  const other = tracked.reading === 'accepted' ? 'original' : 'accepted';
  return (
    <Notice
      tone="info"
      action={
        <Button disabled={disabled} onClick={() => onRead(other)}>
          {t(`read.${other}`)}
        </Button>
      }
    >
      {t('pending', tracked)}
    </Notice>
  );
}
