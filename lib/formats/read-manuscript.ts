// The one door through which a file becomes a manuscript, whatever its format.
import { isVisible } from '@/lib/text/raw-lines';
import { MAX_FILE, ManuscriptError, type ManuscriptFault, type ManuscriptText } from './manuscript';
import { readDocx } from './manuscript-docx';
import { readMarkdown } from './manuscript-markdown';
import { decodeText } from './manuscript-plain';

type ManuscriptFormat = 'txt' | 'md' | 'docx';

/** A manuscript read from a file, or the fault that the person is told. */
type ManuscriptAnswer = ({ ok: true; format: ManuscriptFormat } & ManuscriptText) | { ok: false; code: ManuscriptFault };

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const startsWith = (bytes: Uint8Array, signature: string) => [...signature].every((character, at) => bytes[at] === character.charCodeAt(0));
// Formats that people do send, recognised by their first bytes: PDF, RTF, the old Word format.
const KNOWN_OTHERS = ['%PDF-', '{\\rtf', '\u00d0\u00cf\u0011\u00e0'];

/** The content decides where it can; the name and the media type decide between kinds of text. */
function formatOf(bytes: Uint8Array, fileName: string, mediaType: string): ManuscriptFormat {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return 'docx';
  if (KNOWN_OTHERS.some((signature) => startsWith(bytes, signature))) throw new ManuscriptError('unsupported_format');
  if (extension === 'docx' || (extension === '' && mediaType === DOCX_TYPE)) throw new ManuscriptError('broken_file');
  if (extension === 'md' || extension === 'markdown' || (extension === '' && mediaType === 'text/markdown')) return 'md';
  if (extension === 'txt' || extension === 'text' || extension === '') return 'txt';
  // A picture or a program is `binary`; text under another name is only unsupported.
  decodeText(bytes);
  throw new ManuscriptError('unsupported_format');
}

async function read(bytes: Uint8Array, format: ManuscriptFormat): Promise<ManuscriptText> {
  if (format === 'docx') return readDocx(bytes);
  const text = decodeText(bytes);
  return format === 'md' ? readMarkdown(text) : { text, headingLines: [], leftOut: [], layout: 'auto' };
}

/**
 * Reads a manuscript of at most 20 MB. Never throws for a bad file. `empty`: nothing in the file that could be read.
 * The text may be longer than an article may be; whoever stores it checks that.
 */
export async function readManuscript(bytes: Uint8Array, fileName: string, mediaType = ''): Promise<ManuscriptAnswer> {
  if (bytes.length === 0) return { ok: false, code: 'empty' };
  if (bytes.length > MAX_FILE) return { ok: false, code: 'too_large' };
  try {
    const format = formatOf(bytes, fileName, mediaType.split(';')[0]?.trim().toLowerCase() ?? '');
    const manuscript = await read(bytes, format);
    return isVisible(manuscript.text) ? { ok: true, format, ...manuscript } : { ok: false, code: 'empty' };
  } catch (error) {
    if (error instanceof ManuscriptError) return { ok: false, code: error.code };
    // Markup nested so deep that walking it exhausts the stack.
    if (error instanceof RangeError) return { ok: false, code: 'broken_file' };
    throw error;
  }
}
