// Packs hand-written XML to small files, and shows what was read of them in lines that a test can compare.
import { writeZip } from '../../testing/zip-writer';
import type { Manuscript, TrackedReading } from '../manuscript';
import { readManuscript } from '../read-manuscript';

const NAMESPACES = Object.entries({
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  v: 'urn:schemas-microsoft-com:vml',
}).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Inner XML of the parts beside the text; `links`: part → relation id → address. */
type WordParts = { styles?: string; numbering?: string; footnotes?: string; endnotes?: string; comments?: string; commentsExtended?: string; settings?: string; links?: Record<string, Record<string, string>> };

const ROOTS: Record<Exclude<keyof WordParts, 'links'>, string> = { styles: 'w:styles', numbering: 'w:numbering', footnotes: 'w:footnotes', endnotes: 'w:endnotes', comments: 'w:comments', commentsExtended: 'w15:commentsEx', settings: 'w:settings' };

/** A Word file with this inner XML of its body. */
export function wordOf(body: string, { links = {}, ...parts }: WordParts = {}): Uint8Array {
  const part = (root: string, inner: string) => `<?xml version="1.0" encoding="UTF-8"?><${root} ${NAMESPACES}>${inner}</${root}>`;
  const outside = (name: string) => Object.entries(links[name] ?? {}).map(([id, target]) => `<Relationship Id="${id}" Type="${TYPE}/hyperlink" Target="${target}" TargetMode="External"/>`).join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': part('w:document', `<w:body>${body}</w:body>`),
  };
  const own = Object.keys(parts).map((name) => `<Relationship Id="own-${name}" Type="${TYPE}/${name}" Target="${name}.xml"/>`).join('');
  files['word/_rels/document.xml.rels'] = `<Relationships xmlns="${RELATIONS}">${own}${outside('document')}</Relationships>`;
  for (const [name, root] of Object.entries(ROOTS)) {
    const inner = parts[name as keyof typeof ROOTS];
    if (inner !== undefined) files[`word/${name}.xml`] = part(root, inner);
    if (links[name]) files[`word/_rels/${name}.xml.rels`] = `<Relationships xmlns="${RELATIONS}">${outside(name)}</Relationships>`;
  }
  return writeZip(files);
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const ODF_NAMESPACES = `${['office', 'text', 'table', 'style', 'manifest'].map((name) => `xmlns:${name}="${ODF}:${name}:1.0"`).join(' ')} xmlns:draw="${ODF}:drawing:1.0" xmlns:fo="${ODF}:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"`;

/** An OpenDocument text with this inner XML of its body; `automatic` and `styles`: inner XML of its styles. */
export function odtOf(text: string, { automatic = '', styles = '', files = {} }: { automatic?: string; styles?: string; files?: Record<string, string> }): Uint8Array {
  return writeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${ODF_NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${ODF_NAMESPACES}><office:styles>${styles}</office:styles></office:document-styles>`,
    ...files,
  });
}

/** What is read of a file; throws its fault. */
export async function readParts(file: Uint8Array, reading: TrackedReading = 'accepted', name = 'a.docx'): Promise<Manuscript> {
  const answer = await readManuscript(file, name, '', reading);
  if (!answer.ok) throw new Error(answer.code);
  return answer.manuscript;
}

/** Kind, level and text of each part. */
export const lines = ({ parts }: Manuscript) => parts.map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text}`);

/** Kind, label, text or address, and the words of each note; a point as all that stands before it in its part. */
export const hung = ({ parts, notes }: Manuscript) =>
  notes.map(({ kind, label, text, links, places }) => [kind, label, text || links.map(({ url }) => url).join(' '), places.map(({ part, start, end }) => (start === end ? `${parts[part]?.text.slice(0, start) ?? ''}|` : (parts[part]?.text.slice(start, end) ?? '')))]);
