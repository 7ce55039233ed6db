// Reads what stands in the text of an article's revision: claims with their anchors, and exemptions.
import 'server-only';
import { z } from 'zod';
import type { StoredStatus } from '@/lib/domain/claim';
import { presentHashes } from '@/lib/domain/present';
import { Block, Unit } from '@/lib/domain/schema/article';
import type { Span } from '@/lib/text/span';
import { PLACING, lastActs } from '../claims/acts';
import type { Tx } from '../transaction';

/** An anchor as it is stored, without its keys. */
export type StoredAnchor = Span & { exact: string; prefix: string; suffix: string; wordingHash: string; contextHash: string };

/** A claim: its anchors on the base, whether a verdict judged just these words and passages, and the anchors of earlier revisions that it may return to when their text does, the newest first. */
export type StandingClaim = { id: string; number: number; status: StoredStatus; anchors: StoredAnchor[]; isJudged: boolean; past: { number: number; anchors: StoredAnchor[] }[] };

/** An exemption, at the place and in the revision where it was last found. */
export type StandingExemption = Span & { id: string; number: number; exact: string; wordingHash: string; stale: boolean };

/** Everything that a new revision has to find a place for. */
export type Standing = { claims: StandingClaim[]; exemptions: StandingExemption[] };

/** So many claims or exemptions are read at once; all of them are, since what is not followed would be lost. */
const PAGE = 5_000;

/** Whether these anchors have the wording and context of those: a verdict on the ones holds for the others. */
function readsLike(some: readonly StoredAnchor[], others: readonly StoredAnchor[]): boolean {
  const [a, b] = [presentHashes(some), presentHashes(others)];
  return a.wordingHash === b.wordingHash && a.contextHash === b.contextHash;
}

const storedAnchor = ({ start, end, exact, prefix, suffix, wordingHash, contextHash }: StoredAnchor): StoredAnchor => ({ start, end, exact, prefix, suffix, wordingHash, contextHash });

/** All rows, page by page; `read` gives those after a row, or the first ones. */
async function allRows<Key, Row extends Key>(read: (after: Key | undefined) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const page = await read(rows.at(-1));
    rows.push(...page);
    if (page.length < PAGE) return rows;
  }
}

const anchorSelect = { start: true, end: true, exact: true, prefix: true, suffix: true, wordingHash: true, contextHash: true, revision: { select: { number: true } } } as const;

/** Everything that stands in the article, as it stands with this revision as the current one. */
export async function loadStanding(client: Tx, articleId: string, baseNumber: number): Promise<Standing> {
  // What was judged before a person said where the claim stands is no place to return to.
  const placed = await lastActs(client, articleId, PLACING);
  const rows = await allRows((after: { number: number } | undefined) =>
    client.claim.findMany({
      where: { articleId, number: { gt: after?.number ?? 0 } },
      select: { id: true, number: true, status: true, anchors: { select: anchorSelect, orderBy: [{ start: 'asc' }, { end: 'asc' }] }, verdicts: { select: { revisionNumber: true, createdAt: true } } },
      orderBy: { number: 'asc' },
      take: PAGE,
    }));
  const exemptions = await allRows((after: { id: string } | undefined) =>
    client.exemption.findMany({
      where: { articleId, withdrawnAt: null, ...(after ? { id: { gt: after.id } } : {}) },
      select: { id: true, revisionNumber: true, start: true, end: true, exact: true, wordingHash: true, stale: true },
      orderBy: { id: 'asc' },
      take: PAGE,
    }));
  return {
    claims: rows.map(({ id, number, status, anchors, verdicts }) => {
      const byRevision = Map.groupBy(anchors, (anchor) => anchor.revision.number);
      const since = placed.get(id);
      const judged = new Set(verdicts.flatMap(({ revisionNumber, createdAt }) => (since && createdAt < since ? [] : [revisionNumber])));
      const numbers = [...byRevision.keys()].filter((revision) => revision !== baseNumber).sort((a, b) => b - a);
      const lost = byRevision.has(baseNumber) ? [] : numbers.slice(0, 1);
      const bare = (revision: number): StoredAnchor[] => (byRevision.get(revision) ?? []).map(storedAnchor);
      const past = numbers.filter((revision) => judged.has(revision) || lost.includes(revision)).map((revision) => ({ number: revision, anchors: bare(revision) }));
      const present = bare(baseNumber);
      return { id, number, status, anchors: present, isJudged: judged.has(baseNumber) || past.some(({ anchors: then }) => readsLike(then, present)), past };
    }),
    exemptions: exemptions.map(({ revisionNumber, ...rest }) => ({ ...rest, number: revisionNumber })),
  };
}

/** A revision as texts are compared. */
export type RevisionBody = { id: string; number: number; text: string; blocks: Block[]; units: Unit[] };

/** The revision with this number, or null. */
export async function loadBody(client: Tx, articleId: string, number: number): Promise<RevisionBody | null> {
  const row = await client.revision.findUnique({ where: { articleId_number: { articleId, number } }, select: { id: true, number: true, text: true, blocks: true, units: true } });
  return row && { ...row, blocks: z.array(Block).parse(row.blocks), units: z.array(Unit).parse(row.units) };
}
