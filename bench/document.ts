// The measurements as the table in docs/measurements.md.
import os from 'node:os';
import { inUnit, isKept, type Figure } from './figures';

const row = (name: string, figure: Figure): string => {
  const { measured, limit, unit, floor, note } = figure;
  const kept = limit === null ? '–' : isKept(figure) ? 'ok' : '**missed**';
  return `| ${name} | ${figure.name} | ${limit === null ? 'told only' : `≤ ${inUnit(limit, unit)}`} | ${inUnit(measured, unit)} | ${kept} | ${[floor, note].filter((part) => part !== undefined).join('; ')} |`;
};

/** The whole document; `null` for a measurement that failed. */
export function asDocument(results: ReadonlyMap<string, Figure[] | null>, now: Date): string {
  const machine = `${os.availableParallelism()} cores (${os.cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  return [
    '# Measurements',
    '',
    `Written by \`npm run bench -- --write\` on ${now.toISOString().slice(0, 10)}, on ${machine}. \`npm run bench -- <name>\` repeats one of them; each starts a PostgreSQL and the built desk of its own, on loopback, and stops them.`,
    '',
    'A figure with × is a ratio to a floor that was measured in the same run, in turns with it: the same statements through bare `pg` in a bare `node:http` server, or the same page with plain list items. Noise of the machine so hits both.',
    '',
    '| measurement | figure | limit | measured | | floor and notes |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[...results].flatMap(([name, figures]) => figures?.map((figure) => row(name, figure)) ?? [`| ${name} | – | | not measured | **missed** | |`]),
    '',
  ].join('\n');
}
