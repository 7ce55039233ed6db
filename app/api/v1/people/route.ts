import { listPeople } from '@/lib/server/people/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/people', listPeople);
