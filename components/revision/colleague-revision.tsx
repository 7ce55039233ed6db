// A colleague has stored a revision meanwhile: who, when and what, and the ways on. The draft is neither lost nor put over it in silence.
'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { BusyLine } from '@/components/ui/busy-line';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { DateTime } from '@/components/ui/date-time';
import { Notice } from '@/components/ui/notice';
import { api, isApiError, type ApiError } from '@/lib/client/api';
import type { Revision, RevisionSummary } from '@/lib/domain/schema/article';
import { ChangeText } from './change-text';
import type { Mode } from './draft';
import { paragraphChanges } from './paragraph-changes';
import type { Base } from './passage-edits';

type ColleagueProps = {
  articleId: string;
  base: Base;
  current: RevisionSummary;
  /** Whether the reader stored it, in another window perhaps. */
  own: boolean;
  mode: Mode;
  language: string;
  onTakeOver: (revision: Revision) => void;
  onDiscard: (revision: Revision) => void;
};

/** Takes the focus when it comes, since nothing else can be done before. */
export function ColleagueRevision({ articleId, base, current, own, mode, language, onTakeOver, onDiscard }: ColleagueProps) {
  const t = useTranslations('revision.colleague');
  const [revision, setRevision] = useState<Revision | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [round, setRound] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const abort = new AbortController();
    api('GET /api/v1/articles/{id}/revisions/{number}', { params: { id: articleId, number: current.number }, signal: abort.signal })
      .then((found) => {
        setRevision(found);
        setProblem(null);
      })
      .catch((error: unknown) => {
        if (isApiError(error)) setProblem(error);
      });
    return () => abort.abort();
  }, [articleId, current.number, round]);
  const changes = useMemo(() => (revision ? paragraphChanges(base, revision) : null), [base, revision]);
  return (
    <section aria-labelledby="colleague-title" className="grid gap-4 rounded-md border border-unsettled p-4">
      <div className="grid gap-1">
        <h2 id="colleague-title" ref={heading} tabIndex={-1} className="font-serif text-xl font-semibold outline-none">
          {t('title', { number: current.number })}
        </h2>
        <p>
          {own ? t('byYou', { number: current.number }) : t('by', { name: current.createdBy.name, number: current.number })} <DateTime value={current.createdAt} />. {t('draftOn', { number: base.number })}
        </p>
      </div>
      {problem ? <ProblemNotice code={problem.code} action={<Button onClick={() => setRound((last) => last + 1)}>{t('again')}</Button>} /> : null}
      {!revision && !problem ? <BusyLine label={t('loading')} /> : null}
      {changes ? (
        <section aria-label={t('changes', { number: current.number })} className="grid gap-2">
          <h3 className="font-semibold">
            {t('changes', { number: current.number })} <span className="figures font-normal text-ink-3">{changes.length}</span>
          </h3>
          {changes.length === 0 ? <p className="text-ink-2">{t('onlyMoved')}</p> : null}
          <ol aria-label={t('changes', { number: current.number })} className="max-h-[50vh] divide-y divide-line overflow-y-auto border-y border-line" tabIndex={0}>
            {changes.map(({ kind, parts }, index) => (
              <li key={index} className="grid gap-0.5 py-2">
                <span className="text-sm text-ink-3">{t(kind)}</span>
                <ChangeText parts={parts} language={language} className="leading-snug" />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <Notice tone="info">{t(mode === 'whole' ? 'wholeNext' : 'passagesNext', { number: current.number })}</Notice>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" size="md" disabled={!revision} onClick={() => revision && onTakeOver(revision)}>
          {t('takeOver', { number: current.number })}
        </Button>
        <ConfirmDialog
          title={t('discardTitle')}
          description={t('discardWhat', { number: current.number })}
          confirmLabel={t('discard')}
          tone="danger"
          onConfirm={() => {
            if (revision) onDiscard(revision);
          }}
          trigger={
            <Button size="md" disabled={!revision}>
              {t('discard')}
            </Button>
          }
        />
      </div>
    </section>
  );
}
