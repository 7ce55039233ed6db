// Signs in by next-auth's documented routes.
import type { ErrorCode } from '@/lib/domain/errors';
import { ERROR_CODES } from '@/lib/domain/errors';
import { ApiError } from './api';
import { keepDraftsFor } from './draft';
import { postToAuth } from './next-auth';

const isCode = (word: string): word is ErrorCode => word in ERROR_CODES;

/**
 * Begins a session in this browser; the caller then loads the next page in full, so that language and theme are the person's.
 * @throws ApiError `unauthenticated` (e-mail and password do not belong together), `rate_limited` with `retryAfter`, `wrong_origin` (the browser keeps no cookie of this address), `offline` and the like
 */
export async function signIn(email: string, password: string): Promise<void> {
  let answer: Response;
  let url: string;
  try {
    answer = await postToAuth('callback/credentials', { email, password, callbackUrl: '/' });
    url = ((await answer.json()) as { url?: string }).url ?? '';
  } catch {
    throw new ApiError('offline', 0);
  }
  const search = new URL(url, window.location.origin).searchParams;
  const [word = '', seconds] = (search.get('error') ?? '').split(':');
  if (word === 'CredentialsSignin') throw new ApiError('unauthenticated', 401);
  if (search.has('csrf')) throw new ApiError('wrong_origin', 403);
  if (word !== '' || !answer.ok) throw new ApiError(isCode(word) ? word : 'internal', answer.status, [], undefined, seconds ? Number(seconds) : null);
  keepDraftsFor(email);
}
