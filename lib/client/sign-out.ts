// Ends the session in this browser and goes to the sign-in page.
import { forgetDrafts } from './draft';
import { postToAuth } from './next-auth';
import { forgetVerdictDrafts } from './verdict-drafts';

/** Rejects when the server did not end the session; the person is then still signed in. */
export async function signOut(): Promise<void> {
  const answer = await postToAuth('signout', { callbackUrl: '/login' });
  if (!answer.ok) throw new Error(`sign-out answered ${answer.status}`);
  leave();
}

/** Goes to the sign-in page once the session has ended, and leaves nothing behind: the next one at this computer may be another person. */
export function leave(): void {
  forgetDrafts();
  forgetVerdictDrafts();
  // A full load, so that nothing of the person stays in memory.
  window.location.assign('/login');
}
