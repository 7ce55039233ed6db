// The people that the interface tests act as, made anew for each test straight in the database.
import type { Role } from '@/lib/domain/actor';
import { db } from '@/lib/server/db';
import { makePerson, makeSession, makeToken, type MadePerson } from '@/prisma/factories';
import type { Who } from './client';

/** Somebody who asks: how they prove who they are, and what the rules say of them. */
export type Caller = { name: CallerName; who: Who; person: MadePerson | null; roles: readonly Role[]; byCookie: boolean };

export const CALLERS = ['anonymous', 'viewer', 'editor', 'admin', 'disabled', 'signedOut', 'token', 'revokedToken', 'expiredToken', 'disabledToken'] as const;
export type CallerName = (typeof CALLERS)[number];

/** Those whom the desk knows and lets in. */
export const KNOWN: readonly CallerName[] = ['viewer', 'editor', 'admin', 'token'];

export const NOBODY: Who = {};

/** The headers of a browser that is signed in as this person, sending from the desk's own page. */
export async function byCookie(person: { id: string }): Promise<Who> {
  const { cookie } = await makeSession(person);
  return { cookie: `${cookie.name}=${cookie.value}`, 'sec-fetch-site': 'same-origin' };
}

/** The header of a script with this person's access token. */
export async function byToken(person: { id: string }): Promise<Who> {
  return { authorization: `Bearer ${await makeToken(person)}` };
}

const disable = (person: { id: string }) => db.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
const endSessions = (person: { id: string }) => db.session.updateMany({ where: { userId: person.id }, data: { revokedAt: new Date() } });
const changeTokens = (person: { id: string }, data: { revokedAt: Date } | { expiresAt: Date }) => db.accessToken.updateMany({ where: { userId: person.id }, data });

/** One of each kind of caller; no two are the same person. `password` fits all of them. */
export async function makeCallers(password?: string): Promise<Record<CallerName, Caller>> {
  const make = async (name: CallerName, role: Role, kind: 'cookie' | 'token', after?: (person: MadePerson) => Promise<unknown>): Promise<Caller> => {
    const person = await makePerson({ roles: [role], ...(password === undefined ? {} : { password }) });
    const who = kind === 'cookie' ? await byCookie(person) : await byToken(person);
    await after?.(person);
    return { name, who, person, roles: [role], byCookie: kind === 'cookie' };
  };
  const [viewer, editor, admin, disabled, signedOut, token, revokedToken, expiredToken, disabledToken] = await Promise.all([
    make('viewer', 'viewer', 'cookie'),
    make('editor', 'editor', 'cookie'),
    make('admin', 'admin', 'cookie'),
    make('disabled', 'editor', 'cookie', disable),
    make('signedOut', 'editor', 'cookie', endSessions),
    make('token', 'editor', 'token'),
    make('revokedToken', 'editor', 'token', (person) => changeTokens(person, { revokedAt: new Date() })),
    make('expiredToken', 'editor', 'token', (person) => changeTokens(person, { expiresAt: new Date(Date.now() - 1_000) })),
    make('disabledToken', 'editor', 'token', disable),
  ]);
  return { anonymous: { name: 'anonymous', who: NOBODY, person: null, roles: [], byCookie: false }, viewer, editor, admin, disabled, signedOut, token, revokedToken, expiredToken, disabledToken };
}

/** An editor with an access token. */
export async function makeEditor(given: { name?: string } = {}): Promise<{ person: MadePerson; who: Who }> {
  const person = await makePerson({ roles: ['editor'], ...given });
  return { person, who: await byToken(person) };
}
