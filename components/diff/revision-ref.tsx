// Who stored a revision, and when.
import { useTranslations } from 'next-intl';
import { DateTime } from '@/components/ui/date-time';
import type { RevisionSummary } from '@/lib/domain/schema/article';

/** `numbered` names the revision too. */
export function RevisionRef({ revision, numbered = false }: { revision: RevisionSummary; numbered?: boolean }) {
  const t = useTranslations('diff.compare');
  return (
    <>
      {numbered ? <span className="font-medium text-ink-2">{t('sideOf', { number: revision.number })}: </span> : null}
      {t('by', { name: revision.createdBy.name })} <DateTime value={revision.createdAt} />
    </>
  );
}
