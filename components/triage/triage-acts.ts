// What an editor does with proposals and with the cut of claims: each act is shown at once, sent as one request, and can be taken back. Fetched with the first proposal.
import type { Desk } from '@/components/article/desk-context';
import { nextProposal } from '@/components/article/steps';
import type { DeskActions } from '@/components/article/use-desk-actions';
import { stopsOf } from '@/components/article/use-passages';
import { isClosed } from '@/lib/domain/claim';
import type { Claim } from '@/lib/domain/schema/claim';
import { actGround, restatus, statusBack, type From, type Reversible, type Words } from './act-ground';
import { cutActs } from './cut-acts';
import { inBlock } from './cuts';

/** The reasons that a figure chooses, in the order of the figures. */
export const DISMISSAL_REASONS = ['opinion', 'known', 'duplicate', 'minor'] as const;

const accepting = (claim: Claim): Reversible => ({ ...restatus(claim, 'open'), back: statusBack(claim) });

/** The acts on one screen. */
export function triageActs(desk: Desk, actions: DeskActions, words: Words) {
  const ground = actGround(desk, actions, words);
  const { store, screen, t, say, show, selected, perform } = ground;
  const proposals = () => store.getState().claims.filter((claim) => claim.stored === 'proposed');

  const move = (direction: 1 | -1, from: From, without: readonly string[] = []): void => {
    const state = store.getState();
    const id = nextProposal(stopsOf(state), state.article.revision.units, screen.getState().selection, direction, without);
    if (id) return show(id, from);
    if (proposals().every((claim) => without.includes(claim.id))) say(t('noneLeft'));
  };

  const acceptAll = (claims: readonly Claim[], from: From, said: string): void => {
    if (claims.length === 0) return say(t('nothingToAccept'));
    const pending = perform(said, claims.map(accepting));
    move(1, from, claims.map((claim) => claim.id));
    void pending;
  };
  const dismiss = (claim: Claim, reason: string, from: From): void => {
    void perform(t('dismissed', { number: claim.number }), [{ ...restatus(claim, 'dismissed', reason), back: statusBack(claim) }]);
    move(1, from, [claim.id]);
  };

  /** Does something with the selected claim, if it can be worked on. */
  const withClaim = (act: (claim: Claim) => unknown): void => {
    const claim = selected();
    if (claim && !isClosed(claim.stored) && claim.allowed.includes('claim.edit')) void act(claim);
    else say(t('chooseFirst'));
  };

  return {
    move,
    withClaim,
    accept: (from: From) => {
      const claim = selected();
      // Whoever presses the key without a proposal is led to one.
      if (claim?.stored !== 'proposed') return move(1, from);
      acceptAll([claim], from, t('accepted', { number: claim.number }));
    },
    acceptBlock: (from: From) => {
      const { article } = store.getState();
      const { selection } = screen.getState();
      const at = selection?.kind === 'passage' ? article.revision.units[selection.index]?.start : selected()?.anchor.start;
      const block = article.revision.blocks.find((candidate) => at !== undefined && at < candidate.end);
      const claims = block ? inBlock(proposals(), block) : [];
      acceptAll(claims, from, t('acceptedBlock', { count: claims.length }));
    },
    acceptHigh: (from: From) => {
      const claims = proposals().filter((claim) => claim.priority === 'high');
      acceptAll(claims, from, t('acceptedHigh', { count: claims.length }));
    },
    askDismissal: (from: From) => {
      const claim = selected();
      if (claim?.stored === 'proposed') screen.set({ dialog: { kind: 'dismiss', claimId: claim.id, from } });
    },
    dismiss,
    /** Answers the question for the reason by its figure, from 1; whoever is faster than the dialog is served too. */
    answerDismissal: (figure: number) => {
      const { dialog } = screen.getState();
      const reason = DISMISSAL_REASONS[figure - 1];
      const claim = dialog?.kind === 'dismiss' ? store.getState().claims.find((candidate) => candidate.id === dialog.claimId) : undefined;
      if (!reason || !claim || dialog?.kind !== 'dismiss') return;
      screen.set({ dialog: null });
      dismiss(claim, t(`dismissal.reason.${reason}`), dialog.from);
    },
    ...cutActs(ground),
    undo: ground.undo,
  };
}

export type TriageActs = ReturnType<typeof triageActs>;
