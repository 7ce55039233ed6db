// The one parser of manuscripts: cleans the text and names its blocks and passages, on whose offsets every anchor stands.
import { detectLanguage } from './language';
import { detectLayout, joinWrapped, type Layout, type Paragraph } from './layout';
import { takeOutPageNumbers } from './page-numbers';
import { readRawLines, type Noise, type RemovedKind } from './raw-lines';
import { splitSentences } from './sentences';
import { takeOutUrls } from './stray-urls';
import { shifted, TracedText, type Piece } from './traced-text';
import type { TextLanguage } from './word-lists';

/** Raise it whenever the same raw text may give another text, block or unit; stored with each revision. */
export const PARSER_VERSION = 2;

/** A block of the running text: one line of the cleaned text. */
type Block = { kind: 'title' | 'heading' | 'subhead' | 'paragraph'; start: number; end: number };

/** A passage: what is ticked off as a whole. */
type Unit = { kind: 'title' | 'heading' | 'subhead' | 'sentence' | 'caption' | 'table_cell' | 'infobox'; start: number; end: number };

/** `headingLines`: numbers (from 0) of raw lines known to be headings, from a file with structure; then no others are. */
export type ParseOptions = { layout?: 'auto' | Layout | undefined; language?: TextLanguage | undefined; headingLines?: Iterable<number> | undefined };

/** Offsets of blocks and units: UTF-16 code units of `text`, half-open. Offsets of noise: the same of the raw text. */
export type ParsedManuscript = {
  text: string;
  noise: Noise[];
  removed: Partial<Record<RemovedKind, number>>;
  blocks: Block[];
  units: Unit[];
  layout: Layout;
  language: TextLanguage;
};

const BLOCK_GAP = '\n\n';
// The longest headline of a newspaper is well below; a paragraph without a full stop is usually above.
const LONGEST_HEADING = 140;
const MOST_HEADING_WORDS = 18;
// "Was kommt danach?" between two paragraphs; a longer question is part of the story.
const LONGEST_QUESTION_HEADING = 60;

function looksLikeHeading(text: string, marks: RegExp, language: TextLanguage): boolean {
  if (text.length > LONGEST_HEADING || marks.test(text) || !/\p{L}/u.test(text) || /^[•●▪◦‣*–—-]\s/.test(text)) return false;
  return text.split(/\s+/).length <= MOST_HEADING_WORDS && splitSentences(text, language).length === 1;
}

function kindOf(paragraphs: readonly Paragraph[], at: number, known: ReadonlySet<number>, language: TextLanguage): Block['kind'] {
  const paragraph = paragraphs[at];
  if (!paragraph) return 'paragraph';
  if (known.size > 0) return known.has(paragraph.line) ? (at === 0 ? 'title' : 'heading') : 'paragraph';
  // A heading heads something: the last block is none.
  if (at === paragraphs.length - 1) return 'paragraph';
  if (at === 0) return looksLikeHeading(paragraph.text, /[.:;,…]["“”»«’']*$/, language) ? 'title' : 'paragraph';
  const marks = paragraph.text.length <= LONGEST_QUESTION_HEADING ? /[.!:;,…][\])"“”»«’']*$|\?[\])"“”»«’']+$/ : /[.!?:;,…][\])"“”»«’']*$/;
  return looksLikeHeading(paragraph.text, marks, language) ? 'heading' : 'paragraph';
}

// An address or a control inside one stretch is reported once, by the larger stretch.
function mergeNoise(all: Noise[]): Noise[] {
  const merged: Noise[] = [];
  for (const item of all.sort((a, b) => a.start - b.start || b.end - a.end)) if (item.start >= (merged.at(-1)?.end ?? 0)) merged.push(item);
  return merged;
}

/**
 * Cleans a raw manuscript and finds its passages. Never throws; text without anything visible gives no blocks.
 * Parsing the cleaned text again gives the same text, blocks and units.
 */
export function parseManuscript(raw: string, options: ParseOptions = {}): ParsedManuscript {
  return parseTraced(raw, options).parsed;
}

/** {@link parseManuscript}, with the pieces of raw text that became the cleaned text: `offsetsOf` finds a raw stretch in it. */
export function parseTraced(raw: string, options: ParseOptions = {}): { parsed: ParsedManuscript; pieces: Piece[] } {
  const read = readRawLines(raw);
  const withoutUrls = takeOutUrls(read.lines);
  const layout = !options.layout || options.layout === 'auto' ? detectLayout(withoutUrls.lines) : options.layout;
  const { lines, noise: pageNumbers } = layout === 'wrapped' ? takeOutPageNumbers(withoutUrls.lines) : { lines: withoutUrls.lines, noise: [] };
  const language = options.language ?? detectLanguage(lines.slice(0, 400).map((line) => line.text).join('\n'));
  const known = new Set(options.headingLines ?? []);
  const joined = layout === 'wrapped' ? joinWrapped(lines, language, known) : lines.map(({ text, pieces, index }) => ({ text, pieces, line: index }));
  // Joining may bring a letter and a combining mark together.
  const paragraphs = joined.map(({ text, pieces, line }) => ({ ...new TracedText(text, pieces).nfc(), line }));
  const text = paragraphs.map((paragraph) => paragraph.text).join(BLOCK_GAP);
  const blocks: Block[] = [];
  const units: Unit[] = [];
  const pieces: Piece[] = [];
  let start = 0;
  paragraphs.forEach((paragraph, at) => {
    const end = start + paragraph.text.length;
    const kind = kindOf(paragraphs, at, known, language);
    blocks.push({ kind, start, end });
    if (kind === 'paragraph') for (const span of splitSentences(text, language, start, end)) units.push({ kind: 'sentence', ...span });
    else units.push({ kind, start, end });
    for (const piece of shifted(paragraph.pieces, start)) pieces.push(piece);
    start = end + BLOCK_GAP.length;
  });
  return { parsed: { text, noise: mergeNoise([...read.noise, ...withoutUrls.noise, ...pageNumbers]), removed: read.removed, blocks, units, layout, language }, pieces };
}
