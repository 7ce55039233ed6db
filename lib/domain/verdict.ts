// Which verdicts the rules allow, which verdict is live, and what status follows from it. Pure.
import { isClosed, type ClaimStatus, type StaleReason, type StoredStatus } from './claim';
import type { FieldError } from './errors';
import { keepNeedsReason, ratingNeeds, type Action, type Rating } from './rating';
import type { Stance, Tier } from './source';

/** A piece of evidence as the rules see it. */
export type EvidenceFact = {
  id: string;
  stance: Stance;
  tier: Tier;
  sourceId: string;
  independenceGroup: string | null;
  hasExcerpt: boolean;
  hasLocator: boolean;
  withdrawn: boolean;
};

/** What is about to be recorded. */
export type VerdictDraft = {
  rating: Rating;
  rationale: string | null;
  action: Action;
  proposedWording: string | null;
  expiresAt: Date | null;
};

/**
 * Every rule of PRODUCT.md §3 that the draft breaks, as field errors; empty when it may be stored.
 * `status` is the claim's stored status; only evidence that stands counts. `now` decides whether the expiry has passed.
 */
export function verdictFaults(draft: VerdictDraft, status: StoredStatus, evidence: readonly EvidenceFact[], now: Date): FieldError[] {
  const faults: FieldError[] = [];
  const standing = evidence.filter((item) => !item.withdrawn);
  if (isClosed(status)) faults.push({ pointer: '', code: 'claim_closed' });
  const needs = ratingNeeds(draft.rating);
  if (needs === 'any' && standing.length === 0) faults.push({ pointer: '/rating', code: 'evidence_required' });
  if (needs === 'supports' && !standing.some((item) => item.stance === 'supports')) faults.push({ pointer: '/rating', code: 'supporting_evidence_required' });
  if (needs === 'refutes' && !standing.some((item) => item.stance === 'refutes')) faults.push({ pointer: '/rating', code: 'refuting_evidence_required' });
  const selfExplaining = draft.rating === 'verified' && standing.some((item) => item.stance === 'supports' && item.hasExcerpt && item.hasLocator);
  if (!draft.rationale && !selfExplaining) {
    faults.push({ pointer: '/rationale', code: draft.action === 'keep' && keepNeedsReason(draft.rating) ? 'keep_needs_reason' : 'rationale_required' });
  }
  if (draft.expiresAt && draft.expiresAt <= now) faults.push({ pointer: '/expiresAt', code: 'expiry_in_past' });
  return faults;
}

/**
 * Whether the evidence is thin: neither a primary nor two independent secondary sources stand behind it
 * (a warning, never a refusal). Sources of one independence group count as one.
 */
export function isThinlySupported(evidence: readonly EvidenceFact[]): boolean {
  const standing = evidence.filter((item) => !item.withdrawn && item.stance !== 'context');
  if (standing.some((item) => item.tier === 'primary')) return false;
  return new Set(standing.map((item) => item.independenceGroup ?? item.sourceId)).size < 2;
}

/** A recorded verdict as far as its life is concerned; `publishedOn` is the article's planned day then, `evidenceIds` are the frozen ones. */
type VerdictFact = { sequence: number; wordingHash: string; contextHash: string; publishedOn: string | null; evidenceIds: readonly string[] };

/** The claim's present hashes, whether it states a relative date, and the article's planned day; `withdrawn` names the evidence that no longer stands. */
export type Present = { wordingHash: string; contextHash: string; hangsOnDate: boolean; publishedOn: string | null; withdrawn: ReadonlySet<string> };

/** Why this verdict does not hold now, or null when it does. Wording outweighs context, context the date ("am Montag" of another week), the date evidence. */
export function staleReason(verdict: VerdictFact, present: Present): StaleReason | null {
  if (verdict.wordingHash !== present.wordingHash) return 'wording';
  if (verdict.contextHash !== present.contextHash) return 'context';
  if (present.hangsOnDate && verdict.publishedOn !== present.publishedOn) return 'date';
  return verdict.evidenceIds.some((id) => present.withdrawn.has(id)) ? 'evidence' : null;
}

/** The newest verdict that holds (`stale: null`), else the newest of all with why it does not, else null (PRODUCT.md §3). */
export function currentVerdict<V extends VerdictFact>(verdicts: readonly V[], present: Present): { verdict: V; stale: StaleReason | null } | null {
  const newestFirst = [...verdicts].sort((a, b) => b.sequence - a.sequence);
  const live = newestFirst.find((verdict) => staleReason(verdict, present) === null);
  if (live) return { verdict: live, stale: null };
  const newest = newestFirst[0];
  return newest ? { verdict: newest, stale: staleReason(newest, present) } : null;
}

/** The status people see: `dropped`, `dismissed` and `proposed` stay; otherwise the current verdict decides. */
export function derivedStatus(stored: StoredStatus, current: { stale: StaleReason | null } | null): ClaimStatus {
  if (isClosed(stored) || stored === 'proposed' || !current) return stored;
  return current.stale === null ? 'checked' : 'stale';
}
