// Turns the bytes of a text file into text, without guessing an encoding where a guess could lose a letter.
import { ManuscriptError } from './manuscript';

// Windows-1252 beyond ASCII, as far as German and English newspapers use it. Other bytes in a file that is not UTF-8 mean
// that it is something else, or damaged: then the person must know, and no letter may silently become another.
const CP1252 = new Set([...'äöüÄÖÜßéèêëáàâîïíóòôúùûçñåøæÉÈÀÁÇÑÅØÆ€„“”‚‘’…–—†‰‹›«»•™§°©®±²³¼½¾·´£µ×¡¿\u00a0\u00ad']);
// Share of control characters above which a file is no text. UTF-8 text with a stray NUL stays text; the parser takes it out.
const MOST_CONTROLS = 0.1;
const MOST_CONTROLS_UNLESS_UTF8 = 0.01;

function shareOfControls(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls += 1;
  return sample.length === 0 ? 0 : controls / sample.length;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeWindows1252(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1252').decode(bytes);
  for (const character of text) if (character > '\u007f' && !CP1252.has(character)) return null;
  return text;
}

/**
 * The text of a file: UTF-8 or UTF-16 with byte order mark, UTF-8 without, else Windows-1252 if every byte beyond ASCII is
 * one that German or English newspapers use. The byte order mark is not part of the text.
 * Throws ManuscriptError `binary` or `invalid_utf8`.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (utf16 !== null) {
    const text = decode(bytes.subarray(2), utf16);
    if (text === null) throw new ManuscriptError('invalid_utf8');
    return text;
  }
  const controls = shareOfControls(bytes);
  const text = decode(bytes, 'utf-8');
  if (controls > (text === null ? MOST_CONTROLS_UNLESS_UTF8 : MOST_CONTROLS)) throw new ManuscriptError('binary');
  const found = text ?? decodeWindows1252(bytes);
  if (found === null) throw new ManuscriptError('invalid_utf8');
  return found.startsWith('\ufeff') ? found.slice(1) : found;
}

/**
 * The source of an HTML file: in the encoding that it names in its first 1,024 bytes (where browsers look too), else as
 * {@link decodeText}. Throws ManuscriptError `binary` or `invalid_utf8`.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (named === undefined || /^utf-?(?:8|16)/i.test(named) || shareOfControls(bytes) > MOST_CONTROLS_UNLESS_UTF8) return decodeText(bytes);
  return decode(bytes, named) ?? decodeText(bytes);
}
