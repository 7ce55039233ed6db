// A colleague has stored a revision meanwhile: who, when and what, and the ways on. The draft is neither lost nor put over it in silence.
'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { DiffText } from '@/components/diff/diff-text';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { BusyLine } from '@/components/ui/busy-line';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { DateTime } from '@/components/ui/date-time';
import { Notice } from '@/components/ui/notice';
import { api, isApiError, type ApiError } from '@/lib/client/api';
import type { Revision, RevisionSummary } from '@/lib/domain/schema/article';
import type { DiffParagraph } from '@/lib/domain/schema/diff';
import type { Mode } from './draft';
import type { Base } from './passage-edits';

/** A paragraph that the colleague changed. */
type Change = Pick<DiffParagraph, 'parts'> & { kind: Exclude<DiffParagraph['kind'], 'same'> };

type ColleagueProps = {
  articleId: string;
  base: Base;
  current: RevisionSummary;
  /** Whether the reader stored it, in another window perhaps. */
  own: boolean;
  mode: Mode;
  language: string;
  /** @throws where it could not be done */
  onTakeOver: (revision: Revision) => Promise<void>;
  onDiscard: (revision: Revision) => void;
};

/** Takes the focus when it comes, since nothing else can be done before. */
export function ColleagueRevision({ articleId, base, current, own, mode, language, onTakeOver, onDiscard }: ColleagueProps) {
  const t = useTranslations('revision.colleague');
  const [theirs, setTheirs] = useState<{ revision: Revision; changes: Change[] } | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [round, setRound] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const abort = new AbortController();
    const call = { params: { id: articleId, number: current.number }, signal: abort.signal };
    Promise.all([api('GET /api/v1/articles/{id}/revisions/{number}', call), api('GET /api/v1/articles/{id}/revisions/{number}/diff', { ...call, query: { from: base.number } })])
      .then(([revision, { paragraphs }]) => {
        // What moved stands twice; where it stands now is enough.
        setTheirs({ revision, changes: paragraphs.flatMap(({ kind, after, parts }) => (kind === 'same' || (kind === 'moved' && after === null) ? [] : { kind, parts })) });
        setProblem(null);
      })
      .catch((error: unknown) => {
        if (abort.signal.aborted) return;
        if (!isApiError(error)) throw error;
        setProblem(error);
      });
    return () => abort.abort();
  }, [articleId, base.number, current.number, round]);
  const { revision = null, changes = null } = theirs ?? {};
  const [isNotTaken, setNotTaken] = useState(false);
  const takeOver = () => {
    if (!revision) return;
    setNotTaken(false);
    onTakeOver(revision).catch((error: unknown) => {
      reportError(error);
      setNotTaken(true);
    });
  };
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
          <ol aria-label={t('changes', { number: current.number })} className="max-h-[50vh] divide-y divide-line overflow-y-auto border-y border-line" tabIndex={0}>
            {changes.map(({ kind, parts }, index) => (
              <li key={index} className="grid gap-0.5 py-2">
                <span className="text-sm text-ink-3">{t(kind)}</span>
                <p lang={language} className="font-serif leading-snug wrap-anywhere">
                  <DiffText parts={parts} critical={kind === 'changed' || kind === 'moved'} />
                </p>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <Notice tone="info">{t(mode === 'whole' ? 'wholeNext' : 'passagesNext', { number: current.number })}</Notice>
      {isNotTaken ? <Notice tone="error" saved={t('notTakenSaved')}>{t('notTaken')}</Notice> : null}
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" size="md" disabled={!revision} onClick={takeOver}>
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
