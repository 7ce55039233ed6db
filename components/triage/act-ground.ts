// What all acts of triage stand on: the selected claim, one passing word at a time, the way back, and where the focus goes.
import type { useTranslations } from 'next-intl';
import type { Desk } from '@/components/article/desk-context';
import { signId } from '@/components/article/manuscript-block';
import { focusSoon, type useDeskActions } from '@/components/article/use-desk-actions';
import { closeToast, showToast } from '@/components/ui/toast';
import { changeClaims, type ClaimChange } from '@/lib/client/claim-writes';
import type { DeskStore } from '@/lib/client/desk-store';
import type { StoredStatus } from '@/lib/domain/claim';
import type { Claim } from '@/lib/domain/schema/claim';
import { UndoStack, type Undoable } from './undo-stack';

/** Where an act was asked for: by key in the text, or by a button in the panel, where the focus then stays. */
export type From = 'key' | 'panel';

/** The button that accepts: after an act in the panel the focus is there again, on the next proposal. */
export const ACCEPT_ID = 'proposal-accept';

/** A change that knows its way back. */
export type Reversible = ClaimChange & { back: Omit<ClaimChange, 'id'> };

/** The sentences, and the word on the button that takes back. */
export type Words = { t: ReturnType<typeof useTranslations<'triage'>>; undo: string };

/** Says why the desk refused. */
export type Refused = ReturnType<typeof useDeskActions>['refused'];

/** The acts of each screen that can be taken back. */
const stacks = new WeakMap<DeskStore, UndoStack>();

/** The toast that each screen's acts showed last. */
const lastSaid = new WeakMap<DeskStore, string>();

/** A change of a claim's status; a reason where one is needed. */
export const restatus = (claim: Claim, stored: StoredStatus, reason: string | null = null): ClaimChange => ({
  id: claim.id,
  patch: { status: stored, ...(reason === null ? {} : { reason }) },
  shown: { stored, status: stored, reason },
});

/** The status as it is now, as a change to go back by. */
export const statusBack = (claim: Claim): ClaimChange => restatus(claim, claim.stored);

/** What the acts of one screen share. */
export function actGround({ store, screen }: Desk, refused: Refused, { t, undo: undoWord }: Words) {
  const stack = stacks.get(store) ?? new UndoStack();
  stacks.set(store, stack);

  const selected = (): Claim | null => {
    const { selection } = screen.getState();
    return selection?.kind === 'claim' ? (store.getState().claims.find((claim) => claim.id === selection.id) ?? null) : null;
  };

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

  /** While an answer is awaited whose claims the next key may mean, keys wait. */
  const awaited = (work: Promise<void>): Promise<void> => {
    const making = work.catch(refused).finally(() => screen.set({ making: null }));
    screen.set({ making });
    return making;
  };

  return {
    store, screen, t, selected, say, remember, show, perform, awaited,
    undo: () => {
      const act = stack.peek();
      if (act) void takeBack(act);
      else say(t('nothingToUndo'));
    },
  };
}

export type ActGround = ReturnType<typeof actGround>;
