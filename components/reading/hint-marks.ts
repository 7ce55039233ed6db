// Which passages the hints concern: one sign a passage, over all that is doubtful in it. Pure.
import { overlaps, type Span } from '@/lib/text/span';

/** The hints (by their places in the list) of one passage, and from where to where its text is concerned. */
export type HintMark = Span & { hints: readonly number[] };

/** Marks in text order. `units` are the passages, ordered; what touches none is marked by itself. */
export function hintMarks(hints: readonly { spans: readonly Span[] }[], units: readonly Span[]): HintMark[] {
  const marks = new Map<string, { start: number; end: number; hints: Set<number> }>();
  hints.forEach(({ spans }, hint) => {
    for (const span of spans) {
      const touched = units.flatMap((unit, index) => (overlaps(unit, span) ? [{ key: String(index), start: Math.max(unit.start, span.start), end: Math.min(unit.end, span.end) }] : []));
      for (const { key, start, end } of touched.length > 0 ? touched : [{ key: `at ${span.start}`, ...span }]) {
        const mark = marks.get(key);
        if (mark) {
          mark.start = Math.min(mark.start, start);
          mark.end = Math.max(mark.end, end);
          mark.hints.add(hint);
        } else marks.set(key, { start, end, hints: new Set([hint]) });
      }
    }
  });
  return [...marks.values()].map(({ start, end, hints: found }) => ({ start, end, hints: [...found].sort((a, b) => a - b) })).sort((a, b) => a.start - b.start || a.end - b.end);
}
