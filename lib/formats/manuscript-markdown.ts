// Reads a Markdown manuscript: headings and paragraphs stay, what is no running text is left out and counted.
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Node, Nodes, Parent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { ManuscriptBuilder, ManuscriptError, type ManuscriptText } from './manuscript';
import { LONGEST_CHUNK, linkDefinitions, markdownChunks, withDefinitions } from './markdown-chunks';

// CommonMark knows neither tables nor footnotes: it reads both as paragraphs.
const TABLE = /^.*\|.*\n\s*\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)*\|?\s*(?:\n|$)/;
const FOOTNOTE = /^\[\^[^\]\s]{1,40}\]:/;
const FOOTNOTE_MARK = /\[\^[^\]\s]{1,40}\]/g;

/** Counts pictures, addresses and markup inside a paragraph or heading; gives its text. */
function inlineText(node: Parent, builder: ManuscriptBuilder): string {
  const pending: Node[] = [node];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at.type === 'image' || at.type === 'imageReference') builder.leaveOut('image');
    if (at.type === 'link' || at.type === 'linkReference') builder.leaveOut('link');
    if (at.type === 'html') builder.leaveOut('html');
    if ('children' in at) pending.push(...(at as Parent).children);
  }
  return toString(node, { includeImageAlt: false, includeHtml: false }).replace(FOOTNOTE_MARK, '');
}

function readBlock(node: Nodes, source: string, builder: ManuscriptBuilder): void {
  switch (node.type) {
    case 'heading':
      return builder.add(inlineText(node, builder), true);
    case 'paragraph': {
      const written = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
      if (FOOTNOTE.test(written)) return builder.leaveOut('footnote');
      if (TABLE.test(written)) return builder.leaveOut('table');
      return builder.add(inlineText(node, builder), false);
    }
    case 'code':
      // Indented paragraphs of a newspaper are code to Markdown; their text is text all the same.
      return builder.add(node.value, false);
    case 'html':
      return builder.leaveOut('html');
    case 'definition':
      return node.identifier.startsWith('^') ? builder.leaveOut('footnote') : undefined;
    case 'list':
      if (node.ordered) builder.leaveOut('list_numbering', node.children.length);
      return node.children.forEach((child) => readBlock(child, source, builder));
    case 'root':
    case 'blockquote':
    case 'listItem':
      return node.children.forEach((child) => readBlock(child, source, builder));
    default:
      return;
  }
}

/** Markup and all; a manuscript whose text alone is longer could not be stored. */
const LONGEST_SOURCE = 2_000_000;
/** Milliseconds of parsing after which a file is given up: 2,000,000 code units of prose take one or two seconds, hostile markup over a minute. */
const LONGEST_PARSING = 15_000;

/**
 * The manuscript in Markdown text. Links keep their words and lose their addresses. A paragraph of more than 5,000 code
 * units is taken as it is written. Throws ManuscriptError `too_large` above 2,000,000 code units, `broken_file` when its
 * markup takes too long. Others are served between two pieces.
 */
export async function readMarkdown(source: string, longest = LONGEST_PARSING): Promise<ManuscriptText> {
  if (source.length > LONGEST_SOURCE) throw new ManuscriptError('too_large');
  const builder = new ManuscriptBuilder();
  const definitions = linkDefinitions(source);
  let parsing = 0;
  for (const chunk of markdownChunks(source)) {
    await othersTurn();
    const since = performance.now();
    if (chunk.length > LONGEST_CHUNK) {
      for (const paragraph of chunk.split(/\n\s*\n/)) builder.add(paragraph, false);
    } else {
      const text = withDefinitions(chunk, definitions);
      readBlock(fromMarkdown(text), text, builder);
    }
    parsing += performance.now() - since;
    if (parsing > longest) throw new ManuscriptError('broken_file');
  }
  return builder.build();
}
