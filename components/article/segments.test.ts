// Overlapping, nested and neighbouring claims cut the text rightly, whatever they are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockModels, claimAt, lanesOf, LANES, type Mark } from './segments';

const TEXT = 400;
const spans = fc.array(fc.tuple(fc.nat(TEXT), fc.integer({ min: 1, max: 120 })).map(([start, length]) => ({ start, end: Math.min(TEXT + 1, start + length) })), { maxLength: 12 });
const marked = spans.map((list) => list.map((span, index): Mark => ({ ...span, id: `c${index}` })));
const blocks = fc.uniqueArray(fc.integer({ min: 1, max: TEXT }), { maxLength: 5 }).map((cuts) => {
  const places = [0, ...cuts.sort((a, b) => a - b), TEXT + 1];
  // Between two blocks stands a line break that belongs to neither.
  return places.slice(0, -1).map((start, index) => ({ kind: 'paragraph' as const, start, end: Math.max(start, (places[index + 1] ?? TEXT + 1) - 1) }));
});
const touches = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;

describe('segments', () => {
  it('give the whole text of each block back, piece by piece', () => {
    fc.assert(
      fc.property(blocks, marked, spans, (list, marks, exemptions) => {
        for (const model of blockModels(list, marks, [], exemptions)) {
          let at = model.start;
          for (const segment of model.segments) {
            expect(segment.start).toBe(at);
            expect(segment.end).toBeGreaterThan(segment.start);
            at = segment.end;
          }
          expect(at).toBe(model.end);
        }
      }),
    );
  });

  it('name exactly the claims that cover them, the longest first', () => {
    fc.assert(
      fc.property(blocks, marked, (list, marks) => {
        for (const segment of blockModels(list, marks, [], []).flatMap((model) => model.segments)) {
          const covering = marks.filter((mark) => touches(mark, segment));
          // No border of a claim lies inside a piece.
          for (const mark of covering) expect(mark.start <= segment.start && segment.end <= mark.end).toBe(true);
          expect([...segment.claims].sort()).toEqual(covering.map((mark) => mark.id).sort());
          const lengths = segment.claims.map((id) => marks.filter((mark) => mark.id === id).map((mark) => mark.end - mark.start)[0] ?? 0);
          expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
        }
      }),
    );
  });

  it('know passages and exemptions, and where claims begin', () => {
    const [model] = blockModels(
      [{ kind: 'paragraph', start: 10, end: 50 }],
      [{ id: 'a', start: 12, end: 30 }, { id: 'b', start: 20, end: 25 }, { id: 'z', start: 0, end: 15 }],
      [{ start: 0, end: 8 }, { start: 10, end: 28 }, { start: 29, end: 50 }],
      [{ start: 29, end: 50 }],
    );
    expect(model?.begins.map((mark) => mark.id)).toEqual(['a', 'b']);
    expect(model?.segments.map(({ start, claims, unit, exempt }) => ({ start, claims, unit, exempt }))).toEqual([
      { start: 10, claims: ['z'], unit: 1, exempt: false },
      { start: 12, claims: ['a', 'z'], unit: 1, exempt: false },
      { start: 15, claims: ['a'], unit: 1, exempt: false },
      { start: 20, claims: ['a', 'b'], unit: 1, exempt: false },
      { start: 25, claims: ['a'], unit: 1, exempt: false },
      { start: 28, claims: ['a'], unit: null, exempt: false },
      { start: 29, claims: ['a'], unit: 2, exempt: true },
      { start: 30, claims: [], unit: 2, exempt: true },
    ]);
  });
});

describe('lanes', () => {
  it('part overlapping claims as long as there are lanes', () => {
    fc.assert(
      fc.property(marked, (marks) => {
        const lanes = lanesOf(marks);
        for (const mark of marks) {
          const around = marks.filter((other) => other.id !== mark.id && touches(other, mark));
          if (around.length < LANES) for (const other of around) if (marks.filter((third) => third.id !== other.id && touches(third, other)).length < LANES) expect(lanes.get(other.id)).not.toBe(lanes.get(mark.id));
        }
      }),
    );
  });

  it('keep the shorter one next to the words', () => {
    expect(lanesOf([{ id: 'outer', start: 0, end: 100 }, { id: 'inner', start: 10, end: 20 }])).toEqual(new Map([['inner', 0], ['outer', 1]]));
  });
});

describe('a press', () => {
  it('means the innermost claim first, then the ones around it in turn', () => {
    expect(claimAt(['outer', 'middle', 'inner'], null)).toBe('inner');
    expect(claimAt(['outer', 'middle', 'inner'], 'inner')).toBe('middle');
    expect(claimAt(['outer', 'middle', 'inner'], 'outer')).toBe('inner');
    expect(claimAt(['outer', 'inner'], 'elsewhere')).toBe('inner');
    expect(claimAt([], null)).toBeNull();
  });
});
