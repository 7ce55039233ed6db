// A piece of evidence as a form holds it: everything is text, and empty text means "none".
import type { BodyOf } from '@/lib/domain/operation';
import type { OperationOf } from '@/lib/domain/operations';
import type { Snapshot, VisibleEvidence } from '@/lib/domain/schema/source';
import type { Stance, Tier } from '@/lib/domain/source';
import type { ComboboxOption } from '@/components/ui/combobox';
import type { PickedSource } from '@/components/source/use-source-search';

export type EvidenceFields = {
  source: PickedSource | null;
  stance: Stance;
  tier: Tier;
  excerpt: string;
  /** '' leaves it open. */
  excerptLanguage: string;
  excerptTranslation: string;
  locator: string;
  note: string;
  snapshot: Pick<Snapshot, 'id' | 'fileName' | 'size'> | null;
  /** Further claims that the same passage proves. */
  claims: ComboboxOption[];
};

export const emptyEvidence: EvidenceFields = {
  source: null, stance: 'supports', tier: 'primary', excerpt: '', excerptLanguage: '', excerptTranslation: '', locator: '', note: '', snapshot: null, claims: [],
};

/** The form of evidence that exists. */
export function fieldsOf(evidence: VisibleEvidence): EvidenceFields {
  const { source, stance, tier, snapshot } = evidence;
  return {
    source: { id: source.id, title: source.title, type: source.type },
    stance, tier,
    excerpt: evidence.excerpt ?? '', excerptLanguage: evidence.excerptLanguage ?? '', excerptTranslation: evidence.excerptTranslation ?? '',
    locator: evidence.locator ?? '', note: evidence.note ?? '',
    snapshot: snapshot && { id: snapshot.id, fileName: snapshot.fileName, size: snapshot.size },
    claims: [],
  };
}

const orNone = (text: string) => text.trim() || null;

/** What the interface takes for a change; a new one needs source and claims beside it. */
export function evidenceBody(fields: EvidenceFields): BodyOf<OperationOf<'PATCH /api/v1/evidence/{id}'>> & Pick<EvidenceFields, 'stance' | 'tier'> {
  const { stance, tier, snapshot } = fields;
  return {
    stance, tier,
    excerpt: orNone(fields.excerpt), excerptLanguage: orNone(fields.excerptLanguage), excerptTranslation: orNone(fields.excerptTranslation),
    locator: orNone(fields.locator), note: orNone(fields.note), snapshotId: snapshot?.id ?? null,
  };
}

/** Languages that excerpts come in most, as BCP 47 tags; their names come from the reader's own language. */
export const EXCERPT_LANGUAGES = ['de', 'en', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'da', 'sv', 'hu', 'ro', 'el', 'tr', 'ru', 'uk', 'ar', 'fa', 'he', 'hi', 'zh', 'ja', 'ko'] as const;

/** The key of a claim's unsaved new evidence. */
export const draftKey = (claimId: string) => `evidence:${claimId}`;
