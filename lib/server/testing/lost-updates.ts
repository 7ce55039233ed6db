// Many clients that edit one claim at once, each building on what it read: whoever overwrites unseen work shows in the count.
// Over HTTP against the real server (e2e/api), and against a use case that ignores versions, where it must find losses.
import { setTimeout as sleep } from 'node:timers/promises';

/** The claim as a client last saw it. */
type Seen = { version: number; statement: string | null };

/** How the clients reach the claim. */
export type EditedClaim = {
  read: () => Promise<Seen>;
  /** Null when the version was an old one and nothing was written. */
  edit: (ifMatch: number, statement: string) => Promise<Seen | null>;
};

/** `acknowledged`: the statements that were written, as the clients were told; `lost`: how many of them were overwritten by somebody who had not seen them. */
type Outcome = { acknowledged: string[]; refused: number; lost: number; last: Seen };

/** The statement counts the edits that it knows of and says whose the last one was, so each is written only once. */
const stepOf = (statement: string | null) => Number(/^Stand (\d+),/.exec(statement ?? '')?.[1] ?? 0);
const nextStatement = (seen: Seen, client: number, edit: number) => `Stand ${stepOf(seen.statement) + 1}, ${client}-${edit}`;

/** Whoever was refused waits a moment, as polite clients do, in milliseconds: 16 that try again at once would refuse each other for minutes. */
const pause = (refusals: number) => Math.random() * Math.min(400, 20 * 2 ** refusals);

/**
 * Lets `clients` clients make `edits` edits each: read, write one step on from what was read, read again when refused, until it is acknowledged.
 * The first edits begin together, after all have read, so that they are sure to meet.
 */
export async function editAtOnce(claim: EditedClaim, clients: number, edits: number): Promise<Outcome> {
  const acknowledged: string[] = [];
  let refused = 0;
  const first = await Promise.all(Array.from({ length: clients }, () => claim.read()));
  await Promise.all(
    first.map(async (begin, client) => {
      let seen = begin;
      let inARow = 0;
      for (let edit = 0; edit < edits; ) {
        const statement = nextStatement(seen, client, edit);
        const written = await claim.edit(seen.version, statement);
        if (written) {
          acknowledged.push(statement);
          edit++;
          inARow = 0;
        } else {
          refused++;
          await sleep(pause(inARow++));
        }
        seen = written ?? (await claim.read());
      }
    }),
  );
  const last = await claim.read();
  return { acknowledged, refused, lost: acknowledged.length - stepOf(last.statement), last };
}
