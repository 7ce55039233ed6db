// Pages of lists: an opaque cursor that says after which position the next page begins.
import 'server-only';
import { z } from 'zod';
import { AppError } from '@/lib/domain/errors';
import { Id, Timestamp, type Page } from '@/lib/domain/schema/primitives';

const encode = (position: readonly (string | number)[]) => Buffer.from(JSON.stringify(position)).toString('base64url');

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}

/** Positions of lists in the order of their ids. */
export const AT_ID = z.tuple([Id]);
/** Positions of lists by time, then id. */
export const AT_TIME = z.tuple([Timestamp.transform((text) => new Date(text)), Id]);
/** Positions of lists that count: of how many items the page before was the end, or the number of its last one. */
export const AT_NUMBER = z.tuple([z.int().min(0).max(2_147_483_647)]);

/**
 * The position that a cursor names, in the shape that the list gives its positions; null for the first page.
 * @throws AppError `invalid_input` when it is not one of this list's
 */
export function position<T>(shape: z.ZodType<T>, cursor: string | undefined): T | null {
  if (cursor === undefined) return null;
  const parsed = shape.safeParse(decode(cursor));
  if (parsed.success) return parsed.data;
  throw new AppError('invalid_input', { errors: [{ pointer: '/cursor', code: 'invalid' }] });
}

/** Cuts a page out of `rows`, of which one more than `limit` were read; `at` gives a row's position. */
export function toPage<R, T>(rows: readonly R[], limit: number, at: (row: R) => readonly (string | number)[], view: (row: R) => T): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), nextCursor: rows.length > limit && last !== undefined ? encode(at(last)) : null };
}
