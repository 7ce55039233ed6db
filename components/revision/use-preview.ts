// Asks the desk what a draft would change, a moment after the last change of it; can be stopped, and says when it takes long.
'use client';
import { useCallback, useEffect, useState } from 'react';
import type { BodyOf } from '@/lib/domain/operation';
import type { OperationOf } from '@/lib/domain/operations';
import type { RevisionOutcome } from '@/lib/domain/schema/revision';
import { api, isApiError, type ApiError } from '@/lib/client/api';

type RevisionBody = BodyOf<OperationOf<'POST /api/v1/articles/{id}/revisions'>>;

/** Waits for a pause in typing, then calls; from `SLOW_MS` on it is said that it takes long. In milliseconds. */
const PAUSE_MS = 600;
const SLOW_MS = 1_000;

/** The preview of one body. `old`: the last outcome, of a body that is no longer the present one. */
export type Preview =
  | { state: 'none' }
  | { state: 'busy'; slow: boolean; old: RevisionOutcome | null }
  | { state: 'stopped'; old: RevisionOutcome | null }
  | { state: 'done'; outcome: RevisionOutcome }
  | { state: 'refused'; problem: ApiError };

/** `body`: one and the same object while nothing changes; null where there is nothing to ask. */
export function usePreview(articleId: string, body: RevisionBody | null) {
  const [shown, setShown] = useState<{ of: RevisionBody | null; preview: Preview }>({ of: null, preview: { state: 'none' } });
  const [round, setRound] = useState(0);
  const [stop, setStop] = useState<{ now: () => void } | null>(null);

  useEffect(() => {
    if (!body) return;
    const abort = new AbortController();
    const show = (preview: (old: RevisionOutcome | null) => Preview) =>
      setShown(({ preview: last }) => ({ of: body, preview: preview('outcome' in last ? last.outcome : 'old' in last ? last.old : null) }));
    let slow: ReturnType<typeof setTimeout> | undefined;
    const timer = setTimeout(() => {
      show((old) => ({ state: 'busy', slow: false, old }));
      slow = setTimeout(() => show((old) => ({ state: 'busy', slow: true, old })), SLOW_MS);
      setStop({
        now: () => {
          abort.abort();
          clearTimeout(slow);
          show((old) => ({ state: 'stopped', old }));
        },
      });
      // A key of its own: nothing is stored, and the text must not be remembered as a request that went unanswered.
      const idempotencyKey = `preview-${Math.random().toString(36).slice(2)}${Date.now().toString(36)}`;
      api('POST /api/v1/articles/{id}/revisions', { params: { id: articleId }, query: { dryRun: 'true' }, body, signal: abort.signal, idempotencyKey })
        .then((outcome) => show(() => ({ state: 'done', outcome })))
        .catch((error: unknown) => {
          if (abort.signal.aborted) return;
          if (!isApiError(error)) throw error;
          show(() => ({ state: 'refused', problem: error }));
        })
        .finally(() => clearTimeout(slow));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      clearTimeout(slow);
      abort.abort();
    };
  }, [articleId, body, round]);

  // Back on line, what failed is asked again.
  const isLost = shown.preview.state === 'refused' && shown.preview.problem.code === 'offline';
  const again = useCallback(() => setRound((last) => last + 1), []);
  useEffect(() => {
    if (!isLost) return;
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [isLost, again]);

  const last = shown.preview;
  const preview: Preview = !body ? { state: 'none' } : shown.of === body ? last : { state: 'busy', slow: false, old: 'outcome' in last ? last.outcome : 'old' in last ? last.old : null };
  return { preview, again, stop: () => stop?.now() };
}
