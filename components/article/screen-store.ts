// What the checking screen shows right now: selection, tab, marking, open dialog. Kept outside React, so that a key changes only what must be drawn anew.
import type { ReceivedOf } from '@/lib/domain/operation';
import type { OperationOf } from '@/lib/domain/operations';
import type { Span } from '@/lib/text/span';
import type { Selection } from './steps';

/** A span that is being marked: with the pointer (the browser shows it) or by keyboard (we do). `reanchor` is the claim whose wording it is to become; with `edges` keys move its ends. */
export type MarkingState = { anchor: number; focus: number; by: 'pointer' | 'keys'; reanchor: string | null; edges?: true };

/** What the reading engine says about the revision on the screen. */
export type Reading = ReceivedOf<OperationOf<'GET /api/v1/articles/{id}/reading'>>;

/** The dialogs that are not opened by a button of their own. */
type DialogState = { kind: 'keys' } | { kind: 'settings' } | { kind: 'exempt'; span: Span } | { kind: 'close'; claimId: string } | { kind: 'dismiss'; claimId: string; from: 'key' | 'panel' } | { kind: 'split'; claimId: string } | { kind: 'propose' } | null;

/** How something came to be selected; decides what scrolls and where the focus goes. */
type Via = 'text' | 'panel' | 'key' | 'address';

export type ScreenState = {
  selection: Selection;
  via: Via;
  tab: 'claim' | 'all' | 'hints';
  marking: MarkingState | null;
  dialog: DialogState;
  /** Whether the statement is being edited, and the claim for which the form to add evidence is asked for. */
  editing: 'statement' | null;
  evidenceAskedFor: string | null;
  sheetOpen: boolean;
  /** Claims that the next merging takes together. */
  ticked: readonly string[];
  /** Null until it has come; `failed` when it could not be had. */
  reading: Reading | 'failed' | null;
  /** The hint that is looked at, by its place in the reading's list. */
  hint: number | null;
  /** Words of the text that something in the panel points at. */
  spot: readonly Span[];
  /** Under way while something is being stored whose claims the next key may mean. */
  making: Promise<void> | null;
  /** What screen readers are told. */
  announcement: string;
};

/** One and the same list, so that nothing is drawn anew for it. */
export const NOTHING: readonly Span[] = [];

/** The state of one screen and the ways to change it. */
export class ScreenStore {
  private state: ScreenState;
  private readonly listeners = new Set<() => void>();

  constructor(selection: Selection) {
    this.state = { selection, via: 'address', tab: selection ? 'claim' : 'all', marking: null, dialog: null, editing: null, evidenceAskedFor: null, sheetOpen: selection !== null, ticked: [], reading: null, hint: null, spot: NOTHING, making: null, announcement: '' };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getState = (): ScreenState => this.state;

  set = (change: Partial<ScreenState>): void => {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  };

  /** Selects a claim or passage and shows it in the panel. */
  select = (selection: Selection, via: Via): void => {
    this.set({ selection, via, tab: selection === null || (via === 'key' && this.state.tab === 'all' && selection.kind === 'claim') ? this.state.tab : 'claim', editing: null, evidenceAskedFor: null, spot: NOTHING, sheetOpen: selection !== null });
  };
}
