// Marking by keyboard: how a cursor walks through the text by words, characters and sentences. Pure.
import { graphemeAround } from '@/lib/text/graphemes';
import type { Span } from '@/lib/text/span';

/** From where one marks to where the cursor is; swapped when marking backwards. UTF-16 code units. */
export type Marking = { anchor: number; focus: number };

export type Step = { unit: 'word' | 'character' | 'passage'; direction: 1 | -1; extend: boolean } | { unit: 'edge'; direction: 1 | -1; extend: boolean };

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a text, in order, without what stands between them. */
export function wordsOf(text: string): Span[] {
  return [...WORDS.segment(text)].filter((piece) => piece.isWordLike).map((piece) => ({ start: piece.index, end: piece.index + piece.segment.length }));
}

/** What is marked, in text order. */
export const spanOf = ({ anchor, focus }: Marking): Span => ({ start: Math.min(anchor, focus), end: Math.max(anchor, focus) });

/** The first word of a passage as the beginning of a marking; the passage itself when it has no word. */
export function beginAt(words: readonly Span[], passage: Span): Marking {
  const word = words.find((candidate) => candidate.start >= passage.start && candidate.end <= passage.end);
  return word ? { anchor: word.start, focus: word.end } : { anchor: passage.start, focus: passage.end };
}

function byWord(words: readonly Span[], now: Marking, direction: 1 | -1, extend: boolean): Marking {
  const { start, end } = spanOf(now);
  if (!extend) {
    const word = direction === 1 ? words.find((candidate) => candidate.start >= end) : words.findLast((candidate) => candidate.end <= start);
    return word ? { anchor: word.start, focus: word.end } : now;
  }
  if (direction === 1) {
    // Growing forwards takes whole words; shrinking from the left drops whole words.
    if (now.focus >= now.anchor) return { ...now, focus: words.find((word) => word.end > now.focus)?.end ?? now.focus };
    const next = words.find((word) => word.start > now.focus)?.start ?? now.anchor;
    return { ...now, focus: Math.min(next, now.anchor) };
  }
  if (now.focus > now.anchor) {
    const previous = words.findLast((word) => word.end < now.focus);
    if (previous && previous.end > now.anchor) return { ...now, focus: previous.end };
  }
  // Only one word is left: marking turns round and grows backwards from that word's end.
  const turned = now.focus > now.anchor ? { anchor: now.focus, focus: now.anchor } : now;
  return { ...turned, focus: words.findLast((word) => word.start < turned.focus)?.start ?? turned.focus };
}

function byCharacter(text: string, { anchor, focus }: Marking, direction: 1 | -1, extend: boolean): Marking {
  const next = direction === 1 ? (focus >= text.length ? focus : graphemeAround(text, focus + 1).end) : focus <= 0 ? focus : graphemeAround(text, focus - 1).start;
  return extend ? { anchor, focus: next } : { anchor: next, focus: next };
}

function byPassage(words: readonly Span[], passages: readonly Span[], now: Marking, direction: 1 | -1, extend: boolean): Marking {
  if (extend) {
    const focus = direction === 1 ? passages.find((passage) => passage.end > now.focus)?.end : passages.findLast((passage) => passage.start < now.focus)?.start;
    return { ...now, focus: focus ?? now.focus };
  }
  const { start } = spanOf(now);
  const at = passages.findIndex((passage) => start < passage.end);
  const target = passages[at + direction];
  return target ? beginAt(words, target) : now;
}

function toEdge(passages: readonly Span[], now: Marking, direction: 1 | -1, extend: boolean): Marking {
  const passage = direction === 1 ? passages.find((candidate) => candidate.end >= now.focus) : passages.findLast((candidate) => candidate.start <= now.focus);
  const focus = passage ? (direction === 1 ? passage.end : passage.start) : now.focus;
  return extend ? { ...now, focus } : { anchor: focus, focus };
}

/**
 * Where the marking is after one key.
 * @param words the text's words ({@link wordsOf}); @param passages its passages, both ordered
 */
export function step(text: string, words: readonly Span[], passages: readonly Span[], now: Marking, { unit, direction, extend }: Step): Marking {
  switch (unit) {
    case 'word':
      return byWord(words, now, direction, extend);
    case 'character':
      return byCharacter(text, now, direction, extend);
    case 'passage':
      return byPassage(words, passages, now, direction, extend);
    case 'edge':
      return toEdge(passages, now, direction, extend);
  }
}

/** The step that a key means while marking, or null. Ctrl, Alt and Meta go by character; Shift extends. */
export function stepOf(key: string, modifier: { shift: boolean; fine: boolean }): Step | null {
  const { shift: extend, fine } = modifier;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft':
      return { unit: fine ? 'character' : 'word', direction: key === 'ArrowRight' ? 1 : -1, extend };
    case 'ArrowDown':
    case 'ArrowUp':
      return { unit: 'passage', direction: key === 'ArrowDown' ? 1 : -1, extend };
    case 'Home':
    case 'End':
      return { unit: 'edge', direction: key === 'End' ? 1 : -1, extend };
    default:
      return null;
  }
}
