import { makeReport } from '@/lib/server/reports/commands';
import { listReports } from '@/lib/server/reports/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/articles/{id}/reports', listReports);
export const POST = endpoint('POST /api/v1/articles/{id}/reports', makeReport);
