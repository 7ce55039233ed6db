// Where the facts of a manuscript stand, passage by passage: what coverage asks of a checked passage (PRODUCT.md §4.3).
import type { DateMention, Facts } from './reading';
import { spanFinder, type Span } from './span';

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** What leads to a date without bounding it: whoever marks "3. März" has marked "am 3. März". Bounds (seit, bis, ab, since) are not among them. */
const LEADS_TO_DATE = /^(?:am|an|im|in|der|den|dem|des|on|at|the|of)\s+/iu;

/** A span without the signs at its ends: the closing mark of a quotation states nothing. Null where no letter or digit is left. */
function stated(text: string, { start, end }: Span): Span | null {
  const first = text.slice(start, end).search(WORD);
  if (first < 0) return null;
  let last = end;
  // From the end, sign by sign: an expression that looks for a run before the end would take quadratic time.
  for (;;) {
    const width = last - start >= 2 && text.codePointAt(last - 2) !== text.charCodeAt(last - 2) ? 2 : 1;
    if (WORD.test(text.slice(last - width, last))) return { start: start + first, end: last };
    last -= width;
  }
}

/**
 * The figures, dates, names and quotations of `text`, by their starts: each cut to the passages it stands in and without the signs at its
 * ends, the same stretch once. Passages: in text order. Offsets into `text`.
 */
export function factSpans(text: string, passages: readonly Span[], { figures, dates, quotes, names }: Facts): Span[] {
  const passagesAt = spanFinder(passages);
  const found = new Map<string, Span>();
  const bare = dates.map(({ start, end }) => ({ start: start + (LEADS_TO_DATE.exec(text.slice(start, end))?.[0].length ?? 0), end }));
  for (const fact of [...figures, ...bare, ...quotes, ...names]) {
    for (const passage of passagesAt(fact)) {
      const span = stated(text, { start: Math.max(fact.start, passage.start), end: Math.min(fact.end, passage.end) });
      if (span) found.set(`${span.start} ${span.end}`, span);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where the dates stand that hang on the day of publication (PRODUCT.md §4.6), in text order and apart from each other, as the reading gives them. */
export function relativeDates({ dates }: { dates: readonly DateMention[] }): Span[] {
  return dates.filter(({ relative }) => relative).map(({ start, end }) => ({ start, end }));
}
