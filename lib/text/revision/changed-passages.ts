// Which passages of a new revision nobody has looked at yet: new or changed, and without a claim.
import { spanFinder, type Span } from '../span';
import type { Alignment } from './align';

/** A passage of the new text: `new` has no counterpart in the old one, `changed` reads differently there. */
type ChangedPassage = Span & { kind: 'new' | 'changed' };

/** The new and changed passages that touch none of `anchors` (spans of the new text), in text order. Moved ones read the same and are none of them. */
export function passagesWithoutClaim({ after, groupOfAfter }: Alignment, anchors: readonly Span[]): ChangedPassage[] {
  const find = spanFinder(anchors);
  return after.passages.flatMap(({ start, end, isUnit }, at) => {
    const group = groupOfAfter[at];
    if (!isUnit || group?.verbatim || find({ start, end }).length > 0) return [];
    return [{ start, end, kind: group && !group.bare ? ('changed' as const) : ('new' as const) }];
  });
}
