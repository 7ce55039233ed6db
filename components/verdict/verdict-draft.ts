// What the verdict form starts with, and what of it goes to the desk. Pure.
import type { VerdictDraft } from '@/lib/client/verdict-drafts';
import { defaultAction, type Action, type Rating } from '@/lib/domain/rating';
import type { Verdict } from '@/lib/domain/schema/verdict';
import type { EvidenceFact, VerdictDraft as DraftRules } from '@/lib/domain/verdict';
import type { VisibleEvidence } from '@/lib/domain/schema/source';

type Judged = { verdict: Verdict | null; anchor: { exact: string } };

export const EMPTY_DRAFT: VerdictDraft = { rating: null, rationale: '', action: 'keep', proposedWording: '', expiresOn: '' };

/** The actions that come with another wording. */
export const REWORDING: readonly Action[] = ['change', 'attribute', 'soften'];

/** The day (UTC) of a moment, as a date field wants it. */
const dayOf = (moment: string | null): string => moment?.slice(0, 10) ?? '';

/** The present verdict as the beginning of a new one: for checking again after the text has changed. */
function draftOf(verdict: Verdict): VerdictDraft {
  return { rating: verdict.rating, rationale: verdict.rationale ?? '', action: verdict.action, proposedWording: verdict.proposedWording ?? '', expiresOn: dayOf(verdict.expiresAt), recheckOf: verdict.id };
}

/**
 * The draft after a rating was chosen: what is written stays, the action follows the rating unless somebody chose another one.
 * `again` begins with the present verdict.
 */
export function draftFor(claim: Judged, draft: VerdictDraft | null, rating: Rating | 'again'): VerdictDraft {
  if (rating === 'again') return draft ?? (claim.verdict ? draftOf(claim.verdict) : EMPTY_DRAFT);
  const before = draft ?? EMPTY_DRAFT;
  const untouched = before.rating === null || before.action === defaultAction(before.rating);
  return { ...before, rating, action: untouched ? defaultAction(rating) : before.action };
}

const lineOrNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** End of the day (UTC) until which a verdict holds, as ISO, or null. */
const endOf = (day: string): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T23:59:59.000Z` : null);

/** The verdict that a draft names as the one that it checks anew, as it is sent. */
export const recheckedBy = ({ recheckOf }: VerdictDraft): { recheckOf?: string } => (recheckOf === undefined ? {} : { recheckOf });

/** What is sent. `wording` is the claim's present one: proposing the same is proposing nothing. */
export function bodyOf(draft: VerdictDraft & { rating: Rating }, wording: string) {
  const proposed = REWORDING.includes(draft.action) ? lineOrNull(draft.proposedWording) : null;
  return { rating: draft.rating, rationale: lineOrNull(draft.rationale), action: draft.action, proposedWording: proposed === wording ? null : proposed, expiresAt: endOf(draft.expiresOn) };
}

/** The same for the rules in lib/domain/verdict. */
export function rulesOf(draft: VerdictDraft & { rating: Rating }, wording: string): DraftRules {
  const body = bodyOf(draft, wording);
  return { ...body, expiresAt: body.expiresAt === null ? null : new Date(body.expiresAt) };
}

/** A piece of evidence as the rules see it. */
export function factOf(evidence: VisibleEvidence): EvidenceFact {
  return {
    id: evidence.id,
    stance: evidence.stance,
    tier: evidence.tier,
    sourceId: evidence.source.id,
    independenceGroup: evidence.source.independenceGroup,
    hasExcerpt: evidence.excerpt !== null,
    hasLocator: evidence.locator !== null,
    withdrawn: evidence.withdrawn !== null,
  };
}
