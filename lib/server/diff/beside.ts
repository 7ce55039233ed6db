// Puts the claims of two revisions beside the paragraphs in which they stand.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import type { ClaimBeside } from '@/lib/domain/schema/diff';
import { fold } from '@/lib/text/fold';
import type { DiffRow } from '@/lib/text/revision/diff-view';
import { spanFinder } from '@/lib/text/span';
import { MOST_CLAIMS, bareAnchor, claimInclude, claimView, type ClaimRow } from '../claims/view';
import type { Tx } from '../transaction';

type Anchor = ClaimBeside['before'][number];
type Standing = { claim: Omit<ClaimBeside, 'before' | 'after'>; before: Anchor[]; after: Anchor[] };

function anchorsOn({ anchors }: ClaimRow, number: number): Anchor[] {
  return anchors.filter(({ revision }) => revision.number === number).map(bareAnchor);
}

function wordingChange(before: readonly Anchor[], after: readonly Anchor[]): ClaimBeside['wording'] {
  if (before.length === 0) return 'new';
  if (after.length === 0) return 'gone';
  const [was, is] = [before, after].map((anchors) => anchors.map(({ exact }) => exact).sort());
  const reads = (write: (text: string) => string) => JSON.stringify(was?.map(write)) === JSON.stringify(is?.map(write));
  return reads((text) => text) ? 'same' : reads(fold) ? 'typographic' : 'changed';
}

function standing(actor: Actor, row: ClaimRow, from: number, to: number): Standing {
  const { id, number, status, stale = null, verdict } = claimView(actor, row);
  const [before, after] = [anchorsOn(row, from), anchorsOn(row, to)];
  return { claim: { id, number, wording: wordingChange(before, after), status, stale, verdict: verdict && { rating: verdict.rating, action: verdict.action } }, before, after };
}

/**
 * For each row the claims that stand in it on either side, by number; dropped and dismissed ones are left out. Their state is that of now.
 * The caller has asked whether the actor may read the article.
 */
export async function claimsBeside(client: Tx, actor: Actor, articleId: string, rows: readonly DiffRow[], { from, to }: { from: number; to: number }): Promise<ClaimBeside[][]> {
  const found = await client.claim.findMany({ where: { articleId, status: { notIn: ['dropped', 'dismissed'] } }, include: claimInclude, orderBy: { number: 'asc' }, take: MOST_CLAIMS });
  const all = found.map((row) => standing(actor, row, from, to));
  const finder = (side: 'before' | 'after') => spanFinder(all.flatMap((each) => each[side].map((anchor) => ({ ...anchor, anchor, each }))));
  const [inBefore, inAfter] = [finder('before'), finder('after')];
  return rows.map((row) => {
    const beside = new Map<Standing, ClaimBeside>();
    for (const side of ['before', 'after'] as const) {
      const place = row[side];
      if (!place) continue;
      for (const { anchor, each } of (side === 'before' ? inBefore : inAfter)(place)) {
        const known = beside.get(each) ?? { ...each.claim, before: [], after: [] };
        known[side].push(anchor);
        beside.set(each, known);
      }
    }
    return [...beside.values()].sort((a, b) => a.number - b.number);
  });
}
