// What the checking screen shows right now: selection, tab, marking, open dialog. Kept outside React, so that a key changes only what must be drawn anew.
import type { Span } from '@/lib/text/span';
import type { Selection } from './steps';

/** A span that is being marked: with the pointer (the browser shows it) or by keyboard (we do). `reanchor` is the claim whose wording it is to become. */
export type MarkingState = { anchor: number; focus: number; by: 'pointer' | 'keys'; reanchor: string | null };

/** The dialogs that are not opened by a button of their own. */
type DialogState = { kind: 'keys' } | { kind: 'settings' } | { kind: 'exempt'; span: Span } | { kind: 'close'; claimId: string; as: 'dropped' | 'dismissed' } | null;

/** How something came to be selected; decides what scrolls and where the focus goes. */
type Via = 'text' | 'panel' | 'key' | 'address';

export type ScreenState = {
  selection: Selection;
  via: Via;
  tab: 'claim' | 'all';
  marking: MarkingState | null;
  dialog: DialogState;
  /** Whether the statement is being edited, and the claim for which the form to add evidence is asked for. */
  editing: 'statement' | null;
  evidenceAskedFor: string | null;
  sheetOpen: boolean;
  /** Under way while a marking is being stored. */
  making: Promise<void> | null;
  /** What screen readers are told. */
  announcement: string;
};

/** The state of one screen and the ways to change it. */
export class ScreenStore {
  private state: ScreenState;
  private readonly listeners = new Set<() => void>();

  constructor(selection: Selection) {
    this.state = { selection, via: 'address', tab: selection ? 'claim' : 'all', marking: null, dialog: null, editing: null, evidenceAskedFor: null, sheetOpen: selection !== null, making: null, announcement: '' };
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
    this.set({ selection, via, tab: selection === null || (via === 'key' && this.state.tab === 'all' && selection.kind === 'claim') ? this.state.tab : 'claim', editing: null, evidenceAskedFor: null, sheetOpen: selection !== null });
  };
}
