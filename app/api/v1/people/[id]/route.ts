import { patchPerson } from '@/lib/server/people/commands';
import { endpoint } from '@/lib/web/endpoint';

export const PATCH = endpoint('PATCH /api/v1/people/{id}', patchPerson);
