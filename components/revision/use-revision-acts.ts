// What can be done with the draft of a new revision: stored, thrown away, taken over onto a colleague's.
'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { showToast } from '@/components/ui/toast';
import { api, type ApiError } from '@/lib/client/api';
import { useCall } from '@/lib/client/use-call';
import type { BodyOf } from '@/lib/domain/operation';
import type { OperationOf } from '@/lib/domain/operations';
import type { Revision, RevisionSummary } from '@/lib/domain/schema/article';
import { afterStoring, emptyDraft } from './draft';
import { summarise } from './outcome-summary';
import type { Preview } from './use-preview';
import type { useRevisionDraft } from './use-revision-draft';

type ActsInput = {
  articleId: string;
  newest: RevisionSummary;
  /** The claim to go back to, by its number. */
  claim: number | null;
  /** The ids of claims whose verdict holds on the base. */
  live: ReadonlySet<string>;
  held: ReturnType<typeof useRevisionDraft>;
  /** What would be stored; null where there is nothing, or it cannot be. */
  body: BodyOf<OperationOf<'POST /api/v1/articles/{id}/revisions'>> | null;
  preview: Preview;
};

type RevisionActs = {
  /** The revision that a colleague has stored since the draft was begun; nothing can be stored until that is settled. */
  overtaken: RevisionSummary | null;
  pending: boolean;
  /** Why storing was refused; of a colleague's revision {@link overtaken} tells. */
  refused: ApiError | null;
  store: () => void;
  /** Throws the draft away, with the way back; the next one begins on the revision `number`. */
  discard: (number: number) => void;
  /** Throws the draft away for a colleague's revision. */
  discardFor: (revision: Revision) => void;
  /** Carries the draft over to a colleague's revision. @throws where the part of the program that does it cannot be fetched; the draft is then as it was */
  takeOverOnto: (revision: Revision) => Promise<void>;
};

/** `onLeave`: the passage that is open belongs to a text that is about to be another one. */
export function useRevisionActs({ articleId, newest, claim, live, held, body, preview }: ActsInput, onLeave: () => void): RevisionActs {
  const t = useTranslations('revision');
  const router = useRouter();
  const { draft, base, change, learn, flush } = held;
  const { mode, file, corrections } = draft;
  const { pending, problem, run, clear } = useCall({ leaving: true });
  const refusal = problem?.code === 'conflict' ? problem : preview.state === 'refused' && preview.problem.code === 'conflict' ? preview.problem : null;
  const overtaken = draft.base < newest.number ? newest : ((refusal?.current as RevisionSummary | undefined) ?? null);

  const store = useCallback(() => {
    if (!body || pending || overtaken) return;
    const raw = mode === 'whole' && file && file.base64 !== '' ? { raw: { base64: file.base64, mediaType: file.mediaType, name: file.name } } : {};
    void run(async () => {
      const outcome = await api('POST /api/v1/articles/{id}/revisions', { params: { id: articleId }, body: { ...body, ...raw } });
      const { stale, claims: fates } = summarise(outcome, live);
      change((last) => afterStoring(last, outcome.number));
      flush();
      showToast({
        topic: 'act',
        title: t('stored.title', { number: outcome.number }),
        description: t('stored.what', { verdicts: stale.wording + stale.context, placeless: fates.gone.length + fates.ambiguous.length, proposed: outcome.proposed }),
      });
      router.push(`/articles/${articleId}${claim === null ? '' : `?claim=${claim}`}`);
    });
  }, [articleId, body, change, claim, file, flush, live, mode, overtaken, pending, router, run, t]);

  const discard = (number: number) => {
    const last = draft;
    onLeave();
    clear();
    change({ ...emptyDraft(number), mode });
    showToast({ title: t('draft.discarded'), action: { label: t('draft.undo'), onAction: () => change(last) } });
  };

  const takeOverOnto = async (revision: Revision) => {
    if (!base) return;
    const { takeOver } = await import('./take-over');
    const taken = takeOver(base, revision, corrections);
    learn(revision);
    onLeave();
    clear();
    change((last) => ({ base: revision.number, corrections: taken.corrections, byHand: [...last.byHand.map((item) => ({ ...item, at: null })), ...taken.byHand] }));
    showToast({ title: t('colleague.taken', { number: revision.number }), description: mode === 'whole' ? t('colleague.takenWhole') : t('colleague.takenPassages', { carried: taken.corrections.length, byHand: taken.byHand.length, made: taken.made }) });
    // Claims and verdicts may have changed with it.
    router.refresh();
  };

  return {
    overtaken, pending, store, discard, takeOverOnto,
    refused: problem?.code === 'conflict' ? null : problem,
    discardFor: (revision) => {
      learn(revision);
      discard(revision.number);
      router.refresh();
    },
  };
}
