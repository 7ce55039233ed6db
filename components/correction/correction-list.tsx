// The correction list: what verdicts want changed, decided one by one and written into the text all at once.
'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { isUndecided } from '@/lib/domain/correction';
import type { DecisionOutcome, NewDecisions } from '@/lib/domain/schema/correction';
import { ConflictNotice } from './conflict-notice';
import { DecidedRow } from './decided-row';
import { DecisionFoot } from './decision-foot';
import { OpenRow } from './open-row';
import { useDecisions, type ListStart } from './use-decisions';
import { useRowKeys } from './use-row-keys';
import { EmptyState } from '@/components/ui/empty-state';
import { showToast } from '@/components/ui/toast';
import { useKeptFocus } from '@/components/ui/use-kept-focus';

type ListProps = ListStart & { language: string; mayDecide: boolean; singleKeys: boolean };

/** The heading of what is still to be decided. */
const OPEN_ID = 'open';

const unsubscribed = () => () => undefined;

/** Shows the server's list first and then, in the browser, what was being decided there. A new text is a new list. */
export function CorrectionList(props: ListProps) {
  const alive = useSyncExternalStore(unsubscribed, () => true, () => false);
  useKeptFocus(OPEN_ID, props.baseNumber);
  return <List key={`${props.baseNumber} ${alive ? 'alive' : 'served'}`} {...props} kept={alive} />;
}

function List({ language, mayDecide, singleKeys, kept, ...start }: ListProps & { kept: boolean }) {
  const t = useTranslations('correction');
  const router = useRouter();
  const told = ({ revision }: DecisionOutcome, stored: NewDecisions['decisions']) => {
    const isBack = stored.every(({ decision }) => decision === 'withdrawn');
    showToast({ topic: 'act', title: revision ? t(isBack ? 'writtenBack' : 'written', { number: revision.number }) : t('stored', { count: stored.length }) });
    router.refresh();
  };
  const decisions = useDecisions(start, kept, told);
  const { corrections } = decisions;
  const open = corrections.filter((each) => each.isCurrent && isUndecided(each));
  const rest = corrections.filter((each) => !open.includes(each));
  useKeptFocus(OPEN_ID, open.length);
  useRowKeys(mayDecide && singleKeys, open, decisions);
  if (corrections.length === 0) return <EmptyState>{t('empty')}</EmptyState>;
  return (
    <div className="grid gap-10">
      <section aria-labelledby={OPEN_ID} className="grid gap-1">
        <h2 id={OPEN_ID} tabIndex={-1} className="outline-none font-serif text-xl font-semibold">
          {t('open', { count: open.length })}
        </h2>
        {open.length === 0 ? <p className="text-ink-2">{t('noneOpen')}</p> : null}
        <ol className="divide-y divide-line border-t border-line empty:hidden">
          {open.map((correction) => (
            <OpenRow key={correction.id} articleId={start.articleId} language={language} correction={correction} decisions={mayDecide ? decisions : null} />
          ))}
        </ol>
      </section>
      {rest.length > 0 ? (
        <section aria-labelledby="decided" className="grid gap-1">
          <h2 id="decided" className="font-serif text-xl font-semibold">
            {t('decided', { count: rest.length })}
          </h2>
          <ol className="divide-y divide-line border-t border-line">
            {rest.map((correction) => (
              <DecidedRow key={correction.id} articleId={start.articleId} language={language} correction={correction} decisions={decisions} />
            ))}
          </ol>
        </section>
      ) : null}
      <ConflictNotice problem={decisions.problem} />
      {mayDecide && open.length > 0 ? <DecisionFoot decisions={decisions} singleKeys={singleKeys} /> : null}
    </div>
  );
}
