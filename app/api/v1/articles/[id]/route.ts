import { patchArticle } from '@/lib/server/articles/commands';
import { getArticle } from '@/lib/server/articles/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/articles/{id}', getArticle);
export const PATCH = endpoint('PATCH /api/v1/articles/{id}', patchArticle);
