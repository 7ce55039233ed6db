// Names of people by id, for views whose rows keep only who did something.
import 'server-only';
import type { PersonRef } from '@/lib/domain/schema/primitives';
import type { Tx } from '../transaction';

/** Looks the people up in one query and gives a function from id to who that is; people are never deleted, so none is missing. */
export async function personRefs(client: Tx, ids: readonly string[]): Promise<(id: string) => PersonRef> {
  const people = await client.user.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } });
  const byId = new Map(people.map((person) => [person.id, person]));
  return (id) => byId.get(id) ?? { id, name: '' };
}
