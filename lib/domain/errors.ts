// The codes that cross the wire; sentences are made at the edge, in the reader's language.

/** Every error the desk answers with, and its HTTP status. Order of checks: PRODUCT.md §6. */
export const ERROR_CODES = {
  unauthenticated: 401,
  wrong_origin: 403,
  forbidden: 403,
  not_found: 404,
  unsupported_media_type: 415,
  too_large: 413,
  not_json: 400,
  length_required: 411,
  invalid_input: 422,
  rule_violated: 422,
  idempotency_mismatch: 422,
  version_required: 428,
  stale_version: 412,
  conflict: 409,
  wrong_state: 409,
  idempotency_in_flight: 409,
  link_spent: 410,
  rate_limited: 429,
  storage_full: 507,
  database_unavailable: 503,
  internal: 500,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** What can be wrong with one field; `pointer` in {@link FieldError} says which. */
export const FIELD_CODES = [
  'required', 'invalid', 'too_short', 'too_long', 'too_small', 'too_large', 'unknown_field',
  // text and spans
  'empty_text', 'binary_text', 'no_words', 'too_many_passages', 'text_unchanged', 'edits_overlap', 'span_outside', 'span_empty', 'span_blank', 'span_splits_character', 'span_taken', 'span_apart', 'other_words',
  // verdicts
  'rationale_required', 'evidence_required', 'supporting_evidence_required', 'refuting_evidence_required', 'keep_needs_reason',
  'expiry_in_past', 'unknown_revision', 'claim_closed',
  // claims
  'reason_required', 'unknown_person', 'unknown_claim',
  // corrections
  'unknown_verdict', 'verdict_superseded', 'no_correction', 'no_decision', 'hold_unwritable', 'claim_nowhere', 'not_a_mention', 'wording_changed', 'corrections_overlap', 'revised_since',
  // sources and files
  'unknown_source', 'unknown_snapshot', 'url_scheme', 'digest_mismatch', 'length_mismatch', 'empty_file', 'file_type_not_allowed',
  'invalid_utf8', 'zip_bomb', 'broken_file', 'unsupported_format', 'encrypted_file', 'xml_entities', 'unsafe_paths', 'too_deep', 'wrong_ending', 'scan', 'too_much',
  // people
  'email_taken', 'wrong_password', 'weak_password', 'last_admin',
] as const;

export type FieldCode = (typeof FIELD_CODES)[number];

/** One fault of the input: a JSON pointer (RFC 6901) and what is wrong there. */
export type FieldError = { pointer: string; code: FieldCode };

/** The one exception that use cases throw on purpose; lib/web turns it into problem+json. */
export class AppError extends Error {
  override readonly name = 'AppError';
  /** `current` is the object as it is now (for `stale_version`); `retryAfter` is in seconds (for `rate_limited`). */
  constructor(
    readonly code: ErrorCode,
    readonly details: { errors?: FieldError[]; current?: unknown; retryAfter?: number } = {},
  ) {
    super(code);
  }
}
