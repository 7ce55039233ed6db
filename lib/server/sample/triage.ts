// The editor's first hour with the sample: accepts, corrects and dismisses what the reading engine proposed, and marks what it missed.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import type { ClaimPatch } from '@/lib/domain/schema/claim';
import type { Span } from '@/lib/text/span';
import { SAMPLE_CLAIMS } from '@/prisma/sample/claims';
import { DISMISSED_PROPOSALS, SAMPLE_WORK } from '@/prisma/sample/work';
import { createClaim, patchClaims } from '../claims/commands';
import type { Tx } from '../transaction';

type SampleClaim = (typeof SAMPLE_CLAIMS)[number];
type Proposed = Span & { id: string; version: number; type: SampleClaim['type']; priority: SampleClaim['priority']; aspect: SampleClaim['aspect'] };
/** A claim of the sample with the place where the editor wants it first. */
type Wanted = Span & { claim: SampleClaim };

// Below half in common, the editor marks the claim anew instead of moving what was proposed.
const LEAST_SHARED = 0.5;

/** What two spans have in common, as a share of what they cover together. */
function shareOf(a: Span, b: Span): number {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

async function proposedIn(tx: Tx, articleId: string): Promise<Proposed[]> {
  const rows = await tx.claim.findMany({ where: { articleId }, select: { id: true, version: true, type: true, priority: true, aspect: true, anchors: { select: { start: true, end: true }, orderBy: { start: 'asc' }, take: 1 } }, orderBy: { number: 'asc' } });
  return rows.flatMap(({ anchors: [anchor], ...row }) => (anchor ? [{ ...row, start: anchor.start, end: anchor.end }] : []));
}

/** Pairs each claim with the proposal that it has most in common with, each proposal once. */
function paired(wanted: readonly Wanted[], proposed: readonly Proposed[]): Map<Wanted, Proposed> {
  const likely = wanted.flatMap((want) => proposed.map((proposal) => ({ want, proposal, share: shareOf(want, proposal) }))).filter(({ share }) => share >= LEAST_SHARED);
  const pairs = new Map<Wanted, Proposed>();
  const taken = new Set<Proposed>();
  for (const { want, proposal } of likely.sort((a, b) => b.share - a.share)) {
    if (pairs.has(want) || taken.has(proposal)) continue;
    pairs.set(want, proposal);
    taken.add(proposal);
  }
  return pairs;
}

/** What the editor does with the proposal of this claim; null where it is left for later. */
function decision({ claim, start, end }: Wanted, proposal: Proposed): ClaimPatch | null {
  const work = SAMPLE_WORK.find((item) => item.claim === claim.key);
  if (work?.status === 'proposed') return null;
  const { type, priority, aspect, statement } = claim;
  const place = start === proposal.start && end === proposal.end ? {} : { anchor: { start, end } };
  const outcome = work?.status === 'dismissed' ? { status: 'dismissed' as const, reason: work.reason } : { status: 'open' as const };
  return { ...outcome, statement, ...(type === proposal.type ? {} : { type }), ...(priority === proposal.priority ? {} : { priority }), ...(aspect === proposal.aspect ? {} : { aspect }), ...place };
}

/**
 * Triages the proposals of the freshly stored sample article in one batch, through the same use cases as a person.
 * @param placeOf where the editor wants a claim, in the article's text
 * @returns id and version of each of the sample's claims, by its key
 */
export async function triageSample(tx: Tx, editor: Actor, articleId: string, placeOf: (claim: SampleClaim) => Span): Promise<Map<string, { id: string; version: number }>> {
  const proposed = await proposedIn(tx, articleId);
  const wanted = SAMPLE_CLAIMS.map((claim): Wanted => ({ claim, ...placeOf(claim) }));
  const pairs = paired(wanted, proposed);
  const left = proposed.filter((proposal) => ![...pairs.values()].includes(proposal));
  const operations = [
    ...[...pairs].flatMap(([want, proposal]) => ({ proposal, patch: decision(want, proposal) })),
    ...left.map((proposal) => ({ proposal, patch: { status: 'dismissed' as const, reason: DISMISSED_PROPOSALS } })),
  ].flatMap(({ proposal: { id, version }, patch }) => (patch ? [{ id, version, patch }] : []));
  const { items } = await patchClaims(editor, { id: articleId, operations });
  const placed = new Map<string, { id: string; version: number }>();
  for (const want of wanted) {
    const { key, type, priority, aspect, statement } = want.claim;
    const proposal = pairs.get(want);
    placed.set(key, proposal ? (items.find((item) => item.id === proposal.id) ?? proposal) : await createClaim(editor, { id: articleId, start: want.start, end: want.end, type, priority, aspect, statement }));
  }
  return placed;
}
