// Tells the words that end in one of many others: German compounds by their last part.

// The least of a word that is looked at first; no entry of a list is shorter.
const TAIL = 3;

/** A test for words, in small letters, that are one of the list or a compound that ends in one. Few look-ups for most words. */
export function endings(list: Iterable<string>): (lower: string) => boolean {
  const words = new Set(list);
  const tails = new Set([...words].map((word) => word.slice(-TAIL)));
  const longest = Math.max(...[...words].map((word) => word.length));
  return (lower) => {
    if (!tails.has(lower.slice(-TAIL))) return false;
    for (let at = Math.max(0, lower.length - longest); at <= lower.length - TAIL; at += 1) if (words.has(lower.slice(at))) return true;
    return false;
  };
}
