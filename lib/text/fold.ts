// Folding: which differences of writing leave a wording the same, and the hashes that bind a verdict to a wording.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { passagesTouched } from './anchor';
import type { Span } from './span';

/** Version of `fold`; stored with each hash. A new rule is a new version, never a change of this one. */
export const FOLDING_VERSION = 1;

// JavaScript's \s is Unicode's white space (NBSP and narrow NBSP among it) and U+FEFF, which is zero-width here.
const WHITE_SPACE = /[^\S\ufeff]+/gu;
const DOUBLE_QUOTES = /[„“”«»]/gu;
const SINGLE_QUOTES = /[‚‘’‹›]/gu;
// \p{Pd} is every dash; U+2212 is the minus sign, with its superscript, subscript, small and full-width forms.
const DASHES = /[\p{Pd}\u2212\u207b\u208b]/gu;
// Soft hyphen, zero-width space, non-joiner, joiner, word joiner, zero-width no-break space.
const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/**
 * The folded text, version 1 (PRODUCT.md §4.2): NFC; each run of white space is one blank; double quotes → `"`, single → `'`;
 * dashes and minus → `-`; `…` → `...`; soft hyphens and zero-width characters removed. Nothing else; folding twice changes nothing.
 */
export function fold(text: string): string {
  return text
    .replace(ZERO_WIDTH, '')
    .normalize('NFC')
    .replace(WHITE_SPACE, ' ')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, '-')
    .replaceAll('…', '...');
}

/** SHA-256 (hex) of the folded wording of a claim. */
export function wordingHash(exact: string): string {
  return bytesToHex(sha256(utf8ToBytes(fold(exact))));
}

/**
 * SHA-256 (hex) of the folded texts of the whole passages that the span touches, one a line; where it touches none,
 * of the span itself. Offsets in UTF-16 code units of `text`.
 */
export function contextHash(text: string, units: readonly Span[], start: number, end: number): string {
  const touched = passagesTouched(units, start, end);
  const spans = touched.length > 0 ? touched : [{ start, end }];
  // A line break cannot occur in folded text, so it divides passages without ambiguity.
  const folded = spans.map((span) => fold(text.slice(span.start, span.end))).join('\n');
  return bytesToHex(sha256(utf8ToBytes(folded)));
}
