// What an editor does with proposals and with the cut of claims: each act is shown at once, sent as one request, and can be taken back. Fetched with the first proposal.
import type { useTranslations } from 'next-intl';
import { focusSoon, type useDeskActions } from '@/components/article/use-desk-actions';
import type { Desk } from '@/components/article/desk-context';
import { nextProposal } from '@/components/article/steps';
import { signId } from '@/components/article/manuscript-block';
import { stopsOf } from '@/components/article/use-passages';
import { closeToast, showToast } from '@/components/ui/toast';
import { changeClaims, mergeClaims, splitClaim, type ClaimChange } from '@/lib/client/claim-writes';
import type { DeskStore } from '@/lib/client/desk-store';
import type { Span } from '@/lib/text/span';
import { isClosed, type StoredStatus } from '@/lib/domain/claim';
import type { Claim } from '@/lib/domain/schema/claim';
import { inBlock } from './cuts';
import { UndoStack, type Undoable } from './undo-stack';

/** Where an act was asked for: by key in the text, or by a button in the panel, where the focus then stays. */
export type From = 'key' | 'panel';

/** The button that accepts: after an act in the panel the focus is there again, on the next proposal. */
export const ACCEPT_ID = 'proposal-accept';

/** The reasons that a figure chooses, in the order of the figures. */
export const DISMISSAL_REASONS = ['opinion', 'known', 'duplicate', 'minor'] as const;

/** A change that knows its way back. */
type Reversible = ClaimChange & { back: Omit<ClaimChange, 'id'> };

type Words = { t: ReturnType<typeof useTranslations<'triage'>>; undo: string };

/** The acts of each screen that can be taken back. */
const stacks = new WeakMap<DeskStore, UndoStack>();

/** The toast that each screen's acts showed last. */
const lastSaid = new WeakMap<DeskStore, string>();

const places = (claim: Claim) => claim.anchors.map(({ start, end }) => ({ start, end }));
const restatus = (claim: Claim, stored: StoredStatus, reason: string | null = null): ClaimChange => ({
  id: claim.id,
  patch: { status: stored, ...(reason === null ? {} : { reason }) },
  shown: { stored, status: stored, reason },
});

const statusBack = (claim: Claim) => restatus(claim, claim.stored);

const accepting = (claim: Claim): Reversible => ({ ...restatus(claim, 'open'), back: statusBack(claim) });

/** The acts on one screen. `refused` says why the desk did not do something. */
export function triageActs({ store, screen }: Desk, refused: ReturnType<typeof useDeskActions>['refused'], { t, undo: undoWord }: Words) {
  const stack = stacks.get(store) ?? new UndoStack();
  stacks.set(store, stack);

  const selected = (): Claim | null => {
    const { selection } = screen.getState();
    return selection?.kind === 'claim' ? (store.getState().claims.find((claim) => claim.id === selection.id) ?? null) : null;
  };
  const proposals = () => store.getState().claims.filter((claim) => claim.stored === 'proposed');

  /** Says one thing at a time: whoever decides quickly would otherwise have a pile of words over the text. */
  const say = (title: string, act?: Undoable): void => {
    const last = lastSaid.get(store);
    if (last !== undefined) closeToast(last);
    lastSaid.set(store, showToast({ title, ...(act ? { action: { label: undoWord, onAction: () => void takeBack(act) } } : {}) }));
  };

  /** Takes an act back, once. */
  const takeBack = async (act: Undoable): Promise<void> => {
    if (!stack.take(act)) return;
    try {
      say(t('undone', { said: act.said }));
      await act.undo();
    } catch (error) {
      refused(error);
    }
  };
  const remember = (said: string, undo: () => Promise<void>): Undoable => {
    const act = { said, undo };
    stack.push(act);
    say(said, act);
    return act;
  };

  /** Selects a claim and puts the focus where the act came from. */
  const show = (id: string, from: From) => {
    screen.select({ kind: 'claim', id }, from);
    screen.set({ tab: 'claim' });
    focusSoon(from === 'panel' ? ACCEPT_ID : signId(id));
  };

  const move = (direction: 1 | -1, from: From, without: readonly string[] = []): void => {
    const state = store.getState();
    const id = nextProposal(stopsOf(state), state.article.revision.units, screen.getState().selection, direction, without);
    if (id) return show(id, from);
    if (proposals().every((claim) => without.includes(claim.id))) say(t('noneLeft'));
  };

  /** Changes claims, offers to undo it, and goes on. */
  const perform = async (said: string, changes: readonly Reversible[]): Promise<void> => {
    // What a colleague had changed and the person left so is not ours to take back.
    let stored: ReadonlySet<string> = new Set(changes.map(({ id }) => id));
    const act = remember(said, async () => {
      const back = changeClaims(store, changes.map(({ id, back: way }) => ({ id, ...way })), (id) => stored.has(id));
      const first = changes[0];
      if (first) show(first.id, 'key');
      await back;
    });
    try {
      stored = new Set((await changeClaims(store, changes)).map((claim) => claim.id));
    } catch (error) {
      stack.take(act);
      refused(error);
    }
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

  const setSpan = async (claim: Claim, span: Span): Promise<void> => {
    const exact = store.getState().article.revision.text.slice(span.start, span.end);
    const anchor = { ...claim.anchor, ...span, exact };
    const further = claim.anchors.slice(1);
    focusSoon(signId(claim.id));
    if (span.start === claim.anchor.start && span.end === claim.anchor.end) return;
    await perform(t('spanSet', { number: claim.number }), [
      {
        id: claim.id,
        patch: { anchors: [span, ...further.map(({ start, end }) => ({ start, end }))] },
        shown: { anchor, anchors: [anchor, ...further] },
        back: { patch: { anchors: places(claim) }, shown: { anchor: claim.anchor, anchors: claim.anchors } },
      },
    ]);
  };

  /** While an answer is awaited whose claims the next key may mean, keys wait. */
  const awaited = (work: Promise<void>): Promise<void> => {
    const making = work.catch(refused).finally(() => screen.set({ making: null }));
    screen.set({ making });
    return making;
  };

  const split = (claim: Claim, parts: readonly Span[]): Promise<void> =>
    awaited(
      (async () => {
        const items = await splitClaim(store, claim.id, parts.map(({ start, end }) => ({ start, end })));
        remember(t('splitDone', { number: claim.number, count: items.length }), async () => {
          await mergeClaims(store, items.map(({ id }) => id));
          await changeClaims(store, [{ id: claim.id, patch: { anchors: places(claim) }, shown: { anchor: claim.anchor, anchors: claim.anchors } }]);
          show(claim.id, 'key');
        });
        show(claim.id, 'key');
      })(),
    );

  /** The claims that go into one with this: those ticked, else the next one in the text. */
  const partners = (claim: Claim): Claim[] => {
    const live = store.getState().claims.filter((other) => !isClosed(other.stored));
    const ticked = live.filter((other) => other.id !== claim.id && screen.getState().ticked.includes(other.id));
    if (ticked.length > 0) return ticked;
    const next = live[live.findIndex((other) => other.id === claim.id) + 1];
    return next ? [next] : [];
  };

  const merge = (claim: Claim): Promise<void> => {
    const others = partners(claim);
    if (others.length === 0) {
      say(t('nothingToMerge'));
      return Promise.resolve();
    }
    return awaited(
      (async () => {
        await mergeClaims(store, [claim.id, ...others.map(({ id }) => id)]);
        screen.set({ ticked: [] });
        const numbers = others.map((other) => other.number).join(', ');
        remember(t('mergeDone', { number: claim.number, others: numbers, count: others.length }), async () => {
          await changeClaims(store, [{ id: claim.id, patch: { anchors: places(claim) }, shown: { anchor: claim.anchor, anchors: claim.anchors } }, ...others.map(statusBack)]);
          show(claim.id, 'key');
        });
        show(claim.id, 'key');
      })(),
    );
  };

  const tick = (claim: Claim): void => {
    const { ticked } = screen.getState();
    const has = ticked.includes(claim.id);
    screen.set({ ticked: has ? ticked.filter((id) => id !== claim.id) : [...ticked, claim.id], announcement: t(has ? 'unticked' : 'ticked', { number: claim.number }) });
  };

  const otherAspect = (claim: Claim): Promise<void> =>
    awaited(
      (async () => {
        const aspect = claim.aspect === 'content' ? 'attribution' : 'content';
        const { start, end } = claim.anchor;
        const made = await store.createClaim({ start, end, type: aspect === 'attribution' ? 'attribution' : claim.type, priority: claim.priority, aspect, statement: claim.statement });
        remember(t(`aspectAdded.${aspect}`, { number: made.number, other: claim.number }), async () => {
          await changeClaims(store, [restatus(made, 'dropped', t('aspectTakenBack'))]);
        });
        focusSoon(signId(claim.id));
      })(),
    );

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
    setSpan,
    split,
    merge,
    tick,
    otherAspect,
    undo: () => {
      const act = stack.peek();
      if (act) void takeBack(act);
      else say(t('nothingToUndo'));
    },
  };
}

export type TriageActs = ReturnType<typeof triageActs>;
