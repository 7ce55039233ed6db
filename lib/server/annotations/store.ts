// Stores what the notes of a file prove: claims on their exact words with their evidence, all in the transaction of the import.
import 'server-only';
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Actor } from '@/lib/domain/actor';
import { defaultPriority } from '@/lib/domain/claim';
import { AppError, type FieldError } from '@/lib/domain/errors';
import type { Annotations, NotedClaim, NotedEvidence } from '@/lib/domain/schema/annotation';
import type { NoteOrigin } from '@/lib/domain/schema/reading';
import type { EvidenceData } from '@/lib/domain/schema/source';
import { likelyTier } from '@/lib/domain/source';
import { auditAll, sourcePayload } from '../audit';
import { anchorData, type AnchorGround } from '../claims/anchor';
import { insertClaims, takeNumbers, type NewClaim } from '../claims/insert';
import { told } from '../claims/present';
import type { ProposedOn } from '../proposals/store';
import type { Tx } from '../transaction';
import { linkSources, type LinkedSource } from './sources';

/** A claim of a note at its place; `at` is its place in the list that was sent. */
export type PlacedNote = { at: number; claim: NotedClaim; anchor: ReturnType<typeof anchorData> };

/** So many claims are placed before others get a turn: some 10 ms where each is as long as a claim may be. */
const SLICE = 25;

function placed(ground: AnchorGround, claim: NotedClaim, at: number, sources: number): { anchor: PlacedNote['anchor'] } | { errors: FieldError[] } {
  const pointer = `/annotations/claims/${at}`;
  const errors = claim.evidence.flatMap(({ source }, index): FieldError[] => (source < sources ? [] : [{ pointer: `${pointer}/evidence/${index}/source`, code: 'unknown_source' }]));
  if (errors.length > 0) return { errors };
  if (claim.end <= ground.text.length && ground.text.slice(claim.start, claim.end) !== claim.exact) return { errors: [{ pointer, code: 'other_words' }] };
  try {
    return { anchor: anchorData(ground, claim.start, claim.end, pointer) };
  } catch (error) {
    if (error instanceof AppError) return { errors: error.details.errors ?? [] };
    throw error;
  }
}

/**
 * The claims at their places of the cleaned text, in text order. Lets others have a turn in between.
 * @throws AppError `rule_violated` with a pointer for each claim whose words do not stand where it says (`other_words`), that can be no claim, names
 * a source that is not in the list (`unknown_source`), or stands where another one does (`span_taken`)
 */
export async function placeNotes(ground: AnchorGround, { claims, sources }: Annotations): Promise<PlacedNote[]> {
  const found: PlacedNote[] = [];
  const errors: FieldError[] = [];
  const taken = new Set<string>();
  for (const [at, claim] of claims.entries()) {
    if (at % SLICE === SLICE - 1) await setImmediate();
    const result = placed(ground, claim, at, sources.length);
    const place = `${claim.start} ${claim.end}`;
    if ('errors' in result) errors.push(...result.errors);
    else if (taken.has(place)) errors.push({ pointer: `/annotations/claims/${at}`, code: 'span_taken' });
    else found.push({ at, claim, anchor: result.anchor });
    taken.add(place);
  }
  if (errors.length > 0) throw new AppError('rule_violated', { errors });
  return found.sort(({ anchor: a }, { anchor: b }) => a.start - b.start || b.end - a.end);
}

/** The newest day on which a note saw each of the sources. */
export function accessDays({ sources, claims }: Annotations): (string | null)[] {
  const days: (string | null)[] = sources.map(() => null);
  for (const { source, accessedOn } of claims.flatMap(({ evidence }) => evidence)) if (accessedOn !== null && accessedOn > (days[source] ?? '')) days[source] = accessedOn;
  return days;
}

/** What a claim keeps of the notes that it came from. */
export const originOfNote = (file: string, { notes }: NotedClaim, revision: number): NoteOrigin => ({ by: 'note', file, notes, revision });

/** Evidence as it is stored, of the claim with this id and number. */
type EvidenceOf = { claimId: string; claimNumber: number; source: LinkedSource; data: EvidenceData };

/** What the evidence of a claim's notes says, as a form would have sent it, on the sources that are linked. */
export function evidenceOf(evidence: readonly NotedEvidence[], claim: { claimId: string; claimNumber: number }, linked: readonly (LinkedSource | null)[]): EvidenceOf[] {
  return evidence.flatMap(({ source: at, stance, tier, excerpt, locator, note }) => {
    const source = linked[at];
    if (!source) return [];
    return [{ ...claim, source, data: { stance, tier: tier ?? likelyTier(source.type), excerpt, excerptLanguage: null, excerptTranslation: null, locator, snapshotId: null, note } }];
  });
}

/** Attaches many pieces of evidence to claims of one article. The caller holds the article's lock and knows that the actor may see the sources. */
export async function insertEvidence(tx: Tx, actor: Actor, articleId: string, evidence: readonly EvidenceOf[]): Promise<void> {
  if (evidence.length === 0) return;
  const now = new Date();
  const rows = evidence.map((each) => ({ ...each, id: randomUUID() }));
  await tx.$executeRaw`
    INSERT INTO "Evidence" (id, "claimId", "sourceId", stance, tier, excerpt, locator, note, "createdById", "createdAt")
    SELECT id, "claimId", "sourceId", stance, tier, excerpt, locator, note, ${actor.id}::uuid, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(rows.map(({ id, claimId, source, data }) => ({ ...data, id, claimId, sourceId: source.id })))}::jsonb)
      AS (id uuid, "claimId" uuid, "sourceId" uuid, stance "Stance", tier "Tier", excerpt text, locator text, note text)`;
  await tx.$executeRaw`
    INSERT INTO "EvidenceVersion" ("evidenceId", version, data, at)
    SELECT id, 1, data, ${now} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS (id uuid, data jsonb)`;
  await auditAll(tx, actor, rows.map(({ id, claimNumber, source, data }) => ({
    type: 'evidence.added',
    objectId: id,
    articleId,
    sourceId: source.id,
    payload: { claimNumber, ...sourcePayload(source.isConfidential, { after: { sourceId: source.id, ...data } }) },
  })));
}

/** Stores the claims, open and numbered in text order, and their evidence, on sources that are linked already. */
export async function storePlaced(tx: Tx, actor: Actor, on: ProposedOn, file: string, notes: readonly PlacedNote[], linked: readonly (LinkedSource | null)[]): Promise<void> {
  if (notes.length === 0) return;
  const first = await takeNumbers(tx, on.articleId, notes.length);
  const claims = notes.map(({ claim, anchor }, index): NewClaim => ({
    id: randomUUID(),
    number: first + index,
    status: 'open' as const,
    type: claim.type,
    priority: defaultPriority(claim.type),
    aspect: 'content' as const,
    statement: claim.statement,
    origin: originOfNote(file, claim, on.number),
    anchors: [anchor],
  }));
  await insertClaims(tx, actor, on, claims);
  // The note's words stay out of the history: they may name a source that not everybody may see.
  await auditAll(tx, actor, claims.map(({ id, number, type, priority, aspect, statement, anchors: [{ exact }] }) => ({
    type: 'claim.created',
    objectId: id,
    articleId: on.articleId,
    payload: { claimNumber: number, after: { wording: told(exact), type, priority, aspect, statement, revision: on.number, file } },
  })));
  await insertEvidence(tx, actor, on.articleId, claims.flatMap(({ id, number }, index) => evidenceOf(notes[index]?.claim.evidence ?? [], { claimId: id, claimNumber: number }, linked)));
}

/**
 * Stores everything that the notes of an import name: sources that are not there yet, claims, evidence.
 * The caller holds the article's lock, or has just made it.
 * @throws AppError as {@link linkSources}
 */
export async function storeNotes(tx: Tx, actor: Actor, on: ProposedOn, annotations: Annotations, notes: readonly PlacedNote[]): Promise<void> {
  const linked = await linkSources(tx, actor, annotations.sources, accessDays(annotations));
  await storePlaced(tx, actor, on, annotations.file, notes, linked);
}
