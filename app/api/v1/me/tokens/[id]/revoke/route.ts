import { revokeAccessToken } from '@/lib/server/tokens/commands';
import { endpoint } from '@/lib/web/endpoint';

export const POST = endpoint('POST /api/v1/me/tokens/{id}/revoke', revokeAccessToken);
