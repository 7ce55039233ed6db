import { createClaim } from '@/lib/server/claims/commands';
import { listArticleClaims } from '@/lib/server/claims/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/articles/{id}/claims', listArticleClaims);
export const POST = endpoint('POST /api/v1/articles/{id}/claims', createClaim);
