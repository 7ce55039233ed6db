import { decideCorrections } from '@/lib/server/corrections/commands';
import { listCorrections } from '@/lib/server/corrections/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/articles/{id}/corrections', listCorrections);
export const POST = endpoint('POST /api/v1/articles/{id}/corrections', decideCorrections);
