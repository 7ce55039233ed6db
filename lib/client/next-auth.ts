// Sends a form to next-auth as its own browser library would, which weighs more than all of this.

/**
 * Fetches the form's token and posts the fields.
 * @param action what follows /api/auth/
 */
export async function postToAuth(action: 'callback/credentials' | 'signout', fields: Record<string, string>): Promise<Response> {
  const token: unknown = await (await fetch('/api/auth/csrf', { cache: 'no-store' })).json();
  if (typeof token !== 'object' || token === null || !('csrfToken' in token)) throw new Error('no csrf token');
  return fetch(`/api/auth/${action}`, { method: 'POST', body: new URLSearchParams({ ...fields, csrfToken: String(token.csrfToken), json: 'true' }) });
}
