// A correction that waits for a decision: the old wording and the new one, why, and what is to become of it.
'use client';
import { useTranslations } from 'next-intl';
import { DiffText } from '@/components/diff/diff-text';
import type { Correction } from '@/lib/domain/schema/correction';
import { wordDiff } from '@/lib/text/revision/word-diff';
import { DecisionFields } from './decision-fields';
import { isChanged, newWording, presentWording } from './decision-draft';
import { RowHead } from './row-head';
import type { Decisions } from './use-decisions';

/** `decisions` is null for those who only read. */
export function OpenRow({ articleId, language, correction, decisions }: { articleId: string; language: string; correction: Correction; decisions: Decisions | null }) {
  const t = useTranslations('correction');
  const { decision, rationale, recordedBy, proposedWording, action } = correction;
  const draft = decisions?.drafts[correction.id];
  const [before, after] = [presentWording(correction), newWording(correction, draft)];
  const hasNew = action !== 'hold' && (action === 'cut' || proposedWording !== null || draft?.wording !== undefined);
  return (
    <li data-row={correction.id} className="grid gap-x-8 gap-y-3 py-5 break-inside-avoid lg:grid-cols-[minmax(0,1fr)_23rem]">
      <div className="grid content-start gap-2">
        <RowHead articleId={articleId} correction={correction} />
        <p lang={language} className="max-w-[39rem] font-serif text-xl leading-relaxed whitespace-pre-line wrap-anywhere">
          {hasNew ? <DiffText parts={wordDiff(before, after)} critical={after !== ''} /> : before}
        </p>
        {isChanged(correction) ? (
          <p className="max-w-[39rem] text-sm text-stale">
            {t('judgedAs')} <q lang={language} className="font-serif">{correction.wording}</q>
            {proposedWording === null ? null : (
              <>
                {' '}
                {t('proposedFor')} <q lang={language} className="font-serif">{proposedWording}</q>
              </>
            )}
          </p>
        ) : null}
        {decision ? <p className="text-sm text-stale">{t('goneAgain', { number: decision.revisionNumber ?? 0 })}</p> : null}
        <p className="max-w-[39rem] text-sm whitespace-pre-line wrap-anywhere text-ink-2">
          {rationale ? `${rationale} ` : null}
          <span className="text-ink-3">{t('by', { name: recordedBy.name })}</span>
        </p>
      </div>
      {decisions ? <DecisionFields language={language} correction={correction} decisions={decisions} /> : null}
    </li>
  );
}
