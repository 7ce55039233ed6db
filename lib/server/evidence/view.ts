// Evidence as its readers see it; of confidential sources only that there is something.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { articlePermissions, canReadSource } from '@/lib/domain/permissions';
import type { PersonRef } from '@/lib/domain/schema/primitives';
import type { Evidence, EvidenceData, VisibleEvidence } from '@/lib/domain/schema/source';
import type { Prisma } from '../generated/client';
import { articleFacts, articleFactsSelect, sourceFacts } from '../guard';
import { personRefs } from '../people/names';
import { snapshotView, sourceData } from '../sources/view';
import type { Tx } from '../transaction';

/** What to load of a piece of evidence so that it can be viewed. */
export const evidenceInclude = {
  claim: { select: { number: true, articleId: true, article: { select: articleFactsSelect } } },
  source: { include: { readers: { select: { userId: true } } } },
  snapshot: true,
} as const satisfies Prisma.EvidenceInclude;
export type EvidenceRow = Prisma.EvidenceGetPayload<{ include: typeof evidenceInclude }>;

/** What the evidence says, as a version keeps it. */
export function evidenceData(row: EvidenceData): EvidenceData {
  const { stance, tier, excerpt, excerptLanguage, excerptTranslation, locator, snapshotId, note } = row;
  return { stance, tier, excerpt, excerptLanguage, excerptTranslation, locator, snapshotId, note };
}

function visible(actor: Actor, row: EvidenceRow, who: (id: string) => PersonRef): VisibleEvidence {
  const editable = row.withdrawnAt === null && articlePermissions(actor, articleFacts(row.claim.article)).includes('evidence.edit');
  return {
    ...evidenceData(row),
    id: row.id,
    version: row.version,
    claimId: row.claimId,
    source: { ...sourceData(row.source), id: row.source.id, version: row.source.version },
    snapshot: row.snapshot && snapshotView(row.snapshot, who),
    createdBy: who(row.createdById),
    createdAt: row.createdAt.toISOString(),
    withdrawn: row.withdrawnAt && { at: row.withdrawnAt.toISOString(), by: who(row.withdrawnById ?? row.createdById), reason: row.withdrawnReason },
    allowed: editable ? ['evidence.edit'] : [],
  };
}

const people = (row: EvidenceRow) => [row.createdById, row.withdrawnById, row.snapshot?.obtainedBy].filter((id) => typeof id === 'string');

/** The rows as views, in the order given. The caller has made sure that the actor may see the claims. */
export async function evidenceViews(client: Tx, actor: Actor, rows: readonly EvidenceRow[]): Promise<Evidence[]> {
  const who = await personRefs(client, rows.flatMap(people));
  return rows.map((row) => (canReadSource(actor, sourceFacts(row.source)) ? visible(actor, row, who) : { id: row.id, confidential: true }));
}

/** One piece of evidence as a view, read anew. The caller has made sure that the actor may see claim and source. */
export async function evidenceView(client: Tx, actor: Actor, id: string): Promise<VisibleEvidence> {
  const row = await client.evidence.findUniqueOrThrow({ where: { id }, include: evidenceInclude });
  return visible(actor, row, await personRefs(client, people(row)));
}
