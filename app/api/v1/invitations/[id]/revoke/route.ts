import { revokeInvitation } from '@/lib/server/invitations/commands';
import { endpoint } from '@/lib/web/endpoint';

export const POST = endpoint('POST /api/v1/invitations/{id}/revoke', revokeInvitation);
