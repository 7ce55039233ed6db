// What the reading engine finds, as it goes over the wire. Offsets are UTF-16 code units of the text that the answer names.
import { z } from 'zod';
import {
  COMPARISON_RESULTS, FIGURE_KINDS, FIGURE_OPERATORS, FIGURE_PERS, HINT_KINDS, READING_MODES, RULES,
} from '@/lib/text/reading';
import { LANGUAGES } from '../article';
import { ASPECTS, CLAIM_TYPES, PRIORITIES } from '../claim';
import { OriginNote } from './annotation';
import { Block, Noise, Unit } from './article';
import { Day, orNone } from './primitives';

const Place = z.object({ start: z.int().min(0), end: z.int().min(0) });

const Figure = Place.extend({
  kind: z.enum(FIGURE_KINDS),
  op: z.enum(FIGURE_OPERATORS),
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().nullable().describe('ISO 4217'),
  unit: z.string().nullable(),
  per: z.enum(FIGURE_PERS).nullable(),
});

const DateMention = Place.extend({ norm: z.string().nullable().describe('EDTF (ISO 8601-2); null: cannot be told'), relative: z.boolean() });
const QUOTE_KINDS = ['direct', 'indirect'] as const;
const Quote = Place.extend({ kind: z.enum(QUOTE_KINDS), speaker: Place.nullable(), cue: Place.nullable() });
const Name = Place.extend({ kind: z.enum(['person', 'other']), role: Place.nullable() });
const Hint = z.object({ kind: z.enum(HINT_KINDS), spans: z.array(Place), values: z.record(z.string(), z.union([z.string(), z.number()])) });

/** A rule of the engine that fired, and where. */
const Reason = Place.extend({ rule: z.enum(RULES) });

const Proposal = Place.extend({
  types: z.array(z.enum(CLAIM_TYPES)).min(1).max(2),
  aspect: z.enum(ASPECTS),
  priority: z.enum(PRIORITIES),
  score: z.number().min(0).max(1),
  reasons: z.array(Reason),
  mentions: z.array(Place).describe('further places that state the same'),
  figures: z.array(z.int()).describe('indices'),
  dates: z.array(z.int()).describe('indices'),
  quotes: z.array(z.int()).describe('indices'),
});

/** Who proposed a claim, and why; offsets of reasons: of the revision named. */
const ProposalOrigin = z.object({
  by: z.enum(['rules', 'model']),
  model: z.string().nullable().describe('name of the model that proposed it, or that ranked what the rules proposed'),
  ruleSet: z.string(),
  mode: z.enum(READING_MODES),
  score: z.number().min(0).max(1),
  types: z.array(z.enum(CLAIM_TYPES)).min(1).max(2),
  reasons: z.array(Reason.extend({ exact: z.string() })),
  revision: z.int().min(1),
});
export type ProposalOrigin = z.infer<typeof ProposalOrigin>;

/** The file and the notes of its author that a claim came from. */
const NoteOrigin = z.object({
  by: z.literal('note'),
  file: z.string(),
  notes: z.array(OriginNote),
  revision: z.int().min(1),
});
export type NoteOrigin = z.infer<typeof NoteOrigin>;

/** Where a claim came from that no person marked. */
export const ClaimOrigin = z.discriminatedUnion('by', [ProposalOrigin, NoteOrigin]);
export type ClaimOrigin = z.infer<typeof ClaimOrigin>;

/** What is found in the current revision of an article. */
export const ArticleReading = z.object({
  revision: z.int(),
  language: z.enum(LANGUAGES),
  mode: z.enum(READING_MODES),
  ruleSet: z.string(),
  published: Day.nullable().describe('the day that relative dates hang on: that of plannedAt in the desk’s time zone'),
  figures: z.array(Figure),
  dates: z.array(DateMention),
  quotes: z.array(Quote),
  names: z.array(Name),
  hints: z.array(Hint),
});
export type ArticleReading = z.infer<typeof ArticleReading>;

export const NewReading = z.strictObject({
  text: z.string().describe('at most 1,000,000 UTF-16 code units and 40,000 passages'),
  language: z.enum(LANGUAGES).optional().describe('detected when left out'),
  date: orNone(Day).describe('the day of publication, for relative dates'),
  layout: z.enum(['auto', 'wrapped', 'paragraphs']).default('auto'),
});

/** Everything that the engine says about a text that is not stored; `units` and all else in the cleaned `text`. */
export const TextReading = z.object({
  text: z.string(),
  noise: z.array(Noise),
  language: z.enum(LANGUAGES),
  mode: z.enum(READING_MODES),
  ruleSet: z.string(),
  blocks: z.array(Block),
  units: z.array(Unit),
  figures: z.array(Figure),
  dates: z.array(DateMention),
  quotes: z.array(Place.extend({ kind: z.enum(QUOTE_KINDS), speaker: z.string().optional(), cue: z.string().optional() })),
  names: z.array(Name),
  proposals: z.array(Proposal),
  hints: z.array(Hint.extend({ reason: z.string().describe('one sentence, in the language of the text') })),
});

/** Longest wording that is compared, in code units. */
const LONGEST_WORDING = 10_000;

export const Wordings = z.strictObject({
  claim: z.string().max(LONGEST_WORDING),
  claimLanguage: z.enum(LANGUAGES),
  source: z.string().max(LONGEST_WORDING),
  sourceLanguage: z.enum(LANGUAGES),
});

export const WordingComparison = z.object({ result: z.enum(COMPARISON_RESULTS), reason: z.string().describe('a formula: 5.576e6 < 6e6') });
