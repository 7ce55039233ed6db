// Where claims stand after their own correction was written: known, so that nothing is searched for.
import 'server-only';
import { fold } from '@/lib/text/fold';
import { applyEdits, type TextEdit } from '@/lib/text/revision/edits';
import type { Comparison, FollowedClaim } from '../revisions/compare';
import type { Planned } from './plan';

type Write = Planned['writes'][number];
type Fate = FollowedClaim['fate']['anchors'][number];

function afterWrite(fate: Fate, { at, before, after }: Write): Fate {
  // What was cut is gone, also where the same words stand elsewhere: a person says whether they are meant.
  if (after === '') return { ...fate, wording: 'gone', place: 'same', ambiguous: false, sameContext: false, span: null };
  const wording = fold(before) === fold(after) ? 'typographic' : 'changed';
  return { wording, place: 'same', ambiguous: false, sameContext: fate.sameContext && wording === 'typographic', span: { start: at, end: at + after.length }, candidates: [] };
}

function corrected(followed: FollowedClaim, writes: readonly Write[]): FollowedClaim {
  const anchors = followed.fate.anchors.map((fate, index) => {
    const from = followed.from[index];
    const write = writes.find(({ anchor }) => anchor.start === from?.start && anchor.end === from.end);
    return write ? afterWrite(fate, write) : fate;
  });
  const wording = anchors.every((fate) => fate.wording === 'gone') ? 'gone' : anchors.some((fate) => fate.wording === 'changed' || fate.wording === 'gone') ? 'changed' : followed.fate.wording;
  return { ...followed, fate: { ...followed.fate, anchors, wording, ambiguous: anchors.some(({ ambiguous }) => ambiguous), sameContext: anchors.every(({ sameContext }) => sameContext) } };
}

/** What all decisions together change of the text. */
export const editsOf = (planned: readonly Planned[]): TextEdit[] => planned.flatMap(({ writes }) => writes.flatMap(({ edits }) => edits));

/** Puts the corrected claims where their corrections stand; where cleaning made another text of it, the comparison stands as it is. */
export function followCorrections(planned: readonly Planned[], base: string): (comparison: Comparison, text: string) => Comparison {
  const expected = applyEdits(base, editsOf(planned));
  const byClaim = new Map(planned.flatMap(({ row, writes }) => (writes.length > 0 ? [[row.id, writes] as const] : [])));
  return (comparison, text) => {
    if (text !== expected) return comparison;
    const claims = comparison.claims.map((each) => {
      const writes = byClaim.get(each.claim.id);
      // What an earlier revision gave back stands where it stood, with the words that it had.
      return writes && !each.isBack ? corrected(each, writes) : each;
    });
    return { ...comparison, claims };
  };
}
