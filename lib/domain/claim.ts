// Words about claims, and which step may follow which.

export const CLAIM_TYPES = [
  'number', 'money', 'date', 'place', 'name_title', 'quote', 'attribution', 'superlative_ranking', 'comparison', 'causal',
  'event', 'law_rule', 'historical', 'poll_statistic', 'translation', 'other',
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

export const PRIORITIES = ['high', 'medium', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const ASPECTS = ['content', 'attribution'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What is stored. */
export const STORED_STATUSES = ['proposed', 'dismissed', 'open', 'in_progress', 'dropped'] as const;
export type StoredStatus = (typeof STORED_STATUSES)[number];

/** What is shown: the stored ones, and those that follow from the verdicts (PRODUCT.md §3). */
export const CLAIM_STATUSES = [...STORED_STATUSES, 'checked', 'stale'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** Why a verdict no longer holds (PRODUCT.md §4.1, §4.6). */
export const STALE_REASONS = ['wording', 'context', 'evidence', 'date'] as const;
export type StaleReason = (typeof STALE_REASONS)[number];

/** Most places of one claim; what stands in every paragraph of a book needs no more. */
export const MOST_ANCHORS = 50;

/** Types whose error is costly: their claims start with priority `high` (PRODUCT.md §2). */
const COSTLY: readonly ClaimType[] = ['number', 'money', 'name_title', 'quote', 'superlative_ranking', 'poll_statistic'];

/** The priority a claim of this type starts with. */
export function defaultPriority(type: ClaimType): Priority {
  return COSTLY.includes(type) ? 'high' : 'medium';
}

const STEPS: Record<StoredStatus, readonly StoredStatus[]> = {
  proposed: ['open', 'in_progress', 'dismissed'],
  dismissed: ['proposed', 'open'],
  open: ['in_progress', 'dropped'],
  in_progress: ['open', 'dropped'],
  // Back to work as well as to open: dropping by mistake can be undone whole.
  dropped: ['open', 'in_progress'],
};

/** Whether a person may move a claim from one stored status to another. `isUntouched`: a machine proposed it, and neither verdict nor evidence rests on it. */
export function canStep(from: StoredStatus, to: StoredStatus, isUntouched = false): boolean {
  return from === to || STEPS[from].includes(to) || (isUntouched && from === 'open' && to === 'proposed');
}

/** Whether work on the claim is over without a verdict. */
export function isClosed(status: StoredStatus): boolean {
  return status === 'dropped' || status === 'dismissed';
}

/**
 * How a claim that stands nowhere in the text is taken, by its stored status and the number of its anchors: one that somebody works on waits
 * for a person (`orphaned`), what a machine proposed for words that are gone is for nobody to do (`moot`). Null where it stands somewhere or is closed.
 */
export function standsNowhere(status: StoredStatus, anchors: number): 'orphaned' | 'moot' | null {
  if (anchors > 0 || isClosed(status)) return null;
  return status === 'proposed' ? 'moot' : 'orphaned';
}

/** Whether this step must say why. */
export function needsReason(to: StoredStatus): boolean {
  return isClosed(to);
}
