// `npm run bench:manuscripts`: what is found in the files of the corpus, how exactly notes are placed, and what a long manuscript costs.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseWithNotes } from '@/lib/formats/read/place-notes';
import { readManuscript } from '@/lib/formats/read/read-manuscript';
import { longPdf } from '@/lib/formats/read/testing/hand-made-pdf';
import { longWord } from '@/lib/formats/read/testing/long-word';
import { placesFault } from '@/lib/formats/read/testing/placed';
import { randomWord } from '@/lib/formats/read/testing/random-word';
import { median } from './figures';
import { scoreAnnotatedSample } from './manuscripts/score-annotated';
import { corpusFiles, scoreFile, type Score } from './manuscripts/score';
import { drawFrom } from './random';
import { printLines, type Line } from './table';

// BELEG_SEED draws other files, to see that the figures do not hang on these.
const SEED = Number(process.env.BELEG_SEED ?? 20_261_124);
const DOCUMENTS = 10_000;
const PAGES = 300;
const RUNS = 5;

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

/** Longest time that this thread was held up, in milliseconds, while `work` went on elsewhere. */
async function heldUpBy(work: () => Promise<void>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return delay.max / 1e6;
}

/** A long PDF on the thread where the desk reads it: how long, how much memory, and how long others wait meanwhile. */
async function longPdfFile(): Promise<Line[]> {
  const { readFileOnThread } = await import('@/lib/server/manuscript-thread');
  const asked = (pages: number) => ({ bytes: longPdf(pages), name: 'long.pdf', mediaType: '', reading: 'accepted' as const });
  // The thread itself is made once in a server's life.
  await readFileOnThread(asked(1));
  const file = asked(PAGES);
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  let letters = 0;
  const [seconds, held]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    const since = performance.now();
    held.push(await heldUpBy(async () => {
      const answer = await readFileOnThread(file);
      if (!answer.ok) throw new Error(answer.code);
      letters = answer.text.length;
    }));
    seconds.push((performance.now() - since) / 1000);
  }
  clearInterval(watch);
  return [
    { name: `seconds for a PDF of ${PAGES} pages (${letters} code units), median of ${RUNS}`, measured: median(seconds), most: 5 },
    { name: 'megabytes of memory that it takes more', measured: (most - before) / 1024 / 1024, most: 500 },
    { name: 'milliseconds that others wait at most while it is read, median', measured: median(held), most: 50 },
  ];
}

/** Shares of all that is known of the corpus; what is not read is named. */
async function corpus(): Promise<Line[]> {
  const scores: Score[] = [];
  for (const file of corpusFiles()) {
    const score = await scoreFile(file);
    for (const missing of score.missing) console.log(`       ${file}: ${missing}`);
    scores.push(score);
  }
  return (['letters', 'headings', 'notes', 'ranges'] as const).map((what) => {
    const [found, known] = scores.reduce(([a, b], score) => [a + score[what][0], b + score[what][1]], [0, 0]);
    return { name: `share of ${known} ${what === 'ranges' ? 'places of notes' : what === 'headings' ? 'kinds of parts' : what} in ${scores.length} files`, measured: found / known, least: 0.99 };
  });
}

/** Of the sample with a note on each of its 49 claims. When it was first read, the sources were right in 26; the rules of notes were made better on those misses since. */
async function annotatedSample(): Promise<Line[]> {
  const { words, sources, faults } = await scoreAnnotatedSample();
  for (const fault of faults) console.log(`       annotated sample, ${fault}`);
  return [
    { name: 'claims of the annotated sample on their exact words', measured: words, of: 49, least: 49 },
    { name: 'of them with sources and places right', measured: sources, of: 49, least: 47 },
  ];
}

process.exitCode = printLines([...(await corpus()), ...(await annotatedSample()), ...(await longFile()), ...(await longPdfFile()), await exactPlaces()], 'trivially') > 0 ? 1 : 0;
