// A stored file: raw bytes out.
import { getSnapshotContent } from '@/lib/server/snapshots/queries';
import { endpoint } from '@/lib/web/endpoint';

export const GET = endpoint('GET /api/v1/snapshots/{id}/content', getSnapshotContent);
