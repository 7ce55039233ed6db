// Reads reports: the preview of one, those made for good, and one of them as a file.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { OutgoingFile } from '@/lib/domain/operation';
import type { Answer, Input } from '@/lib/domain/operations';
import { buildReport } from '@/lib/domain/report';
import type { ReportFormat } from '@/lib/domain/report-kinds';
import type { ReportContent } from '@/lib/domain/schema/report';
import { sealReport } from '@/lib/formats/report-hash';
import { writeReport } from '@/lib/formats/write-report';
import { db } from '../db';
import type { Prisma } from '../generated/client';
import { guard } from '../guard';
import { AT_ID, position, toPage } from '../paging';
import { personRefs } from '../people/names';
import { readableSources } from '../scope';
import { writeOnThread } from '../text-thread';
import { loadReportFacts } from './load';
import { reportSelect, reportView } from './view';

/** One snapshot of the database for all queries, so that the preview never mixes two states; long enough for a large article. */
const ONE_STATE = { isolationLevel: 'RepeatableRead', maxWait: 10_000, timeout: 20_000 } as const;

/** Beyond these the Word file is written on a thread of its own; 100 claims, or a book without any, take some 25 ms. */
const MOST_CLAIMS_HERE = 100;
const LONGEST_HERE = 500_000; // UTF-16 code units

function fileOf(content: ReportContent, sha256: string, format: ReportFormat): Promise<OutgoingFile> {
  const isLong = content.claims.length > MOST_CLAIMS_HERE || content.revision.text.length > LONGEST_HERE;
  return writeReport(content, sha256, format, isLong ? writeOnThread : undefined);
}

/** The report as it would be now for this person, marked as a draft. */
export function getReportDraft(actor: Actor, input: Pick<Input<'GET /api/v1/articles/{id}/report'>, 'id' | 'edition' | 'language'>): Promise<ReportContent> {
  const wanted = { id: input.id, edition: input.edition, language: input.language ?? null, draft: true, now: new Date() };
  return db.$transaction(async (tx) => buildReport(await loadReportFacts(tx, actor, 'article.read', wanted)), ONE_STATE);
}

/**
 * The preview as a file.
 * @throws AppError `not_found`
 */
export async function previewReport(actor: Actor, input: Input<'GET /api/v1/articles/{id}/report'>): Promise<Answer<'GET /api/v1/articles/{id}/report'>> {
  const content = await getReportDraft(actor, input);
  return fileOf(content, sealReport(content).sha256, input.format);
}

/** What the content of a report holds, in its canonical form, exactly when it shows a confidential source: quotes inside of texts are escaped. */
const SHOWS_CONFIDENTIAL = '"confidentiality":"confidential"';

/**
 * Reports that show a source the actor may not see now, or what a source said while it was confidential and the actor
 * none of its readers. Every source a report shows has evidence in its article, and evidence is never deleted, so those
 * of the article are enough.
 */
async function withoutHiddenSources(actor: Actor, articleId: string): Promise<Prisma.ReportWhereInput> {
  const used: Prisma.SourceWhereInput = { evidence: { some: { claim: { articleId } } } };
  const foreign: Prisma.SourceWhereInput = { ownerId: { not: actor.id }, readers: { none: { userId: actor.id } } };
  const once: Prisma.SourceWhereInput = { versions: { some: { data: { path: ['confidentiality'], equals: 'confidential' } } } };
  const sources = await db.source.findMany({ where: { AND: [used, { OR: [{ NOT: readableSources(actor) }, { AND: [foreign, once] }] }] }, select: { id: true, confidentiality: true } });
  const idsOf = (rows: typeof sources) => rows.map((source) => source.id);
  return {
    NOT: [
      { sourceIds: { hasSome: idsOf(sources.filter((source) => source.confidentiality === 'confidential')) } },
      { AND: [{ sourceIds: { hasSome: idsOf(sources) } }, { content: { contains: SHOWS_CONFIDENTIAL } }] },
    ],
  };
}

/** Reports made for good that the actor may see, newest first. */
export async function listReports(actor: Actor, input: Input<'GET /api/v1/articles/{id}/reports'>): Promise<Answer<'GET /api/v1/articles/{id}/reports'>> {
  await guard(actor, ['article.read', 'article'], input.id);
  const after = position(AT_ID, input.cursor);
  const rows = await db.report.findMany({
    // Ids are UUIDs of version 7: in the order in which the reports were made.
    where: { articleId: input.id, ...(after === null ? {} : { id: { lt: after[0] } }), ...(await withoutHiddenSources(actor, input.id)) },
    select: reportSelect,
    orderBy: { id: 'desc' },
    take: input.limit + 1,
  });
  const who = await personRefs(db, rows.map((row) => row.createdById));
  return toPage(rows, input.limit, (row) => [row.id], (row) => reportView(row, who));
}

/**
 * A report made for good, as a file.
 * @throws AppError `not_found`, also for those who may not see a source that it shows
 */
export async function getReport(actor: Actor, input: Input<'GET /api/v1/reports/{id}'>): Promise<Answer<'GET /api/v1/reports/{id}'>> {
  await guard(actor, ['article.read', 'report'], input.id);
  const { articleId } = await db.report.findUniqueOrThrow({ where: { id: input.id }, select: { articleId: true } });
  const row = await db.report.findFirst({ where: { id: input.id, ...(await withoutHiddenSources(actor, articleId)) }, select: { content: true, sha256: true } });
  if (!row) throw new AppError('not_found');
  // Written by this desk and checked by its hash, so its shape is known.
  return fileOf(JSON.parse(row.content) as ReportContent, row.sha256, input.format);
}
