// Ends the session in this browser and goes to the sign-in page.
import { signOut as endSession } from 'next-auth/react';

/** Rejects when the server could not be reached; the person is then still signed in. */
export async function signOut(): Promise<void> {
  await endSession({ callbackUrl: '/login' });
}
