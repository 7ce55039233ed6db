// Reads articles and revisions.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { articlePermissions } from '@/lib/domain/permissions';
import { db } from '../db';
import type { Prisma } from '../generated/client';
import { articleFacts, demand, guard } from '../guard';
import { AT_NUMBER, AT_TIME, position, toPage } from '../paging';
import { personRefs } from '../people/names';
import { readableArticles } from '../scope';
import type { Tx } from '../transaction';
import { coverageOf } from './coverage';
import { articleInclude, articleSummary, articleView, revisionSummary, revisionView } from './view';

/** Articles that the actor may see, newest change first. */
export async function listArticles(actor: Actor, input: Input<'GET /api/v1/articles'>): Promise<Answer<'GET /api/v1/articles'>> {
  const after = position(AT_TIME, input.cursor);
  const text = input.q ? ({ contains: input.q, mode: 'insensitive' } as const) : null;
  const conditions: Prisma.ArticleWhereInput[] = [readableArticles(actor), { archivedAt: input.archived ? { not: null } : null }];
  if (text) conditions.push({ OR: [{ title: text }, { byline: text }, { desk: text }] });
  if (input.state) conditions.push({ state: input.state });
  if (input.assignee) conditions.push({ claims: { some: { assigneeId: input.assignee === 'me' ? actor.id : input.assignee, status: { in: ['proposed', 'open', 'in_progress'] } } } });
  if (after) {
    const [updatedAt, id] = after;
    conditions.push({ OR: [{ updatedAt: { lt: updatedAt } }, { updatedAt, id: { lt: id } }] });
  }
  const rows = await db.article.findMany({ where: { AND: conditions }, include: articleInclude, orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }], take: input.limit + 1 });
  const coverage = await coverageOf(db, rows.slice(0, input.limit));
  return toPage(rows, input.limit, (row) => [row.updatedAt.toISOString(), row.id], (row) => articleSummary(actor, row, coverage.get(row.id)));
}

/** Whether the actor sees no article but archived ones: then the desk offers the sample. */
export async function isDeskEmpty(actor: Actor, client: Tx = db): Promise<boolean> {
  return (await client.article.findFirst({ where: { AND: [readableArticles(actor), { archivedAt: null }] }, select: { id: true } })) === null;
}

/**
 * One article with its current revision and coverage.
 * @throws AppError `not_found`
 */
export async function getArticle(actor: Actor, { id }: Input<'GET /api/v1/articles/{id}'>): Promise<Answer<'GET /api/v1/articles/{id}'>> {
  const row = await db.article.findUnique({ where: { id }, include: articleInclude });
  if (!row) throw new AppError('not_found');
  demand(articlePermissions(actor, articleFacts(row)), 'article.read');
  return articleView(db, actor, row);
}

/** Revisions of an article, newest first. */
export async function listRevisions(actor: Actor, input: Input<'GET /api/v1/articles/{id}/revisions'>): Promise<Answer<'GET /api/v1/articles/{id}/revisions'>> {
  await guard(actor, ['article.read', 'article'], input.id);
  const before = position(AT_NUMBER, input.cursor);
  const rows = await db.revision.findMany({
    where: { articleId: input.id, ...(before ? { number: { lt: before[0] } } : {}) },
    select: { number: true, sha256: true, createdAt: true, createdById: true },
    orderBy: { number: 'desc' },
    take: input.limit + 1,
  });
  const person = await personRefs(db, rows.map((row) => row.createdById));
  return toPage(rows, input.limit, (row) => [row.number], (row) => revisionSummary(row, person));
}

/** One revision of an article. */
export async function getRevision(actor: Actor, { id, number }: Input<'GET /api/v1/articles/{id}/revisions/{number}'>): Promise<Answer<'GET /api/v1/articles/{id}/revisions/{number}'>> {
  await guard(actor, ['article.read', 'article'], id);
  const row = await db.revision.findUnique({ where: { articleId_number: { articleId: id, number } }, omit: { raw: true }, include: { article: { select: { language: true, plannedAt: true } } } });
  if (!row) throw new AppError('not_found');
  return revisionView(row, row.article, await personRefs(db, [row.createdById]));
}
