import { listWordings } from '@/lib/server/diff/wordings';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/claims/{id}/wordings', listWordings);
