// Sorts what is proposed from what is there already: claims, and what somebody dismissed.
import 'server-only';
import { isClosed } from '@/lib/domain/claim';
import { noveltyTeller, type KnownClaim, type Novelty } from '@/lib/domain/proposed-before';
import { spanFinder, type Span } from '@/lib/text/span';
import type { Tx } from '../transaction';
import type { Candidate } from './store';

/** Most claims of one article, as in its list. */
const ALL = 20_000;

/** A claim that is there: what it keeps from being proposed again, and where it stands now unless it is closed. */
type Known = KnownClaim & { places: readonly Span[] };

/** The claims of the article; `revisionId`: where they stand now. */
export async function knownClaims(tx: Tx, articleId: string, revisionId: string): Promise<Known[]> {
  const rows = await tx.claim.findMany({ where: { articleId }, select: { status: true, mergedInto: true, originHash: true, anchors: { select: { revisionId: true, start: true, end: true, wordingHash: true, contextHash: true } } }, take: ALL });
  return rows.map(({ status, mergedInto, originHash, anchors }) => ({
    isDismissed: status === 'dismissed' && mergedInto === null,
    wordingHashes: [...anchors.map(({ wordingHash }) => wordingHash), ...(originHash === null ? [] : [originHash])],
    contextHashes: anchors.map(({ contextHash }) => contextHash),
    places: isClosed(status) ? [] : anchors.filter((anchor) => anchor.revisionId === revisionId),
  }));
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
