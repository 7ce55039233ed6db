// Cuts raw text into lines and takes out what no reader can see, remembering where everything stood in the raw text.

import { TracedText, type Piece } from './traced-text';

/** Something that cleaning took out; offsets are UTF-16 code units of the RAW text, half-open. */
export type Noise = { start: number; end: number; text: string };

/** One raw line without its break: trimmed, NFC, without invisible controls. `gap`: a page or paragraph break came before it. `pieces`: from where each letter came. */
export type RawLine = { index: number; text: string; start: number; end: number; gap: boolean; pieces: readonly Piece[] };

/** What a person cannot see and a checker must not be fooled by. */
export type RemovedKind = 'control' | 'bidi' | 'bom' | 'lone_surrogate';

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
// U+0009–U+000D, U+0085 are white space or breaks, handled apart; C1 controls have no meaning in text either.
// U+202A–202E and U+2066–2069 reorder what is shown, so that the eye reads other words than the hash.
const INVISIBLE = /(?:[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])+/g;
const BLANKS = /[ \t]+/g;
const VISIBLE = /[^\s\p{Cf}\p{Cc}]/u;

/** True when the text holds something that can be seen; white space and format characters alone cannot. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

function kindOf(unit: number): RemovedKind {
  if (unit === 0xfeff) return 'bom';
  if (unit >= 0xd800 && unit <= 0xdfff) return 'lone_surrogate';
  return unit >= 0x202a ? 'bidi' : 'control';
}

// Named, not copied: the character itself would be invisible on the screen, and PostgreSQL stores no U+0000.
function nameOf(removed: string): string {
  const shown = Array.from({ length: Math.min(removed.length, 8) }, (_, i) => `U+${removed.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')}`);
  return removed.length > 8 ? `${shown.join(' ')} … (${removed.length})` : shown.join(' ');
}

/**
 * Splits raw text at every line break (CRLF, CR, LF, VT, FF, NEL, LS, PS). Lines without anything visible are left out;
 * `index` still counts them. Gives the lines, the invisible characters taken out (`noise`), and their counts by kind.
 */
export function readRawLines(raw: string): { lines: RawLine[]; noise: Noise[]; removed: Partial<Record<RemovedKind, number>> } {
  const lines: RawLine[] = [];
  const noise: Noise[] = [];
  const removed: Partial<Record<RemovedKind, number>> = {};
  let start = 0;
  let index = 0;
  let gap = true;
  const take = (end: number, lineBreak: string) => {
    const source = raw.slice(start, end);
    for (const { 0: run, index: offset } of source.matchAll(INVISIBLE)) {
      noise.push({ start: start + offset, end: start + offset + run.length, text: nameOf(run) });
      for (let i = 0; i < run.length; i++) {
        const kind = kindOf(run.charCodeAt(i));
        removed[kind] = (removed[kind] ?? 0) + 1;
      }
    }
    const { text, pieces } = TracedText.of(source, start).replaceAll(INVISIBLE, '').nfc().replaceAll(BLANKS, ' ').trim();
    if (isVisible(text)) {
      lines.push({ index, text, start, end, gap, pieces });
      gap = false;
    } else {
      gap = true;
    }
    if (lineBreak === '\f' || lineBreak === '\u2029') gap = true;
    index += 1;
    start = end + lineBreak.length;
  };
  for (const found of raw.matchAll(BREAK)) take(found.index, found[0]);
  take(raw.length, '');
  return { lines, noise, removed };
}
