// Whether what is proposed is known already: a claim, or something that somebody dismissed. Pure.

/** A wording at its place: its hash and that of the passages around it. */
type Place = { wordingHash: string; contextHash: string };

/** A claim as far as it keeps the same from being proposed again: every wording it stands for, and the passages it stands in. */
export type KnownClaim = { isDismissed: boolean; wordingHashes: readonly string[]; contextHashes: readonly string[] };

/** What a proposal is beside what is there. */
export type Novelty = 'new' | 'known' | 'dismissed';

/**
 * Tells what is new. A claim speaks for its wording in its own passage; where that passage is no longer what it was, for its wording wherever it stands.
 * @param present every place that is proposed now: a passage that none of them stands in counts as gone
 */
export function noveltyTeller(claims: readonly KnownClaim[], present: readonly Place[]): (places: readonly Place[]) => Novelty {
  const byWording = new Map<string, KnownClaim[]>();
  for (const claim of claims) for (const hash of new Set(claim.wordingHashes)) byWording.set(hash, [...(byWording.get(hash) ?? []), claim]);
  const contexts = new Map<string, Set<string>>();
  for (const { wordingHash, contextHash } of present) contexts.set(wordingHash, (contexts.get(wordingHash) ?? new Set()).add(contextHash));
  const speaksFor = ({ contextHashes }: KnownClaim, { wordingHash, contextHash }: Place) => contextHashes.includes(contextHash) || !contextHashes.some((hash) => contexts.get(wordingHash)?.has(hash));
  return (places) => {
    const found = places.flatMap((place) => (byWording.get(place.wordingHash) ?? []).filter((claim) => speaksFor(claim, place)));
    if (found.length === 0) return 'new';
    return found.every((claim) => claim.isDismissed) ? 'dismissed' : 'known';
  };
}
