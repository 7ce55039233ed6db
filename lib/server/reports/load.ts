// Reads everything a report may need, in a fixed number of queries whatever the number of claims.
import 'server-only';
import type { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import type { Language } from '@/lib/domain/article';
import { AppError } from '@/lib/domain/errors';
import { articlePermissions, type Permission } from '@/lib/domain/permissions';
import type { ReportEvidenceFacts, ReportFacts, ReportSourceFacts } from '@/lib/domain/report';
import type { Edition } from '@/lib/domain/report-kinds';
import { EvidenceData, SourceData } from '@/lib/domain/schema/source';
import { articleInclude, articleView } from '../articles/view';
import { inTextOrder } from '../claims/queries';
import { claimInclude, claimView } from '../claims/view';
import { correctionList } from '../corrections/view';
import { evidenceData } from '../evidence/view';
import { articleFacts, demand, sourceFacts } from '../guard';
import { sourceData } from '../sources/view';
import type { Tx } from '../transaction';

/** What is asked for; `language` null means the article's. */
type Wanted = { id: string; edition: Edition; language: Language | null; draft: boolean; now: Date };

/** Most rows of a kind that one report is made of. */
const ALL = 20_000;

/** A version's data by its number; the row itself is the present one, so that it is there even for rows written in bulk. */
function versionsOf<T>(schema: z.ZodType<T>, rows: readonly { version: number; data: unknown }[], present: { version: number; data: T }): ReadonlyMap<number, T> {
  return new Map([[present.version, present.data], ...rows.map((row): [number, T] => [row.version, schema.parse(row.data)])]);
}

async function loadEvidence(client: Tx, articleId: string): Promise<ReportEvidenceFacts[]> {
  const rows = await client.evidence.findMany({ where: { claim: { articleId } }, include: { versions: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: ALL });
  return rows.map((row) => ({
    id: row.id,
    claimId: row.claimId,
    sourceId: row.sourceId,
    version: row.version,
    versions: versionsOf(EvidenceData, row.versions, { version: row.version, data: evidenceData(row) }),
    createdAt: row.createdAt.toISOString(),
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
  }));
}

async function loadSources(client: Tx, articleId: string): Promise<ReportSourceFacts[]> {
  const rows = await client.source.findMany({
    where: { evidence: { some: { claim: { articleId } } } },
    include: { readers: { select: { userId: true } }, versions: true, snapshots: { orderBy: { id: 'asc' } } },
    orderBy: { id: 'asc' },
    take: ALL,
  });
  return rows.map((row) => ({
    ...sourceFacts(row),
    id: row.id,
    version: row.version,
    versions: versionsOf(SourceData, row.versions, { version: row.version, data: sourceData(row) }),
    snapshots: row.snapshots.map(({ id, sha256, size, mediaType, fileName, obtained, createdAt }) => ({ id, sha256, size, mediaType, fileName, obtained, createdAt: createdAt.toISOString() })),
  }));
}

/**
 * The facts of an article's report as the database stands now; lib/domain/report.ts takes out what may not be shown.
 * @throws AppError `not_found`, `forbidden`
 */
export async function loadReportFacts(client: Tx, actor: Actor, permission: Permission, { id, edition, language, draft, now }: Wanted): Promise<ReportFacts> {
  const row = await client.article.findUnique({ where: { id }, include: articleInclude });
  if (!row) throw new AppError('not_found');
  demand(articlePermissions(actor, articleFacts(row)), permission);
  const article = await articleView(client, actor, row);
  const claims = await client.claim.findMany({ where: { articleId: id }, include: claimInclude, take: ALL });
  const evidence = await loadEvidence(client, id);
  const sources = await loadSources(client, id);
  const { timeZone } = await client.user.findUniqueOrThrow({ where: { id: actor.id }, select: { timeZone: true } });
  const { title, byline, desk, deadline, plannedAt, state } = article;
  return {
    asker: { id: actor.id, roles: actor.roles },
    edition,
    language: language ?? article.language,
    timeZone,
    draft,
    now: now.toISOString(),
    createdBy: { id: actor.id, name: actor.name },
    article: { id, title, byline, desk, language: article.language, deadline, plannedAt, state },
    revision: article.revision,
    exemptions: article.exemptions,
    claims: claims.map((claim) => claimView(actor, claim)).sort(inTextOrder),
    corrections: correctionList(actor, claims),
    evidence,
    sources,
  };
}
