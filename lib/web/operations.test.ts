// Guards against drift: every operation has a route, every route an operation, and the document shows both.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '@/lib/domain/operations';
import { openApiDocument } from './openapi';

const root = path.resolve(import.meta.dirname, '../..');

/** Every operation that a route file serves, as "METHOD path", with the name its endpoint(…) was given. */
function routes(): { served: string; named: string }[] {
  return readdirSync(path.join(root, 'app/api/v1'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts'))
    .flatMap((file) => {
      const url = `/api/v1/${path.dirname(file).replace(/\[(\w+)\]/g, '{$1}')}`;
      const text = readFileSync(path.join(root, 'app/api/v1', file), 'utf8');
      return [...text.matchAll(/export const (\w+) = \w+\(\s*'([^']+)'/g)].map(([, method, named]) => ({ served: `${method} ${url}`, named: named ?? '' }));
    });
}

describe('the interface', () => {
  it('serves each operation at its own path', () => {
    expect(routes().filter(({ served, named }) => served !== named)).toEqual([]);
  });

  it('serves what it documents, and nothing else', () => {
    expect(routes().map(({ served }) => served).sort()).toEqual(Object.keys(OPERATIONS).sort());
  });

  it('documents every operation in OpenAPI 3.1', () => {
    const document = openApiDocument();
    const documented = Object.entries(document.paths ?? {}).flatMap(([url, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${url}`));
    expect(document.openapi).toMatch(/^3\.1/);
    expect(documented.sort()).toEqual(Object.keys(OPERATIONS).sort());
  });
});
