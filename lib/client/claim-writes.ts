// Writes that concern several claims at once: changes in one request, splitting, merging, looking for proposals. Fetched when they are first needed.
import type { Claim, ClaimPatch } from '@/lib/domain/schema/claim';
import type { BodyOf, ReceivedOf } from '@/lib/domain/operation';
import type { OperationOf } from '@/lib/domain/operations';
import { api, isApiError } from './api';
import { same, type DeskStore } from './desk-store';

/** A change of one claim, and what the screen shows until it is stored. */
export type ClaimChange = { id: string; patch: ClaimPatch; shown: Partial<Claim> };
type ClaimParts = BodyOf<OperationOf<'POST /api/v1/claims/{id}/split'>>['parts'];

/** As many changes as one request takes. */
const MOST_AT_ONCE = 200;

/** The claim that somebody else has changed meanwhile, as it is now; null where the refusal is another one. */
function staleClaim(error: unknown): Claim | null {
  if (!isApiError(error) || error.code !== 'stale_version' || typeof error.current !== 'object' || error.current === null) return null;
  return error.current as Claim;
}

/** One request; a claim that a colleague has changed meanwhile is asked about, and left out where their version is kept. */
async function send(store: DeskStore, changes: readonly ClaimChange[]): Promise<Claim[]> {
  for (let left = changes; left.length > 0; ) {
    const operations = left.map(({ id, patch }) => ({ id, version: store.claim(id).version, patch }));
    try {
      const { items } = await store.reach(() => api('POST /api/v1/articles/{id}/claims/batch', { params: { id: store.getState().article.id }, body: { operations } }));
      store.putClaims(items);
      return items;
    } catch (error) {
      const stored = staleClaim(error);
      const mine = left.find(({ id }) => id === stored?.id)?.shown;
      if (!stored || !mine) throw error;
      const wanted = !same(stored, mine) && (await store.ask((answer) => ({ kind: 'claim', mine, stored, answer }))) === 'mine';
      store.putClaims([stored]);
      if (!wanted) left = left.filter(({ id }) => id !== stored.id);
    }
  }
  return [];
}

/**
 * Changes claims in one request, all or nothing; shown at once, taken back when the desk refuses. Above 200 changes it takes several requests.
 * @param wanted asked for each claim when its turn has come, which may be after an earlier write on it; all where left out
 * @returns the claims as stored, without those that a colleague has changed and the person left so
 * @throws ApiError
 */
export function changeClaims(store: DeskStore, changes: readonly ClaimChange[], wanted: (id: string) => boolean = () => true): Promise<Claim[]> {
  const done = store.show(changes);
  return store
    .inTurn(changes.map(({ id }) => id), async () => {
      const stored: Claim[] = [];
      const asked = changes.filter(({ id }) => wanted(id));
      for (let at = 0; at < asked.length; at += MOST_AT_ONCE) stored.push(...(await send(store, asked.slice(at, at + MOST_AT_ONCE))));
      return stored;
    })
    .finally(done);
}

/** Sends a write on several claims; where one of them is stale, the screen takes in how it stands before the refusal goes on. */
async function write(store: DeskStore, ids: readonly string[], call: () => Promise<{ items: Claim[] }>): Promise<Claim[]> {
  return store.inTurn(ids, async () => {
    try {
      const { items } = await store.reach(call);
      store.putClaims(items);
      return items;
    } catch (error) {
      const stored = staleClaim(error);
      if (stored) store.putClaims([stored]);
      throw error;
    }
  });
}

/** Cuts a claim into parts: it keeps its number and the first part. @returns it and the new ones. @throws ApiError */
export function splitClaim(store: DeskStore, id: string, parts: ClaimParts): Promise<Claim[]> {
  return write(store, [id], () => api('POST /api/v1/claims/{id}/split', { params: { id }, body: { parts, revision: store.claim(id).revisionNumber }, ifMatch: store.claim(id).version }));
}

/** Makes one claim of several: the first stays. @returns all of them, the kept one first. @throws ApiError */
export function mergeClaims(store: DeskStore, ids: readonly string[]): Promise<Claim[]> {
  return write(store, ids, () => api('POST /api/v1/claims/merge', { body: { claims: ids.map((id) => ({ id, version: store.claim(id).version })) } }));
}

export type FoundProposals = ReceivedOf<OperationOf<'POST /api/v1/articles/{id}/proposals'>>;

/** Has the manuscript read for what is not proposed yet. @throws ApiError */
export async function findProposals(store: DeskStore): Promise<FoundProposals> {
  const found = await store.reach(() => api('POST /api/v1/articles/{id}/proposals', { params: { id: store.getState().article.id }, body: {} }));
  store.putClaims(found.items);
  return found;
}
