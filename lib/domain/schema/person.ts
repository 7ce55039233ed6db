// People, sessions, invitations and access tokens as they go over the wire.
import { z } from 'zod';
import { ROLES } from '../actor';
import { LANGUAGES } from '../article';
import { PERMISSIONS } from '../permissions';
import { THEMES } from '../theme';
import { Id, ListQuery, PersonRef, SearchText, Timestamp, Version, line, orNone } from './primitives';

export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** At least 12 characters; argon2id reads at most what fits in 1,024 code units here. */
export const Password = z.string().min(12, { error: 'weak_password' }).max(1_024);

export const Person = z.object({
  id: Id,
  version: Version,
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(ROLES)),
  disabledAt: Timestamp.nullable(),
  createdAt: Timestamp,
});
export type Person = z.infer<typeof Person>;

/** Name and id only: what everyone on the desk may know of a colleague, for assigning and naming. */
export const Colleague = PersonRef.extend({ roles: z.array(z.enum(ROLES)), disabled: z.boolean() });
export type Colleague = z.infer<typeof Colleague>;

export const PersonPatch = z.strictObject({
  name: line(200).optional(),
  roles: z.array(z.enum(ROLES)).min(1).max(3).optional(),
  disabled: z.boolean().optional(),
});
export type PersonPatch = z.infer<typeof PersonPatch>;

export const Me = Person.extend({
  locale: z.enum(LANGUAGES).nullable().describe('null: the browser decides'),
  theme: z.enum(THEMES),
  timeZone: z.string(),
  singleKeys: z.boolean().describe('single-letter shortcuts'),
  strikeChecked: z.boolean().describe('strike checked claims through on screen'),
  model: z.string().nullable().describe('name of the language model that proposals may be asked of; null: none'),
  allowed: z.array(z.enum(PERMISSIONS)),
});
export type Me = z.infer<typeof Me>;

const TimeZone = line(64).refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', { error: 'invalid' });

export const MePatch = z.strictObject({
  name: line(200).optional(),
  locale: z.enum(LANGUAGES).nullable().optional(),
  theme: z.enum(THEMES).optional(),
  timeZone: TimeZone.optional(),
  singleKeys: z.boolean().optional(),
  strikeChecked: z.boolean().optional(),
});
export type MePatch = z.infer<typeof MePatch>;

export const PasswordChange = z.strictObject({ current: z.string().max(1_024), next: Password });

export const NewInvitation = z.strictObject({ email: orNone(Email), roles: z.array(z.enum(ROLES)).min(1).max(3) });

export const Invitation = z.object({
  id: Id,
  email: z.string().nullable(),
  roles: z.array(z.enum(ROLES)),
  createdBy: PersonRef.nullable(),
  createdAt: Timestamp,
  expiresAt: Timestamp,
  acceptedAt: Timestamp.nullable(),
  revokedAt: Timestamp.nullable(),
});
export type Invitation = z.infer<typeof Invitation>;

/** The link is shown once. */
export const MadeInvitation = Invitation.extend({ link: z.string() });
export type MadeInvitation = z.infer<typeof MadeInvitation>;

export const AcceptInvitation = z.strictObject({ secret: z.string().min(20).max(200), email: Email, name: line(200), password: Password });
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;

export const AccessToken = z.object({
  id: Id,
  name: z.string(),
  hint: z.string().describe('its last four characters'),
  createdAt: Timestamp,
  lastUsedAt: Timestamp.nullable(),
  expiresAt: Timestamp.nullable(),
  revokedAt: Timestamp.nullable(),
});
export type AccessToken = z.infer<typeof AccessToken>;

export const NewAccessToken = z.strictObject({ name: line(100), expiresAt: orNone(Timestamp) });

/** The token is shown once. */
export const MadeAccessToken = AccessToken.extend({ token: z.string() });
export type MadeAccessToken = z.infer<typeof MadeAccessToken>;

export const PeopleQuery = ListQuery.extend({ q: SearchText.optional() });
