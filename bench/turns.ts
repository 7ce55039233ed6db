// Measures floor and ours in turns, so that the machine's noise hits both.
import { median, percentile, type Figure } from './figures';
import { Connections } from './load';

/** One side: where it answers, and what its loops do. */
export type Side = { url: string; one: (connections: Connections, loop: number) => Promise<number> };

const ROUNDS = 5;

/**
 * Rounds of floor and ours after one to warm up.
 * @param connections how many requests are under way at once
 * @param each requests of each loop in one round
 * @returns the median of the rounds' ratios of p50
 */
export async function ratio(name: string, floor: Side, ours: Side, { connections: count, each, limit }: { connections: number; each: number; limit: number | null }): Promise<Figure> {
  const sides = [floor, ours].map(({ url, one }) => ({ connections: new Connections(url, count), one }));
  const rounds: { floor: number; ours: number }[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const p50: number[] = [];
    for (const { connections, one } of sides) p50.push(percentile(await connections.drive(round < 0 ? 2 * each : each, one), 50));
    const [first = Number.NaN, second = Number.NaN] = p50;
    if (round >= 0) rounds.push({ floor: first, ours: second });
  }
  for (const { connections } of sides) connections.close();
  const [bare, real] = [median(rounds.map((round) => round.floor)), median(rounds.map((round) => round.ours))];
  return { name, measured: median(rounds.map((round) => round.ours / round.floor)), limit, unit: '×', floor: `p50 ${real.toFixed(2)} ms, floor ${bare.toFixed(2)} ms` };
}
