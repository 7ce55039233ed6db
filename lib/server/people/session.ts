// Begins and ends sessions: a row in the database, which the browser's sealed cookie only names.
import 'server-only';
import { randomUUID } from 'node:crypto';
import { db } from '../db';
import { forgiveTry, countTry, type Limit } from '../rate-limit';
import { forgetAnswers, type Tx } from '../transaction';
import { fitsPassword } from './password';

/** A session ends after 14 days, however much it is used. In seconds. */
export const SESSION_S = 14 * 86_400;

/** A begun session, and the settings that the browser keeps for pages before and after sign-in. */
type Begun = { sessionId: string; locale: 'de' | 'en' | null; theme: 'system' | 'light' | 'dark'; timeZone: string };

/** Takes the person's row, so that a change of password, roles or state and a new session come one after the other. */
export async function lockPerson(tx: Tx, personId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${personId}::uuid FOR UPDATE`;
}

/**
 * Signs somebody in; null when e-mail and password do not belong together or the person is disabled, without telling which.
 * @param address where the request comes from, for the limit of 50 failures, 10 of them for one e-mail; 100 for each e-mail from
 *   anywhere: fewer would let anybody who knows an e-mail shut its owner out
 * @throws AppError `rate_limited`
 */
export async function signIn({ email, password, address, userAgent }: { email: string; password: string; address: string; userAgent: string | null }): Promise<Begun | null> {
  const name = email.trim().toLowerCase();
  const limits: Limit[] = [
    { what: 'sign-in:email-and-address', of: `${name} ${address}`, limit: 10 },
    { what: 'sign-in:address', of: address, limit: 50 },
    { what: 'sign-in:email', of: name, limit: 100 },
  ];
  await countTry(limits);
  // Longer than any password or e-mail of ours can be, or a text that the database cannot take: refused like a wrong one.
  if (name.length > 254 || password.length > 1_024 || name.includes('\0') || !name.isWellFormed()) return null;
  const found = await db.user.findUnique({ where: { email: name }, select: { id: true, passwordHash: true } });
  if (!(await fitsPassword(found?.passwordHash ?? null, password)) || !found) return null;
  const begun = await beginSession(found.id, found.passwordHash, userAgent);
  if (!begun) return null;
  await forgiveTry(limits);
  await forgetAnswers();
  return begun;
}

/** Null when the password was changed, or the person disabled, while it was being checked. */
function beginSession(personId: string, passwordHash: string, userAgent: string | null): Promise<Begun | null> {
  return db.$transaction(async (tx) => {
    await lockPerson(tx, personId);
    const person = await tx.user.findUnique({ where: { id: personId, passwordHash, disabledAt: null } });
    if (!person) return null;
    const { id } = await tx.session.create({
      data: { id: randomUUID(), userId: personId, expiresAt: new Date(Date.now() + SESSION_S * 1_000), userAgent: userAgent?.slice(0, 300).toWellFormed() ?? null },
      select: { id: true },
    });
    return { sessionId: id, locale: person.locale, theme: person.theme, timeZone: person.timeZone };
  });
}

/** Ends one session; nothing happens when it has ended before. */
export async function endSession(sessionId: string): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: new Date() } });
}

/** Ends a person's sessions, all or all but one, and says how many there were. Ask under {@link lockPerson}. */
export async function endSessionsOf(tx: Tx, personId: string, except: string | null = null): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { userId: personId, revokedAt: null, expiresAt: { gt: new Date() }, ...(except === null ? {} : { id: { not: except } }) },
    data: { revokedAt: new Date() },
  });
  return count;
}
