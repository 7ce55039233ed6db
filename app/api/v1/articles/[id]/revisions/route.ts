import { listRevisions } from '@/lib/server/articles/queries';
import { reviseArticle } from '@/lib/server/revisions/commands';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/articles/{id}/revisions', listRevisions);
export const POST = endpoint('POST /api/v1/articles/{id}/revisions', reviseArticle);
