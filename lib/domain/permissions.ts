// Who may do what: permissions as prose, asked by every use case; lib/server/scope.ts says the same as a database filter.
import type { Role } from './actor';
import type { Access } from './article';
import type { Confidentiality } from './source';

export const PERMISSIONS = [
  'article.read', 'article.create', 'article.edit', 'article.revise', 'article.manageMembers',
  'claim.create', 'claim.edit', 'claim.setVerdict',
  'evidence.add', 'evidence.edit', 'exemption.add', 'exemption.withdraw',
  'source.read', 'source.create', 'source.edit', 'source.manageReaders', 'snapshot.add',
  'report.make', 'people.manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Who asks: what the rules need of an Actor. */
export type Asker = { id: string; roles: readonly Role[] };
/** What the rules need of an article. */
export type ArticleFacts = { access: Access; memberIds: readonly string[]; archived: boolean };
/** What the rules need of a source. */
export type SourceFacts = { confidentiality: Confidentiality; ownerId: string; readerIds: readonly string[] };

const has = (asker: Asker, role: Role) => asker.roles.includes(role);

/** A restricted article is seen by its members only; no role is exempt (PRODUCT.md §1). */
export function canReadArticle(asker: Asker, article: ArticleFacts): boolean {
  return article.access === 'newsroom' || article.memberIds.includes(asker.id);
}

/** A confidential source is seen by its owner and named people only (PRODUCT.md §4.9). */
export function canReadSource(asker: Asker, source: SourceFacts): boolean {
  return source.confidentiality !== 'confidential' || source.ownerId === asker.id || source.readerIds.includes(asker.id);
}

/** What the asker may do with this article and everything in it. Empty when they may not even see it. */
export function articlePermissions(asker: Asker, article: ArticleFacts): Permission[] {
  if (!canReadArticle(asker, article)) return [];
  if (!has(asker, 'editor')) return ['article.read'];
  if (article.archived) return ['article.read', 'article.edit', 'report.make'];
  return [
    'article.read', 'article.edit', 'article.revise', 'article.manageMembers', 'claim.create', 'claim.edit', 'claim.setVerdict',
    'evidence.add', 'evidence.edit', 'exemption.add', 'exemption.withdraw', 'report.make',
  ];
}

/** What the asker may do with this source. Empty when they may not even see it. */
export function sourcePermissions(asker: Asker, source: SourceFacts): Permission[] {
  if (!canReadSource(asker, source)) return [];
  if (!has(asker, 'editor')) return ['source.read'];
  const own = source.ownerId === asker.id;
  return ['source.read', 'source.edit', 'snapshot.add', ...(own ? (['source.manageReaders'] as const) : [])];
}

/** What the asker may do on the desk as a whole. `claim.edit`: may edit claims at all; merging names them in its body, and asks of their article then. */
export function deskPermissions(asker: Asker): Permission[] {
  return [...(has(asker, 'editor') ? (['article.create', 'claim.edit', 'source.create'] as const) : []), ...(has(asker, 'admin') ? (['people.manage'] as const) : [])];
}
