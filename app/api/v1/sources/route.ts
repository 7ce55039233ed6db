// The source library: search it, add to it.
import { createSource } from '@/lib/server/sources/commands';
import { listSources } from '@/lib/server/sources/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/sources', listSources);
export const POST = endpoint('POST /api/v1/sources', createSource);
