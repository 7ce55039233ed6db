// Who is asking: from the session cookie or the access token to the person as the database knows them now.
import 'server-only';
import { decode } from 'next-auth/jwt';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { cache } from 'react';
import type { Actor } from '@/lib/domain/actor';
import { env } from '@/lib/server/env';
import { actorBySession, actorByToken } from '@/lib/server/people/actor';
import { returnPath } from './return-path';

/** next-auth's name for the session cookie: it takes the `__Secure-` prefix where the public URL is https. */
const SESSION_COOKIE = env.BELEG_URL.startsWith('https:') ? '__Secure-next-auth.session-token' : 'next-auth.session-token';

async function actorByCookie(cookie: string | undefined): Promise<Actor | null> {
  if (!cookie) return null;
  const token = await decode({ token: cookie, secret: env.NEXTAUTH_SECRET }).catch(() => null);
  const sessionId = token?.['sid'];
  return typeof sessionId === 'string' ? actorBySession(sessionId) : null;
}

/** The actor of an API request and whether a browser's cookie vouches for them; null when nobody is signed in. */
export async function actorOfRequest(request: NextRequest): Promise<{ actor: Actor; byCookie: boolean } | null> {
  const authorization = request.headers.get('authorization');
  if (authorization !== null) {
    const token = /^Bearer +(\S{20,200})$/i.exec(authorization)?.[1];
    const actor = token ? await actorByToken(token) : null;
    return actor && { actor, byCookie: false };
  }
  const actor = await actorByCookie(request.cookies.get(SESSION_COOKIE)?.value);
  return actor && { actor, byCookie: true };
}

/** The signed-in actor of a page, or null. Read once for each page. */
export const currentActor = cache(async (): Promise<Actor | null> => actorByCookie((await cookies()).get(SESSION_COOKIE)?.value));

/** The signed-in actor of a page; sends everybody else to the sign-in page, from which they come back. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  const wanted = (await headers()).get('x-beleg-path') ?? undefined;
  redirect(wanted === undefined ? '/login' : `/login?${new URLSearchParams({ next: returnPath(wanted) }).toString()}`);
}
