// Puts a file into the desk's hands: choose, watch, cancel, try again.
'use client';
import { useTranslations } from 'next-intl';
import { MEDIA_TYPES } from '@/lib/domain/media-type';
import type { Snapshot } from '@/lib/domain/schema/source';
import { MAX_FILE } from '@/lib/domain/source';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { Button } from '@/components/ui/button';
import { FileDrop } from '@/components/ui/file-drop';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import { useUpload } from './use-upload';

const ENDINGS = Object.values(MEDIA_TYPES).flat();

/** Takes the source that the file belongs to; `onStored` gets the file once it is safe. */
export function FileUpload({ sourceId, onStored }: { sourceId: string; onStored: (snapshot: Snapshot) => void }) {
  const t = useTranslations('source.files');
  const sentence = useTranslations('errors.field');
  const { upload, start, retry, cancel } = useUpload(sourceId, onStored);
  if (!upload) return <FileDrop label={t('upload')} endings={ENDINGS} kinds={t('kinds')} maxBytes={MAX_FILE} onFile={start} />;

  const { file, progress, failure } = upload;
  if (progress) {
    return (
      <div className="grid gap-2">
        <Progress label={t(progress.phase, { name: file.name })} value={Math.round(progress.share * 100)} />
        <div>
          <Button onClick={cancel}>{t('cancel')}</Button>
        </div>
      </div>
    );
  }
  const actions = (
    <span className="flex flex-wrap gap-2">
      <Button onClick={retry}>{t('retry')}</Button>
      <Button variant="quiet" onClick={cancel}>
        {t('discard')}
      </Button>
    </span>
  );
  if (failure === 'unreadable') {
    return (
      <Notice tone="error" next={t('unreadableNext')} action={actions}>
        {t('unreadable', { name: file.name })}
      </Notice>
    );
  }
  if (failure?.fault) {
    return (
      <Notice tone="error" saved={t('kept', { name: file.name })} action={actions}>
        {sentence(failure.fault)}
      </Notice>
    );
  }
  return failure ? <ProblemNotice code={failure.code} action={actions} /> : null;
}
