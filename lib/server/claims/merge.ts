// Merges claims that state one thing: the first one stays, and stands wherever the others stood.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { MOST_ANCHORS, isClosed } from '@/lib/domain/claim';
import { AppError, type FieldError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { articlePermissions } from '@/lib/domain/permissions';
import { overlaps, type Span } from '@/lib/text/span';
import { auditAll } from '../audit';
import { linkEvidence } from '../evidence/link';
import { articleFacts, demand } from '../guard';
import { write, type Tx } from '../transaction';
import { claimRows, lockArticleOf } from './load';
import { currentRevision, place, placement, wordingOf, type Placement, type PresentRevision } from './present';
import { claimInclude, claimView, presentAnchors, type ClaimRow } from './view';

type Named = Input<'POST /api/v1/claims/merge'>['claims'];

/**
 * Merges claims of one article into the first one named. The others are closed, their evidence is linked to the first one too.
 * @throws AppError `not_found`, `forbidden`, `rule_violated` (claims of several articles, one named twice), `stale_version`, `wrong_state` (one is closed, or one of the others has a verdict)
 */
export function mergeClaims(actor: Actor, { claims: named }: Input<'POST /api/v1/claims/merge'>): Promise<Answer<'POST /api/v1/claims/merge'>> {
  return write(actor, async (tx) => {
    await lockArticleOf(tx, named[0]?.id ?? '');
    const rows = await namedClaims(tx, actor, named);
    const [kept, ...others] = rows;
    if (!kept) throw new AppError('not_found');
    const revision = await currentRevision(tx, kept.articleId);
    demandMergeable(actor, rows, named);
    const places = mergedPlaces(revision, kept, others);
    if (places.length > MOST_ANCHORS) throw new AppError('rule_violated', { errors: [{ pointer: '/claims', code: 'too_long' }] });
    await place(tx, kept, revision.id, places);
    // What was accepted stays accepted, whichever of them is kept.
    const status = kept.status === 'proposed' ? (others.find((row) => row.status !== 'proposed')?.status ?? kept.status) : kept.status;
    await tx.claim.update({ where: { id: kept.id }, data: { status, version: { increment: 1 } }, select: { id: true } });
    for (const status of ['dismissed', 'dropped'] as const) {
      const closed = others.filter((row) => closedStatus(row) === status).map(({ id }) => id);
      if (closed.length > 0) await tx.claim.updateMany({ where: { id: { in: closed } }, data: { status, mergedInto: kept.number, version: { increment: 1 } } });
    }
    await linkEvidence(tx, actor, kept, others.map(({ id }) => id));
    await tellMerge(tx, actor, kept, others, places);
    return { items: (await claimRows(tx, kept.articleId, named.map(({ id }) => id))).map((row) => claimView(actor, row)) };
  });
}

const closedStatus = (row: ClaimRow) => (row.status === 'proposed' ? 'dismissed' : 'dropped');

/** The claims named, in their order, all of one article in which the actor may edit claims. */
async function namedClaims(tx: Tx, actor: Actor, named: Named): Promise<ClaimRow[]> {
  const found = await tx.claim.findMany({ where: { id: { in: named.map(({ id }) => id) } }, include: claimInclude });
  const byId = new Map(found.map((row) => [row.id, row]));
  const rows = named.map(({ id }) => byId.get(id) ?? null);
  const errors: FieldError[] = [];
  rows.forEach((row, index) => {
    demand(row ? articlePermissions(actor, articleFacts(row.article)) : [], 'claim.edit');
    if (row?.articleId !== rows[0]?.articleId || rows.indexOf(row) < index) errors.push({ pointer: `/claims/${index}/id`, code: 'unknown_claim' });
  });
  if (errors.length > 0) throw new AppError('rule_violated', { errors });
  return rows.filter((row) => row !== null);
}

/** All as they were seen, none closed, and no verdict on those that go. */
function demandMergeable(actor: Actor, rows: readonly ClaimRow[], named: Named): void {
  rows.forEach((row, index) => {
    const { version } = named[index] ?? row;
    if (version !== row.version) throw new AppError('stale_version', { current: claimView(actor, row), errors: [{ pointer: `/claims/${index}/version`, code: 'invalid' }] });
  });
  rows.forEach((row, index) => {
    if (isClosed(row.status) || (index > 0 && row.verdicts.length > 0)) throw new AppError('wrong_state', { current: claimView(actor, row), errors: [{ pointer: `/claims/${index}/id`, code: 'invalid' }] });
  });
}

/** Claims beside the first one, in its block of text, widen it; places in other blocks become further places of it. */
function mergedPlaces(revision: PresentRevision, kept: ClaimRow, others: readonly ClaimRow[]): Placement {
  const [main, ...mentions] = presentAnchors(kept);
  const all: Span[] = [...mentions, ...others.flatMap(presentAnchors)];
  if (!main) return placement(revision, distinct(all), () => '');
  const block = revision.blocks.find((each) => overlaps(each, main)) ?? main;
  const beside = others.flatMap((row) => presentAnchors(row).slice(0, 1)).filter((anchor) => overlaps(block, anchor));
  const hull = { start: Math.min(main.start, ...beside.map(({ start }) => start)), end: Math.max(main.end, ...beside.map(({ end }) => end)) };
  const outside = all.filter((anchor) => !(hull.start <= anchor.start && anchor.end <= hull.end));
  return placement(revision, distinct([hull, ...outside]), () => '');
}

const distinct = (spans: readonly Span[]): Span[] => [...new Map(spans.map(({ start, end }) => [`${start} ${end}`, { start, end }])).values()];

function tellMerge(tx: Tx, actor: Actor, kept: ClaimRow, others: readonly ClaimRow[], places: Placement): Promise<void> {
  const numbers = others.map(({ number }) => number);
  return auditAll(tx, actor, [
    { type: 'claim.merged', objectId: kept.id, articleId: kept.articleId, payload: { claimNumber: kept.number, before: { wording: wordingOf(presentAnchors(kept)) }, after: { wording: wordingOf(places), claims: numbers } } },
    ...others.map((row) => ({
      type: 'claim.statusChanged' as const,
      objectId: row.id,
      articleId: row.articleId,
      payload: { claimNumber: row.number, before: { status: row.status, mergedInto: row.mergedInto }, after: { status: closedStatus(row), mergedInto: kept.number } },
    })),
  ]);
}
