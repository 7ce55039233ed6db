// Offsets of the text and places in the page are the same thing, also at borders between pieces.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOf, type Leaf } from './dom-offset';

const leaves = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(3)), { minLength: 1, maxLength: 15 }).map((parts) => {
  let at = 0;
  return parts.map(([length, gap]): Leaf => {
    const leaf = { start: at + gap, length };
    at = leaf.start + length;
    return leaf;
  });
});

it('finds for every offset inside a piece that piece and place', () => {
  fc.assert(
    fc.property(leaves, (list) => {
      list.forEach((leaf, index) => {
        for (let local = 0; local < leaf.length; local++) expect(placeOf(list, leaf.start + local, 'start')).toEqual({ index, local });
        for (let local = 1; local <= leaf.length; local++) expect(placeOf(list, leaf.start + local, 'end')).toEqual({ index, local });
      });
    }),
  );
});

it('starts in the later and ends in the earlier of two neighbours', () => {
  const list = [{ start: 0, length: 5 }, { start: 5, length: 5 }];
  expect(placeOf(list, 5, 'start')).toEqual({ index: 1, local: 0 });
  expect(placeOf(list, 5, 'end')).toEqual({ index: 0, local: 5 });
});

it('takes what lies between two blocks to the next one, and knows nothing outside', () => {
  const list = [{ start: 2, length: 3 }, { start: 7, length: 3 }];
  expect(placeOf(list, 6, 'start')).toEqual({ index: 1, local: 0 });
  expect(placeOf(list, 6, 'end')).toEqual({ index: 0, local: 3 });
  expect(placeOf(list, 10, 'start')).toBeNull();
  expect(placeOf(list, 2, 'end')).toBeNull();
});
