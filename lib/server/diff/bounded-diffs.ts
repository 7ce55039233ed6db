// The word diffs that one answer tells of: in all no more than a person can read, and a server can make while others wait.
import 'server-only';
import { wordDiff, type DiffPart } from '@/lib/text/revision/word-diff';

/** Longest pair of wordings that is compared by words, in code units of both: some 25 ms at most. */
const LONGEST = 40_000;
/** Most that all differences of one answer quote, in code units: thousands of claims in one passage would each quote it whole. */
const MOST_QUOTED = 4_000_000;

/** The difference of two wordings by words; none where it would be too long to read. */
export type Diffs = (before: string, after: string) => DiffPart[];

/** Makes the diffs of one answer: the same two wordings are compared once. */
export function boundedDiffs(): Diffs {
  const made = new Map<string, Map<string, DiffPart[]>>();
  let quoted = 0;
  return (before, after) => {
    const length = before.length + after.length;
    if (length > LONGEST || quoted + length > MOST_QUOTED) return [];
    quoted += length;
    const known = made.get(before)?.get(after);
    if (known) return known;
    const diff = wordDiff(before, after);
    made.set(before, (made.get(before) ?? new Map<string, DiffPart[]>()).set(after, diff));
    return diff;
  };
}
