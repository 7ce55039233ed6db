// OpenAPI 3.1 of /api/v1, generated from the same schemas that validate and type it.
import 'server-only';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { ERROR_CODES, FIELD_CODES } from '@/lib/domain/errors';
import type { Operation } from '@/lib/domain/operation';
import { OPERATIONS } from '@/lib/domain/operations';

const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(ERROR_CODES) as [keyof typeof ERROR_CODES]),
    errors: z.array(z.object({ pointer: z.string(), code: z.enum(FIELD_CODES) })).optional(),
    current: z.unknown().optional().describe('the object as it is now, with `stale_version`'),
    detail: z.string().optional(),
  })
  .meta({ id: 'Problem' });

const refusal = (description: string) => ({ description, content: { 'application/problem+json': { schema: Problem } } });

/** The refusals that an operation can answer with (order: PRODUCT.md §6). */
function refusals(method: string, operation: Operation) {
  return {
    ...(operation.open ? {} : { '401': refusal('Not signed in') }),
    ...(operation.needs || method !== 'GET' ? { '403': refusal('May see it but not do it, or wrong origin') } : {}),
    ...(operation.params ? { '404': refusal('Does not exist, or may not be seen') } : {}),
    ...(operation.body || operation.upload ? { '413': refusal('Too large'), '415': refusal('Not this media type') } : {}),
    ...(operation.body ? { '400': refusal('Not JSON') } : {}),
    ...(operation.body || operation.query || operation.upload ? { '422': refusal('Against the schema or a rule') } : {}),
    ...(operation.ifMatch ? { '412': refusal('An old version; `current` is the present one'), '428': refusal('If-Match is missing') } : {}),
    ...(method === 'POST' ? { '409': refusal('In conflict with what is there') } : {}),
    '503': refusal('The database cannot be reached'),
  };
}

function operationObject(method: string, operation: Operation): ZodOpenApiOperationObject {
  const { answer } = operation;
  const header = z.object({
    ...(operation.ifMatch ? { 'If-Match': z.string().describe('the version one has seen, in quotes: "3"') } : {}),
    ...(method === 'POST' && !operation.open ? { 'Idempotency-Key': z.string().max(255).optional().describe('kept 24 hours for each person') } : {}),
    ...(operation.upload ? { 'Content-Digest': z.string().optional().describe('sha-256=:…: (RFC 9530)') } : {}),
  });
  return {
    tags: [operation.tag],
    summary: operation.summary,
    ...(operation.open ? { security: [] } : {}),
    requestParams: { header, ...(operation.params ? { path: operation.params } : {}), ...(operation.query ? { query: operation.query } : {}) },
    ...(operation.body ? { requestBody: { required: true, content: { 'application/json': { schema: operation.body } } } } : {}),
    ...(operation.upload ? { requestBody: { required: true, content: { '*/*': { schema: { type: 'string', format: 'binary' } } } } } : {}),
    responses: {
      [String(operation.status) as '200']: {
        description: operation.summary,
        content: typeof answer === 'string' ? Object.fromEntries(answer.split(/, | or /).map((type) => [type, { schema: { type: 'string', format: 'binary' } }])) : { 'application/json': { schema: answer } },
      },
      ...refusals(method, operation),
    },
  };
}

/** The whole document. */
export function openApiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const [name, operation] of Object.entries<Operation>(OPERATIONS)) {
    const [method = '', path = ''] = name.split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationObject(method, operation) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Beleg', version: '1', description: 'The fact-check desk. Offsets count UTF-16 code units, spans are half-open.' },
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A personal access token' },
        session: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token' },
      },
    },
    security: [{ token: [] }, { session: [] }],
    paths,
  });
}
