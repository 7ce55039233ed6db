import { loadSample } from '@/lib/server/sample/commands';
import { endpoint } from '@/lib/web/endpoint';

export const POST = endpoint('POST /api/v1/sample', loadSample);
