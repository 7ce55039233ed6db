import { createArticle } from '@/lib/server/articles/commands';
import { listArticles } from '@/lib/server/articles/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/articles', listArticles);
export const POST = endpoint('POST /api/v1/articles', createArticle);
