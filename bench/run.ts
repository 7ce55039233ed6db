// `npm run bench [-- <name> …] [-- --write]`: runs the measurements one after the other and says whether the limits are kept.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { line, isKept, NotMeasurable, type Figure } from './figures';
import { asDocument } from './document';

/** Every measurement, in the order in which they run. */
const NAMES = ['verdict', 'screen', 'report', 'claims-list', 'revising', 'importing', 'start', 'kill'];

const DOCUMENT = path.resolve(import.meta.dirname, '../docs/measurements.md');

/** One measurement in a process of its own: each points its process at another database. Null when it failed. */
function measure(name: string): Promise<Figure[] | null> {
  return new Promise((resolve) => {
    let figures: Figure[] | null = null;
    const child = spawn(process.execPath, [...process.execArgv, import.meta.filename, '--one', name], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('message', (message) => (figures = message as Figure[]));
    child.once('exit', (code) => resolve(code === 0 ? figures : null));
  });
}

async function measureHere(name: string): Promise<void> {
  const { default: figures } = (await import(`./${name}.ts`)) as { default: () => Promise<Figure[]> };
  try {
    const found = await figures();
    for (const figure of found) console.log(line(figure));
    process.send?.(found);
  } catch (error) {
    console.error(error instanceof NotMeasurable ? `MISSED ${name}: ${error.message}` : error);
    process.exitCode = 1;
  }
  process.disconnect();
}

async function measureAll(wanted: readonly string[], write: boolean): Promise<void> {
  const unknown = wanted.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0) throw new Error(`There is no measurement "${unknown.join('", "')}". There are: ${NAMES.join(', ')}.`);
  const results = new Map<string, Figure[] | null>();
  for (const name of wanted.length > 0 ? wanted : NAMES) {
    console.log(`\n── ${name}`);
    results.set(name, await measure(name));
  }
  if (write) writeFileSync(DOCUMENT, asDocument(results, NAMES, existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '', new Date()));
  const missed = [...results.values()].flatMap((figures) => (figures ? figures.filter((figure) => !isKept(figure)) : [null])).length;
  console.log(missed === 0 ? '\nAll limits are kept.' : `\n${missed} missed.`);
  process.exitCode = missed === 0 ? 0 : 1;
}

const [first, second] = process.argv.slice(2);
if (first === '--one' && second) await measureHere(second);
else await measureAll(process.argv.slice(2).filter((name) => name !== '--write'), process.argv.includes('--write'));
