// Makes a person: by invitation, by set-up link or from the machine room, with the same event in the history.
import 'server-only';
import type { Actor, Role } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import { audit } from '../audit';
import type { User } from '../generated/client';
import type { Tx } from '../transaction';

type Newcomer = { email: string; name: string; roles: readonly Role[]; passwordHash: string };

/**
 * Writes the person and that they joined; `by` gives who the history names, once the person has an id.
 * @throws AppError `rule_violated` (`email_taken`)
 */
export async function join(tx: Tx, { email, name, roles, passwordHash }: Newcomer, by: (person: User) => Actor): Promise<User> {
  // Not caught as a violated constraint: PostgreSQL would end the transaction. The lock makes the second of two wait and see the first.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`beleg.email ${email}`}, 0))`;
  if (await tx.user.findUnique({ where: { email }, select: { id: true } })) throw new AppError('rule_violated', { errors: [{ pointer: '/email', code: 'email_taken' }] });
  const person = await tx.user.create({ data: { email, name, roles: [...new Set(roles)].sort(), passwordHash } });
  await audit(tx, by(person), { type: 'person.joined', objectId: person.id, payload: { after: { name, email, roles: person.roles } } });
  return person;
}
