// New revisions as they go over the wire: what is asked for, and what becomes of claims and exemptions.
import { z } from 'zod';
import { MAX_EDITS } from '../article';
import { STORED_STATUSES } from '../claim';
import { Annotations, AnnotationsOutcome } from './annotation';
import { Block, LineKinds, Noise, Unit } from './article';
import { Anchor } from './claim';
import { Id, Offset, RevisionNumber, Sha256, line } from './primitives';

export const NewRevision = z
  .strictObject({
    baseNumber: RevisionNumber.describe('the revision that was worked on; refused with 409 when it is no longer the current one'),
    text: z.string().optional().describe('the whole new text as it came; at most 1,000,000 UTF-16 code units and 40,000 passages'),
    edits: z
      .array(z.strictObject({ start: Offset, end: Offset, text: z.string().max(1_000_000) }))
      .min(1)
      .max(MAX_EDITS)
      .optional()
      .describe('corrections in place, instead of a whole text: offsets in the text of the base; none may overlap'),
    layout: z.enum(['auto', 'wrapped', 'paragraphs']).default('auto').describe('of a whole text'),
    lineKinds: LineKinds.optional().describe('of a whole text, from a file with structure'),
    raw: z
      .strictObject({ base64: z.base64().max(28_000_000), mediaType: line(200), name: line(300) })
      .optional()
      .describe('the file that the text was read from, kept as raw bytes'),
    annotations: Annotations.optional().describe('claims and sources that the notes of the file name; with them the text may be the base’s'),
  })
  .refine(({ text, edits }) => text !== undefined || edits !== undefined, { path: ['text'], error: 'required' })
  .refine(({ text, edits }) => text === undefined || edits === undefined, { path: ['edits'], error: 'invalid' });
export type NewRevision = z.infer<typeof NewRevision>;

export const DiffPart = z.object({
  kind: z.enum(['same', 'removed', 'added']),
  text: z.string(),
  before: z.int(),
  after: z.int(),
  critical: z.enum(['figure', 'date', 'negation', 'quantifier', 'unit', 'currency']).nullable().describe('what kind of telling word came or went'),
});

const fate = {
  wording: z.enum(['same', 'typographic', 'changed', 'gone']),
  place: z.enum(['same', 'moved']),
  ambiguous: z.boolean().describe('a person has to say which place is meant'),
  context: z.enum(['same', 'changed']).describe('whether the whole passages it touches read the same'),
};

const AnchorChange = z.object({
  ...fate,
  before: Anchor,
  after: Anchor.nullable().describe('null where it is gone or ambiguous'),
  candidates: z.array(Anchor).describe('places that may be meant, the best first'),
  diff: z.array(DiffPart).describe('of the wording, by words; empty where it reads the same'),
  contextDiff: z.array(DiffPart).describe('of the whole passages; empty where they read the same, are too long to be compared by words, or very many have changed'),
});
export type AnchorChange = z.infer<typeof AnchorChange>;

const ClaimChange = z.object({
  id: Id,
  number: z.int(),
  stored: z.enum(STORED_STATUSES),
  ...fate,
  before: Anchor.nullable().describe('its first anchor in the base; null where it stood nowhere'),
  after: Anchor.nullable().describe('its first anchor now; null: it stands nowhere, until a person says where'),
  anchors: z.array(AnchorChange),
});
export type ClaimChange = z.infer<typeof ClaimChange>;

const ExemptionChange = z.object({ id: Id, ...fate, exact: z.string(), after: z.object({ start: Offset, end: Offset }).nullable(), stale: z.boolean() });
export type ExemptionChange = z.infer<typeof ExemptionChange>;

/** A revision as it is stored, or would be, and what becomes of what stands in the text. */
export const RevisionOutcome = z.object({
  number: z.int(),
  stored: z.boolean().describe('false for a preview'),
  text: z.string(),
  sha256: Sha256,
  noise: z.array(Noise),
  blocks: z.array(Block),
  units: z.array(Unit).describe('passages'),
  layout: z.enum(['wrapped', 'paragraphs']),
  claims: z.array(ClaimChange).describe('every claim of the article, by number'),
  exemptions: z.array(ExemptionChange),
  passages: z.array(z.object({ start: Offset, end: Offset, kind: z.enum(['new', 'changed']) })).describe('new and changed passages without a claim'),
  proposed: z.int().describe('how many claims were proposed in new and changed passages'),
  annotations: AnnotationsOutcome.nullable().describe('null where none were sent'),
});
export type RevisionOutcome = z.infer<typeof RevisionOutcome>;
