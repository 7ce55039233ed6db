// The manuscript that is being put in: its text, the file it came from, and the cleaned text as the desk would store it.
'use client';
import { useEffect, useState } from 'react';
import type { ReceivedOf } from '@/lib/domain/operation';
import type { OperationOf } from '@/lib/domain/operations';
import { MAX_TEXT, type Language } from '@/lib/domain/article';
import { api, isApiError, type ApiError } from '@/lib/client/api';
import { keepDraft, readDraft } from '@/lib/client/draft';
import type { LayoutChoice } from './manuscript-input';
import { fileOf, type FileReading, type ManuscriptFile, type ReadingChoice } from './read-file';
import { useFileReading } from './use-file-reading';

export type Cleaned = ReceivedOf<OperationOf<'POST /api/v1/manuscripts/clean'>>;

/** What is put in; `file` and what was read from it only while the text is still as it was read. */
export type Manuscript = { text: string; layout: LayoutChoice; language: Language | null; file: ManuscriptFile | null; reading: FileReading | null };

const DRAFT = 'manuscript';
const EMPTY: Manuscript = { text: '', layout: 'auto', language: null, file: null, reading: null };
/** Long enough that typing does not send every letter, in milliseconds. */
const PAUSE_MS = 400;

/** What NewArticle wants of the manuscript. */
export function manuscriptBody({ text, layout, language, file }: Manuscript) {
  return {
    text,
    layout,
    ...(language ? { language } : {}),
    ...(file ? { lineKinds: file.lineKinds } : {}),
    ...(file && file.base64 !== '' ? { raw: { base64: file.base64, mediaType: file.mediaType, name: file.name } } : {}),
  };
}

/** Notes cannot be read from the text again, so their file stays with it; its bytes where there is room. Any other file is let go. */
function keep(manuscript: Manuscript): void {
  const { file, reading } = manuscript;
  if (!file || !reading?.annotated) return void keepDraft(DRAFT, { ...manuscript, file: null, reading: null });
  if (!keepDraft(DRAFT, manuscript)) keepDraft(DRAFT, { ...manuscript, file: { ...file, base64: '' } });
}

/** Reads files, cleans as one types, and remembers the text until it is stored (`forget`). Only for what is drawn in the browser: the server has no session store. */
export function useManuscript() {
  const [manuscript, setManuscript] = useState((): Manuscript => ({ ...EMPTY, ...readDraft<Manuscript>(DRAFT) }));
  const [cleaned, setCleaned] = useState<Cleaned | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [isCleaning, setCleaning] = useState(false);
  const file = useFileReading();
  const tooLong = manuscript.text.length > MAX_TEXT;

  useEffect(() => {
    const { text, layout, language, file } = manuscript;
    if (text.trim() === '' || text.length > MAX_TEXT) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      setCleaning(true);
      keep(manuscript);
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
        .finally(() => setCleaning(false));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [manuscript]);

  /** Replaces the text by a file's; on failure the text stays. Gives whether it was read. */
  const readFile = async (chosen: File, choice: ReadingChoice = {}): Promise<boolean> => {
    setProblem(null);
    const read = await file.read(chosen, choice);
    // Offsets of notes count in the text as it is cleaned in their language.
    if (read) setManuscript((last) => ({ ...last, ...read, language: read.reading.annotated?.language ?? choice.language ?? last.language }));
    return read !== null;
  };

  return {
    manuscript,
    cleaned: manuscript.text.trim() === '' || tooLong ? null : cleaned,
    problem: problem ?? file.problem,
    busy: file.isReading ? ('reading' as const) : isCleaning ? ('cleaning' as const) : null,
    /** How far the file that is being read has come. */
    progress: file.progress,
    /** Ends the reading of the file; the text stays. */
    stopReading: file.stop,
    tooLong,
    readFile,
    change: (patch: Partial<Manuscript>) => {
      file.forget();
      setManuscript((last) => ({ ...last, ...patch, ...(patch.file === null ? { reading: null } : {}) }));
    },
    /** Reads the file once more in another way. */
    readAgain: async (choice: ReadingChoice): Promise<boolean> => {
      const again = manuscript.file && fileOf(manuscript.file);
      return again ? readFile(again, choice) : false;
    },
    /** Empties everything, for another manuscript; gives what was there. */
    clear: (): Manuscript => {
      setManuscript(EMPTY);
      setCleaned(null);
      setProblem(null);
      file.forget();
      keepDraft(DRAFT, null);
      return manuscript;
    },
    /** Forgets the kept text, once it is stored. */
    forget: () => keepDraft(DRAFT, null),
  };
}
