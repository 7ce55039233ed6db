// Takes out page numbers that a PDF left in the middle of a sentence; a number that interrupts nothing stays.
import { runsOnAcrossGap } from './layout';
import type { Noise, RawLine } from './raw-lines';

// "12", "- 12 -", "Seite 12", "12/30", "Page 3 of 7".
const PAGE_NUMBER = /^(?:(?:Seite|Page|S\.) )?[–—-]? ?\d{1,4}(?: ?(?:\/|von|of) ?\d{1,4})? ?[–—-]?$/;

/** Parts wrapped lines into text and page numbers that stand alone between two halves of one sentence. */
export function takeOutPageNumbers(lines: readonly RawLine[]): { lines: RawLine[]; noise: Noise[] } {
  const kept: RawLine[] = [];
  const noise: Noise[] = [];
  lines.forEach((line, at) => {
    const previous = kept.at(-1);
    const next = lines[at + 1];
    if (previous && next && line.gap && next.gap && PAGE_NUMBER.test(line.text) && runsOnAcrossGap(previous.text, next.text)) {
      noise.push({ start: line.start, end: line.end, text: line.text });
    } else {
      kept.push(line);
    }
  });
  return { lines: kept, noise };
}
