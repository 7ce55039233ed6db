// The facts that coverage asks for: cut to passages, without signs at their ends.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factSpans } from './fact-spans';
import type { Facts } from './reading';

const none: Facts = { figures: [], dates: [], quotes: [], names: [] };
const figure = (start: number, end: number) => ({ start, end, kind: 'count', op: 'eq', value: 1, min: null, max: null, currency: null, unit: null, per: null }) as const;
const quote = (start: number, end: number) => ({ start, end, kind: 'direct', speaker: null, cue: null }) as const;
const name = (start: number, end: number) => ({ start, end, kind: 'person', role: null }) as const;
const words = (text: string, facts: Facts, passages = [{ start: 0, end: text.length }]) => factSpans(text, passages, facts).map((span) => text.slice(span.start, span.end));

describe('facts', () => {
  it('lose the signs at their ends', () => {
    const text = 'Sie sagte: „Das geht (nicht).“ Es waren 12.400 $.';
    expect(words(text, { ...none, quotes: [quote(11, 30)], figures: [figure(40, 48)] })).toEqual(['Das geht (nicht', '12.400']);
  });

  it('are cut where a passage ends, and stand in no gap between passages', () => {
    const text = '„Eins. Zwei.“ Drei';
    expect(words(text, { ...none, quotes: [quote(0, 13)] }, [{ start: 0, end: 6 }, { start: 7, end: 13 }])).toEqual(['Eins', 'Zwei']);
    expect(words(text, { ...none, figures: [figure(14, 18)] }, [{ start: 0, end: 6 }])).toEqual([]);
  });

  it('of a date begin with the date, but keep what bounds it', () => {
    const date = (start: number, end: number) => ({ start, end, norm: null, relative: false });
    expect(words('Es war am 3. März so, seit 2023.', { ...none, dates: [date(7, 17), date(22, 31)] })).toEqual(['3. März', 'seit 2023']);
  });

  it('count once where two kinds say the same', () => {
    expect(words('Ada kam.', { ...none, names: [name(0, 3)], quotes: [quote(0, 3)] })).toEqual(['Ada']);
  });

  it('of signs alone are none', () => {
    expect(words('Er sagte „…“.', { ...none, quotes: [quote(9, 12)] })).toEqual([]);
  });

  it('may be one character at the beginning of the text', () => {
    expect(factSpans('5 Euro', [{ start: 0, end: 6 }], { ...none, quotes: [quote(0, 1)] })).toEqual([{ start: 0, end: 1 }]);
  });

  it('begin and end with a letter or digit, inside the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (text, at, length) => {
        const end = Math.min(text.length, at + length);
        const start = Math.min(at, end);
        for (const span of factSpans(text, [{ start: 0, end: text.length }], { ...none, quotes: [quote(start, end)] })) {
          expect(span.start).toBeGreaterThanOrEqual(start);
          expect(span.end).toBeLessThanOrEqual(end);
          expect(text.slice(span.start, span.end)).toMatch(/^[\p{L}\p{N}\p{M}](.*[\p{L}\p{N}\p{M}])?$/su);
        }
      }),
    );
  });
});
