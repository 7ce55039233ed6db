// Reads the source library: only what the actor may see, in lists, searches and uses alike.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import type { Answer, Input } from '@/lib/domain/operations';
import { canReadSource } from '@/lib/domain/permissions';
import { SourceData } from '@/lib/domain/schema/source';
import { db } from '../db';
import type { Prisma } from '../generated/client';
import { guard, sourceFacts, sourceFactsSelect } from '../guard';
import { AT_TIME, position, toPage } from '../paging';
import { readableArticles, readableSources } from '../scope';
import { sourceInclude, sourceView, sourceViews } from './view';

const SEARCHED = ['title', 'creator', 'publisher', 'url', 'independenceGroup'] as const;

/** Every word must stand in some field; `%`, `_` and `\` are meant literally. */
function matches(q: string): Prisma.SourceWhereInput[] {
  const words = q.normalize('NFC').split(/\s+/u).filter(Boolean);
  return words.map((word) => ({ OR: SEARCHED.map((field) => ({ [field]: { contains: word.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const } })) }));
}

/** The row after which a page begins: newest change first, ids decide between equals. */
function after(cursor: string | undefined): Prisma.SourceWhereInput[] {
  const at = position(AT_TIME, cursor);
  if (at === null) return [];
  const [updatedAt, id] = at;
  return [{ OR: [{ updatedAt: { lt: updatedAt } }, { updatedAt, id: { lt: id } }] }];
}

/** A page of the library, last changed first; `q` is looked for in title, creator, publisher, address and independence group. */
export async function listSources(actor: Actor, { q, type, cursor, limit }: Input<'GET /api/v1/sources'>): Promise<Answer<'GET /api/v1/sources'>> {
  const rows = await db.source.findMany({
    where: { AND: [readableSources(actor), ...matches(q ?? ''), ...(type ? [{ type }] : []), ...after(cursor)] },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    include: sourceInclude,
  });
  const { items, nextCursor } = toPage(rows, limit, (row) => [row.updatedAt.toISOString(), row.id], (row) => row);
  return { items: await sourceViews(db, actor, items), nextCursor };
}

/**
 * One source.
 * @throws AppError `not_found` when it does not exist or the actor may not see it
 */
export async function getSource(actor: Actor, { id }: Input<'GET /api/v1/sources/{id}'>): Promise<Answer<'GET /api/v1/sources/{id}'>> {
  await guard(actor, ['source.read', 'source'], id);
  return sourceView(db, actor, id);
}

/** Where a source is used: a piece of evidence and the claim it stands on. */
type SourceUse = {
  evidenceId: string;
  stance: 'supports' | 'refutes' | 'context';
  tier: 'primary' | 'secondary';
  locator: string | null;
  withdrawn: boolean;
  claim: { id: string; number: number; wording: string };
  article: { id: string; title: string };
};

/** Most uses that a page shows; more belong to a source that a list of claims serves better. */
const MAX_USES = 200;

/**
 * The evidence that rests on the source, newest first, in articles the actor may see.
 * @throws AppError `not_found`
 */
export async function getSourceUses(actor: Actor, sourceId: string): Promise<SourceUse[]> {
  await guard(actor, ['source.read', 'source'], sourceId);
  const rows = await db.evidence.findMany({
    where: { sourceId, claim: { article: readableArticles(actor) } },
    orderBy: { id: 'desc' },
    take: MAX_USES,
    select: {
      id: true, stance: true, tier: true, locator: true, withdrawnAt: true,
      claim: {
        select: {
          id: true, number: true, statement: true,
          article: { select: { id: true, title: true } },
          anchors: { orderBy: [{ revision: { number: 'desc' } }, { start: 'asc' }], take: 1, select: { exact: true } },
        },
      },
    },
  });
  return rows.map(({ id, stance, tier, locator, withdrawnAt, claim }) => ({
    evidenceId: id, stance, tier, locator,
    withdrawn: withdrawnAt !== null,
    claim: { id: claim.id, number: claim.number, wording: claim.statement ?? claim.anchors[0]?.exact ?? '' },
    article: claim.article,
  }));
}

/** A source as it was in one version. */
type PastSource = { version: number; at: string; data: SourceData };

/** Most versions that a page shows. */
const MAX_VERSIONS = 100;

/**
 * The versions of a source, newest first. What it said while it was confidential stays with those who could read it then.
 * @throws AppError `not_found`
 */
export async function getSourceVersions(actor: Actor, sourceId: string): Promise<PastSource[]> {
  await guard(actor, ['source.read', 'source'], sourceId);
  const rows = await db.sourceVersion.findMany({ where: { sourceId }, orderBy: { version: 'desc' }, take: MAX_VERSIONS });
  const facts = sourceFacts(await db.source.findUniqueOrThrow({ where: { id: sourceId }, select: sourceFactsSelect }));
  return rows
    .map((row) => ({ version: row.version, at: row.at.toISOString(), data: SourceData.parse(row.data) }))
    .filter(({ data }) => canReadSource(actor, { ...facts, confidentiality: data.confidentiality }));
}
