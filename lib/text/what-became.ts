// What a new revision makes of everything that stands in a text: the whole comparison in one pure step, so that it can run anywhere.
import type { Span } from './span';
import { alignTexts } from './revision/align';
import { passagesWithoutClaim } from './revision/changed-passages';
import { alignEdits, type TextEdit } from './revision/edits';
import type { RevisionText } from './revision/passages';
import { reanchor } from './revision/reanchor';

/** Something that stands in the old text: its anchors there, and wordings that were judged since a person placed them. */
export type Placed = { anchors: readonly Span[]; earlier?: readonly string[] };

/** `groups`: what stands in the old text; only members of one group respect each other's places. `edits` that made the new text, or null. */
export type Compared = { before: RevisionText; after: RevisionText; edits: readonly TextEdit[] | null; groups: readonly (readonly Placed[])[] };

/** `fates` by group and member; `passages`: the new and changed ones of the new text. */
export type Became = { fates: ReturnType<typeof reanchor>[]; passages: ReturnType<typeof passagesWithoutClaim> };

/** Compares two revisions. Takes any texts; the same input gives the same answer. Offsets are UTF-16 code units of the text they belong to. */
export function whatBecame({ before, after, edits, groups }: Compared): Became {
  const alignment = edits ? alignEdits(before, after, edits) : alignTexts(before, after);
  return { fates: groups.map((group) => reanchor(alignment, group)), passages: passagesWithoutClaim(alignment, []) };
}
