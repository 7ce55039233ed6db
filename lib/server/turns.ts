// Long work on the thread that serves everybody, done in turns.
import 'server-only';
import { setImmediate } from 'node:timers/promises';

/** Milliseconds after which others get a turn: a request of theirs needs several, and none may wait for more than 50 in all. */
const TURN = 4;

/** What `make` gives of each item, in order. Others have a turn first and in between. */
export async function inTurns<T, R>(items: readonly T[], make: (item: T) => R): Promise<R[]> {
  const made: R[] = [];
  await setImmediate();
  let since = performance.now();
  for (const item of items) {
    made.push(make(item));
    if (performance.now() - since < TURN) continue;
    await setImmediate();
    since = performance.now();
  }
  return made;
}
