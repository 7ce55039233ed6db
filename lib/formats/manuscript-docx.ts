// Reads a Word manuscript: headings and paragraphs stay, what the desk cannot show yet is left out and counted.
import mammoth from 'mammoth';
import { ManuscriptBuilder, ManuscriptError, type ManuscriptText } from './manuscript';
import { openZip, type ZipParts } from './zip-parts';

const MAIN_PART = 'word/document.xml';
// Word stores built-in styles under English names whatever its language; other programs write their own.
const HEADING_STYLE = /^(?:heading|title|subtitle|überschrift|titel|untertitel|berschrift) ?\d*$/i;

/** The node of mammoth's document tree, as far as it is read here. */
type WordNode = {
  type: string;
  children?: WordNode[];
  value?: string;
  noteType?: string;
  styleId?: string | null;
  styleName?: string | null;
  numbering?: { isOrdered?: boolean } | null;
  checked?: boolean;
};

/** XML of one part. Word never writes a document type; entities could be used to make a small file a huge one. */
async function readXml(zip: ZipParts, name: string): Promise<string> {
  const xml = new TextDecoder().decode(await zip.read(name));
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new ManuscriptError('broken_file');
  return xml;
}

/** Mammoth's tree of the document. Mammoth reads through our bounded zip, never through its own. */
async function readTree(zip: ZipParts): Promise<WordNode> {
  let tree: WordNode | null = null;
  const file = { exists: zip.has, read: (name: string, encoding?: string) => (encoding ? readXml(zip, name) : zip.read(name)) };
  await mammoth.convertToHtml({ file } as unknown as Parameters<typeof mammoth.convertToHtml>[0], {
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
    transformDocument: (document: WordNode) => {
      tree = document;
      return { ...document, children: [] };
    },
  });
  if (tree === null) throw new ManuscriptError('broken_file');
  return tree;
}

function inlineText(node: WordNode, builder: ManuscriptBuilder): string {
  switch (node.type) {
    case 'text':
      return node.value ?? '';
    case 'tab':
    case 'break':
      return ' ';
    case 'checkbox':
      return node.checked ? '☒' : '☐';
    case 'image':
      builder.leaveOut('image');
      return '';
    case 'noteReference':
      builder.leaveOut('footnote');
      return '';
    case 'hyperlink':
      builder.leaveOut('link');
      break;
    default:
  }
  return (node.children ?? []).map((child) => inlineText(child, builder)).join('');
}

function isHeading(node: WordNode): boolean {
  return [node.styleName, node.styleId].some((style) => style != null && HEADING_STYLE.test(style));
}

function readBlocks(nodes: readonly WordNode[], builder: ManuscriptBuilder): void {
  for (const node of nodes) {
    if (node.type === 'table') {
      builder.leaveOut('table');
    } else if (node.type === 'paragraph') {
      if (node.numbering?.isOrdered) builder.leaveOut('list_numbering');
      builder.add(inlineText(node, builder), isHeading(node));
    } else {
      readBlocks(node.children ?? [], builder);
    }
  }
}

const countOf = (xml: string, element: RegExp) => (xml.match(element) ?? []).length;

/** Counts what mammoth's tree no longer shows: comments, changes not yet accepted, headers and footers with text. */
async function countUnseen(zip: ZipParts, builder: ManuscriptBuilder): Promise<void> {
  const main = await readXml(zip, MAIN_PART);
  // Insertions are in the text, deletions are not: as the manuscript would be with all changes accepted.
  builder.leaveOut('tracked_change', countOf(main, /<w:(?:ins|del|moveFrom|moveTo)[\s>]/g));
  if (zip.has('word/comments.xml')) builder.leaveOut('comment', countOf(await readXml(zip, 'word/comments.xml'), /<w:comment[\s>]/g));
  for (const name of zip.names) {
    if (/^word\/(?:header|footer)\d*\.xml$/.test(name) && /<w:t[ >][^<]*[^<\s]/.test(await readXml(zip, name))) builder.leaveOut('header_footer');
  }
}

/** The manuscript in a .docx file. Throws ManuscriptError `unsupported_format` (another zip), `zip_bomb`, `too_large` or `broken_file`. */
export async function readDocx(bytes: Uint8Array): Promise<ManuscriptText> {
  const zip = openZip(bytes);
  if (!zip.has(MAIN_PART)) throw new ManuscriptError(zip.has('[Content_Types].xml') && zip.names.some((name) => name.startsWith('word/')) ? 'broken_file' : 'unsupported_format');
  const builder = new ManuscriptBuilder();
  try {
    readBlocks([await readTree(zip)], builder);
    await countUnseen(zip, builder);
  } catch (error) {
    // Whatever mammoth throws at a damaged file, it is the file's fault.
    throw error instanceof ManuscriptError ? error : new ManuscriptError('broken_file');
  }
  return builder.build();
}
