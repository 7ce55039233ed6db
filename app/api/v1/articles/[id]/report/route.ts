import { previewReport } from '@/lib/server/reports/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/articles/{id}/report', previewReport);
