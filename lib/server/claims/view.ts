// Claims as people see them: status derived from the verdicts, the present text and the evidence that stands.
import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { standsNowhere } from '@/lib/domain/claim';
import { articlePermissions, canReadSource } from '@/lib/domain/permissions';
import { presentHashes } from '@/lib/domain/present';
import type { Claim, DeskClaim } from '@/lib/domain/schema/claim';
import { ClaimOrigin } from '@/lib/domain/schema/reading';
import type { FrozenEvidence, Verdict } from '@/lib/domain/schema/verdict';
import { currentVerdict, derivedStatus, staleReason, type Present } from '@/lib/domain/verdict';
import { decisionView, newestDecision } from '../corrections/decision';
import type { Prisma } from '../generated/client';
import { articleFacts, articleFactsSelect, sourceFacts, sourceFactsSelect } from '../guard';
import { publishedDay } from '../reading/revision';
import type { Tx } from '../transaction';

/** What to load of a claim so that it can be viewed. */
export const claimInclude = {
  article: { select: { ...articleFactsSelect, title: true, deadline: true, plannedAt: true, currentRevision: true } },
  assignee: { select: { id: true, name: true } },
  anchors: { include: { revision: { select: { number: true } } }, orderBy: [{ start: 'asc' }, { end: 'asc' }] },
  evidence: { select: { id: true, withdrawnAt: true, source: { select: sourceFactsSelect } } },
  verdicts: { orderBy: { sequence: 'desc' }, include: { decisions: newestDecision } },
} satisfies Prisma.ClaimInclude;

export type ClaimRow = Prisma.ClaimGetPayload<{ include: typeof claimInclude }>;

/** Most claims that one article is read with; a manuscript of 1,000,000 code units has fewer. */
export const MOST_CLAIMS = 20_000;

/** Shape of Verdict.evidence in the database. */
export const StoredFrozenEvidence = z.array(
  z.object({ evidenceId: z.string(), version: z.int(), sourceId: z.string(), sourceVersion: z.int(), snapshotId: z.string().nullable() }),
);

/** The claim's anchors on the article's current revision, in text order. */
export function presentAnchors(row: Pick<ClaimRow, 'anchors'> & { article: { currentRevision: number } }): ClaimRow['anchors'] {
  return row.anchors.filter((anchor) => anchor.revision.number === row.article.currentRevision);
}

/** Whether a claim that stands there states a relative date, and the day its article is planned for. */
export function presentDate(anchors: readonly { hangsOnDate: boolean }[], plannedAt: Date | null): Pick<Present, 'hangsOnDate' | 'publishedOn'> {
  return { hangsOnDate: anchors.some((anchor) => anchor.hangsOnDate), publishedOn: publishedDay(plannedAt) };
}

function present(row: ClaimRow): Present {
  const anchors = presentAnchors(row);
  return { ...presentHashes(anchors), ...presentDate(anchors, row.article.plannedAt), withdrawn: new Set(row.evidence.filter((item) => item.withdrawnAt !== null).map((item) => item.id)) };
}

const facts = (verdict: ClaimRow['verdicts'][number]) => ({ ...verdict, evidenceIds: StoredFrozenEvidence.parse(verdict.evidence).map((item) => item.evidenceId) });

/** Where a claim that stands nowhere now stood last. */
function lastPlace(row: ClaimRow): Claim['lastPlace'] {
  const revisionNumber = Math.max(...row.anchors.map((anchor) => anchor.revision.number));
  return row.anchors.length === 0 ? null : { revisionNumber, anchors: row.anchors.filter((anchor) => anchor.revision.number === revisionNumber).map(bareAnchor) };
}

/** An anchor as people see it, without its keys and hashes. */
export const bareAnchor = ({ exact, prefix, suffix, start, end }: Claim['anchor']): Claim['anchor'] => ({ exact, prefix, suffix, start, end });

/** An earlier verdict as a later one names it. */
function rechecked(verdict: ClaimRow['verdicts'][number] | undefined): Verdict['recheckOf'] {
  if (!verdict) return null;
  const { id, sequence, rating, revisionNumber, recordedById, recordedByName, createdAt } = verdict;
  return { id, sequence, rating, revisionNumber, recordedBy: { id: recordedById, name: recordedByName }, createdAt: createdAt.toISOString() };
}

/** A verdict as this person may see it: of confidential sources only that there was one. */
function verdictView(actor: Actor, row: ClaimRow, verdict: ClaimRow['verdicts'][number], now: Present): Verdict {
  const visible = new Set(row.evidence.filter((item) => canReadSource(actor, sourceFacts(item.source))).map((item) => item.id));
  return {
    id: verdict.id,
    claimId: verdict.claimId,
    sequence: verdict.sequence,
    rating: verdict.rating,
    rationale: verdict.rationale,
    action: verdict.action,
    proposedWording: verdict.proposedWording,
    asOf: verdict.asOf.toISOString(),
    expiresAt: verdict.expiresAt?.toISOString() ?? null,
    revisionNumber: verdict.revisionNumber,
    wording: verdict.wording,
    wordingHash: verdict.wordingHash,
    contextHash: verdict.contextHash,
    foldingVersion: verdict.foldingVersion,
    evidence: StoredFrozenEvidence.parse(verdict.evidence).map((item): FrozenEvidence => (visible.has(item.evidenceId) ? item : { evidenceId: item.evidenceId, confidential: true })),
    recordedBy: { id: verdict.recordedById, name: verdict.recordedByName },
    createdAt: verdict.createdAt.toISOString(),
    recheckOf: rechecked(row.verdicts.find(({ id }) => id === verdict.recheckOfId)),
    stale: staleReason(facts(verdict), now),
    decision: decisionView(verdict.decisions, presentAnchors(row)),
  };
}

/** All verdicts on a claim, newest first. */
export function verdictViews(actor: Actor, row: ClaimRow): Verdict[] {
  const now = present(row);
  return row.verdicts.map((verdict) => verdictView(actor, row, verdict, now));
}

/** Where a claim came from, as this person may see it: a note says in its words what a confidential source of the claim is. */
export function originView(actor: Actor, origin: unknown, evidence: readonly { source: Parameters<typeof sourceFacts>[0] }[]): ClaimOrigin | null {
  const parsed = ClaimOrigin.nullable().parse(origin);
  if (parsed?.by !== 'note' || evidence.every(({ source }) => canReadSource(actor, sourceFacts(source)))) return parsed;
  return { ...parsed, notes: parsed.notes.map((note) => ({ ...note, text: null })) };
}

const NO_ANCHOR = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };

/** One claim as this person may see it. */
export function claimView(actor: Actor, row: ClaimRow): Claim {
  const now = present(row);
  const current = currentVerdict(row.verdicts.map(facts), now);
  const anchors = presentAnchors(row).map(bareAnchor);
  const orphaned = standsNowhere(row.status, anchors.length) === 'orphaned';
  return {
    id: row.id,
    version: row.version,
    articleId: row.articleId,
    number: row.number,
    status: derivedStatus(row.status, current),
    stored: row.status,
    ...(current?.stale ? { stale: current.stale } : {}),
    type: row.type,
    priority: row.priority,
    aspect: row.aspect,
    statement: row.statement,
    reason: row.reason,
    assignee: row.assignee,
    anchors,
    orphaned,
    revisionNumber: row.article.currentRevision,
    lastPlace: anchors.length === 0 ? lastPlace(row) : null,
    anchor: anchors[0] ?? NO_ANCHOR,
    hangsOnDate: now.hangsOnDate,
    verdict: current ? verdictView(actor, row, current.verdict, now) : null,
    origin: originView(actor, row.origin, row.evidence),
    lineage: { splitFrom: row.splitFrom, mergedInto: row.mergedInto },
    evidenceCount: row.evidence.filter((item) => item.withdrawnAt === null && canReadSource(actor, sourceFacts(item.source))).length,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    allowed: articlePermissions(actor, articleFacts(row.article)),
  };
}

/** One claim with the article it stands in, for the list of the whole desk. */
export function deskClaimView(actor: Actor, row: ClaimRow): DeskClaim {
  return { ...claimView(actor, row), article: { id: row.articleId, title: row.article.title, deadline: row.article.deadline?.toISOString() ?? null } };
}

/** The claims with these ids as this person sees them, in number order; asks no permission itself. */
export async function getClaimViews(client: Tx, actor: Actor, claimIds: readonly string[]): Promise<Claim[]> {
  const rows = await client.claim.findMany({ where: { id: { in: [...claimIds] } }, include: claimInclude, orderBy: [{ articleId: 'asc' }, { number: 'asc' }], take: claimIds.length });
  return rows.map((row) => claimView(actor, row));
}
