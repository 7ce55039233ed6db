// Formulas read like the manuscript's language, and nothing but their figures changes.
import { expect, it } from 'vitest';
import { readableFormula } from './formula';

it.each([
  ['de', '5.576e6 < 6e6', '5,576\u00a0Mio. < 6\u00a0Mio.'],
  ['en', '5.576e6 < 6e6', '5.576M < 6M'],
  ['de', '139 <= 140', '139 ≤ 140'],
  ['de', '12400 != 12.5', '12.400 ≠ 12,5'],
  ['de', 'EUR ≠ USD', 'EUR ≠ USD'],
  ['de', '2023 = 2023', '2023 = 2023'],
  ['de', 'GPT-4 ~ 0.5', 'GPT-4 ~ 0,5'],
  ['de', '3e9 ≠ 3e6', '3\u00a0Mrd. ≠ 3\u00a0Mio.'],
])('%s: %s', (locale, formula, expected) => {
  expect(readableFormula(formula, locale)).toBe(expected);
});
