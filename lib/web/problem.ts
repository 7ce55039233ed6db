// Errors as RFC 9457 problem documents: a code and pointers, never a stack trace or a message of the database.
import 'server-only';
import type { z } from 'zod';
import { AppError, ERROR_CODES, FIELD_CODES, type ErrorCode, type FieldCode, type FieldError } from '@/lib/domain/errors';
import { isDatabaseUnavailable, isStorageFull } from '@/lib/server/database-error';
import { logError } from '@/lib/server/log';

export const JSON_HEADERS = { 'Cache-Control': 'no-store' };

/** A problem document. `detail` is for developers, in English; the screen makes its own sentence from `code`. */
export function problem(code: ErrorCode, details: AppError['details'] & { detail?: string } = {}): Response {
  const status = ERROR_CODES[code];
  const { retryAfter, ...rest } = details;
  return new Response(JSON.stringify({ type: `urn:beleg:problem:${code}`, title: code.replaceAll('_', ' '), status, code, ...rest }), {
    status,
    headers: {
      ...JSON_HEADERS,
      'Content-Type': 'application/problem+json',
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
      ...(code === 'unauthenticated' ? { 'WWW-Authenticate': 'Bearer' } : {}),
    },
  });
}

/** Any error as a problem document; unexpected ones are logged and answered as `internal`. */
export function problemOf(error: unknown, where: string): Response {
  if (error instanceof AppError) return problem(error.code, error.details);
  if (isDatabaseUnavailable(error)) return problem('database_unavailable', { retryAfter: 2 });
  if (isStorageFull(error)) return problem('storage_full');
  logError(where, error);
  return problem('internal');
}

const isFieldCode = (text: string): text is FieldCode => (FIELD_CODES as readonly string[]).includes(text);

function fieldCode(issue: z.core.$ZodIssue): FieldCode {
  if (isFieldCode(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'invalid';
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too_short' : 'too_small';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too_long' : 'too_large';
    default:
      return 'invalid';
  }
}

const pointer = (path: readonly PropertyKey[]) => path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** zod's findings as pointers and codes. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.flatMap((issue): FieldError[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ pointer: pointer([...issue.path, key]), code: 'unknown_field' }))
      : [{ pointer: pointer(issue.path), code: fieldCode(issue) }],
  );
}
