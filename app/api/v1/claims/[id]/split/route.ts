import { splitClaim } from '@/lib/server/claims/split';
import { endpoint } from '@/lib/web/endpoint';

export const POST = endpoint('POST /api/v1/claims/{id}/split', splitClaim);
