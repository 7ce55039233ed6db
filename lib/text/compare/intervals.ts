// What a bounded figure leaves open, as the set of values it allows.
import type { FigureOperator } from '../reading';

/** From `low` to `high`; an open end is not itself allowed. */
export type Interval = { low: number; high: number; lowOpen: boolean; highOpen: boolean };

// "rund" is read as within about five percent, "knapp" as at most seven below, "gut" as at most ten above.
const ROUGH = 0.05;
const JUST_BELOW = 0.07;
const JUST_ABOVE = 0.1;
// Sums of binary fractions are off by less than this share.
const GRAIN = 1e-9;

const between = (low: number, high: number, lowOpen = false, highOpen = false): Interval => ({ low, high, lowOpen, highOpen });

/** The interval around `value`, `share` of it wide on either side. */
export const around = (value: number, below: number, above: number): Interval => between(value - below, value + above);

/** The values that `op value` allows. `slightly`: the words say "just above" (gut, just over). */
export function allowed(op: FigureOperator, value: number, slightly: boolean): Interval {
  const size = Math.abs(value);
  if (op === 'lt') return between(-Infinity, value, true, true);
  if (op === 'lte') return between(-Infinity, value, true);
  if (op === 'gt') return slightly ? between(value, value + size * JUST_ABOVE, true) : between(value, Infinity, true, true);
  if (op === 'gte') return between(value, Infinity, false, true);
  if (op === 'approx') return around(value, size * ROUGH, size * ROUGH);
  if (op === 'approx_below') return between(value - size * JUST_BELOW, value, false, true);
  return between(value, value);
}

const slack = (a: number, b: number): number => (Number.isFinite(a) && Number.isFinite(b) ? GRAIN * Math.max(Math.abs(a), Math.abs(b)) : 0);
const same = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= slack(a, b);

/** Whether all that `inner` allows is allowed by `outer`. */
export function within(inner: Interval, outer: Interval): boolean {
  const low = same(inner.low, outer.low) ? !outer.lowOpen || inner.lowOpen : inner.low > outer.low;
  const high = same(inner.high, outer.high) ? !outer.highOpen || inner.highOpen : inner.high < outer.high;
  return low && high;
}

/** Whether nothing is allowed by both. */
export function apart(one: Interval, other: Interval): boolean {
  const before = (a: Interval, b: Interval): boolean => (same(a.high, b.low) ? a.highOpen || b.lowOpen : a.high < b.low);
  return before(one, other) || before(other, one);
}
