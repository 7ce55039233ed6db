// What is decided on a verdict's action, and whether that settles it. Free of schemas, so that the browser can ask.
import type { StaleReason } from './claim';

/** What can be decided: the new wording is written; it is turned down, and another is wanted; the text stays as it is. */
export const DECISIONS = ['accepted', 'rejected', 'stays'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What can be done with a correction: decide it, or take the last decision back. */
export const DECISION_STEPS = [...DECISIONS, 'withdrawn'] as const;
export type DecisionStep = (typeof DECISION_STEPS)[number];

/** A decision as far as its effect goes; `carriedOut`: the accepted wording stands in the text. */
export type DecisionFact = { decision: Decision; carriedOut: boolean };

/** Whether this decision must say why: whoever proposed the wording, or rated the text as it stays, is owed a reason. */
export const decisionNeedsReason = (step: DecisionStep): boolean => step === 'rejected' || step === 'stays';

/**
 * Whether an action other than `keep` is settled (PRODUCT.md §4.3, §4.5: "every action not carried out"). It is once the accepted wording stands in
 * the text, or a person said with a reason that the text stays. A rejected wording settles nothing: what has to happen to the text is still to be said.
 */
export const isActionSettled = (decision: DecisionFact | null | undefined): boolean => decision?.decision === 'stays' || (decision?.decision === 'accepted' && decision.carriedOut);

/** Whether a verdict's action waits for a decision: none was taken, or what was written has gone from the text again and the verdict holds once more. */
export const isUndecided = ({ stale, decision }: { stale: StaleReason | null; decision: DecisionFact | null }): boolean =>
  decision === null || (decision.decision === 'accepted' && !decision.carriedOut && stale === null);

/** What a decision has come to: `recheck` where the new wording stands in the text and nobody has judged it, `gone` where the text reads otherwise again. */
export function decisionOutcome({ decision, wording, carriedOut }: DecisionFact & { wording: string | null }, isJudgedSince: boolean): 'rejected' | 'stays' | 'recheck' | 'written' | 'cut' | 'gone' {
  if (decision !== 'accepted') return decision;
  if (!carriedOut) return 'gone';
  if (wording === '') return 'cut';
  return isJudgedSince ? 'written' : 'recheck';
}
