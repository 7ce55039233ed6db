// Anchors: where a claim stands in a text, in words (W3C TextQuoteSelector) and in numbers (TextPositionSelector).
import { graphemeAround } from './graphemes';
import { isVisible } from './raw-lines';
import { firstFit, overlaps, type Span } from './span';

/** `exact` with its context, and the half-open span in UTF-16 code units. */
type AnchorText = { exact: string; prefix: string; suffix: string; start: number; end: number };

/** Why a span can be no anchor. */
export type SpanFault = 'empty' | 'outside' | 'splits_grapheme' | 'blank';

/** Code units of context on each side; as many as Hypothesis uses for its quotes. */
const CONTEXT_LENGTH = 32;

/** What is wrong with a span of `text`, or null when it can be an anchor. `start` and `end` may be any numbers. */
export function checkSpan(text: string, start: number, end: number): SpanFault | null {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) return 'outside';
  if (start >= end) return 'empty';
  if (graphemeAround(text, start).start !== start || graphemeAround(text, end).start !== end) return 'splits_grapheme';
  return isVisible(text.slice(start, end)) ? null : 'blank';
}

/** The anchor of a valid span. The context is at most 32 code units on each side, cut between visible characters. */
export function anchorAt(text: string, start: number, end: number): AnchorText {
  const prefixStart = graphemeAround(text, Math.max(0, start - CONTEXT_LENGTH)).end;
  const suffixEnd = graphemeAround(text, Math.min(text.length, end + CONTEXT_LENGTH)).start;
  return { exact: text.slice(start, end), prefix: text.slice(Math.min(prefixStart, start), start), suffix: text.slice(end, Math.max(suffixEnd, end)), start, end };
}

/** The passages (ordered, not overlapping) that a span touches by at least one code unit. */
export function passagesTouched<T extends Span>(units: readonly T[], start: number, end: number): T[] {
  const touched: T[] = [];
  for (let at = firstFit(units, (unit) => unit.end > start); at < units.length; at += 1) {
    const unit = units[at];
    if (!unit || !overlaps(unit, { start, end })) break;
    touched.push(unit);
  }
  return touched;
}

/** What the passages say that a span touches, one a line; what the span says where it touches none. `units` as in {@link passagesTouched}. */
export function passageText(text: string, units: readonly Span[], { start, end }: Span): string {
  const touched = passagesTouched(units, start, end);
  return touched.length === 0 ? text.slice(start, end) : touched.map((unit) => text.slice(unit.start, unit.end)).join('\n');
}

/**
 * What a person meant with a selection: widened to whole visible characters, without white space at its ends.
 * Null when nothing visible is left. `start` and `end` may lie outside the text or be swapped.
 */
export function snapSpan(text: string, start: number, end: number): Span | null {
  const clamp = (offset: number) => Math.min(text.length, Math.max(0, Math.trunc(offset)));
  const [low, high] = [clamp(Math.min(start, end)), clamp(Math.max(start, end))];
  if (low === high) return null;
  let from = graphemeAround(text, low).start;
  let to = graphemeAround(text, high).end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  // White space with a combining mark on it is one visible character: trimming must not cut it.
  from = graphemeAround(text, from).start;
  return checkSpan(text, from, to) === null ? { start: from, end: to } : null;
}
