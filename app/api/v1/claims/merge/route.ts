import { mergeClaims } from '@/lib/server/claims/merge';
import { endpoint } from '@/lib/web/endpoint';

export const POST = endpoint('POST /api/v1/claims/merge', mergeClaims);
