// Words and signs that multiply: Tsd., Mio., Milliarden, million, bn.
import type { TextLanguage } from '../word-lists';

const table = (rows: Record<number, string>): ReadonlyMap<string, number> => new Map(Object.entries(rows).flatMap(([power, words]) => words.split(', ').map((word): [string, number] => [word, Number(power)])));

/** Powers of ten by the word as it stands behind a number, in small letters. A German Billion is an English trillion. */
export const SCALES: Record<TextLanguage, ReadonlyMap<string, number>> = {
  de: table({
    2: 'hundert',
    3: 'tausend, tsd, tsd., td., tausender',
    6: 'million, millionen, mio, mio., mill., mill, millionste',
    9: 'milliarde, milliarden, mrd, mrd., mia., mia, md.',
    12: 'billion, billionen, bio, bio.',
    15: 'billiarde, billiarden',
    18: 'trillion, trillionen',
  }),
  en: table({ 2: 'hundred', 3: 'thousand, thousands, k', 6: 'million, millions, mn, mln, mil', 9: 'billion, billions, bn, bln', 12: 'trillion, trillions, tn, trn', 15: 'quadrillion' }),
};

/** Letters that scale only where they stand right behind the digits of an amount of money: `$5m`, `€20K`. */
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map([['k', 3], ['m', 6], ['b', 9], ['t', 12]]);

/** Plurals that say how large, not how many: from `min` to `max`. Dutzende begins at two dozen and ends where a hundred would be said. */
export const VAGUE: Record<TextLanguage, ReadonlyMap<string, readonly [number, number]>> = {
  de: new Map([
    ['dutzende', [24, 99]], ['dutzenden', [24, 99]], ['hunderte', [200, 999]], ['hunderten', [200, 999]], ['hunderter', [200, 999]], ['tausende', [2000, 9999]], ['tausenden', [2000, 9999]], ['tausender', [2000, 9999]],
    ['zehntausende', [20_000, 99_000]], ['zehntausenden', [20_000, 99_000]], ['hunderttausende', [200_000, 999_000]], ['hunderttausenden', [200_000, 999_000]],
    ['abertausende', [2000, 9999]], ['abermillionen', [2e6, 999e6]], ['millionen', [2e6, 999e6]], ['milliarden', [2e9, 999e9]], ['billionen', [2e12, 999e12]],
  ]),
  en: new Map([
    ['dozens', [24, 99]], ['scores', [40, 99]], ['hundreds', [200, 999]], ['thousands', [2000, 9999]], ['tens', [20, 99]], ['millions', [2e6, 999e6]], ['billions', [2e9, 999e9]], ['trillions', [2e12, 999e12]],
  ]),
};

/** `value` × 10^`power` without the rounding of a multiplication (1.4 → 1400000000). */
export function scaled(value: number, power: number): number {
  const digits = String(value);
  return digits.includes('e') ? value * 10 ** power : Number(`${digits}e${power}`);
}
