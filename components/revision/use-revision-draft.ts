// Holds the draft of a new revision and the revision that it is made on, and keeps it in the browser as one types.
'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api, isApiError, type ApiError } from '@/lib/client/api';
import { keepDraft, readDraft } from '@/lib/client/draft';
import { draftFrom, emptyDraft, isEmpty, keptForm, type RevisionDraft } from './draft';
import type { Base } from './passage-edits';

/** Long enough that typing does not write the whole draft with every letter, in milliseconds. */
const PAUSE_MS = 300;

/** How the draft stands in the browser: nothing to keep, kept (`at` when), not yet, or the browser has no room. */
export type Kept = { state: 'empty' | 'pending' | 'full' } | { state: 'kept'; at: Date; found: boolean };

/**
 * `current` is the article's newest revision as the page was made. A draft begun on an older one is shown with that one, which is fetched; until then
 * `base` is null, and `problem` says why where it cannot be had. Only for what is drawn in the browser: the server has no session store.
 */
export function useRevisionDraft(articleId: string, current: Base) {
  const key = `revision:${articleId}`;
  const [found] = useState(() => {
    const last = draftFrom(readDraft<RevisionDraft>(key));
    return last && !isEmpty(last) ? last : null;
  });
  const [draft, setDraft] = useState<RevisionDraft>(() => found ?? emptyDraft(current.number));
  const [bases, setBases] = useState<readonly Base[]>([current]);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [kept, setKept] = useState<Kept>(() => (found ? { state: 'kept', at: new Date(), found: true } : { state: 'empty' }));
  // What is newest, and whether it is still to be written: also for what is done before the next drawing.
  const latest = useRef(draft);
  const unsaved = useRef(false);

  const write = useCallback(() => {
    if (!unsaved.current) return;
    unsaved.current = false;
    const last = latest.current;
    const empty = isEmpty(last);
    const done = keepDraft(key, empty ? null : keptForm(last));
    setKept(empty ? { state: 'empty' } : done ? { state: 'kept', at: new Date(), found: false } : { state: 'full' });
  }, [key]);

  useEffect(() => {
    if (!unsaved.current) return;
    const timer = setTimeout(write, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, write]);

  // A page that goes has no pause left.
  useEffect(() => {
    window.addEventListener('pagehide', write);
    return () => {
      window.removeEventListener('pagehide', write);
      write();
    };
  }, [write]);

  // What there was no room for would be lost with the page.
  useEffect(() => {
    if (kept.state !== 'full') return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [kept.state]);

  const base = bases.find(({ number }) => number === draft.base) ?? null;
  const wanted = base ? null : draft.base;
  useEffect(() => {
    if (wanted === null) return;
    const abort = new AbortController();
    api('GET /api/v1/articles/{id}/revisions/{number}', { params: { id: articleId, number: wanted }, signal: abort.signal })
      .then((revision) => setBases((known) => [...known, revision]))
      .catch((error: unknown) => {
        if (abort.signal.aborted) return;
        if (!isApiError(error)) throw error;
        setProblem(error);
      });
    return () => abort.abort();
  }, [articleId, wanted]);

  const change = useCallback((next: Partial<RevisionDraft> | ((last: RevisionDraft) => Partial<RevisionDraft>)) => {
    const last = latest.current;
    latest.current = { ...last, ...(typeof next === 'function' ? next(last) : next) };
    unsaved.current = true;
    setDraft(latest.current);
    setKept({ state: 'pending' });
  }, []);

  return {
    draft, base, kept, change,
    problem: base ? null : problem,
    /** Tells of a revision that came meanwhile, so that it can become the base. */
    learn: useCallback((revision: Base) => setBases((known) => (known.some(({ number }) => number === revision.number) ? known : [...known, revision])), []),
    /** Writes what is not written yet, now. */
    flush: write,
  };
}
