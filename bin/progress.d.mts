// The types of progress.mjs, which is plain JavaScript because it also runs on Node 20.

/** Reports long steps: what is done now, the how-manieth of how many, and since when. */
export type Progress = {
  /** Runs one step; `note` shows what it is at. Steps that finish within half a second stay on one line. */
  step: <T>(title: string, work: (note: (text: string) => void) => Promise<T>) => Promise<T>;
  /** Counts a step that had nothing to do. */
  skip: (title: string) => void;
  /** A line between the steps. */
  say: (line: string) => void;
};

/**
 * @param total number of steps
 * @param done steps reported before by another process
 * @param stream where to write: standard error for commands whose output is used by others
 */
export function createProgress(total: number, done?: number, stream?: NodeJS.WriteStream): Progress;
