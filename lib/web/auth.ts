// Signs in and out with next-auth: it checks the form's origin and seals the cookie; the session itself is a row in the database.
import 'server-only';
import NextAuth, { type NextAuthOptions } from 'next-auth';
import credentials from 'next-auth/providers/credentials';
import { cookies } from 'next/headers';
import { NextRequest } from 'next/server';
import { AppError } from '@/lib/domain/errors';
import { PREFERENCE_COOKIES } from '@/lib/i18n/locales';
import { isDatabaseUnavailable } from '@/lib/server/database-error';
import { env } from '@/lib/server/env';
import { logError } from '@/lib/server/log';
import { endSession, SESSION_S, signIn } from '@/lib/server/people/session';
import { readBytes } from './body';
import { clientAddress } from './client-address';
import { problem, problemOf } from './problem';

declare module 'next-auth' {
  interface User {
    sid: string;
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    /** The session's id: all that the cookie carries. */
    sid: string;
  }
}

// next-auth reads its own address from here only, and else from headers that a client can set.
process.env['NEXTAUTH_URL'] = env.BELEG_URL;

const isHttps = env.BELEG_URL.startsWith('https:');
const YEAR_S = 365 * 86_400;

/** Keeps the person's language, theme and zone where pages without a person (sign-in) find them too. */
async function rememberPreferences(preferences: { locale: string | null; theme: string; timeZone: string }): Promise<void> {
  const jar = await cookies();
  const options = { path: '/', maxAge: YEAR_S, sameSite: 'lax', secure: isHttps } as const;
  if (preferences.locale === null) jar.delete(PREFERENCE_COOKIES.locale);
  else jar.set(PREFERENCE_COOKIES.locale, preferences.locale, options);
  jar.set(PREFERENCE_COOKIES.theme, preferences.theme, options);
  jar.set(PREFERENCE_COOKIES.zone, preferences.timeZone, options);
}

/** The words in which the sign-in form is told why: next-auth passes an error's message on as `?error=`. */
function refusal(error: unknown): Error {
  if (error instanceof AppError && error.code === 'rate_limited') return new Error(`rate_limited:${error.details.retryAfter ?? ''}`);
  if (isDatabaseUnavailable(error)) return new Error('database_unavailable');
  logError('sign-in', error);
  return new Error('internal');
}

const options: NextAuthOptions = {
  secret: env.NEXTAUTH_SECRET,
  useSecureCookies: isHttps,
  session: { strategy: 'jwt', maxAge: SESSION_S },
  pages: { signIn: '/login', error: '/login' },
  providers: [
    credentials({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize: async (given, request) => {
        const headers = new Headers(request.headers as Record<string, string>);
        try {
          const begun = await signIn({ email: given?.email ?? '', password: given?.password ?? '', address: clientAddress({ headers }), userAgent: headers.get('user-agent') });
          if (!begun) return null;
          await rememberPreferences(begun);
          return { id: begun.sessionId, sid: begun.sessionId };
        } catch (error) {
          throw refusal(error);
        }
      },
    }),
  ],
  callbacks: {
    // Nothing but the session's id: names and roles in a cookie would be as they were, not as they are.
    jwt: ({ token, user }) => ({ sid: (user as { sid: string } | undefined)?.sid ?? token.sid }),
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.sid === 'string') await endSession(token.sid);
    },
  },
  logger: {
    // Wrong passwords are no errors of the desk; what fails in `authorize` is logged there.
    error: (code, detail) => logError(`next-auth ${code}`, detail instanceof Error ? detail : detail.error),
    warn: () => undefined,
    debug: () => undefined,
  },
};

const handler = NextAuth(options) as (request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }) => Promise<Response>;

/** What the desk's pages use of next-auth; the rest (its own pages, a log that anybody could write to) is not there. */
const SERVED = new Set(['GET csrf', 'GET session', 'GET providers', 'GET error', 'GET signin', 'POST callback', 'POST signout']);

/** Largest form that next-auth may see, in bytes: an e-mail and a password, each character escaped. It would read bodies of any size, from anybody. */
const LARGEST_FORM = 16_384;

/** The same request with its body read, within bounds. */
async function bounded(request: NextRequest): Promise<NextRequest> {
  return request.method === 'POST' ? new NextRequest(request.url, { method: 'POST', headers: request.headers, body: await readBytes(request, LARGEST_FORM) }) : request;
}

/** The route handler of everything below /api/auth. */
export async function signInAndOut(request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  const [action] = (await context.params).nextauth;
  if (!SERVED.has(`${request.method} ${action}`)) return problem('not_found');
  try {
    return await handler(await bounded(request), context);
  } catch (error) {
    // A body that is too large, or no JSON; the database is away.
    return error instanceof SyntaxError ? problem('not_json') : problemOf(error, `/api/auth/${action}`);
  }
}
