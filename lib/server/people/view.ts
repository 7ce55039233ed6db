// People as the interface shows them: to admins, to themselves, to colleagues.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { deskPermissions } from '@/lib/domain/permissions';
import type { Colleague, Me, Person } from '@/lib/domain/schema/person';
import type { User } from '../generated/client';
import { modelSettings } from '../models/settings';

/** Somebody as admins see them; the password's hash stays here. */
export function personView(row: User): Person {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    email: row.email,
    roles: row.roles,
    disabledAt: row.disabledAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

/** Oneself, with settings and what one may do on the desk. */
export function meView(actor: Actor, row: User): Me {
  return {
    ...personView(row),
    locale: row.locale,
    theme: row.theme,
    timeZone: row.timeZone,
    singleKeys: row.singleKeys,
    strikeChecked: row.strikeChecked,
    model: modelSettings()?.model ?? null,
    allowed: deskPermissions(actor),
  };
}

/** Somebody as everyone on the desk sees them. */
export function colleagueView(row: Pick<User, 'id' | 'name' | 'roles' | 'disabledAt'>): Colleague {
  return { id: row.id, name: row.name, roles: row.roles, disabled: row.disabledAt !== null };
}
