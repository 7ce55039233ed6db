// What was decided on a verdict's action, beside the verdict; with the way to the list.
'use client';
import { useTranslations } from 'next-intl';
import { useDeskState } from '@/components/article/desk-context';
import { DateTime } from '@/components/ui/date-time';
import { TextLink } from '@/components/ui/text-link';
import { decisionOutcome } from '@/lib/domain/correction';
import type { Verdict, VerdictDecision } from '@/lib/domain/schema/verdict';

export function DecisionNote({ verdict, decision }: { verdict: Verdict; decision: VerdictDecision }) {
  const t = useTranslations('correction');
  const articleId = useDeskState((state) => state.article.id);
  return (
    <p className="text-sm text-ink-2">
      <TextLink href={`/articles/${articleId}/corrections`}>{t(`outcome.${decisionOutcome(decision, verdict.stale === null)}`, { number: decision.revisionNumber ?? 0 })}</TextLink> {decision.reason ? `${decision.reason} ` : null}
      <span className="text-ink-3">
        {decision.decidedBy.name}, <DateTime value={decision.createdAt} />
      </span>
    </p>
  );
}
