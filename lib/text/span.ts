// A stretch of a text: what passages, anchors, exemptions and selections have in common.

/** Half-open: `end` is the first offset that is not in it. In UTF-16 code units of the text it belongs to. */
export type Span = { start: number; end: number };

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The first index whose item fits, in a list where all after a fitting one fit too; its length where none does. */
export function firstFit<T>(items: readonly T[], fits: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && fits(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Finds, again and again and without walking through all of them, the spans that overlap a place; by their starts. */
export function spanFinder<T extends Span>(spans: readonly T[]): (place: Span) => T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let reached = 0;
  const reaches = sorted.map(({ end }) => (reached = Math.max(reached, end)));
  return (place) => {
    const found: T[] = [];
    for (let at = firstFit(reaches, (reach) => reach > place.start); at < sorted.length; at += 1) {
      const span = sorted[at];
      if (!span || span.start >= place.end) break;
      if (overlaps(span, place)) found.push(span);
    }
    return found;
  };
}
