// Hashes and checks passwords with argon2id, a few at a time.
import 'server-only';
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's second choice for argon2id (the library's number 2): 19 MiB, two passes, one lane; about 20 ms. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes at work at once in this process: 80 MiB at most, and the other threads of the pool stay free for files. */
const AT_ONCE = 4;

let working = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working < AT_ONCE) working++;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    // The place goes straight to whoever waits longest, so that nobody slips in between.
    const next = waiting.shift();
    if (next) next();
    else working--;
  }
}

/** The argon2id hash of a password, as stored. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

let dummy: Promise<string> | undefined;

/** Whether the password fits the hash. Null (nobody of that name) takes as long as a wrong password and never fits. */
export async function fitsPassword(stored: string | null, password: string): Promise<boolean> {
  dummy ??= hashPassword(randomBytes(32).toString('hex'));
  const against = stored ?? (await dummy);
  const fits = await inTurn(() => verify(against, password));
  return fits && stored !== null;
}

/** A password for somebody who will change it: 20 characters, 120 random bits. */
export function generatePassword(): string {
  return randomBytes(15).toString('base64url');
}
