// Sources, snapshots and evidence as they go over the wire.
import { z } from 'zod';
import { PERMISSIONS } from '../permissions';
import { CONFIDENTIALITIES, OBTAINED, SOURCE_TYPES, STANCES, TIERS, isSafeUrl } from '../source';
import { Day, Id, ListQuery, PersonRef, SearchText, Sha256, Timestamp, Version, line, orNone, prose } from './primitives';

/** What is left of a confidential source or its evidence for people who may not see it (PRODUCT.md §4.9). */
const Hidden = z.object({ id: Id, confidential: z.literal(true) });

export const Snapshot = z.object({
  id: Id,
  sourceId: Id,
  sha256: Sha256,
  size: z.int(),
  mediaType: z.string(),
  fileName: z.string(),
  obtained: z.enum(OBTAINED),
  url: z.string().nullable(),
  obtainedBy: PersonRef,
  createdAt: Timestamp,
});
export type Snapshot = z.infer<typeof Snapshot>;

/** What a source says of itself; a version keeps exactly this. */
export const SourceData = z.object({
  type: z.enum(SOURCE_TYPES),
  title: z.string(),
  creator: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  publishedOn: Day.nullable(),
  accessedOn: Day.nullable(),
  independenceGroup: z.string().nullable(),
  confidentiality: z.enum(CONFIDENTIALITIES),
});
export type SourceData = z.infer<typeof SourceData>;

export const Source = SourceData.extend({
  id: Id,
  version: Version,
  owner: PersonRef,
  readers: z.array(PersonRef).describe('who may see it, if confidential'),
  snapshots: z.array(Snapshot),
  evidenceCount: z.int().describe('evidence that stands, in articles the reader may see'),
  createdAt: Timestamp,
  updatedAt: Timestamp,
  allowed: z.array(z.enum(PERMISSIONS)),
});
export type Source = z.infer<typeof Source>;

const Url = line(2_000).refine(isSafeUrl, { error: 'url_scheme' });

export const NewSource = z.strictObject({
  type: z.enum(SOURCE_TYPES),
  title: line(500),
  creator: orNone(line(300)),
  publisher: orNone(line(300)),
  url: orNone(Url),
  publishedOn: orNone(Day),
  accessedOn: orNone(Day),
  independenceGroup: orNone(line(200)),
  confidentiality: z.enum(CONFIDENTIALITIES).default('internal'),
  readerIds: z.array(Id).max(200).default([]),
});
export type NewSource = z.infer<typeof NewSource>;

export const SourcePatch = z.strictObject({
  type: z.enum(SOURCE_TYPES).optional(),
  title: line(500).optional(),
  creator: line(300).nullable().optional(),
  publisher: line(300).nullable().optional(),
  url: Url.nullable().optional(),
  publishedOn: Day.nullable().optional(),
  accessedOn: Day.nullable().optional(),
  independenceGroup: line(200).nullable().optional(),
  confidentiality: z.enum(CONFIDENTIALITIES).optional(),
  readerIds: z.array(Id).max(200).optional(),
});
export type SourcePatch = z.infer<typeof SourcePatch>;

export const SourceQuery = ListQuery.extend({ q: SearchText.optional(), type: z.enum(SOURCE_TYPES).optional() });

/** What a piece of evidence says; a version keeps exactly this. */
export const EvidenceData = z.object({
  stance: z.enum(STANCES),
  tier: z.enum(TIERS),
  excerpt: z.string().nullable(),
  excerptLanguage: z.string().nullable(),
  excerptTranslation: z.string().nullable(),
  locator: z.string().nullable(),
  snapshotId: Id.nullable(),
  note: z.string().nullable(),
});
export type EvidenceData = z.infer<typeof EvidenceData>;

export const VisibleEvidence = EvidenceData.extend({
  id: Id,
  version: Version,
  claimId: Id,
  source: SourceData.extend({ id: Id, version: Version }),
  snapshot: Snapshot.nullable(),
  createdBy: PersonRef,
  createdAt: Timestamp,
  withdrawn: z.object({ at: Timestamp, by: PersonRef, reason: z.string().nullable() }).nullable(),
  allowed: z.array(z.enum(PERMISSIONS)),
});
export type VisibleEvidence = z.infer<typeof VisibleEvidence>;

export const Evidence = z.union([VisibleEvidence, Hidden]);
export type Evidence = z.infer<typeof Evidence>;

const evidenceFields = {
  stance: z.enum(STANCES),
  tier: z.enum(TIERS),
  excerpt: orNone(prose(10_000)),
  excerptLanguage: orNone(line(35)),
  excerptTranslation: orNone(prose(10_000)),
  locator: orNone(line(300)),
  snapshotId: orNone(Id),
  note: orNone(prose(5_000)),
};

export const NewEvidence = z.strictObject({
  sourceId: Id,
  ...evidenceFields,
  claimIds: z.array(Id).max(200).default([]).describe('further claims of articles one may edit that the same document proves'),
});
export type NewEvidence = z.infer<typeof NewEvidence>;

export const EvidencePatch = z.strictObject({
  stance: evidenceFields.stance.optional(),
  tier: evidenceFields.tier.optional(),
  excerpt: prose(10_000).nullable().optional(),
  excerptLanguage: line(35).nullable().optional(),
  excerptTranslation: prose(10_000).nullable().optional(),
  locator: line(300).nullable().optional(),
  snapshotId: Id.nullable().optional(),
  note: prose(5_000).nullable().optional(),
});
export type EvidencePatch = z.infer<typeof EvidencePatch>;
