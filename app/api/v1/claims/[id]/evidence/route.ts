// Evidence on a claim: read it, attach some.
import { addEvidence } from '@/lib/server/evidence/commands';
import { listEvidence } from '@/lib/server/evidence/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/claims/{id}/evidence', listEvidence);
export const POST = endpoint('POST /api/v1/claims/{id}/evidence', addEvidence);
