// Reads claims: of one article in text order, of the whole desk by what is due.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import type { Answer, Input } from '@/lib/domain/operations';
import { standsNowhere } from '@/lib/domain/claim';
import type { Claim } from '@/lib/domain/schema/claim';
import { db } from '../db';
import type { Prisma } from '../generated/client';
import { guard } from '../guard';
import { AT_NUMBER, position, toPage } from '../paging';
import { readableArticles } from '../scope';
import { claimRows, loadClaim } from './load';
import { MOST_CLAIMS, claimInclude, claimView, deskClaimView, verdictViews, type ClaimRow } from './view';

/** One claim. */
export async function getClaim(actor: Actor, { id }: Input<'GET /api/v1/claims/{id}'>): Promise<Answer<'GET /api/v1/claims/{id}'>> {
  return claimView(actor, await loadClaim(db, actor, id, 'article.read'));
}

/** Every claim of an article that has a place or needs one, in text order; the caller has asked whether the actor may read it. */
export async function getArticleClaims(actor: Actor, articleId: string): Promise<Claim[]> {
  const rows = await db.claim.findMany({ where: { articleId }, include: claimInclude, take: MOST_CLAIMS });
  const claims = rows.map((row) => claimView(actor, row));
  return claims.filter(({ stored, anchors }) => standsNowhere(stored, anchors.length) !== 'moot').sort(inTextOrder);
}

type Placed = Pick<Claim, 'number'> & { anchor: Pick<Claim['anchor'], 'start' | 'end'> };

/** A claim without a passage has an empty anchor, which no span that can be marked is. */
const isNowhere = ({ anchor }: Placed) => Number(anchor.end === 0);

/** First by place in the text, then the longer one, then by number; what stands nowhere comes last. */
export function inTextOrder(a: Placed, b: Placed): number {
  return isNowhere(a) - isNowhere(b) || a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end || a.number - b.number;
}

type Filter = Pick<Input<'GET /api/v1/claims'>, 'status' | 'rating' | 'stale' | 'orphaned' | 'type' | 'assignee'>;

function assigneeWhere(actor: Actor, assignee: string | undefined): Prisma.ClaimWhereInput {
  if (assignee === undefined) return {};
  return { assigneeId: assignee === 'none' ? null : assignee === 'me' ? actor.id : assignee };
}

/** What follows from verdicts and text is filtered after reading. */
const fits = (claim: Claim, { status, rating, stale, orphaned }: Filter) =>
  (status === undefined || claim.status === status) &&
  (rating === undefined || (claim.verdict?.rating === rating && claim.status === 'checked')) &&
  (stale === undefined || (claim.status === 'stale' && claim.stale === stale)) &&
  (orphaned === undefined || claim.orphaned === orphaned);

/** Whether the database can tell by itself which claims fit: what is derived stands on open and judged ones. */
const isStored = ({ status, rating, stale, orphaned }: Filter) => rating === undefined && stale === undefined && orphaned === undefined && (status === undefined || status === 'proposed' || status === 'dismissed' || status === 'dropped');

/** Which claims fit, first by place: a long manuscript has thousands, of which a page shows a few. */
async function idsInTextOrder(articleId: string, where: Prisma.ClaimWhereInput): Promise<string[]> {
  const { currentRevision } = await db.article.findUniqueOrThrow({ where: { id: articleId }, select: { currentRevision: true } });
  const rows = await db.claim.findMany({
    where,
    select: { id: true, number: true, anchors: { where: { revision: { number: currentRevision } }, select: { start: true, end: true }, orderBy: [{ start: 'asc' }, { end: 'asc' }], take: 1 } },
    take: MOST_CLAIMS,
  });
  return rows.map(({ id, number, anchors: [anchor = { start: 0, end: 0 }] }) => ({ id, number, anchor })).sort(inTextOrder).map(({ id }) => id);
}

/** Claims of an article, in text order. */
export async function listArticleClaims(actor: Actor, input: Input<'GET /api/v1/articles/{id}/claims'>): Promise<Answer<'GET /api/v1/articles/{id}/claims'>> {
  await guard(actor, ['article.read', 'article'], input.id);
  const where = { articleId: input.id, ...(input.type ? { type: input.type } : {}), ...assigneeWhere(actor, input.assignee), ...storedWhere(input) };
  const from = position(AT_NUMBER, input.cursor)?.[0] ?? 0;
  if (isStored(input)) {
    const ids = await idsInTextOrder(input.id, where);
    const rows = await claimRows(db, input.id, ids.slice(from, from + input.limit + 1));
    return toPage(rows, input.limit, () => [from + input.limit], (row) => claimView(actor, row));
  }
  const rows = await db.claim.findMany({ where, include: claimInclude, take: MOST_CLAIMS });
  const claims = rows.map((row) => claimView(actor, row)).filter((claim) => fits(claim, input)).sort(inTextOrder);
  return toPage(claims.slice(from, from + input.limit + 1), input.limit, () => [from + input.limit], (claim) => claim);
}

function dueWhere(due: Input<'GET /api/v1/claims'>['due'], now: Date): Prisma.ArticleWhereInput {
  if (due === undefined) return {};
  if (due === 'overdue') return { deadline: { lt: now } };
  return { deadline: { gte: now, lt: new Date(now.getTime() + (due === 'today' ? 1 : 7) * 86_400_000) } };
}

/** Rows read at a time while a filter on what is derived picks among them. */
const CHUNK = 200;

/** Claims of all articles that the actor may see: those of the earliest deadline first, then the newest article, then by number. */
export async function listDeskClaims(actor: Actor, input: Input<'GET /api/v1/claims'>): Promise<Answer<'GET /api/v1/claims'>> {
  const text = input.q ? ({ contains: input.q, mode: 'insensitive' } as const) : null;
  const where: Prisma.ClaimWhereInput = {
    article: { ...readableArticles(actor), archivedAt: null, AND: dueWhere(input.due, new Date()) },
    ...(input.type ? { type: input.type } : {}),
    ...assigneeWhere(actor, input.assignee),
    ...storedWhere(input),
    ...(text ? { OR: [{ statement: text }, { anchors: { some: { exact: text } } }] } : {}),
  };
  const found: ReturnType<typeof deskClaimView>[] = [];
  let from = position(AT_NUMBER, input.cursor)?.[0] ?? 0;
  const positions: number[] = [];
  const chunk = isStored(input) && input.status === undefined ? input.limit + 1 : CHUNK;
  for (;;) {
    const rows = await claimsInOrder(where, from, chunk);
    for (const [index, row] of rows.entries()) {
      const claim = deskClaimView(actor, row);
      if (!fits(claim, input)) continue;
      found.push(claim);
      positions.push(from + index + 1);
      if (found.length > input.limit) return toPage(found, input.limit, () => [positions[input.limit - 1] ?? 0], (item) => item);
    }
    if (rows.length < chunk) return toPage(found, input.limit, () => [0], (item) => item);
    from += chunk;
  }
}

/** First which claims and in which order, then all of them: in one statement the database would put together every claim of the desk before it takes a few. */
async function claimsInOrder(where: Prisma.ClaimWhereInput, skip: number, take: number): Promise<ClaimRow[]> {
  const orderBy: Prisma.ClaimOrderByWithRelationInput[] = [{ article: { deadline: { sort: 'asc', nulls: 'last' } } }, { articleId: 'desc' }, { number: 'asc' }];
  const picked = await db.claim.findMany({ where, select: { id: true }, orderBy, skip, take });
  const rows = await db.claim.findMany({ where: { id: { in: picked.map(({ id }) => id) } }, include: claimInclude, take });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return picked.flatMap(({ id }) => byId.get(id) ?? []);
}

/** What of the filter the database can decide: derived statuses stand on an open stored one and at least one verdict. */
function storedWhere({ status, rating, stale }: Filter): Prisma.ClaimWhereInput {
  const judged: Prisma.ClaimWhereInput = { status: { in: ['open', 'in_progress'] }, verdicts: { some: rating ? { rating } : {} } };
  if (rating !== undefined || stale !== undefined || status === 'checked' || status === 'stale') return judged;
  return status === undefined ? {} : { status };
}

/** Verdicts on a claim, newest first. */
export async function listVerdicts(actor: Actor, input: Input<'GET /api/v1/claims/{id}/verdicts'>): Promise<Answer<'GET /api/v1/claims/{id}/verdicts'>> {
  const row = await loadClaim(db, actor, input.id, 'article.read');
  const before = position(AT_NUMBER, input.cursor);
  const verdicts = verdictViews(actor, row).filter((verdict) => before === null || verdict.sequence < before[0]);
  return toPage(verdicts.slice(0, input.limit + 1), input.limit, (verdict) => [verdict.sequence], (verdict) => verdict);
}
