import { getReading } from '@/lib/server/reading/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/articles/{id}/reading', getReading);
