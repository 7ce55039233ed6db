// Writes the number of a list item or note as the file's program would show it.

const ROMAN: readonly [number, string][] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];

function roman(value: number): string {
  let rest = value;
  let written = '';
  for (const [worth, letters] of ROMAN) for (; rest >= worth; rest -= worth) written += letters;
  return written;
}

/** a … z, aa, bb, as Word and LibreOffice count on. */
function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

// The order in which Word uses signs for notes (Chicago Manual of Style).
const SIGNS = ['*', '†', '‡', '§'];

export type NumberFormat = 'decimal' | 'decimal_zero' | 'lower_letter' | 'upper_letter' | 'lower_roman' | 'upper_roman' | 'signs' | 'none';

/** The number (from 1) in a format; beyond 4,000 always decimal, since nobody could read it otherwise. */
export function formatNumber(value: number, format: NumberFormat): string {
  if (format === 'none') return '';
  if (format === 'decimal_zero') return String(value).padStart(2, '0');
  if (format === 'decimal' || value < 1 || value > 4_000) return String(value);
  if (format === 'signs') return (SIGNS[(value - 1) % SIGNS.length] ?? '*').repeat(Math.ceil(value / SIGNS.length));
  const written = format === 'lower_letter' || format === 'upper_letter' ? letters(value) : roman(value);
  return format.startsWith('upper') ? written.toUpperCase() : written;
}

/**
 * The bullet of a list as text: one for all kinds of dots, squares and arrows. Symbol fonts keep theirs in Unicode's private
 * use area, or write a letter that looks like one in them.
 */
export function bulletText(sign: string): string {
  return /^(?:[\ue000-\uf8ff●○◦▪■□▫◆◇❖‣➢➔→·§o]|)$/.test(sign.trim()) ? '•' : sign.trim();
}
