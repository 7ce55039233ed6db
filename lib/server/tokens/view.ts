// Access tokens as their owner sees them: everything but the token.
import 'server-only';
import type { AccessToken as AccessTokenView } from '@/lib/domain/schema/person';
import type { AccessToken } from '../generated/client';

/** A token's name, its last four characters and its life so far. */
export function tokenView(row: AccessToken): AccessTokenView {
  return {
    id: row.id,
    name: row.name,
    hint: row.hint,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}
