// Stores what the notes of a new file add: claims on new words, and new evidence and new words of notes where a claim's note has changed.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import type { Annotations } from '@/lib/domain/schema/annotation';
import { auditAll } from '../audit';
import type { ProposedOn } from '../proposals/store';
import type { Tx } from '../transaction';
import type { NotesCompared } from './compare';
import { linkSources, type LinkedSource } from './sources';
import { accessDays, evidenceOf, insertEvidence, originOfNote, storePlaced } from './store';

type Change = NotesCompared['changed'][number];

/** What the note proves that the claim does not have yet, withdrawn evidence included: what a person took back stays taken back. */
function newEvidence({ note, row }: Change, linked: readonly (LinkedSource | null)[]) {
  const key = (sourceId: string, { stance, locator, excerpt }: { stance: string; locator: string | null; excerpt: string | null }) => JSON.stringify([sourceId, stance, locator, excerpt]);
  const there = new Set(row.evidence.map((each) => key(each.sourceId, each)));
  return evidenceOf(note.claim.evidence, { claimId: row.id, claimNumber: row.number }, linked).filter(({ source, data }) => !there.has(key(source.id, data)));
}

/** Puts the new notes into the origins; what a machine had proposed on the very words is open now. */
async function writeOrigins(tx: Tx, actor: Actor, on: ProposedOn, file: string, changed: readonly Change[]): Promise<void> {
  if (changed.length === 0) return;
  const rows = changed.map(({ note, row }) => ({ id: row.id, origin: originOfNote(file, note.claim, on.number) }));
  await tx.$executeRaw`
    UPDATE "Claim" AS c SET origin = f.origin, status = CASE WHEN c.status = 'proposed' THEN 'open' ELSE c.status END, version = c.version + 1, "updatedAt" = ${new Date()}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS f (id uuid, origin jsonb) WHERE c.id = f.id`;
  await auditAll(tx, actor, changed.map(({ note, row }) => ({
    type: 'claim.edited',
    objectId: row.id,
    articleId: on.articleId,
    payload: { claimNumber: row.number, ...(row.status === 'proposed' ? { before: { status: row.status } } : {}), after: { file, notes: note.claim.notes.length, ...(row.status === 'proposed' ? { status: 'open' } : {}) } },
  })));
}

/**
 * Stores what is new; nothing is withdrawn, and claims whose note is gone stay as they are. A new source that only known claims name is not needed again.
 * The caller holds the article's lock.
 * @throws AppError as {@link linkSources}
 */
export async function storeCompared(tx: Tx, actor: Actor, on: ProposedOn, annotations: Annotations, { added, changed }: NotesCompared): Promise<void> {
  const named = new Set(annotations.claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const needed = new Set([...added, ...changed.map(({ note }) => note)].flatMap(({ claim }) => claim.evidence.map(({ source }) => source)));
  const linked = await linkSources(tx, actor, annotations.sources, accessDays(annotations), (at) => needed.has(at) || !named.has(at));
  await storePlaced(tx, actor, on, annotations.file, added, linked);
  await writeOrigins(tx, actor, on, annotations.file, changed);
  await insertEvidence(tx, actor, on.articleId, changed.flatMap((change) => newEvidence(change, linked)));
}
