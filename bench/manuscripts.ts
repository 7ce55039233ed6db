// `npm run bench:manuscripts`: how exactly notes are placed, and what a long manuscript costs.
import { parseWithNotes } from '@/lib/formats/read/place-notes';
import { readManuscript } from '@/lib/formats/read/read-manuscript';
import { longWord } from '@/lib/formats/read/testing/long-word';
import { placesFault } from '@/lib/formats/read/testing/placed';
import { randomWord } from '@/lib/formats/read/testing/random-word';
import { drawFrom } from './random';
import { printLines, type Line } from './table';

// BELEG_SEED draws other files, to see that the figures do not hang on these.
const SEED = Number(process.env.BELEG_SEED ?? 20_261_124);
const DOCUMENTS = 10_000;
const PAGES = 300;

async function exactPlaces(): Promise<Line> {
  const draw = drawFrom(SEED);
  let exact = 0;
  for (let at = 0; at < DOCUMENTS; at += 1) {
    const { file, expected } = randomWord(draw);
    const fault = await placesFault(file, expected);
    if (fault === null) exact += 1;
    else console.log(`       ${at}: ${fault}`);
  }
  return { name: 'random Word files with every note exactly on its words', measured: exact, of: DOCUMENTS, least: DOCUMENTS };
}

/** Seconds, and the memory that the reading took at most, in MB, over what the process had before. */
async function longFile(): Promise<Line[]> {
  const file = longWord(PAGES);
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  const since = performance.now();
  const answer = await readManuscript(file, 'long.docx');
  if (!answer.ok) throw new Error(answer.code);
  const { parsed, notes } = parseWithNotes(answer.manuscript);
  const seconds = (performance.now() - since) / 1000;
  most = Math.max(most, process.memoryUsage().rss);
  clearInterval(watch);
  return [
    { name: `seconds for a Word file of ${PAGES} pages (${parsed.text.length} code units, ${notes.length} notes)`, measured: seconds, most: 5 },
    { name: 'megabytes of memory that it takes more', measured: (most - before) / 1024 / 1024, most: 500 },
  ];
}

process.exitCode = printLines([...(await longFile()), await exactPlaces()], 'beside') > 0 ? 1 : 0;
