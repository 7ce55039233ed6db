// The preview of a new revision beside the draft: what it would change, or why that cannot be said.
'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { BusyLine } from '@/components/ui/busy-line';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ApiError } from '@/lib/client/api';
import type { RevisionOutcome } from '@/lib/domain/schema/revision';
import type { NotYet } from './draft';
import { OutcomeLists } from './outcome-lists';
import { summarise } from './outcome-summary';
import { PreviewSummary } from './preview-summary';
import type { Preview } from './use-preview';

/** Where a link leads that shows the preview. */
export const PREVIEW_ID = 'preview-title';

type PanelProps = { preview: Preview; notYet: NotYet | null; live: ReadonlySet<string>; language: string; onStop: () => void; onAgain: () => void };

export function PreviewPanel({ preview, notYet, live, language, onStop, onAgain }: PanelProps) {
  const t = useTranslations('revision.preview');
  const outcome = preview.state === 'done' ? preview.outcome : preview.state === 'busy' || preview.state === 'stopped' ? preview.old : null;
  return (
    <section aria-labelledby={PREVIEW_ID} aria-busy={preview.state === 'busy'} className="grid content-start gap-4">
      <h2 id={PREVIEW_ID} tabIndex={-1} className="scroll-mt-4 outline-none font-serif text-xl font-semibold">
        {t('title')}
      </h2>
      {notYet ? <p className="max-w-prose font-serif text-lg text-ink-3">{t(`notYet.${notYet}`)}</p> : null}
      {preview.state === 'busy' && preview.slow ? (
        <div className="flex items-end gap-3">
          <BusyLine label={t('busy')} className="flex-1" />
          <Button onClick={onStop}>{t('stop')}</Button>
        </div>
      ) : null}
      {preview.state === 'stopped' ? (
        <Notice tone="info" action={<Button onClick={onAgain}>{t('again')}</Button>}>
          {t('stopped')}
        </Notice>
      ) : null}
      {preview.state === 'refused' ? <PreviewRefusal problem={preview.problem} onAgain={onAgain} /> : null}
      {outcome && !notYet ? <Outcome outcome={outcome} isOld={preview.state !== 'done'} live={live} language={language} /> : null}
    </section>
  );
}

function Outcome({ outcome, isOld, live, language }: { outcome: RevisionOutcome; isOld: boolean; live: ReadonlySet<string>; language: string }) {
  const t = useTranslations('revision');
  const summary = useMemo(() => summarise(outcome, live), [outcome, live]);
  return (
    <div className="grid gap-5">
      <p role="status" className="sr-only">
        {isOld ? '' : t('preview.announced', { verdicts: summary.stale.wording + summary.stale.context, gone: summary.claims.gone.length, ambiguous: summary.claims.ambiguous.length, passages: summary.passages.new + summary.passages.changed })}
      </p>
      {isOld ? <p className="text-sm text-ink-3">{t('preview.old')}</p> : null}
      <PreviewSummary summary={summary} />
      <OutcomeLists outcome={outcome} summary={summary} live={live} language={language} />
    </div>
  );
}

/** A text that is the same is no fault; of a colleague's revision another part of the page speaks. */
function PreviewRefusal({ problem, onAgain }: { problem: ApiError; onAgain: () => void }) {
  const t = useTranslations('revision.preview');
  const field = useTranslations('errors.field');
  const code = problem.errors[0]?.code;
  if (problem.code === 'conflict') return null;
  if (code === 'text_unchanged') return <Notice tone="info">{field(code)}</Notice>;
  if (code && problem.code === 'rule_violated') return <Notice tone="error">{field(code)}</Notice>;
  return <ProblemNotice code={problem.code} action={<Button onClick={onAgain}>{t('again')}</Button>} />;
}
