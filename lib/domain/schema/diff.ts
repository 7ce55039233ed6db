// Comparisons of revisions and the wordings of a claim through them, as they go over the wire.
import { z } from 'zod';
import { CLAIM_STATUSES, STALE_REASONS } from '../claim';
import { ACTIONS, RATINGS } from '../rating';
import { RevisionSummary } from './article';
import { Anchor } from './claim';
import { Id, Offset, PersonRef, Timestamp } from './primitives';
import { DiffPart } from './revision';

const Paragraphs = z.object({ first: z.int(), last: z.int(), start: Offset, end: Offset }).describe('numbers of paragraphs, counted from 1, and their place in the text of that side');

/** A claim beside a paragraph, as it stands now. */
const ClaimBeside = z.object({
  id: Id,
  number: z.int(),
  before: z.array(Anchor).describe('where it stands in this paragraph of `from`'),
  after: z.array(Anchor).describe('where it stands in this paragraph of `to`'),
  wording: z.enum(['same', 'typographic', 'changed', 'gone', 'new']).describe('all its places in `to` against those in `from`'),
  status: z.enum(CLAIM_STATUSES),
  stale: z.enum(STALE_REASONS).nullable(),
  verdict: z.object({ rating: z.enum(RATINGS), action: z.enum(ACTIONS) }).nullable().describe('the live one, else the newest'),
});
export type ClaimBeside = z.infer<typeof ClaimBeside>;

const DiffParagraph = z.object({
  kind: z.enum(['same', 'changed', 'removed', 'added', 'moved']),
  block: z.enum(['title', 'heading', 'subhead', 'paragraph']),
  typographic: z.boolean().describe('nothing but quotation marks, dashes and spaces changed'),
  rewritten: z.boolean().describe('hardly a word stayed: both wordings stand whole in `parts`'),
  before: Paragraphs.nullable(),
  after: Paragraphs.nullable().describe('more than one where a paragraph was divided'),
  counterpart: z.int().nullable().describe('of one that moved, and so stands twice: its number on the other side; of one that was removed or added: the paragraph there that holds most of its words'),
  parts: z.array(DiffPart).describe('offsets in the whole texts; of one that moved, the difference stands at both places'),
  claims: z.array(ClaimBeside),
});
export type DiffParagraph = z.infer<typeof DiffParagraph>;

/** Two revisions beside each other, in the order of both texts. */
export const RevisionDiff = z.object({
  from: RevisionSummary,
  to: RevisionSummary,
  paragraphs: z.array(DiffParagraph),
  counts: z.object({ same: z.int(), changed: z.int(), typographic: z.int().describe('those of the changed'), removed: z.int(), added: z.int(), moved: z.int() }).describe('paragraphs; each that moved once'),
});
export type RevisionDiff = z.infer<typeof RevisionDiff>;

const WordingVerdict = z.object({
  id: Id,
  sequence: z.int(),
  rating: z.enum(RATINGS),
  action: z.enum(ACTIONS),
  wording: z.string().describe('what it judged'),
  revisionNumber: z.int(),
  recordedBy: PersonRef,
  createdAt: Timestamp,
  recordedHere: z.boolean().describe('on one of these revisions'),
  stale: z.enum(STALE_REASONS).nullable().describe('why it would not hold on this wording; null where it would'),
});

/** A run of revisions in which the claim reads the same, in the same passages. */
const WordingRun = z.object({
  first: z.int(),
  last: z.int(),
  storedBy: PersonRef,
  storedAt: Timestamp.describe('of the first of these revisions'),
  anchors: z.array(Anchor).describe('in the first of these revisions; none where it stood nowhere'),
  change: z.enum(['first', 'wording', 'typographic', 'context', 'gone', 'returned']).describe('against the revision before'),
  diff: z.array(DiffPart).describe('against the last wording before, by words; empty where it reads the same'),
  contextDiff: z.array(DiffPart).describe('where only the passages around it changed: those, by words; else empty'),
  verdicts: z.array(WordingVerdict).describe('newest first: those recorded here, and those that would hold here'),
});
export type WordingRun = z.infer<typeof WordingRun>;

export const ClaimWordings = z.object({ items: z.array(WordingRun) });
