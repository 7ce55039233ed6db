import { readGivenText } from '@/lib/server/reading/queries';
import { endpoint } from '@/lib/web/endpoint';

export const POST = endpoint('POST /api/v1/propose', readGivenText);
