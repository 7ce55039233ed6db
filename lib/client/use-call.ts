// One call at a time with its state: under way, refused, or done.
'use client';
import { useState } from 'react';
import { ApiError, isApiError } from './api';

type Call = {
  pending: boolean;
  /** Why the last call was refused; null while one is under way and after one that succeeded. */
  problem: ApiError | null;
  /** Runs a call and says whether it succeeded. */
  run: (work: () => Promise<void>) => Promise<boolean>;
  /** Takes the refusal off the screen. */
  clear: () => void;
};

/** A form's or dialog's call; `pending` stays true after success when `leaving`, because the page is about to go. */
export function useCall({ leaving = false }: { leaving?: boolean } = {}): Call {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const run = async (work: () => Promise<void>) => {
    setPending(true);
    setProblem(null);
    try {
      await work();
      if (!leaving) setPending(false);
      return true;
    } catch (error) {
      setPending(false);
      // A fault of our own is told like one of the server, and reported where the browser reports faults.
      if (!isApiError(error)) reportError(error);
      setProblem(isApiError(error) ? error : new ApiError('internal', 0));
      return false;
    }
  };
  return { pending, problem, run, clear: () => setProblem(null) };
}
