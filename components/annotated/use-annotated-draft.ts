// Holds the draft of an annotated manuscript with what was done to it, keeps it in the browser and takes acts back.
'use client';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { keepDraft, readDraft } from '@/lib/client/draft';
import type { AnnotatedText } from './annotated-file';
import { draftFrom, type Draft, type KeptDraft } from './draft';

export const ANNOTATED_DRAFT = 'annotated';
/** How many acts can be taken back: more than anybody takes back one by one. */
const DEPTH = 100;
/** Long enough that typing does not write the whole draft with every letter, in milliseconds. */
const PAUSE_MS = 300;

/** What was done, as the messages `annotated.said` name it, and to what. */
export type Said = { act: 'out' | 'in' | 'words' | 'type' | 'evidence' | 'dropped' | 'added' | 'source' | 'linked' | 'unlinked' | 'merged' | 'split' | 'placed' | 'left' | 'back'; what: string };

/** Does something to the draft. Of acts with the same `key` in a row, as letters typed into one field, only the first is remembered. */
export type Act = (said: Said, change: (draft: Draft) => Draft, key?: string) => void;

type Past = { said: Said; draft: Draft };
type State = { draft: Draft; past: readonly Past[]; key: string | null; changed: boolean };
type Step = { said: Said; change: (draft: Draft) => Draft; key: string | null } | 'undo';

function reduce(state: State, step: Step): State {
  if (step === 'undo') {
    const last = state.past.at(-1);
    return last ? { draft: last.draft, past: state.past.slice(0, -1), key: null, changed: true } : state;
  }
  const draft = step.change(state.draft);
  if (draft === state.draft) return state;
  const goesOn = step.key !== null && step.key === state.key;
  return { draft, past: goesOn ? state.past : [...state.past, { said: step.said, draft: state.draft }].slice(-DEPTH), key: step.key, changed: true };
}

/** `readAt` names the reading of the file that the draft belongs to. Only for what is drawn in the browser: the server has no session store. */
export function useAnnotatedDraft(annotated: AnnotatedText, readAt: number) {
  const [state, dispatch] = useReducer(reduce, null, (): State => ({ draft: draftFrom(readDraft<KeptDraft>(ANNOTATED_DRAFT), readAt, annotated), past: [], key: null, changed: false }));
  const latest = useRef(state);
  const { draft, changed } = state;

  useEffect(() => {
    latest.current = state;
  }, [state]);

  useEffect(() => {
    if (!changed) return;
    const write = () => void keepDraft(ANNOTATED_DRAFT, { readAt, draft } satisfies KeptDraft);
    const timer = setTimeout(write, PAUSE_MS);
    // A page that goes has no pause left.
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', write);
    };
  }, [draft, changed, readAt]);

  return {
    draft,
    /** What would be taken back next, or null. */
    newest: state.past.at(-1)?.said ?? null,
    act: useCallback<Act>((said, change, key) => dispatch({ said, change, key: key ?? null }), []),
    /** Takes the newest act back, and says which it was. */
    undo: useCallback((): Said | null => {
      const said = latest.current.past.at(-1)?.said ?? null;
      if (said) dispatch('undo');
      return said;
    }, []),
  };
}
