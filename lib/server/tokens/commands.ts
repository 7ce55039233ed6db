// Makes and revokes personal access tokens.
import 'server-only';
import { randomBytes } from 'node:crypto';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { audit } from '../audit';
import type { AccessToken } from '../generated/client';
import { hashSecret } from '../people/actor';
import { write, type Tx } from '../transaction';
import { tokenView } from './view';

/** 256 random bits behind a prefix that secret scanners can look for. */
const newToken = () => `beleg_${randomBytes(32).toString('base64url')}`;

/** Writes a token and its event; gives the row and, for the only time, the token itself. */
export async function mintToken(tx: Tx, actor: Actor, data: { userId: string; name: string; expiresAt: Date | null }): Promise<{ row: AccessToken; token: string }> {
  const token = newToken();
  const row = await tx.accessToken.create({ data: { ...data, hash: hashSecret(token), hint: token.slice(-4) } });
  await audit(tx, actor, { type: 'token.created', objectId: row.id, payload: { after: { name: row.name, expiresAt: row.expiresAt?.toISOString() ?? null } } });
  return { row, token };
}

/**
 * Makes an access token with its owner's rights.
 * @throws AppError `rule_violated` (`expiry_in_past`)
 */
export function createAccessToken(actor: Actor, { name, expiresAt }: Input<'POST /api/v1/me/tokens'>): Promise<Answer<'POST /api/v1/me/tokens'>> {
  return write(actor, async (tx) => {
    const until = expiresAt === null ? null : new Date(expiresAt);
    if (until && until.getTime() <= Date.now()) throw new AppError('rule_violated', { errors: [{ pointer: '/expiresAt', code: 'expiry_in_past' }] });
    const { row, token } = await mintToken(tx, actor, { userId: actor.id, name, expiresAt: until });
    return { ...tokenView(row), token };
  });
}

/**
 * Revokes one of one's own tokens, at once and for good.
 * @throws AppError `not_found` (also for other people's), `wrong_state` (revoked before)
 */
export function revokeAccessToken(actor: Actor, { id }: Input<'POST /api/v1/me/tokens/{id}/revoke'>): Promise<Answer<'POST /api/v1/me/tokens/{id}/revoke'>> {
  return write(actor, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "AccessToken" WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await tx.accessToken.findUnique({ where: { id, userId: actor.id } });
    if (!row) throw new AppError('not_found');
    if (row.revokedAt) throw new AppError('wrong_state', { current: tokenView(row) });
    const next = await tx.accessToken.update({ where: { id }, data: { revokedAt: new Date() } });
    await audit(tx, actor, { type: 'token.revoked', objectId: id, payload: { before: { name: row.name } } });
    return tokenView(next);
  });
}
