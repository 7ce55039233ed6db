// Finding spans at a place gives what walking through all of them gives.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps, spanFinder } from './span';

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })).map(([start, length]) => ({ start, end: start + length }));

it('finds every span that overlaps, by its start', () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span, { minLength: 1 }), (spans, places) => {
      const find = spanFinder(spans);
      for (const place of places) expect(find(place)).toEqual([...spans].sort((a, b) => a.start - b.start).filter((each) => overlaps(each, place)));
    }),
  );
});
