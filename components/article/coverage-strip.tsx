// Coverage in little: proportions for the eye, the count of what is left for everybody.
import { useTranslations } from 'next-intl';
import type { CoverageCounts } from '@/lib/domain/coverage';
import { COVERAGE_PARTS } from './coverage-parts';

/** Takes the counts of {@link coverageCounts}, and how many claims stand nowhere. */
export function CoverageStrip({ counts, orphans }: { counts: CoverageCounts; orphans: number }) {
  const t = useTranslations('articles.coverage');
  const total = COVERAGE_PARTS.reduce((sum, { state }) => sum + counts[state], 0);
  const left = counts.open + counts.stale + counts.unaccounted;
  return (
    <div className="grid w-full max-w-44 gap-1.5">
      <div aria-hidden className="flex h-1.5 gap-px overflow-hidden rounded-full bg-sunken">
        {COVERAGE_PARTS.map(({ state, className }) => (counts[state] > 0 ? <i key={state} className={className} style={{ flexGrow: counts[state] }} /> : null))}
      </div>
      <span className="text-sm text-ink-3">{left === 0 && orphans === 0 ? t('done', { total }) : t('left', { left, total })}</span>
      {orphans > 0 ? <span className="text-sm text-stale">{t('orphans', { count: orphans })}</span> : null}
    </div>
  );
}
