// Finds the lines of a manuscript that are nothing but web addresses, left over from links of a page or a PDF.
import type { Noise, RawLine } from './raw-lines';

const URL_START = /^[<([]?(?:https?:\/\/|www\.)/i;
// The rest of an address that a narrow page broke in two: no blank in it, and a path's, query's or file's sign.
const URL_REST = /[/=&?%]|\.(?:html?|php|aspx?|pdf)$/i;

function isUrlLine(text: string): boolean {
  return URL_START.test(text) && text.split(/\s/).every((word) => URL_START.test(word));
}

/**
 * Parts lines into those that stay and stray addresses. An address in the middle of a sentence stays where it is.
 * A line that follows a long address without a blank line and looks like its rest goes with it.
 */
export function takeOutUrls(lines: readonly RawLine[]): { lines: RawLine[]; noise: Noise[] } {
  const kept: RawLine[] = [];
  const noise: Noise[] = [];
  let previousUrl: RawLine | null = null;
  let gap = false;
  for (const line of lines) {
    const rest = previousUrl !== null && !line.gap && previousUrl.text.length >= 40 && !/\s/.test(line.text) && URL_REST.test(line.text);
    if (rest || isUrlLine(line.text)) {
      noise.push({ start: line.start, end: line.end, text: line.text });
      previousUrl = line;
      gap ||= line.gap;
    } else {
      kept.push(gap ? { ...line, gap: true } : line);
      previousUrl = null;
      gap = false;
    }
  }
  return { lines: kept, noise };
}
