import { acceptInvitation } from '@/lib/server/invitations/commands';
import { openEndpoint } from '@/lib/web/endpoint';

export const POST = openEndpoint('POST /api/v1/invitations/accept', acceptInvitation);
