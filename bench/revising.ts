// Measures new revisions over HTTP: how long a preview and a stored one take, and how long they hold up everybody else.
import { setTimeout as sleep } from 'node:timers/promises';
import { withDesk, type Desk } from './desk';
import { median, percentile, type Figure } from './figures';
import { lightLoop } from './light-loop';
import { Connections, type Answered } from './load';
import { CLAIMS, halfChanged, LENGTH, longArticle } from './revision-times';

const RUNS = 5;
/** Requests of the light loop that tell what it takes when nothing else happens. */
const QUIET = 400;
const LIMITS = { preview: 150, rewritten: 1_000, held: 50 } as const; // ms

type Revise = (fields: { baseNumber: number; text?: string; edits?: unknown }, dryRun: boolean) => Promise<Answered>;

function reviser(connections: Connections, headers: Record<string, string>, articleId: string): Revise {
  return async (fields, dryRun) => {
    const answer = await connections.send({ method: 'POST', path: `/api/v1/articles/${articleId}/revisions${dryRun ? '?dryRun=true' : ''}`, headers, body: JSON.stringify(fields) });
    if (answer.status !== 201) throw new Error(`A revision was answered ${answer.status}: ${answer.body.toString('utf8').slice(0, 300)}`);
    return answer;
  };
}

async function timesOf(runs: number, one: (run: number) => Promise<Answered>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push((await one(run)).ms);
  return times;
}

async function onDesk(desk: Desk): Promise<Figure[]> {
  const { makeArticle, makeClaim, makePerson, makeToken } = await import('@/prisma/factories');
  const { makeBigArticle } = await import('@/prisma/big-articles');
  const person = await makePerson({ name: 'Mess Person' });
  const headers = { Authorization: `Bearer ${await makeToken(person)}`, 'Content-Type': 'application/json' };
  const connections = new Connections(desk.url, 1);
  const usual = await makeBigArticle(person, CLAIMS);
  const text = longArticle();
  const long = await makeArticle({ by: person, text, title: 'Langer Messartikel' });
  const step = Math.max(1, Math.floor(long.units.length / CLAIMS));
  for (const unit of long.units.filter((_, at) => at % step === 0).slice(0, CLAIMS)) await makeClaim(long, person, { exact: long.text.slice(unit.start, unit.end) });
  const [revise, reviseLong] = [reviser(connections, headers, usual.id), reviser(connections, headers, long.id)];
  const changed = usual.text.replace(/(\d+) Prozent/g, (all, share: string) => (Number(share) % 10 === 3 ? `${share}0 Prozent` : all));
  const at = usual.text.indexOf('Prozent');
  try {
    const [first = Number.NaN] = await timesOf(1, () => revise({ baseNumber: 1, text: changed }, true));
    const previews = await timesOf(RUNS, () => revise({ baseNumber: 1, text: changed }, true));
    const corrections = await timesOf(RUNS, () => revise({ baseNumber: 1, edits: [{ start: at, end: at + 7, text: 'Promille' }] }, true));
    const quiet = lightLoop(desk.url, headers);
    await sleep(QUIET * 5);
    const floor = median(await quiet.end());
    const half = halfChanged(text);
    const held: { preview: number[]; stored: number[] } = { preview: [], stored: [] };
    const taken: { preview: number[]; stored: number[] } = { preview: [], stored: [] };
    for (let run = 0; run < RUNS; run++) {
      const next = run % 2 === 0 ? half : text;
      for (const kind of ['preview', 'stored'] as const) {
        const light = lightLoop(desk.url, headers);
        await sleep(50);
        taken[kind].push((await reviseLong({ baseNumber: run + 1, text: next }, kind === 'preview')).ms);
        held[kind].push(percentile(await light.end(), 100) - floor);
      }
    }
    const note = (values: readonly number[]) => `median of ${RUNS}, most ${Math.max(...values).toFixed(0)} ms`;
    const size = `${LENGTH / 1_000},000 characters and ${CLAIMS} claims, half of all words changed`;
    return [
      // Once in a server's life, when the route is loaded: told, and not judged by a single run.
      { name: `preview of a revision with ${CLAIMS} claims, the first one`, measured: first, limit: null, unit: 'ms' },
      { name: `preview of a revision with ${CLAIMS} claims`, measured: median(previews), limit: LIMITS.preview, unit: 'ms', note: note(previews) },
      { name: `preview of a correction in place with ${CLAIMS} claims`, measured: median(corrections), limit: LIMITS.preview, unit: 'ms', note: note(corrections) },
      { name: `preview, ${size}`, measured: median(taken.preview), limit: LIMITS.rewritten, unit: 'ms', note: note(taken.preview) },
      { name: `stored, ${size}`, measured: median(taken.stored), limit: LIMITS.rewritten, unit: 'ms', note: note(taken.stored) },
      { name: 'longest wait of others meanwhile, above the floor, preview', measured: median(held.preview), limit: LIMITS.held, unit: 'ms', floor: `floor ${floor.toFixed(1)} ms`, note: note(held.preview) },
      { name: 'longest wait of others meanwhile, above the floor, stored', measured: median(held.stored), limit: LIMITS.held, unit: 'ms', floor: `floor ${floor.toFixed(1)} ms`, note: note(held.stored) },
    ];
  } finally {
    connections.close();
  }
}

/** The figures of new revisions; medians of 5. */
export default function figures(): Promise<Figure[]> {
  return withDesk(onDesk);
}
