// How a measurement that has a limit and a trivial baseline is printed and judged.

/** One line: `measured` must reach `least` (or stay below `most`); both are shares, counts or milliseconds as the name says. */
export type Line = { name: string; measured: number; of?: number; least?: number; most?: number; baseline?: string | undefined };

const isKept = ({ measured, least, most }: Line) => (least === undefined || measured >= least) && (most === undefined || measured <= most);
const shown = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(value >= 10 ? 1 : 3));

/** Prints the lines, `beside` naming what the baseline is, and gives how many limits were missed. */
export function printLines(lines: readonly Line[], beside: string): number {
  for (const line of lines) {
    const limit = line.least !== undefined ? `at least ${shown(line.least)}` : line.most !== undefined ? `at most ${shown(line.most)}` : 'told only';
    console.log(`${limit === 'told only' ? '      ' : isKept(line) ? 'ok    ' : 'MISSED'} ${line.name}: ${shown(line.measured)}${line.of === undefined ? '' : ` of ${line.of}`} (${limit}${line.baseline === undefined ? '' : `; ${beside} ${line.baseline}`})`);
  }
  return lines.filter((line) => !isKept(line)).length;
}
