// How a claim's state is drawn: one table for the text, its margin, the panel and the lists. Line style, sign and word carry it; colour only helps.
import type { ClaimStatus } from '@/lib/domain/claim';
import { isActionSettled } from '@/lib/domain/correction';
import type { CoveredClaim } from '@/lib/domain/coverage';
import { ratingGroup, type Rating } from '@/lib/domain/rating';

/** What is drawn. `problem` and `unsettled` are the rating's groups; a checked claim whose text must still change is a problem. */
export type LookKey = 'checked' | 'problem' | 'unsettled' | 'stale' | 'open' | 'in_progress' | 'proposed' | 'closed';

type Look = {
  /** In the margin and before the word. */
  sign: string;
  tone: 'ok' | 'problem' | 'unsettled' | 'stale' | 'open' | 'neutral';
  /** The line under the words; its distance from them comes from the lane. */
  line: string;
  /** The line's colour for signs and borders. */
  ink: string;
};

export const LOOKS: Record<LookKey, Look> = {
  checked: { sign: '✓', tone: 'ok', line: 'decoration-solid decoration-ok decoration-[1.5px]', ink: 'text-ok' },
  problem: { sign: '!', tone: 'problem', line: 'decoration-double decoration-problem decoration-[1.5px]', ink: 'text-problem' },
  unsettled: { sign: '≠', tone: 'unsettled', line: 'decoration-dashed decoration-unsettled decoration-2', ink: 'text-unsettled' },
  stale: { sign: '↻', tone: 'stale', line: 'decoration-wavy decoration-stale decoration-[1.5px]', ink: 'text-stale' },
  open: { sign: '○', tone: 'open', line: 'decoration-dotted decoration-open decoration-2', ink: 'text-open' },
  in_progress: { sign: '◐', tone: 'open', line: 'decoration-dotted decoration-open decoration-2', ink: 'text-open' },
  proposed: { sign: '◌', tone: 'neutral', line: 'decoration-dotted decoration-edge decoration-1', ink: 'text-ink-3' },
  closed: { sign: '–', tone: 'neutral', line: '', ink: 'text-ink-3' },
};

/** What is drawn of a claim. */
export function lookOf(claim: { status: ClaimStatus; verdict: CoveredClaim['verdict'] }): LookKey {
  switch (claim.status) {
    case 'dropped':
    case 'dismissed':
      return 'closed';
    case 'checked': {
      const group = claim.verdict ? ratingGroup(claim.verdict.rating) : 'settled';
      if (group !== 'settled') return group;
      return claim.verdict && claim.verdict.action !== 'keep' && !isActionSettled(claim.verdict.decision) ? 'problem' : 'checked';
    }
    default:
      return claim.status;
  }
}

/** Signs of the ratings, never read aloud: the word stands beside them. */
export const RATING_SIGNS: Record<Rating, string> = {
  verified: '✓',
  mostly_correct: '≈',
  partly_wrong: '◑',
  missing_context: '…',
  mostly_false: '⊗',
  false: '✕',
  manipulated: '✂',
  disputed: '≠',
  unsupported: '?',
  not_checkable: '∅',
};

/** The tone in which a rating is shown. */
export function ratingTone(rating: Rating): 'ok' | 'problem' | 'unsettled' {
  const group = ratingGroup(rating);
  return group === 'settled' ? 'ok' : group;
}
