// A source and its files as its readers see them.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { sourcePermissions } from '@/lib/domain/permissions';
import type { PersonRef } from '@/lib/domain/schema/primitives';
import type { Snapshot, Source, SourceData } from '@/lib/domain/schema/source';
import type { Prisma } from '../generated/client';
import { sourceFacts } from '../guard';
import { personRefs } from '../people/names';
import { readableArticles } from '../scope';
import type { Tx } from '../transaction';

/** What to select of a source so that {@link sourceViews} can show it. */
export const sourceInclude = {
  owner: { select: { id: true, name: true } },
  readers: { select: { userId: true, user: { select: { id: true, name: true } } }, orderBy: { user: { name: 'asc' } } },
  snapshots: { orderBy: { id: 'asc' } },
} as const satisfies Prisma.SourceInclude;
type SourceRow = Prisma.SourceGetPayload<{ include: typeof sourceInclude }>;

type DataRow = Pick<SourceRow, 'type' | 'title' | 'creator' | 'publisher' | 'url' | 'publishedOn' | 'accessedOn' | 'independenceGroup' | 'confidentiality'>;

const day = (date: Date | null) => date && date.toISOString().slice(0, 10);

/** What the source says of itself, as a version keeps it; days as `YYYY-MM-DD`. */
export function sourceData(row: DataRow): SourceData {
  const { type, title, creator, publisher, url, independenceGroup, confidentiality } = row;
  return { type, title, creator, publisher, url, publishedOn: day(row.publishedOn), accessedOn: day(row.accessedOn), independenceGroup, confidentiality };
}

/** A stored file; `who` names the person who obtained it. */
export function snapshotView(row: SourceRow['snapshots'][number], who: (id: string) => PersonRef): Snapshot {
  const { id, sourceId, sha256, size, mediaType, fileName, obtained, url } = row;
  return { id, sourceId, sha256, size, mediaType, fileName, obtained, url, obtainedBy: who(row.obtainedBy), createdAt: row.createdAt.toISOString() };
}

/** Pieces of standing evidence that rest on each source, in articles the actor may see. */
async function evidenceCounts(client: Tx, actor: Actor, sourceIds: readonly string[]): Promise<Map<string, number>> {
  const groups = await client.evidence.groupBy({
    by: ['sourceId'],
    where: { sourceId: { in: [...sourceIds] }, withdrawnAt: null, claim: { article: readableArticles(actor) } },
    _count: true,
  });
  return new Map(groups.map((group) => [group.sourceId, group._count]));
}

/** The rows as views, in the order given. The caller has made sure that the actor may see them. */
export async function sourceViews(client: Tx, actor: Actor, rows: readonly SourceRow[]): Promise<Source[]> {
  const counts = await evidenceCounts(client, actor, rows.map((row) => row.id));
  const who = await personRefs(client, rows.flatMap((row) => row.snapshots.map((snapshot) => snapshot.obtainedBy)));
  return rows.map((row) => ({
    ...sourceData(row),
    id: row.id,
    version: row.version,
    owner: row.owner,
    readers: row.readers.map((reader) => reader.user),
    snapshots: row.snapshots.map((snapshot) => snapshotView(snapshot, who)),
    evidenceCount: counts.get(row.id) ?? 0,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    allowed: sourcePermissions(actor, sourceFacts(row)),
  }));
}

/** One source as a view, read anew. The caller has made sure that it exists and that the actor may see it. */
export async function sourceView(client: Tx, actor: Actor, id: string): Promise<Source> {
  const views = await sourceViews(client, actor, [await client.source.findUniqueOrThrow({ where: { id }, include: sourceInclude })]);
  const [view] = views;
  if (!view) throw new Error(`source ${id} has no view`);
  return view;
}
