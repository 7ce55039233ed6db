// What all acts of triage stand on: the selected claim, one passing word at a time, the way back, and where the focus goes.
import type { useTranslations } from 'next-intl';
import type { Desk } from '@/components/article/desk-context';
import { focusSoon, type DeskActions } from '@/components/article/use-desk-actions';
import { changeClaims, type ClaimChange } from '@/lib/client/claim-writes';
import type { StoredStatus } from '@/lib/domain/claim';
import type { Claim } from '@/lib/domain/schema/claim';

/** Where an act was asked for: by key in the text, or by a button in the panel, where the focus then stays. */
export type From = 'key' | 'panel';

/** The button that accepts: after an act in the panel the focus is there again, on the next proposal. */
export const ACCEPT_ID = 'proposal-accept';

/** A change that knows its way back. */
export type Reversible = ClaimChange & { back: Omit<ClaimChange, 'id'> };

/** The sentences of triage. */
export type Words = ReturnType<typeof useTranslations<'triage'>>;

/** A change of a claim's status; a reason where one is needed. */
export const restatus = (claim: Claim, stored: StoredStatus, reason: string | null = null): ClaimChange => ({
  id: claim.id,
  patch: { status: stored, ...(reason === null ? {} : { reason }) },
  shown: { stored, status: stored, reason },
});

/** The status as it is now, as a change to go back by. */
export const statusBack = (claim: Claim): ClaimChange => restatus(claim, claim.stored);

/** What the acts of one screen share. */
export function actGround({ store, screen }: Desk, { selected, say, remember, forget, awaited, refused, settle, undo }: DeskActions, t: Words) {
  /** Selects a claim and puts the focus where the act came from. */
  const show = (id: string, from: From) => {
    screen.select({ kind: 'claim', id }, from);
    screen.set({ tab: 'claim' });
    // An act taken back may leave the claim without a place in the text.
    if (from === 'panel') focusSoon(ACCEPT_ID);
    else settle();
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
      // Only the desk's answer says that the claim has no place in the text again; its sign, and the focus with it, are gone then.
      if (selected()?.orphaned) settle();
    });
    try {
      stored = new Set((await changeClaims(store, changes)).map((claim) => claim.id));
    } catch (error) {
      forget(act);
      refused(error);
    }
  };

  return { store, screen, t, selected, say, remember, show, perform, awaited, undo };
}

export type ActGround = ReturnType<typeof actGround>;
