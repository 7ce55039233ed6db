import { readManuscriptFile } from '@/lib/server/articles/manuscript';
import { endpoint } from '@/lib/web/endpoint';

export const POST = endpoint('POST /api/v1/manuscripts', readManuscriptFile);
