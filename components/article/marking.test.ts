// Marking by keyboard goes where a reader expects, and never leaves the text or cuts a visible character.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeAround } from '@/lib/text/graphemes';
import { beginAt, spanOf, step, stepOf, wordsOf, type Marking, type Step } from './marking';

const TEXT = 'Liang gründete DeepSeek im Jahr 2023. Es kostete „weniger als 6 Millionen“ Dollar.';
const WORDS = wordsOf(TEXT);
const UNITS = [{ start: 0, end: 37 }, { start: 38, end: TEXT.length }];
const go = (from: Marking, ...steps: Step[]) => {
  const { start, end } = spanOf(steps.reduce((now, next) => step(TEXT, WORDS, UNITS, now, next), from));
  return TEXT.slice(start, end);
};
const right: Step = { unit: 'word', direction: 1, extend: false };
const left: Step = { ...right, direction: -1 };
const grow: Step = { ...right, extend: true };
const shrink: Step = { ...left, extend: true };
const begin = beginAt(WORDS, { start: 0, end: 37 });

describe('marking', () => {
  it('begins with the first word of the passage', () => {
    expect(go(begin)).toBe('Liang');
    expect(go(beginAt(WORDS, { start: 38, end: TEXT.length }))).toBe('Es');
    expect(beginAt(WORDS, { start: 36, end: 37 })).toEqual({ anchor: 36, focus: 37 });
  });

  it.each<[string, Step[]]>([
    ['gründete', [right]],
    ['Liang', [right, left]],
    ['Liang', [left]],
    ['Liang gründete DeepSeek', [grow, grow]],
    ['Liang gründete', [grow, grow, shrink]],
    ['gründete DeepSeek', [right, right, shrink]],
    ['DeepSeek', [right, right, shrink, { ...grow }]],
    ['Es', [{ unit: 'passage', direction: 1, extend: false }]],
    ['Liang gründete DeepSeek im Jahr 2023.', [{ unit: 'passage', direction: 1, extend: true }]],
    [TEXT, [{ unit: 'passage', direction: 1, extend: true }, { unit: 'passage', direction: 1, extend: true }]],
    ['Liang gründete DeepSeek im Jahr 2023.', [{ unit: 'edge', direction: 1, extend: true }]],
    ['Liang ', [{ unit: 'character', direction: 1, extend: true }]],
    ['Lian', [{ unit: 'character', direction: -1, extend: true }]],
    ['', [{ unit: 'character', direction: 1, extend: false }]],
  ])('marks %j', (marked, steps) => {
    expect(go(begin, ...steps)).toBe(marked);
  });

  it('shrinks from the right end before it turns round', () => {
    expect(go({ anchor: 6, focus: 23 }, shrink)).toBe('gründete');
    expect(go({ anchor: 6, focus: 14 }, shrink)).toBe('Liang gründete');
  });

  it('stays inside the text and between visible characters, whatever is pressed', () => {
    const text = fc.array(fc.constantFrom('a', 'ä', 'e\u0301', '👩‍🚀', ' ', '. ', '„', '“', '6', '\n', 'Wort'), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));
    const steps = fc.array(fc.record({ unit: fc.constantFrom('word', 'character', 'passage', 'edge'), direction: fc.constantFrom(1, -1), extend: fc.boolean() }), { maxLength: 15 });
    fc.assert(
      fc.property(text, steps, (manuscript, keys) => {
        const words = wordsOf(manuscript);
        const units = [{ start: 0, end: manuscript.length }];
        let now = beginAt(words, { start: 0, end: manuscript.length });
        for (const key of keys) {
          now = step(manuscript, words, units, now, key);
          for (const at of [now.anchor, now.focus]) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(manuscript.length);
            expect(graphemeAround(manuscript, at).start).toBe(at);
          }
        }
      }),
    );
  });

  it('reads the keys', () => {
    expect(stepOf('ArrowRight', { shift: true, fine: false })).toEqual(grow);
    expect(stepOf('ArrowLeft', { shift: false, fine: true })).toEqual({ unit: 'character', direction: -1, extend: false });
    expect(stepOf('End', { shift: true, fine: false })).toEqual({ unit: 'edge', direction: 1, extend: true });
    expect(stepOf('x', { shift: false, fine: false })).toBeNull();
  });
});
