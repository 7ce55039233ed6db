// Says what of a file is not in the text, by kind.
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { NOTE_KINDS } from '@/lib/domain/annotation';
import type { ManuscriptFile } from './read-file';

const NOTES: readonly string[] = NOTE_KINDS;

/** Shows nothing where nothing was left out. `withNotes`: the notes are taken over. Pending changes are told by a notice of their own. */
export function LeftOut({ items, withNotes }: { items: ManuscriptFile['leftOut']; withNotes: boolean }) {
  const t = useTranslations('manuscript');
  const missing = items.filter(({ kind }) => kind !== 'tracked_change' && !(withNotes && NOTES.includes(kind)));
  if (missing.length === 0) return null;
  return (
    <Notice tone="info">
      {t('leftOut')} {missing.map(({ kind, count }) => t('leftOutItem', { kind, count })).join(', ')}
    </Notice>
  );
}
