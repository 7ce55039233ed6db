// Finds out whether a manuscript is hard-wrapped and, if so, puts its lines together to paragraphs.
import { GrowingParagraph, HYPHEN_AT_END, witnessWords } from './line-joins';
import type { RawLine } from './raw-lines';
import type { Piece } from './traced-text';
import { NEVER_FINAL, type TextLanguage } from './word-lists';

/** `wrapped`: a line end means nothing. `paragraphs`: one line is one paragraph. */
export type Layout = 'wrapped' | 'paragraphs';

const END_MARK = /[.!?…:][\])}"'“”»«›‹’‘]*$/;
const BULLET = /^[•●▪◦‣*]\s/;
// Dashes and numbers open list items too, but a wrapped line may begin with either in the middle of a sentence.
const WEAK_BULLET = /^(?:[–—-]|\d{1,3}[.)])\s/;
// Longer lines are paragraphs; terminals, typewriters and PDF columns wrap below.
const WIDEST_WRAP = 200;

const tailOf = (text: string) => text.slice(-40);
const endsWithMark = (text: string) => END_MARK.test(tailOf(text));
const startsLower = (text: string) => /^\p{Ll}(?!\p{Lu})/u.test(text);

/** True when a sentence cannot have ended here: after a comma, a broken word, or a word that wants another. */
function leavesOpen(text: string): boolean {
  const tail = tailOf(text);
  if (/[,;\u00ad]$/.test(tail) || HYPHEN_AT_END.test(tail)) return true;
  const word = /(?<![\p{L}\p{M}\p{N}-])\p{L}+$/u.exec(tail)?.[0] ?? '';
  return word === word.toLowerCase() && NEVER_FINAL.has(word);
}

/** The length that nine lines in ten do not exceed, in code units: the width of the page. */
function pageWidth(lines: readonly RawLine[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
}

/** The layout of these lines: wrapped when neighbouring lines run on in the middle of a sentence often enough. */
export function detectLayout(lines: readonly RawLine[]): Layout {
  let neighbours = 0;
  let runningOn = 0;
  for (let i = 1; i < lines.length; i++) {
    const [left, right] = [lines[i - 1], lines[i]];
    if (!left || !right || right.gap) continue;
    neighbours += 1;
    if (!endsWithMark(left.text) && !BULLET.test(right.text) && (startsLower(right.text) || leavesOpen(left.text))) runningOn += 1;
  }
  // In wrapped German prose two line ends in three run on; a list or a poem seldom reaches one in five.
  return runningOn > 0 && runningOn >= neighbours / 5 && pageWidth(lines) <= WIDEST_WRAP ? 'wrapped' : 'paragraphs';
}

/** A deliberate break: the sentence is over and the next word would still have fitted on the line. */
function isParagraphEnd(left: string, right: string, width: number): boolean {
  const word = /^\S*/.exec(right.slice(0, 40))?.[0] ?? '';
  return endsWithMark(left) && !startsLower(right) && left.length + 1 + word.length <= width * 0.75;
}

function opensItem(left: string, right: string): boolean {
  return BULLET.test(right) || (WEAK_BULLET.test(right) && (endsWithMark(left) || WEAK_BULLET.test(left)));
}

/** A page break in the middle of a sentence; depends on nothing but the two texts, so that cleaning twice changes nothing. */
export function runsOnAcrossGap(left: string, right: string): boolean {
  if (BULLET.test(right) || WEAK_BULLET.test(right) || endsWithMark(left)) return false;
  return startsLower(right) || leavesOpen(left);
}

/** One paragraph or heading, with the number of its first raw line, and from where its letters came. */
export type Paragraph = { text: string; line: number; pieces: readonly Piece[] };

/** The paragraphs of wrapped lines. Lines of which something is `known` join with nothing. */
export function joinWrapped(lines: readonly RawLine[], language: TextLanguage, known: ReadonlyMap<number, unknown>): Paragraph[] {
  const width = pageWidth(lines);
  const witness = witnessWords(lines.map((line) => line.text));
  const blocks: GrowingParagraph[] = [];
  let last: GrowingParagraph | undefined;
  let lastLine = '';
  for (const line of lines) {
    const apart = known.has(line.index) || (last !== undefined && known.has(last.line));
    if (last && !apart && !line.gap && !isParagraphEnd(lastLine, line.text, width) && !opensItem(endsWithMark(lastLine) ? lastLine : last.firstLine, line.text)) {
      last.append(line, language, witness);
    } else {
      last = new GrowingParagraph(line.text, line.index, line.pieces);
      blocks.push(last);
    }
    lastLine = line.text;
  }
  const paragraphs: GrowingParagraph[] = [];
  for (const block of blocks) {
    const text = block.text();
    const previous = paragraphs.at(-1);
    const apart = known.has(block.line) || (previous !== undefined && known.has(previous.line));
    if (previous && !apart && runsOnAcrossGap(previous.tail, text)) previous.append({ text, pieces: block.pieces }, language, witness);
    else paragraphs.push(new GrowingParagraph(text, block.line, block.pieces));
  }
  return paragraphs.map((paragraph) => ({ text: paragraph.text(), line: paragraph.line, pieces: paragraph.pieces }));
}
