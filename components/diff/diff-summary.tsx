// How much changed between two revisions, and how the changes are drawn.
import { useTranslations } from 'next-intl';
import type { RevisionDiff } from '@/lib/domain/schema/diff';

const COUNTED = ['changed', 'typographic', 'added', 'removed', 'moved', 'same'] as const;

export function DiffSummary({ diff: { from, to, counts } }: { diff: RevisionDiff }) {
  const t = useTranslations('diff.compare');
  const isSame = counts.changed + counts.added + counts.removed + counts.moved === 0;
  if (isSame) return <p className="pb-4 text-ink-2">{t(from.number === to.number ? 'sameRevision' : 'identical')}</p>;
  const told = COUNTED.filter((kind) => counts[kind] > 0).map((kind) => t(`counts.${kind}`, { count: counts[kind] }));
  return (
    <div className="grid gap-1 pb-4">
      <p className="figures text-ink-2">{told.join(' · ')}</p>
      <p className="text-sm text-ink-3">{t('legend', { from: from.number, to: to.number })}</p>
    </div>
  );
}
