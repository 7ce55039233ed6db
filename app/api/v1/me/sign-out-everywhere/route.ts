import { signOutEverywhere } from '@/lib/server/people/me';
import { endpoint } from '@/lib/web/endpoint';

export const POST = endpoint('POST /api/v1/me/sign-out-everywhere', signOutEverywhere);
