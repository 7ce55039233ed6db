// Writes text into the XML of a Word file, so that nothing that people typed becomes markup, a field or a broken file.

/** What XML 1.0 cannot hold: control characters but for tab and line breaks, lone surrogates, U+FFFE and U+FFFF. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text between tags or in quotation marks; what cannot be written there becomes U+FFFD. */
export const xmlText = (text: string): string => text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Longest value of an attribute that Word is sure to open, in code points. */
const LONGEST_ATTRIBUTE = 200;

/** A name or the like on one line, for an attribute. */
export const xmlName = (name: string): string => xmlText([...name.replace(/\s+/g, ' ').trim()].slice(0, LONGEST_ATTRIBUTE).join(''));

/** How text looks: `w:rPr` with its children, or empty. */
const properties = (inner: string) => (inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`);

/** The text of a run: breaks of lines and tabs are elements of their own in Word. `name`: `w:delText` for deleted text. */
function runText(text: string, name: 'w:t' | 'w:delText'): string {
  return text
    .split(/(\r\n?|\n|\t)/)
    .map((piece) => (piece === '' ? '' : piece === '\t' ? '<w:tab/>' : /^[\r\n]/.test(piece) ? '<w:br/>' : `<${name} xml:space="preserve">${xmlText(piece)}</${name}>`))
    .join('');
}

/** A run of text; empty for no text. `look`: children of its properties. */
export const run = (text: string, look = ''): string => (text === '' ? '' : `<w:r>${properties(look)}${runText(text, 'w:t')}</w:r>`);

/** A run that is struck. It stands inside of a `w:del`. */
export const deletedRun = (text: string): string => (text === '' ? '' : `<w:r>${runText(text, 'w:delText')}</w:r>`);

/** A paragraph in a style; `more`: further children of its properties. */
export const paragraph = (style: string, content: string, more = ''): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;

/** The namespaces that the parts of a Word file use, on their root. What older programs do not know they may ignore. */
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w16cex="http://schemas.microsoft.com/office/word/2018/wordml/cex"',
  'xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"',
  'xmlns:w16du="http://schemas.microsoft.com/office/word/2023/wordml/word16du"',
  'mc:Ignorable="w14 w16cex w16cid w16du"',
].join(' ');

/** The declaration that every part begins with. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part with this root and inner XML. */
export const part = (root: string, inner: string): string => `${XML}<${root} ${NAMESPACES}>${inner}</${root}>`;
