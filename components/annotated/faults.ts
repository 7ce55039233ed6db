// Brings a refusal's pointers back to the claims and sources of the draft that they mean. Pure.
import type { ApiError } from '@/lib/client/api';
import type { FieldCode } from '@/lib/domain/errors';

/** What is wrong with one claim or source: codes by the rest of the pointer (`/evidence/0/locator`; `` for the whole). */
type Fault = ReadonlyMap<string, FieldCode>;

/** Faults by the ids of the draft; in the order in which they are looked at: claims first. */
export type Faults = ReadonlyMap<string, Fault>;

const POINTER = /^\/annotations\/(claims|sources)\/(\d+)(\/.*)?$/;

/** @param sent which claim and source of the draft each place of the body was */
export function faultsOf(problem: Pick<ApiError, 'errors'> | null, sent: { claims: readonly string[]; sources: readonly string[] }): Faults {
  const faults = new Map<string, Map<string, FieldCode>>();
  for (const { pointer, code } of problem?.errors ?? []) {
    const [, list, place, rest = ''] = POINTER.exec(pointer) ?? [];
    const id = list === 'claims' || list === 'sources' ? sent[list][Number(place)] : undefined;
    if (id === undefined) continue;
    const known = faults.get(id) ?? new Map<string, FieldCode>();
    faults.set(id, known.set(rest, code));
  }
  return faults;
}
