// The list as plain text, for a mail to the author. Pure.
import { isUndecided } from '@/lib/domain/correction';
import type { Correction } from '@/lib/domain/schema/correction';
import { firstWording, presentWording } from './decision-draft';

/** How a line is said; sentences are the caller's. */
type Speech = { head: (correction: Correction) => string; change: (before: string, after: string) => string; cut: (before: string) => string; plain: (before: string) => string };

/** What waits for a decision, one paragraph each: which claim and why, the old wording and the new one, the reason. */
export function correctionText(corrections: readonly Correction[], { head, change, cut, plain }: Speech): string {
  return corrections
    .filter((each) => each.isCurrent && isUndecided(each))
    .map((each) => {
      const [before, after] = [presentWording(each), firstWording(each)];
      const what = each.action === 'cut' ? cut(before) : after === before ? plain(before) : change(before, after);
      return [head(each), what, ...(each.rationale ? [each.rationale] : [])].join('\n');
    })
    .join('\n\n');
}
