// Measures manuscript files of 300 pages over HTTP: how long reading them with their notes takes, and how long it holds up everybody else.
import { setTimeout as sleep } from 'node:timers/promises';
import { longPdf } from '@/lib/formats/read/testing/hand-made-pdf';
import { longWord } from '@/lib/formats/read/testing/long-word';
import { withDesk, type Desk } from './desk';
import { median, percentile, type Figure } from './figures';
import { lightLoop } from './light-loop';
import { Connections } from './load';

const PAGES = 300;
const RUNS = 5;
/** How long the light loop runs with nothing else, in milliseconds. */
const QUIET = 2_000;
const LIMITS = { read: 5_000, held: 50 } as const; // ms

const FILES = [
  { name: 'long.docx', bytes: () => longWord(PAGES) },
  { name: 'long.pdf', bytes: () => longPdf(PAGES) },
];

async function onDesk(desk: Desk): Promise<Figure[]> {
  const { makePerson, makeToken } = await import('@/prisma/factories');
  const headers = { Authorization: `Bearer ${await makeToken(await makePerson({ name: 'Mess Person' }))}` };
  const connections = new Connections(desk.url, 1);
  const read = async (name: string, body: Uint8Array) => {
    const answer = await connections.send({ method: 'POST', path: `/api/v1/manuscripts?name=${name}`, headers: { ...headers, 'Content-Type': 'application/octet-stream' }, body });
    if (answer.status !== 200) throw new Error(`${name} was answered ${answer.status}: ${answer.body.toString('utf8').slice(0, 300)}`);
    return answer;
  };
  try {
    const quiet = lightLoop(desk.url, headers);
    await sleep(QUIET);
    const floor = median(await quiet.end());
    const figures: Figure[] = [];
    for (const { name, bytes } of FILES) {
      const file = bytes();
      await read(name, file); // the threads are made once in a server's life
      const [taken, held]: [number[], number[]] = [[], []];
      for (let run = 0; run < RUNS; run += 1) {
        const light = lightLoop(desk.url, headers);
        await sleep(50);
        taken.push((await read(name, file)).ms);
        held.push(percentile(await light.end(), 100) - floor);
      }
      const note = (values: readonly number[]) => `median of ${RUNS}, most ${Math.max(...values).toFixed(0)} ms`;
      figures.push(
        { name: `${name} of ${PAGES} pages, read with its notes`, measured: median(taken), limit: LIMITS.read, unit: 'ms', note: note(taken) },
        { name: `longest wait of others meanwhile, above the floor, ${name}`, measured: median(held), limit: LIMITS.held, unit: 'ms', floor: `floor ${floor.toFixed(1)} ms`, note: note(held) },
      );
    }
    return figures;
  } finally {
    connections.close();
  }
}

/** The figures of long files; medians of 5. */
export default function figures(): Promise<Figure[]> {
  return withDesk(onDesk);
}
