// The corrections of a report as they are set: what was found, what was proposed, what was decided, by whom and when.
import { decisionOutcome } from '@/lib/domain/correction';
import type { ReportContent, ReportCorrection } from '@/lib/domain/schema/report';
import type { Words } from './report-words';

/** One row; `decision` has several lines, the first of which says what came of it. */
export type CorrectionRow = { claim: number; wording: string; finding: string; proposed: string; decision: string[] };

/** How many corrections there are and what was decided on them; null where there are none, or a report from before decisions. */
export function correctionCounts({ summary: { corrections: counts }, corrections }: Pick<ReportContent, 'summary' | 'corrections'>, { t, terms, number }: Words): string | null {
  if (!counts || corrections.length === 0) return null;
  const each = (['open', 'accepted', 'rejected', 'stays'] as const).flatMap((state) => (counts[state] > 0 ? [`${number(counts[state])} ${terms.correction[state]}`] : []));
  return t('corrections.counts', { count: corrections.length, each: each.join(', ') });
}

function decisionLines({ decision, stale, isCurrent, proposedWording }: ReportCorrection, { t, outcome: said, moment }: Words): string[] {
  if (!decision) return [decision === null ? t('corrections.open') : t('document.none')];
  const outcome = decisionOutcome(decision, isCurrent === false || stale === null);
  // An empty wording is a cut, which the finding says.
  const own = decision.wording && decision.wording !== proposedWording ? [t('corrections.wrote', { wording: decision.wording })] : [];
  return [said(outcome, { number: decision.revisionNumber ?? 0 }), ...own, ...(decision.reason === null ? [] : [decision.reason]), t('corrections.by', { person: decision.decidedBy.name, time: moment(decision.createdAt) })];
}

/** Sets one correction in the report's language. */
export function correctionRow(item: ReportCorrection, words: Words): CorrectionRow {
  const { t, terms } = words;
  return {
    claim: item.claim,
    wording: item.wording,
    finding: t('corrections.findingIs', { rating: terms.rating[item.rating], action: terms.action[item.action] }),
    proposed: item.proposedWording ?? t('document.none'),
    decision: decisionLines(item, words),
  };
}
