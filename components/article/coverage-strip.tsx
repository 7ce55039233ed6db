// Coverage in little: proportions for the eye, the count of what is left for everybody.
import { useTranslations } from 'next-intl';
import type { CoverageCounts, PassageState } from '@/lib/domain/coverage';

/** Finished first, so that progress grows from the left. */
const ORDER: readonly { state: PassageState; className: string }[] = [
  { state: 'checked', className: 'bg-ok' },
  { state: 'no_check', className: 'bg-ink-3' },
  { state: 'problem', className: 'bg-problem' },
  { state: 'stale', className: 'bg-stale' },
  { state: 'open', className: 'bg-open' },
  { state: 'unaccounted', className: 'bg-line-2' },
];

/** Takes the counts of {@link coverageCounts}. */
export function CoverageStrip({ counts }: { counts: CoverageCounts }) {
  const t = useTranslations('articles.coverage');
  const total = ORDER.reduce((sum, { state }) => sum + counts[state], 0);
  const left = counts.open + counts.stale + counts.unaccounted;
  return (
    <div className="grid w-full max-w-44 gap-1.5">
      <div aria-hidden className="flex h-1.5 gap-px overflow-hidden rounded-full bg-sunken">
        {ORDER.map(({ state, className }) => (counts[state] > 0 ? <i key={state} className={className} style={{ flexGrow: counts[state] }} /> : null))}
      </div>
      <span className="text-sm text-ink-3">{left === 0 ? t('done', { total }) : t('left', { left, total })}</span>
    </div>
  );
}
