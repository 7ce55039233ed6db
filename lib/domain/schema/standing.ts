// How a claim stands since the text changed: what was judged and what there is now, and which of its places a revision has lost.
import { z } from 'zod';
import { Anchor } from './claim';
import { Id } from './primitives';

/** A place with the whole passages around it. */
const Place = Anchor.extend({ passage: z.string().describe('the whole passages that it touches') });

const Reads = z.object({
  revisionNumber: z.int(),
  wordings: z.array(z.string()).describe('at each of its places'),
  passages: z.array(z.string()).describe('the whole passages at each of its places; empty where they cannot be told any more'),
  publishedOn: z.string().nullable().describe('the planned day, YYYY-MM-DD in the desk’s zone'),
});

const LostPlace = z.object({
  before: Place,
  ambiguous: z.boolean().describe('several places are equally likely'),
  candidates: z.array(Place).describe('where it may be meant to stand now, the best first; never taken without a person'),
});

export const ClaimStanding = z.object({
  judged: Reads.extend({ verdictId: Id }).nullable().describe('what the verdict that the claim shows was judged on; null: none'),
  present: Reads,
  lost: z
    .object({ since: z.int().describe('the revision that lost them'), places: z.array(LostPlace).min(1) })
    .nullable()
    .describe('places that a revision lost and that nobody has attended to since; all of an orphaned claim’s'),
});
export type ClaimStanding = z.infer<typeof ClaimStanding>;
