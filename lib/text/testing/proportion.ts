// For tests that reading takes time in proportion to the text: ten times the text must not take a hundred times as long.
import { expect } from 'vitest';
import { workTime } from './work-time';

/** Noise of the clock and of the garbage collector, in milliseconds: a shorter time counts as this long. */
const SHORTEST = 2;

/** Reads 100 kB and 1 MB of `unit`, over and over, and expects no more than 40 times the time for ten times the text. */
export function expectProportion(unit: string, read: (text: string) => void): void {
  const time = (length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    return workTime(() => read(text));
  };
  time(100_000); // compiles what the next one is measured on
  const short = Math.max(time(100_000), SHORTEST);
  expect(time(1_000_000)).toBeLessThan(short * 40);
}
