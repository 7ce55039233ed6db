import { getStanding } from '@/lib/server/claims/standing';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/claims/{id}/standing', getStanding);
