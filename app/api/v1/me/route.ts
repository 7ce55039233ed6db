import { getMe, patchMe } from '@/lib/server/people/me';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/me', getMe);
export const PATCH = endpoint('PATCH /api/v1/me', patchMe);
