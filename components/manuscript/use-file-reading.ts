// The reading of a manuscript file while it lasts: how far it is, what went wrong, and a way to end it.
'use client';
import { useRef, useState } from 'react';
import { isApiError, type ApiError } from '@/lib/client/api';
import { readManuscriptFile, type ReadingChoice, type ReadingProgress } from './read-file';

/** One file at a time. `progress`: null before the desk has told any. `forget` takes back what is said of the last file. */
export function useFileReading() {
  const [isReading, setReading] = useState(false);
  const [progress, setProgress] = useState<ReadingProgress>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const underWay = useRef<AbortController | null>(null);

  /** What was read; null where it was ended, or refused (`problem`). */
  const read = async (chosen: File, choice: ReadingChoice = {}): Promise<Awaited<ReturnType<typeof readManuscriptFile>> | null> => {
    const abort = (underWay.current = new AbortController());
    setReading(true);
    setProgress(null);
    setProblem(null);
    try {
      return await readManuscriptFile(chosen, choice, { onProgress: setProgress, signal: abort.signal });
    } catch (error) {
      if (abort.signal.aborted) return null;
      if (!isApiError(error)) throw error;
      setProblem(error);
      return null;
    } finally {
      setReading(false);
    }
  };

  return { isReading, progress, problem, read, stop: () => underWay.current?.abort(), forget: () => setProblem(null) };
}
