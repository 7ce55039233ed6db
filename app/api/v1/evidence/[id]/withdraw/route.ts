// One piece of evidence: withdraw it.
import { withdrawEvidence } from '@/lib/server/evidence/commands';
import { endpoint } from '@/lib/web/endpoint';

export const POST = endpoint('POST /api/v1/evidence/{id}/withdraw', withdrawEvidence);
