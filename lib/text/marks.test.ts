// Piled combining marks are found, whatever is hidden between them; real writing is not.
import { expect, it } from 'vitest';
import { hasPiledMarks } from './marks';

const MARKS = '\u0301\u0323';

it.each(['Łukasz, Erdoğan, Nguyễn', 'a\u0301\u0323'.repeat(1_000), 'הַבְּרִית', `Z${MARKS.repeat(15)}algo`])('lets %s be', (text) => {
  expect(hasPiledMarks(text)).toBe(false);
});

it.each([
  ['alone', `a${MARKS.repeat(16)}`],
  ['with a byte order mark in between', `a${`${MARKS.repeat(10)}\ufeff`.repeat(4)}`],
  ['with soft hyphens in between', `a${'\u0301\u00ad\u0323\u00ad'.repeat(16)}`],
  ['with controls in between', `a${'\u0301\u0000'.repeat(40)}`],
])('finds a pile %s', (_, text) => {
  expect(hasPiledMarks(text)).toBe(true);
});

it('takes linear time', () => {
  const start = performance.now();
  expect(hasPiledMarks(`a${`\u0301${'\u00ad'.repeat(2_000)}`.repeat(30)}b`.repeat(16))).toBe(false);
  expect(performance.now() - start).toBeLessThan(2_000);
});
