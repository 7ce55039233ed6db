// Gives the parts of the checking screen its data, its state and the person, without handing them through.
'use client';
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { DeskStore, type DeskState } from '@/lib/client/desk-store';
import { VerdictDrafts, type KeptDraft } from '@/lib/client/verdict-drafts';
import type { Article } from '@/lib/domain/schema/article';
import type { Claim } from '@/lib/domain/schema/claim';
import type { Permission } from '@/lib/domain/permissions';
import { ScreenStore, type ScreenState } from './screen-store';
import { UndoStack } from './undo-stack';

/** Who sits at the screen, as far as it matters here. `model`: the language model that may be asked for proposals, or null. */
type Reader = { id: string; name: string; singleKeys: boolean; strikeChecked: boolean; model: string | null };

/** `undo`: what was done on this screen and can be taken back. */
export type Desk = { store: DeskStore; screen: ScreenStore; drafts: VerdictDrafts; undo: UndoStack; me: Reader };

const DeskContext = createContext<Desk | null>(null);

/** Takes the article and its claims as the server read them; `claimNumber` is the deep link's. */
export function DeskProvider({ article, claims, me, claimNumber, children }: { article: Article; claims: readonly Claim[]; me: Reader; claimNumber: number | null; children: ReactNode }) {
  const [desk] = useState<Desk>(() => {
    const linked = claims.find((claim) => claim.number === claimNumber);
    return { store: new DeskStore(article, claims), screen: new ScreenStore(linked ? { kind: 'claim', id: linked.id } : null), drafts: new VerdictDrafts(me.id), undo: new UndoStack(), me };
  });
  // The server may read the article anew for the same screen.
  useEffect(() => desk.store.take(article, claims), [desk, article, claims]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** The screen's stores and the person at it. @throws outside a DeskProvider */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk needs a DeskProvider');
  return desk;
}

/** A part of the desk's data; renders anew only when that part changes (compared by identity). */
export function useDeskState<T>(pick: (state: DeskState) => T): T {
  const { store } = useDesk();
  const read = () => pick(store.getState());
  return useSyncExternalStore(store.subscribe, read, read);
}

/** A part of the screen's state; renders anew only when that part changes. */
export function useScreen<T>(pick: (state: ScreenState) => T): T {
  const { screen } = useDesk();
  const read = () => pick(screen.getState());
  return useSyncExternalStore(screen.subscribe, read, read);
}

/** The selected claim, or null. */
export function useSelectedClaim(): Claim | null {
  const id = useScreen((state) => (state.selection?.kind === 'claim' ? state.selection.id : null));
  return useDeskState((state) => state.claims.find((claim) => claim.id === id) ?? null);
}

/** Whether the person may do this with the article. */
export function useMay(permission: Permission): boolean {
  return useDeskState((state) => state.article.allowed.includes(permission));
}

/** What has been begun to write about a claim; null on the server and where nothing has. */
export function useDraft(claimId: string): KeptDraft | null {
  const { drafts } = useDesk();
  return useSyncExternalStore(drafts.subscribe, () => drafts.get(claimId), () => null);
}
