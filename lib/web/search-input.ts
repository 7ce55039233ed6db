// Turns a page's search parameters into the input of the list it shows; what does not fit is ignored, a URL may be old.
import 'server-only';
import { OPERATIONS, type Input, type OperationName } from '@/lib/domain/operations';
import type { Operation } from '@/lib/domain/operation';

/**
 * `input` for the use case, and `filter`: the named parameters as text ('' where absent), for forms and links.
 * Parameters that the operation's schema refuses are left out one by one.
 */
export function searchInput<K extends OperationName, F extends string>(name: K, search: Record<string, string | string[] | undefined>, fields: readonly F[]): { input: Input<K>; filter: Record<F, string> } {
  const schema = (OPERATIONS[name] as Operation).query;
  const given = Object.fromEntries(Object.entries(search).flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : [])));
  let parsed = schema?.safeParse(given);
  if (parsed?.success === false) {
    for (const issue of parsed.error.issues) delete given[String(issue.path[0])];
    parsed = schema?.safeParse(given);
  }
  const filter = Object.fromEntries(fields.map((field) => [field, given[field] ?? ''])) as Record<F, string>;
  return { input: (parsed?.data ?? schema?.parse({}) ?? {}) as Input<K>, filter };
}
