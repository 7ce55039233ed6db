// The one door through which a file becomes a manuscript, whatever its format.
import type { Progress } from '@/lib/domain/operation';
import { isVisible } from '@/lib/text/raw-lines';
import { readDocx } from './docx/read-docx';
import { readHtml } from './html/read-html';
import { MAX_FILE, ManuscriptError, NO_META, type Manuscript, type ManuscriptFault, type TrackedReading } from './manuscript';
import { readMarkdown } from './markdown/read-markdown';
import { readOdt } from './odt/read-odt';
import { readPdf } from './pdf/read-pdf';
import { parserInput, type ParserInput } from './place-notes';
import { decodeHtml, decodeText } from './read-plain';
import { openZip, type ZipParts } from './zip-parts';

type ManuscriptFormat = 'txt' | 'md' | 'html' | 'docx' | 'odt' | 'pdf';

/** A manuscript read from a file, with its text for the parser, or the fault that the person is told. */
export type ManuscriptAnswer = ({ ok: true; format: ManuscriptFormat; manuscript: Manuscript } & ParserInput) | { ok: false; code: ManuscriptFault };

const startsWith = (bytes: Uint8Array, signature: string) => [...signature].every((character, at) => bytes[at] === character.charCodeAt(0));
const isZip = (bytes: Uint8Array) => startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006');
const OLE = '\u00d0\u00cf\u0011\u00e0';
/** Where a PDF may begin, in bytes: some programs write something before it, and everybody still opens it. */
const PDF_WITHIN = 1_024;
const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(PDF_WITHIN, bytes.byteLength)).includes('%PDF-');
// A format that people do send, recognised by its first bytes: RTF.
const KNOWN_OTHERS = ['{\\rtf'];
const ENDINGS: Readonly<Record<string, ManuscriptFormat>> = { docx: 'docx', docm: 'docx', dotx: 'docx', dotm: 'docx', odt: 'odt', ott: 'odt', html: 'html', htm: 'html', xhtml: 'html', md: 'md', markdown: 'md', pdf: 'pdf', txt: 'txt', text: 'txt' };
const MEDIA_TYPES: Readonly<Record<string, ManuscriptFormat>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/pdf': 'pdf',
  'text/html': 'html',
  'text/markdown': 'md',
};

/** Office keeps what it encrypts in an old container, under this name in UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** The content decides where it can; the name and the media type decide between kinds of text. */
function textFormatOf(bytes: Uint8Array, fileName: string, mediaType: string): 'txt' | 'md' | 'html' {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (startsWith(bytes, OLE)) throw new ManuscriptError(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED) ? 'encrypted' : 'unsupported_format');
  if (KNOWN_OTHERS.some((signature) => startsWith(bytes, signature))) throw new ManuscriptError('unsupported_format');
  const named = ending === '' ? (MEDIA_TYPES[mediaType] ?? 'txt') : ENDINGS[ending];
  if (named === 'txt' || named === 'md' || named === 'html') return named;
  // A picture or a program is `binary`; text under another name is only unsupported, and none that calls itself a zip.
  const text = decodeText(bytes);
  if (named === undefined) throw new ManuscriptError('unsupported_format');
  throw new ManuscriptError(isVisible(text) ? 'wrong_ending' : 'broken_file');
}

const ODT_TYPE = /^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/;

async function readZip(zip: ZipParts, reading: TrackedReading): Promise<{ format: ManuscriptFormat; manuscript: Manuscript }> {
  if (!zip.has('mimetype')) return { format: 'docx', manuscript: await readDocx(zip, reading) };
  if (!ODT_TYPE.test(new TextDecoder().decode(await zip.read('mimetype')))) throw new ManuscriptError('unsupported_format');
  return { format: 'odt', manuscript: await readOdt(zip, reading) };
}

/** A text that speaks of PDF is still a text. */
const isNamedText = (fileName: string) => /\.(?:txt|text|md|markdown|html?|xhtml)$/i.test(fileName);

async function read(bytes: Uint8Array, fileName: string, mediaType: string, reading: TrackedReading, progress: Progress): Promise<{ format: ManuscriptFormat; manuscript: Manuscript } & ParserInput> {
  if (isZip(bytes)) {
    const found = await readZip(openZip(bytes), reading);
    return { ...found, ...parserInput(found.manuscript.parts) };
  }
  if (isPdf(bytes) && (startsWith(bytes, '%PDF-') || !isNamedText(fileName))) {
    const manuscript = await readPdf(bytes, progress);
    return { format: 'pdf', manuscript, ...parserInput(manuscript.parts) };
  }
  const format = textFormatOf(bytes, fileName, mediaType);
  if (format === 'txt') return { format, manuscript: { parts: [], notes: [], meta: NO_META, tracked: null, leftOut: [] }, text: decodeText(bytes), lineKinds: [], layout: 'auto' };
  const manuscript = format === 'md' ? await readMarkdown(decodeText(bytes), reading) : readHtml(decodeHtml(bytes), reading);
  return { format, manuscript, ...parserInput(manuscript.parts) };
}

/**
 * Reads a manuscript of at most 20 MB. Never throws for a bad file. `empty`: nothing in the file that could be read.
 * `reading`: of changes that are still pending in the file. `progress` is told how many
 * pages of all are done, where a format has pages. Plain text has no parts; only its text is given. The text may
 * be longer than an article may be; whoever stores it checks that.
 */
export async function readManuscript(bytes: Uint8Array, fileName: string, mediaType = '', reading: TrackedReading = 'accepted', progress: Progress = () => undefined): Promise<ManuscriptAnswer> {
  if (bytes.length === 0) return { ok: false, code: 'empty' };
  if (bytes.length > MAX_FILE) return { ok: false, code: 'too_large' };
  try {
    const found = await read(bytes, fileName, mediaType.split(';')[0]?.trim().toLowerCase() ?? '', reading, progress);
    return isVisible(found.text) ? { ok: true, ...found } : { ok: false, code: 'empty' };
  } catch (error) {
    if (error instanceof ManuscriptError) return { ok: false, code: error.code };
    // Markup nested so deep that walking it exhausts the stack.
    if (error instanceof RangeError) return { ok: false, code: 'too_deep' };
    throw error;
  }
}
