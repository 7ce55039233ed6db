// Patches: what a request leaves out stays as it is.
import 'server-only';

/** The fields of a patch that were given, null among them; Prisma takes no undefined. */
export function given<T extends object>(patch: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
