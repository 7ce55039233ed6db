// Audit events: the payload's type depends on the event's type; types are for ever, only add.
import { z } from 'zod';
import { ROLES } from '../actor';
import { Id, Timestamp } from './primitives';

/** Every event type and the object it is about. */
export const EVENT_TYPES = {
  'article.created': 'article',
  'article.edited': 'article',
  'article.archived': 'article',
  'article.restored': 'article',
  'revision.created': 'revision',
  'claim.created': 'claim',
  'claim.edited': 'claim',
  'claim.statusChanged': 'claim',
  'claim.reanchored': 'claim',
  'claim.proposed': 'claim',
  'claim.split': 'claim',
  'claim.merged': 'claim',
  'claim.mentionAdded': 'claim',
  'exemption.added': 'exemption',
  'exemption.withdrawn': 'exemption',
  'exemption.confirmed': 'exemption',
  'exemption.restored': 'exemption',
  'evidence.added': 'evidence',
  'evidence.edited': 'evidence',
  'evidence.withdrawn': 'evidence',
  'verdict.recorded': 'verdict',
  'correction.accepted': 'verdict',
  'correction.rejected': 'verdict',
  'correction.stays': 'verdict',
  'correction.withdrawn': 'verdict',
  'report.made': 'report',
  'source.created': 'source',
  'source.edited': 'source',
  'snapshot.added': 'snapshot',
  'person.invited': 'invitation',
  'invitation.revoked': 'invitation',
  'person.joined': 'person',
  'person.edited': 'person',
  'person.disabled': 'person',
  'person.enabled': 'person',
  'person.passwordChanged': 'person',
  'person.signedOutEverywhere': 'person',
  'token.created': 'token',
  'token.revoked': 'token',
} as const;
export type EventType = keyof typeof EVENT_TYPES;

/** Values of named fields before and after; for what is created only `after`, for what ends only `before`. */
const Fields = z.record(z.string(), z.json());
export const EventPayload = z.object({
  before: Fields.optional(),
  after: Fields.optional(),
  /** For confidential sources: names of the fields that changed, without values. */
  fields: z.array(z.string()).optional(),
  /** The claim's number, for events in a claim. */
  claimNumber: z.int().optional(),
});
export type EventPayload = z.infer<typeof EventPayload>;

export const AuditEvent = z.object({
  id: z.string(),
  type: z.enum(Object.keys(EVENT_TYPES) as [EventType, ...EventType[]]),
  object: z.object({ type: z.string(), id: Id }),
  actor: z.object({ id: Id.nullable(), name: z.string(), roles: z.array(z.enum(ROLES)) }),
  at: Timestamp,
  payload: EventPayload,
});
export type AuditEvent = z.infer<typeof AuditEvent>;
