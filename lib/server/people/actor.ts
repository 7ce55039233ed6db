// The only mint of Actor: session or token row and person row, as they are now, in one query.
import 'server-only';
import { createHash } from 'node:crypto';
import type { Actor, Role } from '@/lib/domain/actor';
import { db } from '../db';

/** SHA-256 (hex) of a secret, as stored for access tokens and links: they are random, so a fast hash is enough. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

type Row = { via: string; id: string; name: string; email: string; roles: Role[] };

function mint(row: Row, kind: Actor['via']['kind']): Actor;
function mint(row: Row | undefined, kind: Actor['via']['kind']): Actor | null;
function mint(row: Row | undefined, kind: Actor['via']['kind']): Actor | null {
  if (!row) return null;
  return { id: row.id, name: row.name, email: row.email, roles: row.roles, via: { kind, id: row.via } } as unknown as Actor;
}

/** The person behind a session, or null when the session has ended or the person is disabled. */
export async function actorBySession(sessionId: string): Promise<Actor | null> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s.id AS via, u.id, u.name, u.email, u.roles::text[] AS roles
      FROM "Session" s JOIN "User" u ON u.id = s."userId"
     WHERE s.id = ${sessionId}::uuid AND s."revokedAt" IS NULL AND s."expiresAt" > now() AND u."disabledAt" IS NULL`;
  return mint(rows[0], 'session');
}

/** The person behind an access token, or null when it was revoked, has expired, or the person is disabled. */
export async function actorByToken(token: string): Promise<Actor | null> {
  const rows = await db.$queryRaw<(Row & { stale: boolean })[]>`
    SELECT t.id AS via, u.id, u.name, u.email, u.roles::text[] AS roles,
           (t."lastUsedAt" IS NULL OR t."lastUsedAt" < now() - interval '1 minute') AS stale
      FROM "AccessToken" t JOIN "User" u ON u.id = t."userId"
     WHERE t.hash = ${hashSecret(token)} AND t."revokedAt" IS NULL AND (t."expiresAt" IS NULL OR t."expiresAt" > now()) AND u."disabledAt" IS NULL`;
  const row = rows[0];
  // Once a minute is exact enough for "last used", and spares a write on every request.
  if (row?.stale) await db.accessToken.update({ where: { id: row.via }, data: { lastUsedAt: new Date() } });
  return mint(row, 'token');
}

/** Somebody who has just become a member by an invitation, for what is done in the same transaction. */
export function newcomer(person: Omit<Row, 'via'>, invitationId: string): Actor {
  return mint({ ...person, via: invitationId }, 'invitation');
}

/** Names nobody: the machine room is no person. */
const NIL = '00000000-0000-0000-0000-000000000000';

/** Whoever can run commands on the server itself; the history names no person for it. */
export function machineRoom(): Actor {
  return mint({ via: NIL, id: NIL, name: 'machine room', email: '', roles: ['admin'] }, 'machine_room');
}
