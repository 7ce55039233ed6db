// Each passage with a doubt has one mark, which knows all its doubts.
import { expect, it } from 'vitest';
import { hintMarks } from './hint-marks';

const UNITS = [{ start: 0, end: 10 }, { start: 11, end: 30 }, { start: 31, end: 50 }];

it('puts the hints of a passage into one mark over all that is concerned', () => {
  const hints = [{ spans: [{ start: 2, end: 5 }, { start: 20, end: 24 }] }, { spans: [{ start: 12, end: 15 }] }, { spans: [] }];
  expect(hintMarks(hints, UNITS)).toEqual([
    { start: 2, end: 5, hints: [0] },
    { start: 12, end: 24, hints: [0, 1] },
  ]);
});

it('cuts what goes over several passages, and marks what stands in none', () => {
  expect(hintMarks([{ spans: [{ start: 25, end: 40 }] }, { spans: [{ start: 60, end: 70 }] }], UNITS)).toEqual([
    { start: 25, end: 30, hints: [0] },
    { start: 31, end: 40, hints: [0] },
    { start: 60, end: 70, hints: [1] },
  ]);
});
