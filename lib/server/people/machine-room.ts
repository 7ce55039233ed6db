// What whoever runs the server does with people: the first admin, and commands that need no browser.
import 'server-only';
import { z } from 'zod';
import { ROLES, type Role } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import { Email, Password } from '@/lib/domain/schema/person';
import { line } from '@/lib/domain/schema/primitives';
import { audit } from '../audit';
import { env } from '../env';
import type { User } from '../generated/client';
import { inviteFirstAdmin } from '../invitations/commands';
import { mintToken } from '../tokens/commands';
import { write, type Tx } from '../transaction';
import { machineRoom } from './actor';
import { countAdmins, lockAdmins } from './admins';
import { changePerson, demandAnAdminLeft } from './commands';
import { join } from './join';
import { generatePassword, hashPassword } from './password';
import { endSessionsOf, lockPerson } from './session';

const NewPerson = z.object({ email: Email, name: line(200), roles: z.array(z.enum(ROLES)).min(1) });
const NewToken = z.object({ email: Email, name: line(100) });
const FirstAdmin = z.object({ email: Email, password: Password });

/** @throws AppError `invalid_input` with the field's name as pointer */
function parsed<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new AppError('invalid_input', { errors: result.error.issues.map((issue) => ({ pointer: `/${issue.path.join('/')}`, code: issue.message === 'weak_password' ? 'weak_password' : 'invalid' })) });
}

/**
 * Makes the one-time link with which the first admin signs up, valid for 24 hours; earlier unused ones end. Null once there is an admin.
 * @returns the whole address, to be shown in the terminal only
 */
export function ensureSetupLink(): Promise<string | null> {
  const room = machineRoom();
  return write(room, async (tx) => {
    await lockAdmins(tx);
    return (await countAdmins(tx)) > 0 ? null : inviteFirstAdmin(tx, room);
  });
}

/**
 * Makes the first admin, who is also an editor, from BELEG_ADMIN_EMAIL and BELEG_ADMIN_PASSWORD; changes nothing once there is an admin.
 * @returns whether one was made
 * @throws AppError `invalid_input` (`weak_password`), `rule_violated` (`email_taken`: somebody without the role has that e-mail)
 */
export async function ensureAdminFromEnv(): Promise<boolean> {
  if (!env.BELEG_ADMIN_EMAIL || !env.BELEG_ADMIN_PASSWORD) return false;
  const { email, password } = parsed(FirstAdmin, { email: env.BELEG_ADMIN_EMAIL, password: env.BELEG_ADMIN_PASSWORD });
  const room = machineRoom();
  const isNeeded = async (tx: Tx) => (await countAdmins(tx)) === 0;
  return write(room, async (tx) => {
    await lockAdmins(tx);
    if (!(await isNeeded(tx))) return false;
    await join(tx, { email, name: email.split('@')[0] ?? email, roles: ['admin', 'editor'], passwordHash: await hashPassword(password) }, () => room);
    return true;
  });
}

/**
 * Adds somebody with a generated password, which they change after signing in.
 * @returns the password; it is stored nowhere
 * @throws AppError `invalid_input`, `rule_violated` (`email_taken`)
 */
export async function addUser(input: { email: string; name: string; roles: readonly Role[] }): Promise<string> {
  const person = parsed(NewPerson, input);
  const password = generatePassword();
  const passwordHash = await hashPassword(password);
  const room = machineRoom();
  await write(room, (tx) => join(tx, { ...person, passwordHash }, () => room));
  return password;
}

/**
 * Disables somebody; their sessions end. Nothing happens when they are disabled already.
 * @throws AppError `not_found`, `rule_violated` (`last_admin`)
 */
export async function disableUser(email: string): Promise<void> {
  const room = machineRoom();
  await write(room, async (tx) => {
    await lockAdmins(tx);
    const { id } = await personOf(tx, email);
    await lockPerson(tx, id);
    const row = await tx.user.findUniqueOrThrow({ where: { id } });
    await demandAnAdminLeft(tx, row, { disabled: true });
    await changePerson(tx, room, row, { disabled: true });
  });
}

/**
 * Gives somebody who lost theirs a generated password; all their sessions end, access tokens stay.
 * @returns the password; it is stored nowhere
 * @throws AppError `not_found` (nobody enabled has that e-mail)
 */
export async function resetPassword(email: string): Promise<string> {
  const password = generatePassword();
  const passwordHash = await hashPassword(password);
  const room = machineRoom();
  await write(room, async (tx) => {
    const { id, disabledAt } = await personOf(tx, email);
    if (disabledAt) throw new AppError('not_found');
    await lockPerson(tx, id);
    await tx.user.update({ where: { id }, data: { passwordHash } });
    const sessionsEnded = await endSessionsOf(tx, id);
    await audit(tx, room, { type: 'person.passwordChanged', objectId: id, payload: { after: { sessionsEnded } } });
  });
  return password;
}

/**
 * Makes an access token for somebody.
 * @returns the token; it is stored as a hash only
 * @throws AppError `invalid_input`, `not_found` (nobody enabled has that e-mail)
 */
export function createToken(email: string, name: string): Promise<string> {
  const token = parsed(NewToken, { email, name });
  const room = machineRoom();
  return write(room, async (tx) => {
    const person = await personOf(tx, token.email);
    if (person.disabledAt) throw new AppError('not_found');
    return (await mintToken(tx, room, { userId: person.id, name: token.name, expiresAt: null })).token;
  });
}

async function personOf(tx: Tx, email: string): Promise<User> {
  const person = await tx.user.findUnique({ where: { email: email.trim().toLowerCase() } });
  if (!person) throw new AppError('not_found');
  return person;
}
