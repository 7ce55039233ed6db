import { getRevisionDiff } from '@/lib/server/diff/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/articles/{id}/revisions/{number}/diff', getRevisionDiff);
