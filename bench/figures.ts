// What a measurement found, beside its limit, and how it is printed.

/** One figure. `measured` and `limit` are in `unit`; without a limit it is told, not judged. `floor` says what it was compared with. */
export type Figure = { name: string; measured: number; limit: number | null; unit: '×' | 's' | 'ms' | 'kB' | 'lost'; floor?: string; note?: string };

/** Thrown where a measurement cannot be made at all (the screen it needs is missing). */
export class NotMeasurable extends Error {}

/** The middle value; the mean of the two middle ones for an even number. NaN for none. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value below which `rank` percent of the values lie, interpolated; NaN for none. */
export function percentile(values: readonly number[], rank: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = ((sorted.length - 1) * rank) / 100;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (at - Math.floor(at));
}

/** Whether the figure keeps its limit; what could not be measured (NaN) does not. */
export const isKept = ({ measured, limit }: Figure): boolean => limit === null || measured <= limit;

/** A number with its unit, as precise as it is worth reading. */
export function inUnit(value: number, unit: Figure['unit']): string {
  const digits = unit === 'lost' || unit === 'kB' ? 0 : unit === 'ms' ? 1 : 2;
  return unit === '×' ? `${value.toFixed(digits)} ×` : `${value.toFixed(digits)} ${unit}`;
}

/** One line for the terminal: verdict, figure, limit, floor. */
export function line(figure: Figure): string {
  const { name, measured, limit, unit, floor, note } = figure;
  const verdict = limit === null ? '      ' : isKept(figure) ? 'ok    ' : 'MISSED';
  const beside = [limit === null ? null : `limit ${inUnit(limit, unit)}`, floor, note].filter((part) => part !== null && part !== undefined);
  return `${verdict} ${name}: ${inUnit(measured, unit)}${beside.length > 0 ? ` (${beside.join('; ')})` : ''}`;
}
