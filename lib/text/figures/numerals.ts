// What digits with their separators amount to, by the language they stand in.
import type { TextLanguage } from '../word-lists';

// More digits than this are account numbers, telephone numbers or noise.
const MOST_DIGITS = 15;
const GROUPED: Record<string, RegExp> = { '.': /^\d{1,3}(?:\.\d{3})+$/, ',': /^\d{1,3}(?:,\d{3})+$/, "'": /^\d{1,3}(?:'\d{3})+$/ };

/** Without its thousands separators, the decimal sign a full stop; null where the digits are grouped in no known way. */
function decimal(digits: string, language: TextLanguage): string | null {
  const [stops, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
  if (stops > 0 && commas > 0) {
    const last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
    const [whole, part] = [digits.slice(0, digits.lastIndexOf(last)), digits.slice(digits.lastIndexOf(last) + 1)];
    const other = last === '.' ? ',' : '.';
    return GROUPED[other]?.test(whole) ? `${whole.replaceAll(other, '')}.${part}` : null;
  }
  if (stops + commas === 0) return digits;
  const sign = stops > 0 ? '.' : ',';
  if (stops + commas > 1) return GROUPED[sign]?.test(digits) ? digits.replaceAll(sign, '') : null;
  const grouping = language === 'de' ? '.' : ',';
  return sign === grouping && GROUPED[sign]?.test(digits) && !digits.startsWith('0') ? digits.replace(sign, '') : digits.replace(sign, '.');
}

/** Reads `12.400`, `12,400`, `12'400`, `12 400`, `3,5`; null for what is no number (`030 123 456`, `1.2.3`). In German the comma, in English the full stop is the decimal sign. `plain`: a bare row of at most four digits, as years, names and list numbers are. */
export function numeral(text: string, language: TextLanguage): { value: number; plain: boolean } | null {
  if (text.length > 2 * MOST_DIGITS || /^0[\d\s]/.test(text)) return null;
  const digits = text.replace(/[\s’]/g, (sign) => (sign === '’' ? "'" : ''));
  const apart = digits.includes("'") ? (GROUPED["'"]?.test(digits.replace(/[.,]\d+$/, '')) ? digits.replaceAll("'", '') : null) : digits;
  const written = apart === null ? null : decimal(apart, language);
  if (written === null || written.length > MOST_DIGITS + 1) return null;
  return { value: Number(written), plain: /^\d{1,4}$/.test(text) };
}
