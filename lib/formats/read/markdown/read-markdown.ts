// Reads a Markdown manuscript: headings, paragraphs, lists and tables in parts; footnotes, links and comments as notes.
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { ManuscriptError, NO_META, type Manuscript, type TrackedReading } from '../manuscript';
import { TrackedCounter } from '../tracked-changes';
import { LONGEST_CHUNK, linkDefinitions, markdownChunks, together, withDefinitions } from './markdown-chunks';
import { footnotesOf } from './markdown-footnotes';
import { MarkdownWalk } from './markdown-walk';

/** Markup and all; a manuscript whose text alone is longer could not be stored. */
const LONGEST_SOURCE = 2_000_000;
/** Milliseconds of parsing after which a file is given up: 2,000,000 code units of prose take one or two seconds, hostile markup over a minute. */
const LONGEST_PARSING = 15_000;

const EXTENSIONS = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };
const parse = (text: string): Root => fromMarkdown(text, EXTENSIONS);

/**
 * The manuscript in Markdown text. A paragraph of more than 5,000 code units is taken as it is written. Throws
 * ManuscriptError `too_large` above 2,000,000 code units, `broken_file` when its markup takes too long. Others are served
 * between two pieces.
 */
export async function readMarkdown(source: string, reading: TrackedReading = 'accepted', longest = LONGEST_PARSING): Promise<Manuscript> {
  if (source.length > LONGEST_SOURCE) throw new ManuscriptError('too_large');
  const definitions = linkDefinitions(source);
  let parsing = 0;
  const timed = <T>(work: () => T): T => {
    const since = performance.now();
    const result = work();
    parsing += performance.now() - since;
    if (parsing > longest) throw new ManuscriptError('broken_file');
    return result;
  };
  const { text, footnotes } = footnotesOf(source);
  const tracked = new TrackedCounter(reading);
  const parsed = new Map([...footnotes].map(([label, words]) => [label, () => timed(() => parse(withDefinitions(words.slice(0, LONGEST_CHUNK), definitions)))]));
  const walk = new MarkdownWalk(parsed, tracked);
  for (const chunk of together(markdownChunks(text))) {
    await othersTurn();
    timed(() => {
      if (chunk.length > LONGEST_CHUNK) for (const paragraph of chunk.split(/\n\s*\n/)) walk.plain(paragraph);
      else walk.blocks(parse(withDefinitions(chunk, definitions)).children);
    });
  }
  return { ...walk.build(), meta: NO_META, tracked: tracked.result() };
}
