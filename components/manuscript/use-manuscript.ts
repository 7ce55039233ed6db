// The manuscript that is being put in: its text, the file it came from, and the cleaned text as the desk would store it.
'use client';
import { useEffect, useState } from 'react';
import type { ReceivedOf } from '@/lib/domain/operation';
import type { OperationOf } from '@/lib/domain/operations';
import { MAX_TEXT, type Language } from '@/lib/domain/article';
import { api, isApiError, type ApiError } from '@/lib/client/api';
import { keepDraft, readDraft } from '@/lib/client/draft';
import type { LayoutChoice } from './manuscript-input';
import { readManuscriptFile, type ManuscriptFile } from './read-file';

export type Cleaned = ReceivedOf<OperationOf<'POST /api/v1/manuscripts/clean'>>;

/** What is put in; `file` only while the text is still as it was read from it. */
type Manuscript = { text: string; layout: LayoutChoice; language: Language | null; file: ManuscriptFile | null };

const DRAFT = 'manuscript';
const EMPTY: Manuscript = { text: '', layout: 'auto', language: null, file: null };
/** Long enough that typing does not send every letter, in milliseconds. */
const PAUSE_MS = 400;

/** What NewArticle wants of the manuscript. */
export function manuscriptBody({ text, layout, language, file }: Manuscript) {
  return {
    text,
    layout,
    ...(language ? { language } : {}),
    ...(file ? { lineKinds: file.lineKinds, raw: { base64: file.base64, mediaType: file.mediaType, name: file.name } } : {}),
  };
}

/** Reads files, cleans as one types, and remembers the text until it is stored ({@link forget}). */
export function useManuscript() {
  const [manuscript, setManuscript] = useState(EMPTY);
  const [cleaned, setCleaned] = useState<Cleaned | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState<'reading' | 'cleaning' | null>(null);
  const tooLong = manuscript.text.length > MAX_TEXT;

  // Read after the first render: the server has no session store.
  useEffect(() => {
    const kept = { ...EMPTY, ...readDraft<Manuscript>(DRAFT) };
    // eslint-disable-next-line react-hooks/set-state-in-effect -- an outside store is read once
    if (kept.text !== '') setManuscript(kept);
  }, []);

  useEffect(() => {
    const { text, layout, language, file } = manuscript;
    if (text.trim() === '' || text.length > MAX_TEXT) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      setBusy('cleaning');
      keepDraft(DRAFT, { ...manuscript, file: null });
      const body = { text, layout, ...(language ? { language } : {}), ...(file ? { lineKinds: file.lineKinds } : {}) };
      api('POST /api/v1/manuscripts/clean', { body, signal: abort.signal })
        .then((answer) => {
          setCleaned(answer);
          setProblem(null);
        })
        .catch((error: unknown) => {
          if (isApiError(error)) {
            setProblem(error);
            setCleaned(null);
          }
        })
        .finally(() => setBusy(null));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [manuscript]);

  const change = (patch: Partial<Manuscript>) => setManuscript((last) => ({ ...last, ...patch }));
  return {
    manuscript,
    cleaned: manuscript.text.trim() === '' || tooLong ? null : cleaned,
    problem,
    busy,
    tooLong,
    change,
    /** Replaces the text by a file's; on failure the text stays. */
    readFile: async (chosen: File) => {
      setBusy('reading');
      setProblem(null);
      try {
        const { text, ...file } = await readManuscriptFile(chosen);
        setManuscript((last) => ({ ...last, text, layout: 'auto', file }));
      } catch (error) {
        if (!isApiError(error)) throw error;
        setProblem(error);
      } finally {
        setBusy(null);
      }
    },
    /** Forgets the kept text, once it is stored. */
    forget: () => keepDraft(DRAFT, null),
  };
}
