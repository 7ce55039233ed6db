// What is left, always in view: proportions, words and numbers, and the way to the next open place.
'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { STALE_REASONS } from '@/lib/domain/claim';
import { coverageCounts } from '@/lib/domain/coverage';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { COVERAGE_PARTS } from './coverage-parts';
import { useTriage } from '@/components/triage/use-triage';
import { useDesk, useDeskState } from './desk-context';
import { FIELD_IDS, focusSoon } from './use-desk-actions';
import { usePassageStates } from './use-passages';

/** `onNext` goes to the next unfinished place. */
export function CoverageBar({ onNext }: { onNext: () => void }) {
  const t = useTranslations('article.coverage');
  const terms = useTranslations('terms.passage');
  const { me } = useDesk();
  const states = usePassageStates();
  const counts = useMemo(() => coverageCounts(states), [states]);
  const shown = COVERAGE_PARTS.filter(({ state }) => counts[state] > 0);
  const reasons = useStaleReasons();
  const lost = useDeskState((state) => state.claims.some((claim) => claim.orphaned));
  const left = Number(lost) + counts.open + counts.stale + counts.unaccounted;
  const words = shown.map(({ state }) => t('count', { count: counts[state], word: terms(state) })).join(', ');
  return (
    <section aria-label={t('label')} data-print="hide" className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-paper px-4 py-2 sm:px-5 max-lg:sticky max-lg:top-0 max-lg:z-20">
      <div role="img" aria-label={t('of', { words, total: states.length })} className="flex h-2 min-w-24 flex-1 gap-0.5 overflow-hidden rounded-full max-sm:basis-full">
        {shown.map(({ state, className }) => (
          <i key={state} className={className} style={{ flexGrow: counts[state] }} />
        ))}
      </div>
      <ul aria-label={t('unit', { total: states.length })} className="flex flex-wrap gap-x-3.5 gap-y-0.5 text-sm text-ink-2 max-sm:gap-x-3 max-sm:text-xs">
        {/* Verdicts and claims are counted elsewhere: here it is passages. */}
        <li aria-hidden className="figures">{t('unit', { total: states.length })}</li>
        {shown.map(({ state, className }) => (
          <li key={state} title={state === 'stale' ? reasons : undefined} className="flex items-baseline gap-1.5 whitespace-nowrap">
            <i aria-hidden className={`inline-block size-2.5 rounded-[2px] ${className}`} />
            <b className="figures font-semibold text-ink">{counts[state]}</b>
            {terms(state)}
            {state === 'stale' && reasons ? <span className="sr-only">: {reasons}</span> : null}
          </li>
        ))}
      </ul>
      <Lost />
      <Proposals />
      {left > 0 ? (
        <Button onClick={onNext} aria-keyshortcuts={me.singleKeys ? 'n' : undefined} className="max-lg:hidden">
          {t('next')}
          {me.singleKeys ? <Kbd decorative className="pointer-coarse:hidden">n</Kbd> : null}
        </Button>
      ) : (
        <p className="text-sm font-medium text-ok">{states.length === 0 ? null : t('done')}</p>
      )}
    </section>
  );
}

/** How many claims in the text are to be checked again for each reason, in words. */
function useStaleReasons(): string | undefined {
  const t = useTranslations('article.coverage');
  const short = useTranslations('claim.stale');
  const claims = useDeskState((state) => state.claims);
  const counts = STALE_REASONS.flatMap((reason) => {
    const count = claims.filter((claim) => claim.status === 'stale' && claim.stale === reason && !claim.orphaned).length;
    return count > 0 ? [t('count', { count, word: short(reason) })] : [];
  });
  return counts.length > 0 ? t('reasons', { reasons: counts.join(', ') }) : undefined;
}

/** How many claims and exemptions the text has lost, and the way to them. */
function Lost() {
  const t = useTranslations('article.coverage');
  const { screen } = useDesk();
  const claims = useDeskState((state) => state.claims.filter((claim) => claim.orphaned).length);
  const exemptions = useDeskState((state) => state.article.goneExemptions.length);
  if (claims + exemptions === 0) return null;
  return (
    <Button
      className="text-stale"
      onClick={() => {
        screen.set({ tab: 'all', sheetOpen: true });
        // The list scrolls to the claim that is selected, which may lie far below the tray.
        focusSoon(FIELD_IDS.tray);
      }}
    >
      {t('lost', { count: claims + exemptions })}
    </Button>
  );
}

/** How many proposals nobody has decided on, and the way to the next. */
function Proposals() {
  const t = useTranslations('article.coverage');
  const { me } = useDesk();
  const triage = useTriage();
  const count = useDeskState((state) => state.claims.filter((claim) => claim.stored === 'proposed').length);
  if (count === 0) return null;
  return (
    <Button onClick={() => triage((acts) => acts.move(1, 'key'))} aria-keyshortcuts={me.singleKeys ? 'g' : undefined}>
      {t('proposals', { count })}
      {me.singleKeys ? <Kbd decorative className="pointer-coarse:hidden">g</Kbd> : null}
    </Button>
  );
}
