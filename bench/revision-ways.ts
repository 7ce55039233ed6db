// Runs the cases through re-anchoring and through the trivial ways, and judges where each put the claim.
import { contextHash, wordingHash } from '@/lib/text/fold';
import { parseManuscript, type ParsedManuscript } from '@/lib/text/parse';
import { alignTexts } from '@/lib/text/revision/align';
import { reanchor } from '@/lib/text/revision/reanchor';
import { overlaps, type Span } from '@/lib/text/span';
import { bestFuzzyMatch, firstOccurrence } from './revision-baselines';
import type { Case, Edit } from './revision-edits';

/** Ways of finding a claim again: ours, the first occurrence of its words, the best fuzzy match without a floor. */
export const WAYS = ['ours', 'first', 'fuzzy'] as const;
export type Way = (typeof WAYS)[number];

/** What a way did with one case. `live`: a verdict on the old wording would count as live at the new place. */
export type Outcome = { edit: Edit; right: boolean; live: boolean; found: boolean; ambiguous: boolean };

type Found = { span: Span | null; ambiguous: boolean };

const FIND: Record<Way, (before: ParsedManuscript, after: ParsedManuscript, claim: Span) => Found> = {
  ours: (before, after, claim) => {
    const fate = reanchor(alignTexts(before, after), [{ anchors: [claim] }])[0]?.anchors[0];
    return { span: fate?.span ?? null, ambiguous: fate?.ambiguous ?? false };
  },
  first: (before, after, claim) => ({ span: firstOccurrence(before.text, after.text, claim), ambiguous: false }),
  fuzzy: (before, after, claim) => ({ span: bestFuzzyMatch(before.text, after.text, claim), ambiguous: false }),
};

/** Whether a verdict bound to `claim` of the old text would be live at `span` of the new one (PRODUCT.md §3.1). */
export function isLive(before: ParsedManuscript, after: ParsedManuscript, claim: Span, span: Span): boolean {
  const hashes = ({ text, units }: ParsedManuscript, { start, end }: Span) => `${wordingHash(text.slice(start, end))} ${contextHash(text, units, start, end)}`;
  return hashes(before, claim) === hashes(after, span);
}

/** The right place: at least half of each span lies in the other. What was only written another way has other offsets and is judged by its words. */
function isRight(one: Case, after: string, span: Span | null): boolean {
  if (!one.truth || !span) return one.truth === span;
  if (one.edit === 'typographic') return wordingHash(after.slice(span.start, span.end)) === wordingHash(one.before.slice(one.claim.start, one.claim.end));
  const shared = Math.min(span.end, one.truth.end) - Math.max(span.start, one.truth.start);
  return overlaps(span, one.truth) && shared * 2 >= Math.max(span.end - span.start, one.truth.end - one.truth.start);
}

/** What every way did with a case, and what ours found, for reading; null where cleaning changes the text, so that offsets of the truth are not those of the text. */
export function judge(one: Case): { outcomes: Record<Way, Outcome>; shown: string } | null {
  const parse = (text: string) => parseManuscript(text, { language: one.language, layout: 'paragraphs' });
  const [before, after] = [parse(one.before), parse(one.after)];
  if (before.text !== one.before || (after.text !== one.after && one.edit !== 'typographic')) return null;
  const outcomeOf = (way: Way): Outcome & Found => {
    const { span, ambiguous } = FIND[way](before, after, one.claim);
    return { edit: one.edit, right: isRight(one, after.text, span), live: span !== null && isLive(before, after, one.claim, span), found: span !== null, ambiguous, span };
  };
  const outcomes = { ours: outcomeOf('ours'), first: outcomeOf('first'), fuzzy: outcomeOf('fuzzy') };
  const text = (whole: string, span: Span | null) => (span ? whole.slice(span.start, span.end) : '–');
  const { right, live, ambiguous, span } = outcomes.ours;
  return { outcomes, shown: `${one.edit}: right ${right}, live ${live}, ambiguous ${ambiguous}\n  old ${text(one.before, one.claim)}\n  new ${text(after.text, span)}\n  is  ${text(one.after, one.truth)}` };
}
