// What people did to the claims of an article, as the history knows it, where that decides what a later text means for them.
import 'server-only';
import type { EventType } from '@/lib/domain/schema/history';
import type { Tx } from '../transaction';

/** Acts by which a person says where a claim stands. */
export const PLACING: readonly EventType[] = ['claim.reanchored', 'claim.split', 'claim.merged', 'claim.mentionAdded'];

/** When the newest act of these types was done to each claim of the article, by the claim's id; claims without one are not among them. */
export async function lastActs(client: Tx, articleId: string, types: readonly EventType[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await client.auditEvent.groupBy({ by: ['objectId'], where: { articleId, type: { in: [...types] } }, _max: { at: true } });
  return new Map(rows.flatMap(({ objectId, _max: { at } }) => (at ? [[objectId, at] as const] : [])));
}
