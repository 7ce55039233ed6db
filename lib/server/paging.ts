// Pages of lists: an opaque cursor that says after which position the next page begins.
import 'server-only';
import { z } from 'zod';
import { AppError } from '@/lib/domain/errors';
import { Id, type Page } from '@/lib/domain/schema/primitives';

const encode = (position: readonly (string | number)[]) => Buffer.from(JSON.stringify(position)).toString('base64url');

/**
 * The position that a cursor names, or null for the first page.
 * @throws AppError `invalid_input` when it is not one of ours
 */
export function position(cursor: string | undefined): (string | number)[] | null {
  if (cursor === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parsed) && parsed.every((part) => typeof part === 'string' || typeof part === 'number')) return parsed;
  } catch {
    // Falls through to the refusal: a broken cursor is the caller's fault.
  }
  throw new AppError('invalid_input', { errors: [{ pointer: '/cursor', code: 'invalid' }] });
}

/**
 * {@link position} in the shape that the list gives its positions.
 * @throws AppError `invalid_input` when it is not one of this list's
 */
export function positionIn<T>(schema: z.ZodType<T>, cursor: string | undefined): T | null {
  const found = position(cursor);
  if (found === null) return null;
  const parsed = schema.safeParse(found);
  if (parsed.success) return parsed.data;
  throw new AppError('invalid_input', { errors: [{ pointer: '/cursor', code: 'invalid' }] });
}

const IdPosition = z.tuple([Id]);

/**
 * {@link position} for lists in the order of their ids.
 * @throws AppError `invalid_input`
 */
export function positionId(cursor: string | undefined): string | null {
  return positionIn(IdPosition, cursor)?.[0] ?? null;
}

/** Cuts a page out of `rows`, of which one more than `limit` were read; `at` gives a row's position. */
export function toPage<R, T>(rows: readonly R[], limit: number, at: (row: R) => readonly (string | number)[], view: (row: R) => T): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), nextCursor: rows.length > limit && last !== undefined ? encode(at(last)) : null };
}
