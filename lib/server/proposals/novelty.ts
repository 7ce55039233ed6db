// Sorts what is proposed from what is there already: claims, and what somebody dismissed.
import 'server-only';
import { isClosed, standsNowhere } from '@/lib/domain/claim';
import { noveltyTeller, type KnownClaim, type Novelty } from '@/lib/domain/proposed-before';
import { spanFinder, type Span } from '@/lib/text/span';
import { lastActs } from '../claims/acts';
import { MOST_CLAIMS } from '../claims/view';
import type { Tx } from '../transaction';
import type { Candidate } from './store';

/** A claim that is there: what it keeps from being proposed again, and where it stands now unless it is closed. */
type Known = KnownClaim & { places: readonly Span[] };

/**
 * The claims of the article; `revisionId`: where they stand now. A proposal for words that are gone speaks for nothing: their return is proposed anew.
 * What is closed speaks for the words that it was closed on, not for others that came to stand in their place.
 */
export async function knownClaims(tx: Tx, articleId: string, revisionId: string): Promise<Known[]> {
  const steps = await lastActs(tx, articleId, ['claim.statusChanged']);
  const anchorSelect = { revisionId: true, start: true, end: true, wordingHash: true, contextHash: true, revision: { select: { createdAt: true } } } as const;
  const rows = await tx.claim.findMany({ where: { articleId }, select: { id: true, status: true, mergedInto: true, originHash: true, anchors: { select: anchorSelect } }, take: MOST_CLAIMS });
  return rows.flatMap(({ id, status, mergedInto, originHash, anchors }) => {
    const places = anchors.filter((anchor) => anchor.revisionId === revisionId);
    if (standsNowhere(status, places.length) === 'moot') return [];
    const closedAt = isClosed(status) ? steps.get(id) : undefined;
    const meant = closedAt ? anchors.filter(({ revision }) => revision.createdAt <= closedAt) : anchors;
    return {
      isDismissed: status === 'dismissed' && mergedInto === null,
      wordingHashes: [...meant.map(({ wordingHash }) => wordingHash), ...(originHash === null ? [] : [originHash])],
      contextHashes: meant.map(({ contextHash }) => contextHash),
      places: isClosed(status) ? [] : places,
    };
  });
}

/** What of the candidates (all that are proposed for the text) is new, and how many were skipped for which reason. */
export function newAmong(claims: readonly Known[], candidates: readonly Candidate[]) {
  const noveltyOf = noveltyTeller(claims, candidates.flatMap(({ anchors }) => anchors));
  const claimedAt = spanFinder(claims.flatMap(({ places }) => places));
  // A model does not know where one statement ends: what it adds where a claim stands says most likely the same.
  const isClaimed = ({ proposer, anchors }: Candidate) => proposer.by === 'model' && claimedAt(anchors[0]).length > 0;
  const sorted = Map.groupBy(candidates, (candidate): Novelty => (isClaimed(candidate) ? 'known' : noveltyOf(candidate.anchors)));
  const count = (novelty: Novelty) => sorted.get(novelty)?.length ?? 0;
  return { added: sorted.get('new') ?? [], skipped: { known: count('known'), dismissed: count('dismissed') } };
}
