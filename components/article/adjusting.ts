// Adjusting the edges of a claim by keyboard: either end goes outwards and inwards by words or characters. Pure.
import { graphemeAround } from '@/lib/text/graphemes';
import type { Span } from '@/lib/text/span';

/** Which end, and whether it goes by visible characters instead of words. `direction` 1 is towards the end of the text. */
export type EdgeStep = { edge: 'start' | 'end'; direction: 1 | -1; fine: boolean };

function byCharacter(text: string, at: number, direction: 1 | -1): number {
  if (direction === 1) return at >= text.length ? at : graphemeAround(text, at + 1).end;
  return at <= 0 ? at : graphemeAround(text, at - 1).start;
}

function byWord(words: readonly Span[], { start, end }: Span, edge: 'start' | 'end', direction: 1 | -1): number | undefined {
  if (edge === 'end') return direction === 1 ? words.find((word) => word.end > end)?.end : words.findLast((word) => word.end < end)?.end;
  return direction === 1 ? words.find((word) => word.start > start)?.start : words.findLast((word) => word.start < start)?.start;
}

/**
 * The span after one key; the same where the text or the other end is in the way, so that never less than a word or character is left.
 * @param words the text's words, ordered; offsets are UTF-16 code units
 */
export function adjustSpan(text: string, words: readonly Span[], span: Span, { edge, direction, fine }: EdgeStep): Span {
  const at = fine ? byCharacter(text, span[edge], direction) : byWord(words, span, edge, direction);
  if (at === undefined) return span;
  const moved = { ...span, [edge]: at };
  return moved.start < moved.end && (fine || words.some((word) => word.start < moved.end && moved.start < word.end)) ? moved : span;
}

/** The step that a key means while edges are adjusted, or null: arrows move the end, with Shift the beginning, with Ctrl, Alt or ⌘ by characters. */
export function edgeStepOf(key: string, { shift, fine }: { shift: boolean; fine: boolean }): EdgeStep | null {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return { edge: shift ? 'start' : 'end', direction: key === 'ArrowRight' ? 1 : -1, fine };
}
