// Ends the session in this browser and goes to the sign-in page, by next-auth's documented routes: its own browser library weighs more than all of this.

/** Rejects when the server did not end the session; the person is then still signed in. */
export async function signOut(): Promise<void> {
  const token: unknown = await (await fetch('/api/auth/csrf', { cache: 'no-store' })).json();
  if (typeof token !== 'object' || token === null || !('csrfToken' in token)) throw new Error('no csrf token');
  const body = new URLSearchParams({ csrfToken: String(token.csrfToken), callbackUrl: '/login', json: 'true' });
  const answer = await fetch('/api/auth/signout', { method: 'POST', body });
  if (!answer.ok) throw new Error(`sign-out answered ${answer.status}`);
  // A full load, so that nothing of the person stays in memory.
  window.location.assign('/login');
}
