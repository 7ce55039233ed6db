// Editions and formats of a report, as words that both the browser and the server use.

export const EDITIONS = ['internal', 'legal', 'public'] as const;
export type Edition = (typeof EDITIONS)[number];

export const REPORT_FORMATS = ['html', 'pdf', 'docx', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a report names as not done: the state of a claim's work, a finding that decides nothing, an action not carried out, a finding that expires before it may run, thin evidence. */
export const OPEN_REASONS = ['proposed', 'open', 'in_progress', 'stale', 'unsettled', 'correction', 'expired', 'thin'] as const;
export type OpenReason = (typeof OPEN_REASONS)[number];
