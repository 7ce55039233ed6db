// Numbers that look random and are the same on every machine, for measurements that can be repeated.

/** What is drawn next. `below` gives a whole number from 0 to under the limit. */
export type Draw = { next: () => number; below: (limit: number) => number; chance: (share: number) => boolean; of: <T>(list: readonly T[]) => T; shuffled: <T>(list: readonly T[]) => T[] };

/** Draws from a seed: a 32-bit counter stirred as in MurmurHash3's finaliser. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const of = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)];
    if (item === undefined) throw new RangeError('nothing to draw from');
    return item;
  };
  const shuffled = <T>(list: readonly T[]): T[] => list.map((item) => ({ item, key: next() })).sort((a, b) => a.key - b.key).map(({ item }) => item);
  return { next, below, chance: (share) => next() < share, of, shuffled };
}
