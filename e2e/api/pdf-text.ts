// Reads enough of a PDF's text to tell whether a word stands in it.
import { inflateSync } from 'node:zlib';

const Z_SYNC_FLUSH = 2; // takes a stream whose end is not known

function streamsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/(?<!end)stream\r?\n/g)].map((match) => {
    const start = match.index + match[0].length;
    try {
      return inflateSync(pdf.subarray(start), { finishFlush: Z_SYNC_FLUSH }).toString('latin1');
    } catch {
      return text.slice(start, text.indexOf('endstream', start)); // not compressed
    }
  });
}

const hexToText = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** A font's table from glyph numbers to text (ISO 32000, 9.10.3). */
function glyphsOf(table: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, glyph = '', text = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) glyphs.set(parseInt(glyph, 16), hexToText(text));
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) {
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph++) glyphs.set(glyph, String.fromCharCode(parseInt(text, 16) + glyph - parseInt(from, 16)));
    }
  }
  return glyphs;
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

// Parentheses that are paired need no escape inside a string (ISO 32000, 7.3.4.2): three deep are enough for any line of ours.
const PLAIN = String.raw`\\[^]|[^\\()]`;
const NESTED = [1, 2, 3].reduce((inner) => String.raw`${PLAIN}|\((?:${inner})*\)`, PLAIN);
const STRINGS = new RegExp(String.raw`\(((?:${NESTED})*)\)|<([0-9a-fA-F\s]+)>(?!>)`, 'g');

/** The strings that a page shows, as bytes one after the other: `(…)` with escapes, or `<…>` in hex. */
function shownBytes(page: string): Buffer {
  const parts = [...page.matchAll(STRINGS)].map(([, literal, hex]) =>
    literal === undefined
      ? Buffer.from((hex ?? '').replace(/\s/g, ''), 'hex')
      : Buffer.from(literal.replace(/\\([0-7]{1,3}|[^])/g, (_, code: string) => (/^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (ESCAPES[code] ?? code))), 'latin1'),
  );
  return Buffer.concat(parts);
}

/**
 * Everything the pages may say: each page once in each of the file's fonts, since a search needs no more than that one of them
 * is the right one; and all that stands outside the pages, such as titles and bookmarks.
 */
export function pdfText(pdf: Buffer): string {
  const streams = streamsOf(pdf);
  const fonts = streams.filter((stream) => stream.includes('begincmap')).map(glyphsOf);
  const pages = streams.filter((stream) => /\bT[jJ]\b/.test(stream)).map(shownBytes);
  const read = (font: Map<number, string>) =>
    pages.map((bytes) => Array.from({ length: bytes.length >> 1 }, (_, index) => font.get(bytes.readUInt16BE(index * 2)) ?? '').join(''));
  return [...fonts.flatMap(read), ...streams, pdf.toString('latin1'), pdf.toString('utf8')].join('\n');
}
