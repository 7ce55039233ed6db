// Coverage of articles as the database stands now, for lists of articles and for single ones.
import 'server-only';
import { z } from 'zod';
import type { Language } from '@/lib/domain/article';
import { standsNowhere } from '@/lib/domain/claim';
import { coverageCounts, passageStates, type CoverageCounts, type CoveredClaim } from '@/lib/domain/coverage';
import { presentHashes } from '@/lib/domain/present';
import { currentVerdict, derivedStatus } from '@/lib/domain/verdict';
import type { Span } from '@/lib/text/span';
import { decisionView, newestDecision, type DecisionRow } from '../corrections/decision';
import { StoredFrozenEvidence, presentDate } from '../claims/view';
import { factsOf, readableSelect } from '../reading/revision';
import type { Tx } from '../transaction';

const Spans = z.array(z.object({ start: z.int(), end: z.int() }));

/** How many passages of an article are in each state, how many claims count, and how many of them stand nowhere. */
export type ArticleCoverage = { coverage: CoverageCounts; claimCount: number; orphanCount: number };

/** Coverage of each article, by its id. Reads claims, verdicts and exemptions of all of them in a fixed number of queries. */
export async function coverageOf(client: Tx, articles: readonly { id: string; currentRevision: number; language: Language; plannedAt: Date | null }[]): Promise<Map<string, ArticleCoverage>> {
  const current = { OR: articles.map(({ id, currentRevision }) => ({ articleId: id, number: currentRevision })) };
  const among = { articleId: { in: articles.map(({ id }) => id) } };
  // One after the other: inside a transaction they share one connection.
  const revisions = await client.revision.findMany({ where: current, select: { articleId: true, id: true, units: true, facts: true } });
  const facts = await factsByArticle(client, revisions, articles);
  const claims = await client.claim.findMany({
    where: { ...among, status: { notIn: ['dropped', 'dismissed'] } },
    select: {
      articleId: true,
      article: { select: { plannedAt: true } },
      status: true,
      anchors: { where: { revision: current }, select: { start: true, end: true, exact: true, wordingHash: true, contextHash: true, hangsOnDate: true } },
      verdicts: { select: { sequence: true, rating: true, action: true, wordingHash: true, contextHash: true, publishedOn: true, evidence: true, decisions: newestDecision } },
      evidence: { where: { withdrawnAt: { not: null } }, select: { id: true } },
    },
  });
  const exemptions = await client.exemption.findMany({ where: { withdrawnAt: null, OR: articles.map(({ id, currentRevision }) => ({ articleId: id, revisionNumber: currentRevision })) }, select: { articleId: true, start: true, end: true, stale: true } });
  const claimsOf = Map.groupBy(claims, (claim) => claim.articleId);
  const exemptionsOf = Map.groupBy(exemptions, (exemption) => exemption.articleId);
  return new Map(
    revisions.map(({ articleId, units }) => {
      const nowhere = ({ status, anchors }: ClaimFacts) => standsNowhere(status, anchors.length);
      const counting = (claimsOf.get(articleId) ?? []).filter((claim) => nowhere(claim) !== 'moot');
      const covered = counting.map(coveredClaim);
      const states = passageStates(Spans.parse(units), covered, exemptionsOf.get(articleId) ?? [], facts.get(articleId) ?? []);
      return [articleId, { coverage: coverageCounts(states), claimCount: covered.length, orphanCount: counting.filter((claim) => nowhere(claim) === 'orphaned').length }];
    }),
  );
}

/** Where the facts of each article's revision stand; revisions from before the engine are read for it. */
async function factsByArticle(client: Tx, revisions: readonly { articleId: string; id: string; facts: unknown }[], articles: Parameters<typeof coverageOf>[1]): Promise<Map<string, Span[]>> {
  const found = new Map<string, Span[]>();
  for (const { articleId, id, facts } of revisions) {
    const article = articles.find((each) => each.id === articleId);
    if (facts !== null) found.set(articleId, Spans.parse(facts));
    else if (article) found.set(articleId, await factsOf({ ...(await client.revision.findUniqueOrThrow({ where: { id }, select: readableSelect })), facts }, article));
  }
  return found;
}

type ClaimFacts = {
  article: { plannedAt: Date | null };
  status: CoveredClaim['status'] & ('proposed' | 'open' | 'in_progress' | 'dropped' | 'dismissed');
  anchors: (Span & { exact: string; wordingHash: string; contextHash: string; hangsOnDate: boolean })[];
  verdicts: { sequence: number; rating: NonNullable<CoveredClaim['verdict']>['rating']; action: NonNullable<CoveredClaim['verdict']>['action']; wordingHash: string; contextHash: string; publishedOn: string | null; evidence: unknown; decisions: DecisionRow[] }[];
  evidence: { id: string }[];
};

function coveredClaim(claim: ClaimFacts): CoveredClaim {
  const verdicts = claim.verdicts.map((verdict) => ({ ...verdict, evidenceIds: StoredFrozenEvidence.parse(verdict.evidence).map((item) => item.evidenceId) }));
  const now = currentVerdict(verdicts, { ...presentHashes(claim.anchors), ...presentDate(claim.anchors, claim.article.plannedAt), withdrawn: new Set(claim.evidence.map((item) => item.id)) });
  return { status: derivedStatus(claim.status, now), anchors: claim.anchors, verdict: now ? { rating: now.verdict.rating, action: now.verdict.action, decision: decisionView(now.verdict.decisions, claim.anchors) } : null };
}
