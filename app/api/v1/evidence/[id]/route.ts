// One piece of evidence: change it.
import { editEvidence } from '@/lib/server/evidence/commands';
import { endpoint } from '@/lib/web/endpoint';

export const PATCH = endpoint('PATCH /api/v1/evidence/{id}', editEvidence);
