// Measures recording a verdict over HTTP against the same statements through bare `pg`, at 1 and at 16 connections.
import { randomBytes } from 'node:crypto';
import { withDesk, type Desk } from './desk';
import { median, percentile, type Figure } from './figures';
import { startFloor } from './floor';
import { Connections } from './load';

const ROUNDS = 7;
const CLAIMS = 150; // an article; two thirds have the evidence that the rating needs
const LIMIT = 3;
const BODY = { rating: 'verified', rationale: 'Steht so in der Quelle, Seite 1, und in der zweiten Auflage unverändert.', action: 'keep' };

type Pick = { id: string; version: number };
/** Claims by article, and where the next request of a loop takes its claim. */
type Spread = { articles: Pick[][]; next: number[] };

async function claimsOfArticles(count: number): Promise<{ token: string; spread: Spread[] }> {
  const { db } = await import('@/lib/server/db');
  const { makePerson, makeToken } = await import('@/prisma/factories');
  const { makeBigArticle } = await import('@/prisma/big-articles');
  const person = await makePerson({ name: 'Mess Person' });
  const articles: Pick[][] = [];
  for (let index = 0; index < 2 * count; index++) {
    const { id } = await makeBigArticle(person, CLAIMS);
    articles.push(await db.claim.findMany({ where: { articleId: id, evidence: { some: {} } }, select: { id: true, version: true }, take: CLAIMS }));
  }
  const half = (from: number): Spread => ({ articles: articles.slice(from, from + count), next: Array.from({ length: count }, () => 0) });
  return { token: await makeToken(person), spread: [half(0), half(count)] };
}

/** Records verdicts as our client does; each loop on an article of its own, or all on the first one (`hot`). */
function recorder(token: string, { articles, next }: Spread, hot: boolean) {
  return async (connections: Connections, loop: number): Promise<number> => {
    const article = hot ? 0 : loop;
    const claims = articles[article] ?? [];
    // Side by side in one article each loop keeps to claims of its own, so that no version is out of date.
    const at = (next[loop] = (next[loop] ?? 0) + 1);
    const claim = claims[hot ? (loop * Math.floor(claims.length / 16) + (at % Math.floor(claims.length / 16))) % claims.length : at % claims.length];
    if (!claim) throw new Error('no claim to judge');
    const { status, body, ms } = await connections.send({
      method: 'POST',
      path: `/api/v1/claims/${claim.id}/verdicts`,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', Accept: 'application/json', 'If-Match': `"${claim.version}"`, 'Idempotency-Key': randomBytes(16).toString('hex') },
      body: JSON.stringify(BODY),
    });
    if (status !== 201) throw new Error(`A verdict was answered ${status}: ${body.toString('utf8').slice(0, 500)}`);
    claim.version = (JSON.parse(body.toString('utf8')) as { version: number }).version;
    return ms;
  };
}

/** Floor and ours in turns; the ratio is the median of the rounds' ratios. */
async function compare(name: string, urls: readonly [string, string], record: readonly ReturnType<typeof recorder>[], count: number, each: number, limit: number | null): Promise<Figure> {
  const sides = urls.map((url) => new Connections(url, count));
  const rounds: [number, number][] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const p50: number[] = [];
    for (const [side, connections] of sides.entries()) p50.push(percentile(await connections.drive(round < 0 ? each * 2 : each, record[side] ?? (() => Promise.reject(new Error('no recorder')))), 50));
    if (round >= 0) rounds.push([p50[0] ?? Number.NaN, p50[1] ?? Number.NaN]);
  }
  for (const connections of sides) connections.close();
  const [floor, ours] = [median(rounds.map((round) => round[0])), median(rounds.map((round) => round[1]))];
  return { name, measured: median(rounds.map((round) => round[1] / round[0])), limit, unit: '×', floor: `p50 ${ours.toFixed(2)} ms, bare pg ${floor.toFixed(2)} ms` };
}

async function onDesk(desk: Desk): Promise<Figure[]> {
  const { token, spread } = await claimsOfArticles(16);
  const floor = await startFloor('verdict-floor.ts', desk.appUrl);
  try {
    const urls = [floor.url, desk.url] as const;
    const spreadOut = spread.map((claims) => recorder(token, claims, false));
    const hot = spread.map((claims) => recorder(token, claims, true));
    return [
      await compare('record a verdict, 1 connection', urls, spreadOut, 1, 150, LIMIT),
      await compare('record a verdict, 16 connections', urls, spreadOut, 16, 40, LIMIT),
      await compare('record a verdict, 16 connections, all in one article', urls, hot, 16, 20, null),
    ];
  } finally {
    await floor.stop();
  }
}

/** The figures of recording a verdict. */
export default function figures(): Promise<Figure[]> {
  return withDesk(onDesk);
}
