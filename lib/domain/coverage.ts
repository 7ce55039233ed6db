// What is left to do: the state of each passage by the rule of PRODUCT.md §4.3. Pure; the server and the screen ask the same function.
import { spanFinder, type Span } from '@/lib/text/span';
import type { ClaimStatus } from './claim';
import { isActionSettled, type DecisionFact } from './correction';
import { ratingGroup, type Action, type Rating } from './rating';

export const PASSAGE_STATES = ['stale', 'problem', 'open', 'checked', 'no_check', 'unaccounted'] as const;
export type PassageState = (typeof PASSAGE_STATES)[number];

/** A claim as coverage sees it: where it stands and how it is judged. */
export type CoveredClaim = { status: ClaimStatus; anchors: readonly Span[]; verdict: { rating: Rating; action: Action; decision?: DecisionFact | null } | null };

/** An exemption as coverage sees it; a stale one has other words at its place than those that were exempted. */
type CoveringExemption = Span & { stale?: boolean };

/** How many passages are in each state. */
export type CoverageCounts = Record<PassageState, number>;

/**
 * What a claim makes of the passages it stands in; null for claims that no longer count. A decision that the text stays settles the action, not the
 * rating: what was found false is a problem as long as it stands in the text, whoever answers for that, and the report names who does.
 */
export function claimState(claim: CoveredClaim): 'stale' | 'problem' | 'open' | 'settled' | null {
  switch (claim.status) {
    case 'dropped':
    case 'dismissed':
      return null;
    case 'stale':
      return 'stale';
    case 'checked':
      return claim.verdict && ratingGroup(claim.verdict.rating) === 'settled' && (claim.verdict.action === 'keep' || isActionSettled(claim.verdict.decision)) ? 'settled' : 'problem';
    case 'proposed':
    case 'open':
    case 'in_progress':
      return 'open';
  }
}

/** Between two claims that share a quotation stand no more than a comma and blanks, in code units; whatever is stated there is a fact of its own. */
const SEAM = 3;

/** Whether a fact lies in these spans, which come by their starts and may divide it among them. */
function isAccountedFor(fact: Span, spans: readonly Span[]): boolean {
  let reached: number | null = null;
  for (const { start, end } of spans) {
    if (reached === null ? start > fact.start : start > reached + SEAM) return false;
    reached = Math.max(reached ?? 0, end);
  }
  return reached !== null && reached >= fact.end;
}

/**
 * The state of each passage, in the order given. Offsets are UTF-16 code units of one revision's text.
 * `facts`: the figures, dates, names and quotations of that text, each inside one passage (lib/text/fact-spans.ts).
 */
export function passageStates(passages: readonly Span[], claims: readonly CoveredClaim[], exemptions: readonly CoveringExemption[], facts: readonly Span[]): PassageState[] {
  const counting = claims.flatMap((claim) => {
    const state = claimState(claim);
    return state === null ? [] : claim.anchors.map((anchor) => ({ state, start: anchor.start, end: anchor.end }));
  });
  const claimsAt = spanFinder(counting);
  const factsAt = spanFinder(facts);
  const standing = exemptions.filter(({ stale }) => !stale);
  const exemptionsAt = spanFinder(standing);
  const staleAt = spanFinder(exemptions.filter(({ stale }) => stale));
  const markedAt = spanFinder([...counting, ...standing]);
  return passages.map((passage) => {
    const states = new Set(claimsAt(passage).map((claim) => claim.state));
    if (states.has('stale') || staleAt(passage).length > 0) return 'stale';
    if (states.has('problem')) return 'problem';
    if (states.has('open')) return 'open';
    if (states.has('settled') && factsAt(passage).every((fact) => isAccountedFor(fact, markedAt(fact)))) return 'checked';
    return exemptionsAt(passage).some((exemption) => exemption.start <= passage.start && passage.end <= exemption.end) ? 'no_check' : 'unaccounted';
  });
}

/** The facts of a passage that lie in no claim that counts and in no exemption: what it lacks where all its claims are settled. As in {@link passageStates}. */
export function uncoveredFacts<T extends Span>(passage: Span, claims: readonly CoveredClaim[], exemptions: readonly CoveringExemption[], facts: readonly T[]): T[] {
  const marked = claims.flatMap((claim) => (claimState(claim) === null ? [] : claim.anchors));
  const markedAt = spanFinder([...marked, ...exemptions.filter(({ stale }) => !stale)]);
  return spanFinder(facts)(passage).filter((fact) => !isAccountedFor(fact, markedAt(fact)));
}

/** Counts the states. */
export function coverageCounts(states: readonly PassageState[]): CoverageCounts {
  const counts: CoverageCounts = { stale: 0, problem: 0, open: 0, checked: 0, no_check: 0, unaccounted: 0 };
  for (const state of states) counts[state]++;
  return counts;
}
