import { createInvitation } from '@/lib/server/invitations/commands';
import { listInvitations } from '@/lib/server/invitations/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/invitations', listInvitations);
export const POST = endpoint('POST /api/v1/invitations', createInvitation);
