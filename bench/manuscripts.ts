// `npm run bench:manuscripts`: what is found in the files of the corpus, how exactly notes are placed, and what a long manuscript costs.
import { readdirSync, readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
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

/** Longest time that this thread was held up, in milliseconds, while `work` went on elsewhere. */
async function heldUpBy(work: () => Promise<void>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return delay.max / 1e6;
}

/** The most memory in megabytes that a process which this one started has had (Linux). */
function mostMemoryOfChildren(): number {
  const children = readdirSync('/proc/self/task').flatMap((task) => readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter((pid) => pid !== ''));
  return Math.max(...children.map((pid) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024));
}

const LONG = [['Word file', 'long.docx', longWord], ['PDF', 'long.pdf', longPdf]] as const;

/** Long files where the desk reads them: how long, how much memory, and how long others wait meanwhile. */
async function longFiles(): Promise<Line[]> {
  const { readFileApart } = await import('@/lib/server/manuscript-process');
  const lines: Line[] = [];
  for (const [what, name, make] of LONG) {
    const asked = (pages: number) => ({ bytes: make(pages), name, mediaType: '', reading: 'accepted' as const });
    // The process is made once in a server's life.
    await readFileApart(asked(1));
    const file = asked(PAGES);
    const [seconds, held]: [number[], number[]] = [[], []];
    let found = '';
    for (let run = 0; run < RUNS; run += 1) {
      const since = performance.now();
      held.push(await heldUpBy(async () => {
        const answer = await readFileApart(file);
        if (!answer.ok) throw new Error(answer.code);
        found = `${answer.text.length} code units, ${answer.manuscript.notes.length} notes`;
      }));
      seconds.push((performance.now() - since) / 1000);
    }
    lines.push(
      { name: `seconds for a ${what} of ${PAGES} pages (${found}), median of ${RUNS}`, measured: median(seconds), most: 5 },
      { name: 'megabytes that the process which reads it has had at most, in all', measured: mostMemoryOfChildren(), most: 500 },
      { name: 'milliseconds that others wait at most while it is read, median', measured: median(held), most: 50 },
    );
  }
  return lines;
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

process.exitCode = printLines([...(await corpus()), ...(await annotatedSample()), ...(await longFiles()), await exactPlaces()], 'trivially') > 0 ? 1 : 0;
