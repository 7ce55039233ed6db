import { patchClaims } from '@/lib/server/claims/commands';
import { endpoint } from '@/lib/web/endpoint';

export const POST = endpoint('POST /api/v1/articles/{id}/claims/batch', patchClaims);
