import { listVerdicts } from '@/lib/server/claims/queries';
import { recordVerdict } from '@/lib/server/verdicts/commands';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/claims/{id}/verdicts', listVerdicts);
export const POST = endpoint('POST /api/v1/claims/{id}/verdicts', recordVerdict);
