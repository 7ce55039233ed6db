// Ends the session in this browser and goes to the sign-in page.
import { postToAuth } from './next-auth';

/** Rejects when the server did not end the session; the person is then still signed in. */
export async function signOut(): Promise<void> {
  const answer = await postToAuth('signout', { callbackUrl: '/login' });
  if (!answer.ok) throw new Error(`sign-out answered ${answer.status}`);
  // A full load, so that nothing of the person stays in memory.
  window.location.assign('/login');
}
