// Answers "may see?" and "may do?" for any object by its id: asked by every use case, and by the border before it complains of a request's form.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Subject } from '@/lib/domain/operation';
import { articlePermissions, canReadSource, deskPermissions, sourcePermissions, type ArticleFacts, type Permission, type SourceFacts } from '@/lib/domain/permissions';
import { db } from './db';
import type { Tx } from './transaction';

/** What to select of an article so that {@link articleFacts} can be asked. */
export const articleFactsSelect = { id: true, access: true, archivedAt: true, members: { select: { userId: true } } } as const;
/** What to select of a source so that {@link sourceFacts} can be asked. */
export const sourceFactsSelect = { id: true, confidentiality: true, ownerId: true, readers: { select: { userId: true } } } as const;

/** An article row as the rules see it. */
export const articleFacts = (row: { access: ArticleFacts['access']; archivedAt: Date | null; members: readonly { userId: string }[] }): ArticleFacts => ({
  access: row.access,
  archived: row.archivedAt !== null,
  memberIds: row.members.map((member) => member.userId),
});

/** A source row as the rules see it. */
export const sourceFacts = (row: { confidentiality: SourceFacts['confidentiality']; ownerId: string; readers: readonly { userId: string }[] }): SourceFacts => ({
  confidentiality: row.confidentiality,
  ownerId: row.ownerId,
  readerIds: row.readers.map((reader) => reader.userId),
});

/**
 * Refuses unless `permission` is among those the actor has.
 * @throws AppError `not_found` when they have none (they may not even see it), `forbidden` otherwise
 */
export function demand(allowed: readonly Permission[], permission: Permission): void {
  if (allowed.includes(permission)) return;
  throw new AppError(allowed.length === 0 ? 'not_found' : 'forbidden');
}

/** {@link demand} for what belongs to the desk as a whole, which everybody may see. */
export function demandOnDesk(actor: Actor, permission: Permission): void {
  if (!deskPermissions(actor).includes(permission)) throw new AppError('forbidden');
}

const inArticle = { article: { select: articleFactsSelect } } as const;

/** What the actor may do with the object; empty when it does not exist or they may not see it. */
async function allowedOn(actor: Actor, subject: Exclude<Subject, 'desk'>, id: string, client: Tx): Promise<Permission[]> {
  const of = (row: { article: Parameters<typeof articleFacts>[0] } | null) => (row ? articlePermissions(actor, articleFacts(row.article)) : []);
  switch (subject) {
    case 'article': {
      const article = await client.article.findUnique({ where: { id }, select: articleFactsSelect });
      return article ? articlePermissions(actor, articleFacts(article)) : [];
    }
    case 'claim':
      return of(await client.claim.findUnique({ where: { id }, select: inArticle }));
    case 'exemption':
      return of(await client.exemption.findUnique({ where: { id }, select: inArticle }));
    case 'report':
      return of(await client.report.findUnique({ where: { id }, select: inArticle }));
    case 'source': {
      const source = await client.source.findUnique({ where: { id }, select: sourceFactsSelect });
      return source ? sourcePermissions(actor, sourceFacts(source)) : [];
    }
    case 'snapshot': {
      const snapshot = await client.snapshot.findUnique({ where: { id }, select: { source: { select: sourceFactsSelect } } });
      return snapshot ? sourcePermissions(actor, sourceFacts(snapshot.source)) : [];
    }
    case 'evidence': {
      const evidence = await client.evidence.findUnique({ where: { id }, select: { claim: { select: inArticle }, source: { select: sourceFactsSelect } } });
      if (!evidence || !canReadSource(actor, sourceFacts(evidence.source))) return [];
      return of(evidence.claim);
    }
  }
}

/**
 * Refuses unless the actor has the permission on the object with this id, as the database stands now.
 * @throws AppError `not_found`, `forbidden`
 */
export async function guard(actor: Actor, [permission, subject]: readonly [Permission, Subject], id: string, client: Tx = db): Promise<void> {
  if (subject === 'desk') return demandOnDesk(actor, permission);
  demand(await allowedOn(actor, subject, id, client), permission);
}
