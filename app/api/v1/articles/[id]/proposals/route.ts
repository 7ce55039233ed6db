import { askProposals } from '@/lib/server/proposals/commands';
import { endpoint } from '@/lib/web/endpoint';

export const POST = endpoint('POST /api/v1/articles/{id}/proposals', askProposals);
