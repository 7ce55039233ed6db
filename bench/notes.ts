// `npm run bench:notes`: how well notes are read that were written before the rules were run on them, field by field.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fieldsFound, lineOf, parseMarked, spokenOf, type Fields } from '@/lib/text/notes/testing/marked-notes';
import { readNotes } from '@/lib/text/notes/read-notes';
import { printLines, type Line } from './table';

const table = readFileSync(path.join(import.meta.dirname, 'gold/notes.held-out.txt'), 'utf8');
/** Right, found and wanted by field. */
const counts = new Map<string, { right: number; found: number; wanted: number }>();
const misses: string[] = [];
let [notes, whole, silent, quiet] = [0, 0, 0, 0];

function count(name: string, found: string | undefined, wanted: string | undefined): boolean {
  const all = counts.get(name) ?? { right: 0, found: 0, wanted: 0 };
  const isRight = found !== undefined && found === wanted;
  counts.set(name, { right: all.right + (isRight ? 1 : 0), found: all.found + (found === undefined ? 0 : 1), wanted: all.wanted + (wanted === undefined ? 0 : 1) });
  return found === wanted;
}

for (const { language, notes: marked } of parseMarked(table)) {
  const read = readNotes(marked, language);
  marked.forEach(({ text, wanted }, at) => {
    const found = (read.notes[at]?.mentions ?? []).flatMap((mention): Fields[] => {
      const source = read.sources[mention.source];
      return source ? [fieldsFound(mention, source)] : [];
    });
    notes += 1;
    let isRight = found.length === wanted.length;
    for (let index = 0; index < Math.max(found.length, wanted.length); index += 1) {
      const want = wanted[index] ?? {};
      const got = spokenOf(found[index] ?? {}, want);
      count('mentions', found[index] && 'one', wanted[index] && 'one');
      // The table tells sides and remarks only where they are plain.
      for (const name of new Set([...Object.keys(want), ...Object.keys(got)])) if (!(name === 'n' || name === 's' || name === 'type') || want[name] !== undefined) isRight = count(name, got[name], want[name]) && isRight;
    }
    whole += isRight ? 1 : 0;
    silent += wanted.length === 0 ? 1 : 0;
    quiet += wanted.length === 0 && found.length === 0 ? 1 : 0;
    if (!isRight) misses.push(`${text}\n  wanted ${wanted.map(lineOf).join('\n         ') || '-'}\n  found  ${found.map(lineOf).join('\n         ') || '-'}`);
  });
}

const NAMES: Record<string, string> = { mentions: 'mentions', type: 'type', c: 'creator', t: 'title', p: 'publisher', u: 'URL', d: 'day or year', l: 'locator', a: 'accessed', q: 'excerpt', n: 'note', az: 'docket', drs: 'Drucksache', conf: 'confidential' };
const lines = [...counts].flatMap(([name, { right, found, wanted }]): Line[] => [
  { name: `${NAMES[name] ?? name}, found`, measured: right, of: wanted },
  { name: `${NAMES[name] ?? name}, precision`, measured: right, of: found },
]);
const missed = printLines([{ name: 'notes right in every field', measured: whole, of: notes }, { name: 'notes without a source, quiet', measured: quiet, of: silent }, ...lines], 'none');
if (process.argv.includes('--misses')) console.log(misses.join('\n'));
process.exitCode = missed === 0 ? 0 : 1;
