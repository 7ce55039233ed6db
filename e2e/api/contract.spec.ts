// What programs rely on before they know anybody here: the description of the interface, and whether the desk is well.
import { expect, test } from '@playwright/test';
import { OPERATIONS } from '@/lib/domain/operations';
import { send, type Answer } from './client';
import { NOBODY, byCookie, byToken } from './people';
import { makePerson } from '@/prisma/factories';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Body = { content?: Record<string, { schema?: Json }> };
type Described = { operationId?: string; summary?: string; tags?: string[]; security?: Json[]; parameters?: { name: string; in: string; required?: boolean; schema?: Json }[]; requestBody?: Body; responses: Record<string, Body & { description: string }> };
type Document = { openapi: string; info: { title: string; version: string }; paths: Record<string, Record<string, Described>>; components: { schemas?: Record<string, Json>; securitySchemes: Record<string, { type: string }> } };

const describedBy = (answer: Answer) => answer.json as Document;

/** Every value of every member `$ref` in the document. */
function references(node: Json): string[] {
  if (node === null || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap(references);
  return Object.entries(node).flatMap(([key, value]) => (key === '$ref' && typeof value === 'string' ? [value] : references(value)));
}

const found = (document: Json, pointer: string) =>
  pointer.slice(2).split('/').reduce<Json | undefined>((node, part) => (node as Record<string, Json> | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')], document);

test('the description is OpenAPI 3.1, whole, and open to all', async () => {
  const person = await makePerson({ disabled: true });
  const answers = await Promise.all([NOBODY, await byCookie(person), await byToken(person), { authorization: 'Bearer falsch' }].map((who) => send(who, 'GET /api/v1/openapi.json')));
  for (const answer of answers) expect(answer.status).toBe(200);
  expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);

  const document = describedBy(answers[0] as Answer);
  expect(document.openapi).toMatch(/^3\.1\.\d+$/);
  expect(document.info.title).toBeTruthy();
  expect(document.info.version).toBeTruthy();
  const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, path, operation })));
  expect(operations.map(({ name }) => name).sort()).toEqual(Object.keys(OPERATIONS).sort());
  for (const { name, path, operation } of operations) {
    const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
    expect(inPath.map((parameter) => parameter.name).sort(), name).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort());
    expect(inPath.every((parameter) => parameter.required), name).toBe(true);
    expect(new Set(operation.parameters?.map((parameter) => `${parameter.in} ${parameter.name}`)).size, name).toBe(operation.parameters?.length ?? 0);
    expect(Object.values(operation.responses).every((response) => response.description), name).toBe(true);
    expect(Object.keys(operation.responses).some((status) => /^20[01]$/.test(status)), name).toBe(true);
    expect(operation.summary, name).toBeTruthy();
  }
  const ids = operations.flatMap(({ operation }) => operation.operationId ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const refs = references(document);
  expect(refs.filter((ref) => !ref.startsWith('#/') || found(document as unknown as Json, ref) === undefined)).toEqual([]);
  expect(Object.keys(document.components.securitySchemes).length).toBeGreaterThan(0);
});

test('health is told to all, and nothing beside it', async () => {
  const answer = await send(NOBODY, 'GET /api/health');
  expect(answer.status).toBe(200);
  expect(answer.headers['cache-control']).toContain('no-store');
  expect(answer.text).not.toMatch(/postgres|password|node_modules|\/home|\/data/i);
});

test('every answer carries the headers that keep browsers careful, and names no software', async () => {
  for (const path of ['GET /api/v1/openapi.json', 'GET /api/v1/me', 'GET /api/health']) {
    const { headers } = await send(NOBODY, path);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBeTruthy();
    expect(headers['x-frame-options'], path).toBe('DENY');
    expect(headers['x-powered-by'], path).toBeUndefined();
    expect(headers['access-control-allow-origin'], path).toBeUndefined();
  }
});

test('HEAD answers like GET, without a body', async () => {
  const who = await byToken(await makePerson());
  const answer = await send(who, 'HEAD /api/v1/articles');
  expect([answer.status, answer.bytes.length]).toEqual([200, 0]);
  expect((await send(NOBODY, 'HEAD /api/v1/articles')).status).toBe(401);
});
