// Articles and revisions as people see them.
import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { articlePermissions } from '@/lib/domain/permissions';
import { Block, Noise, Unit, type Article, type ArticleSummary, type Exemption, type Revision, type RevisionSummary } from '@/lib/domain/schema/article';
import type { PersonRef } from '@/lib/domain/schema/primitives';
import type { Prisma } from '../generated/client';
import { articleFacts } from '../guard';
import { personRefs } from '../people/names';
import { factsOf } from '../reading/revision';
import type { Tx } from '../transaction';
import { coverageOf, type ArticleCoverage } from './coverage';

/** What to load of an article so that it can be viewed. */
export const articleInclude = { members: { select: { userId: true, user: { select: { id: true, name: true } } } } } satisfies Prisma.ArticleInclude;

type ArticleRow = Prisma.ArticleGetPayload<{ include: typeof articleInclude }>;
type RevisionRow = Prisma.RevisionGetPayload<{ omit: { raw: true } }>;

const NOTHING: ArticleCoverage = { coverage: { stale: 0, problem: 0, open: 0, checked: 0, no_check: 0, unaccounted: 0 }, claimCount: 0, orphanCount: 0 };
const iso = (date: Date | null) => date?.toISOString() ?? null;

/** One line of the list of articles. */
export function articleSummary(actor: Actor, row: ArticleRow, coverage: ArticleCoverage = NOTHING): ArticleSummary {
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    byline: row.byline,
    desk: row.desk,
    language: row.language,
    deadline: iso(row.deadline),
    plannedAt: iso(row.plannedAt),
    access: row.access,
    state: row.state,
    archivedAt: iso(row.archivedAt),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    ...coverage,
    allowed: articlePermissions(actor, articleFacts(row)),
  };
}

/** A revision in the list of revisions. */
export function revisionSummary(row: Pick<RevisionRow, 'number' | 'sha256' | 'createdAt' | 'createdById'>, person: (id: string) => PersonRef): RevisionSummary {
  return { number: row.number, sha256: row.sha256, createdAt: row.createdAt.toISOString(), createdBy: person(row.createdById) };
}

/** A whole revision of this article. */
export async function revisionView(row: RevisionRow, article: Parameters<typeof factsOf>[1], person: (id: string) => PersonRef): Promise<Revision> {
  return {
    ...revisionSummary(row, person),
    text: row.text,
    noise: z.array(Noise).parse(row.noise),
    blocks: z.array(Block).parse(row.blocks),
    units: z.array(Unit).parse(row.units),
    facts: await factsOf(row, article),
    layout: row.layout,
    parserVersion: row.parserVersion,
    rawMediaType: row.rawMediaType,
    rawName: row.rawName,
  };
}

/** An exemption as people see it. */
export function exemptionView(row: Prisma.ExemptionGetPayload<object>, person: (id: string) => PersonRef): Exemption {
  return {
    id: row.id,
    version: row.version,
    articleId: row.articleId,
    start: row.start,
    end: row.end,
    revisionNumber: row.revisionNumber,
    exact: row.exact,
    stale: row.stale,
    reason: row.reason,
    note: row.note,
    createdBy: person(row.createdById),
    createdAt: row.createdAt.toISOString(),
    withdrawnAt: iso(row.withdrawnAt),
  };
}

/** The whole article with its current revision; the caller has asked whether the actor may read it. */
export async function articleView(client: Tx, actor: Actor, row: ArticleRow): Promise<Article> {
  const coverage = await coverageOf(client, [row]);
  const revision = await client.revision.findUniqueOrThrow({ where: { articleId_number: { articleId: row.id, number: row.currentRevision } }, omit: { raw: true } });
  const exemptions = await client.exemption.findMany({ where: { articleId: row.id, withdrawnAt: null }, orderBy: [{ start: 'asc' }, { id: 'asc' }], take: 10_000 });
  const isHere = ({ revisionNumber }: { revisionNumber: number }) => revisionNumber === row.currentRevision;
  const person = await personRefs(client, [revision.createdById, ...exemptions.map((exemption) => exemption.createdById)]);
  return {
    ...articleSummary(actor, row, coverage.get(row.id)),
    revision: await revisionView(revision, row, person),
    members: row.members.map((member) => member.user),
    exemptions: exemptions.filter(isHere).map((exemption) => exemptionView(exemption, person)),
    goneExemptions: exemptions.filter((exemption) => !isHere(exemption)).map((exemption) => exemptionView(exemption, person)),
  };
}
