import { listHistory } from '@/lib/server/history/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/articles/{id}/history', listHistory);
