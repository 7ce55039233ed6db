// Keeps other sites from writing with a reader's cookie (PRODUCT.md §6).
import 'server-only';
import { env } from '@/lib/server/env';

/** Whether an unsafe request comes from the desk's own pages: Sec-Fetch-Site, else Origin against the public URL. X-Forwarded-Host is never asked. */
export function isSameOrigin(request: { headers: Headers }): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return request.headers.get('origin') === new URL(env.BELEG_URL).origin;
}
