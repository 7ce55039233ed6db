import { createAccessToken } from '@/lib/server/tokens/commands';
import { listAccessTokens } from '@/lib/server/tokens/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/me/tokens', listAccessTokens);
export const POST = endpoint('POST /api/v1/me/tokens', createAccessToken);
