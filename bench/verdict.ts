// Measures recording a verdict over HTTP against the same statements through bare `pg`, at 1 and at 16 connections.
import { randomBytes } from 'node:crypto';
import { withDesk, type Desk } from './desk';
import type { Figure } from './figures';
import { startFloor } from './floor';
import type { Connections } from './load';
import { ratio } from './turns';

const MANY = 16; // connections, and articles on each side
const CLAIMS = 150; // an article; two thirds have the evidence that the rating needs
const LIMIT = 3;
const BODY = { rating: 'verified', rationale: 'Steht so in der Quelle, Seite 1, und in der zweiten Auflage unverändert.', action: 'keep' };

type Picked = { id: string; version: number };

/** Claims that have evidence, by article: for the floor and for ours one set each, of the same shape. */
async function claimsOfArticles(): Promise<{ token: string; floor: Picked[][]; ours: Picked[][] }> {
  const { db } = await import('@/lib/server/db');
  const { makePerson, makeToken } = await import('@/prisma/factories');
  const { makeBigArticle } = await import('@/prisma/big-articles');
  const person = await makePerson({ name: 'Mess Person' });
  const articles: Picked[][] = [];
  while (articles.length < 2 * MANY) {
    const { id } = await makeBigArticle(person, CLAIMS);
    articles.push(await db.claim.findMany({ where: { articleId: id, evidence: { some: {} } }, select: { id: true, version: true }, take: CLAIMS }));
  }
  return { token: await makeToken(person), floor: articles.slice(0, MANY), ours: articles.slice(MANY) };
}

/** Records verdicts as our client does; each loop in an article of its own, or all in the first one (`hot`), where each keeps to claims of its own. */
function recorder(token: string, articles: readonly Picked[][], hot: boolean) {
  const next = articles.map(() => 0);
  return async (connections: Connections, loop: number): Promise<number> => {
    const all = articles[hot ? 0 : loop] ?? [];
    const claims = hot ? all.filter((_, index) => index % MANY === loop) : all;
    const at = (next[loop] = (next[loop] ?? 0) + 1);
    const claim = claims[at % claims.length];
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

async function onDesk(desk: Desk): Promise<Figure[]> {
  const { token, floor: theirs, ours } = await claimsOfArticles();
  const floor = await startFloor('verdict-floor.ts', desk.appUrl);
  try {
    const compare = (name: string, hot: boolean, options: Parameters<typeof ratio>[3]) =>
      ratio(name, { url: floor.url, one: recorder(token, theirs, hot) }, { url: desk.url, one: recorder(token, ours, hot) }, options);
    return [
      await compare('record a verdict, 1 connection', false, { connections: 1, each: 100, limit: LIMIT }),
      await compare('record a verdict, 16 connections', false, { connections: MANY, each: 25, limit: LIMIT }),
      await compare('record a verdict, 16 connections, all in one article', true, { connections: MANY, each: 10, limit: null }),
    ];
  } finally {
    await floor.stop();
  }
}

/** The figures of recording a verdict. */
export default function figures(): Promise<Figure[]> {
  return withDesk(onDesk);
}
