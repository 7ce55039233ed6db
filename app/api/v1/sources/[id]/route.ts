// One source: read it, change it.
import { editSource } from '@/lib/server/sources/commands';
import { getSource } from '@/lib/server/sources/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/sources/{id}', getSource);
export const PATCH = endpoint('PATCH /api/v1/sources/{id}', editSource);
