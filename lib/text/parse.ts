// The one parser of manuscripts: cleans the text and names its blocks and passages, on whose offsets every anchor stands.
import { detectLanguage } from './language';
import { detectLayout, joinWrapped, type Layout, type Paragraph } from './layout';
import { takeOutPageNumbers } from './page-numbers';
import { readRawLines, type Noise, type RemovedKind } from './raw-lines';
import { splitSentences } from './sentences';
import type { Span } from './span';
import { takeOutUrls } from './stray-urls';
import { shifted, TracedText, type Piece } from './traced-text';
import type { TextLanguage } from './word-lists';

/** Raise it whenever the same raw text may give another text, block or unit; stored with each revision. */
export const PARSER_VERSION = 2;

/** A block of the running text: one line of the cleaned text. */
type Block = { kind: 'title' | 'heading' | 'subhead' | 'paragraph'; start: number; end: number };

/** A passage: what is ticked off as a whole. */
type Unit = { kind: 'title' | 'heading' | 'subhead' | 'sentence' | 'caption' | 'table_cell' | 'infobox'; start: number; end: number };

/** Whether a passage heads others; what stands in captions, cells and boxes is said like any sentence. */
export const isHeading = ({ kind }: { kind: string }): boolean => kind === 'title' || kind === 'heading' || kind === 'subhead';

/**
 * What a file with structure says of a raw line (from 0) of its text. Of a caption, cell or box that holds several sentences, each is a passage
 * of its own, as in a paragraph.
 */
export type LineKind = { line: number; kind: 'heading' | 'caption' | 'table_cell' | 'infobox' };

/** `lineKinds`: where any is a heading, no other line is. */
export type ParseOptions = { layout?: 'auto' | Layout | undefined; language?: TextLanguage | undefined; lineKinds?: readonly LineKind[] | undefined };

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

/** What is known of a text's lines, by their numbers. */
type Known = { kinds: ReadonlyMap<number, LineKind['kind']>; headings: boolean };

function kindOf(paragraphs: readonly Paragraph[], at: number, { kinds, headings }: Known, language: TextLanguage): Block['kind'] {
  const paragraph = paragraphs[at];
  const known = paragraph && kinds.get(paragraph.line);
  if (!paragraph || (known ? known !== 'heading' : headings)) return 'paragraph';
  if (known) return at === 0 ? 'title' : 'heading';
  // A heading heads something: the last block is none.
  if (at === paragraphs.length - 1) return 'paragraph';
  if (at === 0) return looksLikeHeading(paragraph.text, /[.:;,…]["“”»«’']*$/, language) ? 'title' : 'paragraph';
  const marks = paragraph.text.length <= LONGEST_QUESTION_HEADING ? /[.!:;,…][\])"“”»«’']*$|\?[\])"“”»«’']+$/ : /[.!?:;,…][\])"“”»«’']*$/;
  return looksLikeHeading(paragraph.text, marks, language) ? 'heading' : 'paragraph';
}

/** The sentences of a paragraph as its passages; a line of another kind is one, where it holds no more. */
function passagesOf(known: LineKind['kind'] | undefined, sentences: readonly Span[]): Unit[] {
  const kind = known && known !== 'heading' && sentences.length === 1 ? known : 'sentence';
  return sentences.map((span) => ({ kind, ...span }));
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
  const kinds = new Map((options.lineKinds ?? []).map(({ line, kind }) => [line, kind]));
  const known = { kinds, headings: [...kinds.values()].includes('heading') };
  const joined = layout === 'wrapped' ? joinWrapped(lines, language, kinds) : lines.map(({ text, pieces, index }) => ({ text, pieces, line: index }));
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
    if (kind === 'paragraph') for (const passage of passagesOf(kinds.get(paragraph.line), splitSentences(text, language, start, end))) units.push(passage);
    else units.push({ kind, start, end });
    for (const piece of shifted(paragraph.pieces, start)) pieces.push(piece);
    start = end + BLOCK_GAP.length;
  });
  return { parsed: { text, noise: mergeNoise([...read.noise, ...withoutUrls.noise, ...pageNumbers]), removed: read.removed, blocks, units, layout, language }, pieces };
}
