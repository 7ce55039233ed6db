import { listDeskClaims } from '@/lib/server/claims/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/claims', listDeskClaims);
