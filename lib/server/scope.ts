// "May read" as a database filter: the same rules as lib/domain/permissions.ts, for lists.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import type { Prisma } from './generated/client';

/** Articles the actor may see. */
export function readableArticles(actor: Actor): Prisma.ArticleWhereInput {
  return { OR: [{ access: 'newsroom' }, { members: { some: { userId: actor.id } } }] };
}

/** Sources the actor may see. */
export function readableSources(actor: Actor): Prisma.SourceWhereInput {
  return { OR: [{ confidentiality: { not: 'confidential' } }, { ownerId: actor.id }, { readers: { some: { userId: actor.id } } }] };
}
