// Says what of a file is not in the text, by kind.
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { ManuscriptFile } from './read-file';

/** Shows nothing where nothing was left out. */
export function LeftOut({ items }: { items: ManuscriptFile['leftOut'] }) {
  const t = useTranslations('manuscript');
  if (items.length === 0) return null;
  return (
    <Notice tone="info">
      {t('leftOut')} {items.map(({ kind, count }) => t('leftOutItem', { kind, count })).join(', ')}
    </Notice>
  );
}
