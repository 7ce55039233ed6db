// A correction on which somebody decided: what became of it, why, who and when.
'use client';
import { useTranslations } from 'next-intl';
import { DiffText } from '@/components/diff/diff-text';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { DateTime } from '@/components/ui/date-time';
import { decisionOutcome } from '@/lib/domain/correction';
import type { Correction } from '@/lib/domain/schema/correction';
import { wordDiff } from '@/lib/text/revision/word-diff';
import { RowHead } from './row-head';
import type { Decisions } from './use-decisions';

export function DecidedRow({ articleId, language, correction, decisions }: { articleId: string; language: string; correction: Correction; decisions: Decisions }) {
  const t = useTranslations('correction');
  const { decision, wording, mayWithdraw, isCurrent, stale } = correction;
  if (!decision) return null;
  const outcome = decisionOutcome(decision, !isCurrent || stale === null);
  const parts = wordDiff(wording, decision.wording ?? wording);
  return (
    <li className="flex flex-wrap items-start gap-x-8 gap-y-2 py-4 break-inside-avoid">
      <div className="grid min-w-0 flex-1 basis-80 gap-1.5">
        <RowHead articleId={articleId} correction={correction} />
        <p lang={language} className="max-w-[39rem] font-serif text-lg whitespace-pre-line wrap-anywhere">
          <DiffText parts={parts} critical={decision.wording !== ''} />
        </p>
        <p className="max-w-[39rem] wrap-anywhere">
          <span className="font-medium">{t(`outcome.${outcome}`, { number: decision.revisionNumber ?? 0 })}</span>
          {decision.reason ? ` ${decision.reason}` : null}
        </p>
        <p className="text-sm text-ink-3">
          {decision.decidedBy.name}, <DateTime value={decision.createdAt} />
        </p>
      </div>
      {mayWithdraw ? <TakeBack correction={correction} decisions={decisions} /> : null}
    </li>
  );
}

function TakeBack({ correction, decisions }: { correction: Correction; decisions: Decisions }) {
  const t = useTranslations('correction');
  const label = t('takeBack');
  const name = t('takeBackOf', { number: correction.claim });
  if (correction.decision?.decision !== 'accepted') {
    return (
      <Button data-print="hide" aria-label={name} pending={decisions.pending} onClick={() => void decisions.withdraw(correction)}>
        {label}
      </Button>
    );
  }
  return (
    <ConfirmDialog
      title={name}
      description={t('takeBackText', { number: decisions.base + 1 })}
      confirmLabel={label}
      onConfirm={async () => void (await decisions.withdraw(correction))}
      trigger={
        <Button data-print="hide" aria-label={name}>
          {label}
        </Button>
      }
    />
  );
}
