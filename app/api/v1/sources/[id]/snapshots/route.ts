// Files of a source: raw bytes in.
import { addSnapshot } from '@/lib/server/snapshots/commands';
import { endpoint } from '@/lib/web/endpoint';

export const POST = endpoint('POST /api/v1/sources/{id}/snapshots', addSnapshot);
