// The verdict that is being written: kept as it is typed, checked by the rules, sent by version.
'use client';
import { useNow, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useDesk, useDraft } from '@/components/article/desk-context';
import { focusSoon } from '@/components/article/use-desk-actions';
import { signId } from '@/components/article/manuscript-block';
import { useEvidenceFacts } from '@/components/claim/use-evidence';
import { showToast } from '@/components/ui/toast';
import { isApiError, type ApiErrorCode } from '@/lib/client/api';
import type { KeptDraft, VerdictDraft } from '@/lib/client/verdict-drafts';
import type { FieldCode, FieldError } from '@/lib/domain/errors';
import { ratingNeeds, type Rating } from '@/lib/domain/rating';
import type { Claim } from '@/lib/domain/schema/claim';
import { isThinlySupported, verdictFaults } from '@/lib/domain/verdict';
import { EMPTY_DRAFT, bodyOf, draftFor, recheckedBy, rulesOf } from './verdict-draft';

export type VerdictFormState = {
  kept: KeptDraft | null;
  draft: VerdictDraft;
  change: (change: Partial<VerdictDraft>) => void;
  chooseRating: (rating: Rating) => void;
  discard: () => void;
  save: () => Promise<void>;
  saving: boolean;
  /** What the rules still miss, as far as the browser can tell; empty while no rating is chosen. */
  faults: readonly FieldError[];
  /** The fault of a field, once saving has been tried. */
  faultAt: (pointer: string) => FieldCode | null;
  /** Why the desk refused the last try, where no field says it. */
  refusal: ApiErrorCode | null;
  thin: boolean;
};

const withRating = (draft: VerdictDraft): draft is VerdictDraft & { rating: Rating } => draft.rating !== null;

export function useVerdictForm(claim: Claim): VerdictFormState {
  const t = useTranslations('verdict');
  const terms = useTranslations('terms');
  const { store, screen, drafts } = useDesk();
  const kept = useDraft(claim.id);
  const facts = useEvidenceFacts(claim.id);
  const now = useNow();
  const [saving, setSaving] = useState(false);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<{ code: ApiErrorCode; errors: readonly FieldError[] } | null>(null);
  const draft = kept?.draft ?? EMPTY_DRAFT;
  const wording = claim.anchor.exact;

  // Evidence that has not been loaded cannot be missed.
  const faults = withRating(draft) ? verdictFaults(rulesOf(draft, wording), claim.stored, facts ?? [], now).filter((fault) => facts !== null || fault.pointer !== '/rating') : [];
  const said = tried ? [...faults, ...(refused?.errors ?? [])] : [];

  const keep = (next: VerdictDraft) => {
    setRefused(null);
    drafts.put(claim.id, next);
  };

  const save = async () => {
    setTried(true);
    setRefused(null);
    if (!withRating(draft)) return;
    if (faults.length > 0) {
      document.querySelector<HTMLElement>('[data-verdict] [data-invalid], [data-verdict] [aria-invalid="true"]')?.focus();
      return;
    }
    setSaving(true);
    try {
      const shown = store.getState().article.revision.number;
      const recorded = await store.recordVerdict(claim.id, { ...bodyOf(draft, wording), ...recheckedBy(draft) });
      if (!recorded) return;
      drafts.drop(claim.id);
      setTried(false);
      const message = t('saved', { number: claim.number, rating: terms(`rating.${draft.rating}`) });
      const isOvertaken = recorded.revisionNumber > shown;
      const numbers = { revision: shown, newer: recorded.revisionNumber };
      showToast({ topic: 'act', title: message, ...(isOvertaken ? { description: recorded.stale ? t('overtaken.stale', { ...numbers, reason: terms(`stale.${recorded.stale}`) }) : t('overtaken.live', numbers) } : {}) });
      // The other text is told of at once, not with the next look.
      if (isOvertaken) void store.refresh().catch(() => undefined);
      const { selection } = screen.getState();
      if (selection?.kind === 'claim' && selection.id === claim.id) focusSoon(signId(claim.id));
    } catch (error) {
      if (!isApiError(error)) throw error;
      setRefused({ code: error.code, errors: error.errors });
    } finally {
      setSaving(false);
    }
  };

  return {
    kept,
    draft,
    change: (change) => keep({ ...draft, ...change }),
    chooseRating: (rating) => keep(draftFor(claim, draft.rating === null && kept === null ? null : draft, rating)),
    discard: () => {
      setTried(false);
      setRefused(null);
      drafts.drop(claim.id);
    },
    save,
    saving,
    faults,
    faultAt: (pointer) => said.find((fault) => fault.pointer === pointer)?.code ?? null,
    refusal: refused && refused.errors.length === 0 ? refused.code : null,
    thin: draft.rating !== null && ratingNeeds(draft.rating) !== 'none' && facts !== null && isThinlySupported(facts),
  };
}
