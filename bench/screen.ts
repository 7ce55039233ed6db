// Measures the checking screen of an article with 300 claims: the server's time, the browser's time, and the weight of its scripts.
import { generateClient } from '@/bin/prepare';
import { createProgress } from '@/bin/progress.mjs';
import { withDesk, type Desk } from './desk';
import { NotMeasurable, percentile, type Figure, median } from './figures';
import { FLOOR_PAGE, makeFloorCopy } from './floor-copy';
import type { Connections } from './load';
import { openBrowser } from './browser';
import { pressKeys, untilUsable } from './screen-in-browser';
import { ratio } from './turns';

const CLAIMS = 300;
const RUNS = 5;

async function onDesk(desk: Desk): Promise<Figure[]> {
  const { makePerson, makeSession } = await import('@/prisma/factories');
  const { makeBigArticle } = await import('@/prisma/big-articles');
  const person = await makePerson({ name: 'Mess Person' });
  const article = await makeBigArticle(person, CLAIMS);
  const { cookie } = await makeSession(person);
  const screen = `/articles/${article.id}`;
  const get = (path: string, mark: string) => async (connections: Connections): Promise<number> => {
    const { status, body, ms } = await connections.send({ path, headers: { Cookie: `${cookie.name}=${cookie.value}`, Accept: 'text/html' } });
    if (status !== 200 || !body.includes(mark)) throw new Error(`${path} was answered ${status} without "${mark}".`);
    return ms;
  };
  const last = `Posten ${CLAIMS}`;
  const server = await ratio(`checking screen of ${CLAIMS} claims, server time`, { url: desk.url, one: get(`${screen}/${FLOOR_PAGE}`, last) }, { url: desk.url, one: get(screen, last) }, { connections: 1, each: 15, limit: 3 });

  const browser = await openBrowser(desk.url, cookie);
  try {
    const weight = await browser.scriptBytes(screen);
    const usable: number[] = [];
    const keys: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage('/articles');
      usable.push(await untilUsable(page, screen, CLAIMS));
      keys.push(...(await pressKeys(page, 30)));
      await page.context().close();
    }
    return [
      server,
      { name: `checking screen of ${CLAIMS} claims, usable after the click in the list`, measured: median(usable) / 1_000, limit: 1.5, unit: 's', note: `median of ${RUNS}, slowest ${(Math.max(...usable) / 1_000).toFixed(2)} s` },
      { name: 'key press to visible change, p95', measured: percentile(keys, 95), limit: 100, unit: 'ms', note: `${keys.length} presses of j, k, n, v, Escape; median ${median(keys).toFixed(0)} ms` },
      { name: 'JavaScript of the checking screen, compressed', measured: weight / 1_000, limit: 250, unit: 'kB' },
    ];
  } finally {
    await browser.close();
  }
}

/** The figures of the checking screen. */
export default async function figures(): Promise<Figure[]> {
  const copy = makeFloorCopy();
  if (!copy) throw new NotMeasurable('there is no checking screen.');
  await generateClient(createProgress(1, 0, process.stderr)); // for the factories, which are not the copy's
  process.chdir(copy); // what is built and served from here on is the copy
  return withDesk(onDesk);
}
