// The measurements as the table in docs/measurements.md.
import os from 'node:os';
import { inUnit, isKept, type Figure } from './figures';

/** How busy the machine was when we began: the load of the last minutes, ours not yet in it. */
const LOAD = `load ${(os.loadavg()[1] ?? 0).toFixed(1)}`;

const row = (name: string, figure: Figure): string => {
  const { measured, limit, unit, floor, note } = figure;
  const kept = limit === null ? '–' : isKept(figure) ? 'ok' : '**missed**';
  return `| ${name} | ${figure.name} | ${limit === null ? 'told only' : `≤ ${inUnit(limit, unit)}`} | ${inUnit(measured, unit)} | ${kept} | ${[floor, note].filter((part) => part !== undefined).join('; ')} |`;
};

/**
 * The whole document.
 * @param results what was measured now; `null` for a measurement that failed
 * @param names all measurements, in the order of the table; those not measured now keep their lines
 * @param before the document as it was
 */
export function asDocument(results: ReadonlyMap<string, Figure[] | null>, names: readonly string[], before: string, now: Date): string {
  const machine = `${os.availableParallelism()} cores (${os.cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  const kept = before.split('\n');
  const lines = names.flatMap((name) => {
    const figures = results.get(name);
    if (figures === undefined) return kept.filter((text) => text.startsWith(`| ${name} |`));
    return figures?.map((figure) => row(name, figure)) ?? [`| ${name} | – | | not measured | **missed** | |`];
  });
  return [
    '# Measurements',
    '',
    `Written by \`npm run bench -- --write\`, last on ${now.toISOString().slice(0, 10)}, on ${machine}, ${LOAD} of other work beside it. \`npm run bench -- <name>\` repeats one of them; each starts a PostgreSQL and the built desk of its own, on loopback, and stops them.`,
    '',
    'A figure with × is a ratio to a floor that was measured in the same run, in turns with it, so that noise of the machine hits both: the same statements through bare `pg` in a bare `node:http` server, or the same page with plain list items.',
    '',
    '| measurement | figure | limit | measured | | floor and notes |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
