import { patchClaim } from '@/lib/server/claims/commands';
import { getClaim } from '@/lib/server/claims/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/claims/{id}', getClaim);
export const PATCH = endpoint('PATCH /api/v1/claims/{id}', patchClaim);
