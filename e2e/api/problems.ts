// What every refusal of the interface must look like (RFC 9457, PRODUCT.md §6).
import { expect } from '@playwright/test';
import { z } from 'zod';
import { ERROR_CODES, FIELD_CODES, type ErrorCode, type FieldError } from '@/lib/domain/errors';
import type { Answer } from './client';

const Problem = z.strictObject({
  type: z.string().startsWith('urn:beleg:problem:'),
  title: z.string().min(1),
  status: z.int(),
  code: z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]),
  detail: z.string().optional(),
  errors: z.array(z.strictObject({ pointer: z.string(), code: z.enum(FIELD_CODES) })).optional(),
  current: z.looseObject({}).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** Words of a stack trace or of the database, which no answer may carry. */
const INSIDES = /node_modules|\.next|prisma|postgres|\bat [\w.]+ \(|ECONN|SELECT |violates/i;

/**
 * Expects a whole problem document with this status or code, and these faults of fields where they are given.
 * @returns the document
 */
export function expectProblem(answer: Answer, expected: number | ErrorCode, errors?: readonly FieldError[]): Problem {
  const status = typeof expected === 'number' ? expected : ERROR_CODES[expected];
  expect(answer.status, answer.text.slice(0, 300)).toBe(status);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(answer.headers['cache-control']).toBe('no-store');
  const problem = Problem.parse(answer.json);
  expect(problem.status).toBe(status);
  expect(problem.type).toBe(`urn:beleg:problem:${problem.code}`);
  if (typeof expected === 'string') expect(problem.code).toBe(expected);
  expect(ERROR_CODES[problem.code]).toBe(status);
  if (errors) expect(problem.errors).toEqual(errors);
  expect(answer.text).not.toMatch(INSIDES);
  return problem;
}
