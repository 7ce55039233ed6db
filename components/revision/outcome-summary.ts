// What a new revision would do, in numbers: which claims it puts in doubt, which verdicts, which passages nobody has looked at.
import { isClosed } from '@/lib/domain/claim';
import type { ClaimChange, ExemptionChange, RevisionOutcome } from '@/lib/domain/schema/revision';
import type { Critical } from '@/lib/text/revision/critical-words';

/** What becomes of a claim that somebody should know of, the most urgent first. `returned`: it stood nowhere and stands again. */
export const TELLING = ['gone', 'ambiguous', 'changed', 'context', 'moved', 'returned'] as const;
/** Nothing new for the desk. `nowhere`: it stood nowhere before either. */
export const QUIET = ['typographic', 'same', 'nowhere'] as const;
export const FATES = [...TELLING, ...QUIET] as const;
export type Fate = (typeof FATES)[number];

/** The one fate by which a claim is listed and counted. */
export function fateOf({ wording, place, ambiguous, context, before, after }: ClaimChange): Fate {
  if (before === null) return after === null ? 'nowhere' : 'returned';
  if (ambiguous) return 'ambiguous';
  if (wording === 'gone' || wording === 'changed') return wording;
  if (context === 'changed') return 'context';
  return place === 'moved' ? 'moved' : wording;
}

/** Why a verdict that holds now would hold no more, or null: the wording first, as the desk names it. */
function staleBy(fate: Fate): 'wording' | 'context' | null {
  if (fate === 'gone' || fate === 'ambiguous' || fate === 'changed') return 'wording';
  return fate === 'context' ? 'context' : null;
}

/** `claims` by fate in number order, closed ones left out; `stale` counts verdicts that hold now and would no more. */
export type OutcomeSummary = {
  claims: Record<Fate, ClaimChange[]>;
  stale: { wording: number; context: number };
  exemptions: { stale: ExemptionChange[]; gone: ExemptionChange[] };
  passages: { new: number; changed: number };
};

/** `live`: the ids of claims whose verdict holds on the base. */
export function summarise({ claims, exemptions, passages }: Pick<RevisionOutcome, 'claims' | 'exemptions' | 'passages'>, live: ReadonlySet<string>): OutcomeSummary {
  const byFate = Object.fromEntries(FATES.map((fate): [Fate, ClaimChange[]] => [fate, []])) as Record<Fate, ClaimChange[]>;
  const stale = { wording: 0, context: 0 };
  for (const claim of claims) {
    if (isClosed(claim.stored)) continue;
    const fate = fateOf(claim);
    byFate[fate].push(claim);
    const why = live.has(claim.id) ? staleBy(fate) : null;
    if (why) stale[why] += 1;
  }
  return {
    claims: byFate,
    stale,
    exemptions: { stale: exemptions.filter((exemption) => exemption.stale), gone: exemptions.filter(({ after }) => after === null) },
    passages: { new: passages.filter(({ kind }) => kind === 'new').length, changed: passages.filter(({ kind }) => kind === 'changed').length },
  };
}

/** The kinds of telling words that came or went in a claim's wording or passages, each once. */
export function criticalIn({ anchors }: ClaimChange): Critical[] {
  return [...new Set(anchors.flatMap(({ diff, contextDiff }) => [...diff, ...contextDiff]).flatMap(({ critical }) => critical ?? []))];
}
