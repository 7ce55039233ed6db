import type { Answer } from '@/lib/domain/operations';
import { openEndpoint } from '@/lib/web/endpoint';
import { openApiDocument } from '@/lib/web/openapi';

export const GET = openEndpoint('GET /api/v1/openapi.json', () => Promise.resolve(openApiDocument() as unknown as Answer<'GET /api/v1/openapi.json'>));
