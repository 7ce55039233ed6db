// A stretch of a text: what passages, anchors, exemptions and selections have in common.

/** Half-open: `end` is the first offset that is not in it. In UTF-16 code units of the text it belongs to. */
export type Span = { start: number; end: number };

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
