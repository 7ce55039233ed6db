import { listRevisions } from '@/lib/server/articles/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/articles/{id}/revisions', listRevisions);
