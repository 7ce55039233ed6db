// Words about articles that both the browser and the server use.

export const ACCESSES = ['newsroom', 'restricted'] as const;
export type Access = (typeof ACCESSES)[number];

export const ARTICLE_STATES = ['in_check', 'ready', 'signed_off', 'published'] as const;

export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The zone in which the desk counts days, and which times are shown in until a person has set their own. */
export const DESK_ZONE = 'Europe/Berlin';

export const EXEMPTION_REASONS = ['opinion', 'known', 'duplicate', 'other'] as const;
export type ExemptionReason = (typeof EXEMPTION_REASONS)[number];

/** Longest manuscript, in UTF-16 code units (PRODUCT.md §6). */
export const MAX_TEXT = 1_000_000;

/** Most corrections in place that one new revision may bring. */
export const MAX_EDITS = 10_000;
