// Edges of a claim go where a reader expects, never past each other and never through a visible character.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeAround } from '@/lib/text/graphemes';
import { adjustSpan, edgeStepOf, type EdgeStep } from './adjusting';
import { wordsOf } from './marking';

const TEXT = 'Es kostete „weniger als 6 Millionen“ Dollar, sagt DeepSeek.';
const WORDS = wordsOf(TEXT);
const at = (wording: string) => ({ start: TEXT.indexOf(wording), end: TEXT.indexOf(wording) + wording.length });
const after = (wording: string, ...steps: EdgeStep[]) => {
  const { start, end } = steps.reduce((span, step) => adjustSpan(TEXT, WORDS, span, step), at(wording));
  return TEXT.slice(start, end);
};
const end = (direction: 1 | -1, fine = false): EdgeStep => ({ edge: 'end', direction, fine });
const start = (direction: 1 | -1, fine = false): EdgeStep => ({ edge: 'start', direction, fine });

describe('adjustSpan', () => {
  it.each<[string, EdgeStep[]]>([
    ['als 6 Millionen“ Dollar', [end(1)]],
    ['als 6', [end(-1)]],
    ['weniger als 6 Millionen', [start(-1)]],
    ['6 Millionen', [start(1)]],
    ['weniger als 6 Millionen“ Dollar', [start(-1), end(1)]],
    ['als', [end(-1), end(-1), end(-1)]],
    ['Millionen', [start(1), start(1), start(1)]],
    ['als 6 Millionen“', [end(1, true)]],
    ['ls 6 Millionen', [start(1, true)]],
    ['Es kostete „weniger als 6 Millionen', Array.from({ length: 9 }, () => start(-1))],
    ['als 6 Millionen“ Dollar, sagt DeepSeek', Array.from({ length: 9 }, () => end(1))],
  ])('gives „%s“', (expected, steps) => {
    expect(after('als 6 Millionen', ...steps)).toBe(expected);
  });

  it('keeps a span inside the text and its visible characters whole, whatever is pressed', () => {
    const step = fc.record<EdgeStep>({ edge: fc.constantFrom('start', 'end'), direction: fc.constantFrom(1, -1), fine: fc.boolean() });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.array(step, { maxLength: 30 }), (text, steps) => {
        const words = wordsOf(text);
        const word = words[0];
        if (!word) return;
        const span = steps.reduce((now, next) => adjustSpan(text, words, now, next), word);
        expect(span.start).toBeLessThan(span.end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(graphemeAround(text, span.start).start).toBe(span.start);
        expect(graphemeAround(text, span.end).start).toBe(span.end);
      }),
    );
  });
});

it('reads arrows, and nothing else, as steps of an edge', () => {
  expect(edgeStepOf('ArrowRight', { shift: false, fine: false })).toEqual({ edge: 'end', direction: 1, fine: false });
  expect(edgeStepOf('ArrowLeft', { shift: true, fine: true })).toEqual({ edge: 'start', direction: -1, fine: true });
  for (const key of ['ArrowUp', 'Home', 'a', 'Enter']) expect(edgeStepOf(key, { shift: false, fine: false })).toBeNull();
});
