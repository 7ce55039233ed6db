// The demo: two editors, and the sample article with their work on it.
import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/domain/actor';
import { db } from '@/lib/server/db';
import { actorBySession } from '@/lib/server/people/actor';
import { addUser, resetPassword } from '@/lib/server/people/machine-room';
import { endSession } from '@/lib/server/people/session';
import { loadSampleArticle, prepareSample } from '@/lib/server/sample/load';
import { writeTogether } from '@/lib/server/transaction';

const FIRST = { email: 'demo-redakteurin@example.org', name: 'Demo-Redakteurin' };
const SECOND = { email: 'demo-redakteur@example.org', name: 'Demo-Redakteur' };

/** How to sign in as one of the two; `password` is null when somebody has disabled them. */
type DemoAccount = { name: string; email: string; password: string | null };

/** Long enough to load the sample in, in milliseconds. */
const SESSION = 600_000;

/**
 * Makes the two editors and loads the sample, whatever of it is missing. Both get new passwords each time, because none is
 * kept that could be shown again; their sessions end. Nothing else of what they have done is touched.
 * @returns the accounts, and whether the sample was loaded now
 */
export async function prepareDemo(): Promise<{ accounts: DemoAccount[]; loaded: boolean }> {
  const accounts = [await openAccount(FIRST), await openAccount(SECOND)];
  const { id: createdById } = await db.user.findUniqueOrThrow({ where: { email: FIRST.email }, select: { id: true } });
  const started = await db.article.findFirst({ where: { createdById }, select: { id: true } });
  if (started || accounts.some((account) => account.password === null)) return { accounts, loaded: false };
  const sample = await prepareSample();
  await as(FIRST.email, (first) => as(SECOND.email, (second) => writeTogether(first, (tx) => loadSampleArticle(tx, { first, second }, sample, new Date()))));
  return { accounts, loaded: true };
}

async function openAccount({ email, name }: { email: string; name: string }): Promise<DemoAccount> {
  const person = await db.user.findUnique({ where: { email }, select: { id: true, disabledAt: true } });
  if (!person) return { name, email, password: await addUser({ email, name, roles: ['editor'] }) };
  if (person.disabledAt) return { name, email, password: null };
  return { name, email, password: await resetPassword(email) };
}

/** Does something as this person, in a session of their own: the history names them and nobody else. */
async function as<T>(email: string, act: (actor: Actor) => Promise<T>): Promise<T> {
  const { id: userId } = await db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const session = await db.session.create({ data: { id: randomUUID(), userId, expiresAt: new Date(Date.now() + SESSION) }, select: { id: true } });
  try {
    const actor = await actorBySession(session.id);
    if (!actor) throw new Error(`${email} cannot act`);
    return await act(actor);
  } finally {
    await endSession(session.id);
  }
}
