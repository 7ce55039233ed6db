// A claim's present wording and context as one hash each, over all its anchors on the current revision.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** One anchor's hash stands for itself; several are sorted and hashed together, so that their order does not matter. */
function combine(hashes: readonly string[]): string {
  const [first, ...rest] = hashes;
  if (first !== undefined && rest.length === 0) return first;
  return bytesToHex(sha256(utf8ToBytes([...hashes].sort().join('\n'))));
}

/** The hashes that a verdict on these anchors is bound to (PRODUCT.md §2 Verdict, §4.1). */
export function presentHashes(anchors: readonly { wordingHash: string; contextHash: string }[]): { wordingHash: string; contextHash: string } {
  return { wordingHash: combine(anchors.map((anchor) => anchor.wordingHash)), contextHash: combine(anchors.map((anchor) => anchor.contextHash)) };
}
