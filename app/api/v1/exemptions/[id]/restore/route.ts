import { restoreExemption } from '@/lib/server/exemptions/commands';
import { endpoint } from '@/lib/web/endpoint';

export const POST = endpoint('POST /api/v1/exemptions/{id}/restore', restoreExemption);
