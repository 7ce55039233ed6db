// Invitations as admins see them: everything but the link.
import 'server-only';
import type { Invitation as InvitationView } from '@/lib/domain/schema/person';
import type { Invitation } from '../generated/client';
import type { Tx } from '../transaction';

/** Makes the view of several invitations, with their makers' names read in one query. */
export async function invitationViews(client: Tx, rows: readonly Invitation[]): Promise<InvitationView[]> {
  const ids = [...new Set(rows.flatMap((row) => row.createdById ?? []))];
  const makers = ids.length === 0 ? [] : await client.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true }, take: ids.length });
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    roles: row.roles,
    createdBy: makers.find((maker) => maker.id === row.createdById) ?? null,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  }));
}

/** One invitation. */
export async function invitationView(client: Tx, row: Invitation): Promise<InvitationView> {
  const [view] = await invitationViews(client, [row]);
  if (!view) throw new Error('no view of an invitation');
  return view;
}
