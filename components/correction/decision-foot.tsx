// The foot of the list: how much is decided, what it would do, and the one button that does it.
'use client';
import { useTranslations } from 'next-intl';
import { summarise } from '@/components/revision/outcome-summary';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { RevisionOutcome } from '@/lib/domain/schema/revision';
import type { Decisions } from './use-decisions';

export const STORE_ID = 'store-decisions';

/** So many claims are named in the preview; more would be no summary. */
const MOST_NAMED = 12;

export function DecisionFoot({ decisions, singleKeys }: { decisions: Decisions; singleKeys: boolean }) {
  const t = useTranslations('correction');
  const { counts, incomplete, decisions: complete } = decisions.plan;
  const chosen = Object.entries({ ...counts, incomplete }) as [keyof typeof counts | 'incomplete', number][];
  const others = counts.rejected + counts.stays;
  const label = counts.accepted === 0 ? t('store', { count: others }) : t('write', { count: counts.accepted, number: decisions.base + 1 });
  return (
    <div data-print="hide" className="sticky bottom-0 z-10 -mx-4 grid gap-2 border-t border-line bg-paper px-4 py-3 sm:-mx-8 sm:px-8">
      {decisions.preview?.revision ? <Preview revision={decisions.preview.revision} /> : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="figures min-w-0 flex-1 basis-60 text-sm text-ink-2">
          {complete.length === 0 && incomplete === 0 ? t('nothing') : chosen.flatMap(([kind, count]) => (count > 0 ? [t(`chosen.${kind}`, { count })] : [])).join(', ')}
          {singleKeys ? (
            <span className="ml-3 hidden gap-1 text-ink-3 lg:inline-flex">
              <Kbd>j</Kbd> <Kbd>k</Kbd> {t('keys.move')} <Kbd>y</Kbd> <Kbd>x</Kbd> <Kbd>s</Kbd> {t('keys.decide')}
            </span>
          ) : null}
        </p>
        {counts.accepted > 0 ? (
          <Button pending={decisions.pending && decisions.preview === null} onClick={() => void decisions.look()}>
            {t('preview')}
          </Button>
        ) : null}
        <Button id={STORE_ID} variant="primary" size="md" aria-keyshortcuts="Control+Enter" disabled={complete.length === 0} pending={decisions.pending} onClick={() => void decisions.store()}>
          {label}
        </Button>
      </div>
    </div>
  );
}

/** Which verdicts would fall is not told here: the numbers are those of claims. */
const NONE: ReadonlySet<string> = new Set();

/** What would become of the claims and the text, in words and numbers. */
function Preview({ revision }: { revision: RevisionOutcome }) {
  const t = useTranslations('correction.outlook');
  const { claims } = summarise(revision, NONE);
  const touched = [...claims.changed, ...claims.context, ...claims.gone, ...claims.ambiguous].sort((a, b) => a.number - b.number);
  const gone = touched.filter(({ after }) => after === null);
  const stale = touched.filter(({ after }) => after !== null);
  const numbers = (some: typeof touched) => {
    const first = some.slice(0, MOST_NAMED).map((claim) => claim.number).join(', ');
    return some.length > MOST_NAMED ? t('numbers', { numbers: first }) : first;
  };
  return (
    <ul role="status" className="figures flex flex-wrap gap-x-5 gap-y-1 text-sm">
      <li className="font-medium">{t('revision', { number: revision.number })}</li>
      {stale.length > 0 ? <li className="text-stale">{t('stale', { count: stale.length, numbers: numbers(stale) })}</li> : null}
      {gone.length > 0 ? <li className="text-stale">{t('gone', { count: gone.length, numbers: numbers(gone) })}</li> : null}
      <li>{t('same', { count: claims.same.length + claims.typographic.length + claims.moved.length + claims.returned.length })}</li>
      {revision.passages.length > 0 ? <li>{t('passages', { count: revision.passages.length })}</li> : null}
    </ul>
  );
}
