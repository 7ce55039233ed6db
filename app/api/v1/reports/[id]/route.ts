import { getReport } from '@/lib/server/reports/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/reports/{id}', getReport);
