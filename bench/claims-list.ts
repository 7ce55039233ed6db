// Tells what the list of the whole desk's claims costs beside the same list through bare `pg`.
import { withDesk, type Desk } from './desk';
import type { Figure } from './figures';
import { startFloor } from './floor';
import type { Connections } from './load';
import { ratio } from './turns';

const CLAIMS = 10_000;

async function onDesk(desk: Desk): Promise<Figure[]> {
  const { makePerson, makeToken } = await import('@/prisma/factories');
  const { makeBigDesk } = await import('@/prisma/big-articles');
  const person = await makePerson({ name: 'Mess Person' });
  await makeBigDesk(person, CLAIMS);
  const headers = { Authorization: `Bearer ${await makeToken(person)}` };
  const one = async (connections: Connections): Promise<number> => {
    const { status, body, ms } = await connections.send({ path: '/api/v1/claims?limit=50', headers });
    const { items } = JSON.parse(body.toString('utf8')) as { items: unknown[] };
    if (status !== 200 || items.length !== 50) throw new Error(`The list was answered ${status} with ${items.length} claims.`);
    return ms;
  };
  const floor = await startFloor('claims-list-floor.ts', desk.appUrl);
  try {
    const sides = [{ url: floor.url, one }, { url: desk.url, one }] as const;
    return [await ratio(`list 50 of ${CLAIMS} claims, 1 connection`, ...sides, { connections: 1, each: 40, limit: null }), await ratio(`list 50 of ${CLAIMS} claims, 16 connections`, ...sides, { connections: 16, each: 5, limit: null })];
  } finally {
    await floor.stop();
  }
}

/** The figures of the list of claims; told, not judged. */
export default function figures(): Promise<Figure[]> {
  return withDesk(onDesk);
}
