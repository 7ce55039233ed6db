// Which kinds of files a source may have, and what their first bytes look like: pure tables that browser and server share.

/** Accepted media types and the endings that people know them by. */
export const MEDIA_TYPES = {
  'application/pdf': ['.pdf'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/webp': ['.webp'],
  'image/gif': ['.gif'],
  'image/tiff': ['.tif', '.tiff'],
  'image/heic': ['.heic', '.heif'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['.pptx'],
  'application/vnd.oasis.opendocument.text': ['.odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['.ods'],
  'application/vnd.oasis.opendocument.presentation': ['.odp'],
  'application/rtf': ['.rtf'],
  'text/csv': ['.csv'],
  'text/plain': ['.txt'],
  'text/html': ['.html', '.htm'],
  'message/rfc822': ['.eml'],
  'audio/mpeg': ['.mp3'],
  'audio/mp4': ['.m4a'],
  'audio/wav': ['.wav'],
  'audio/ogg': ['.ogg', '.oga', '.opus'],
  'audio/flac': ['.flac'],
  'video/mp4': ['.mp4'],
  'video/webm': ['.webm'],
} as const satisfies Record<string, readonly `.${string}`[]>;
export type MediaType = keyof typeof MEDIA_TYPES;

/** What is kept of a file whose kind is not known or not what it says. */
export const UNKNOWN_MEDIA_TYPE = 'application/octet-stream';

const isMediaType = (type: string): type is MediaType => Object.hasOwn(MEDIA_TYPES, type);

/** Other names of accepted types, as browsers and systems send them. */
const ALIASES: Record<string, MediaType> = {
  'audio/mp3': 'audio/mpeg',
  'audio/x-m4a': 'audio/mp4',
  'audio/m4a': 'audio/mp4',
  'audio/x-wav': 'audio/wav',
  'audio/wave': 'audio/wav',
  'audio/vnd.wave': 'audio/wav',
  'audio/opus': 'audio/ogg',
  'application/ogg': 'audio/ogg',
  'audio/x-flac': 'audio/flac',
  'image/heif': 'image/heic',
  'image/jpg': 'image/jpeg',
  'text/rtf': 'application/rtf',
};

/** The accepted type that a Content-Type names, {@link UNKNOWN_MEDIA_TYPE} when it leaves the kind open, null when the kind is not accepted. */
export function acceptedMediaType(contentType: string): MediaType | typeof UNKNOWN_MEDIA_TYPE | null {
  const named = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const type = ALIASES[named] ?? named;
  if (type === '' || type === UNKNOWN_MEDIA_TYPE) return UNKNOWN_MEDIA_TYPE;
  return isMediaType(type) ? type : null;
}

/** The type that a file name's ending stands for, or {@link UNKNOWN_MEDIA_TYPE}. */
export function mediaTypeOfName(fileName: string): MediaType | typeof UNKNOWN_MEDIA_TYPE {
  const ending = /\.[a-z0-9]+$/.exec(fileName.toLowerCase())?.[0];
  const found = Object.entries(MEDIA_TYPES).find(([, endings]) => (endings as readonly string[]).includes(ending ?? ''));
  return found && isMediaType(found[0]) ? found[0] : UNKNOWN_MEDIA_TYPE;
}

/** Bytes that a look at the content needs: from the beginning, and from the end (where a zip keeps its list of entries). */
export const LOOK = { head: 4_096, tail: 65_536 } as const;

const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** OOXML is known by the folder of its main part, ODF by its uncompressed first entry `mimetype` (OpenDocument 1.3, part 2, 3.3). */
function zipKind(head: string, tail: string): MediaType | null {
  const odf = /^mimetype(application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation))/.exec(head.slice(30))?.[1];
  if (odf !== undefined) return isMediaType(odf) ? odf : null;
  const names = head + tail;
  if (!names.includes('[Content_Types].xml')) return null;
  if (names.includes('word/')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  if (names.includes('xl/')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  if (names.includes('ppt/')) return 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  return null;
}

/** ISO base media files say what they are in the `ftyp` box: the brand at byte 8 (ISO/IEC 14496-12). */
function brandKind(brand: string): MediaType | null {
  if (/^(heic|heix|heim|heis|mif1|msf1|hevc)/.test(brand)) return 'image/heic';
  if (/^(M4A |M4B |F4A )/.test(brand)) return 'audio/mp4';
  return /^(isom|iso[2-9]|mp4[12]|avc1|dash|MSNV|M4V |f4v )/.test(brand) ? 'video/mp4' : null;
}

const SIGNATURES: readonly (readonly [RegExp, MediaType])[] = [
  [/^%PDF-/, 'application/pdf'],
  [/^\x89PNG\r\n\x1a\n/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^(II\*\0|MM\0\*)/, 'image/tiff'],
  [/^RIFF....WEBP/s, 'image/webp'],
  [/^RIFF....WAVE/s, 'audio/wav'],
  [/^\{\\rtf/, 'application/rtf'],
  [/^(ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/, 'audio/mpeg'],
  [/^OggS/, 'audio/ogg'],
  [/^fLaC/, 'audio/flac'],
  [/^\x1a\x45\xdf\xa3[^]{0,60}webm/, 'video/webm'],
];

/** What the content is, by its first bytes (and last, for zips); null when they do not say. */
export function sniffMediaType(head: Uint8Array, tail: Uint8Array): MediaType | null {
  const start = latin1(head);
  if (start.startsWith('PK\x03\x04')) return zipKind(start, latin1(tail));
  if (start.slice(4, 8) === 'ftyp') return brandKind(start.slice(8, 12));
  return SIGNATURES.find(([signature]) => signature.test(start))?.[1] ?? null;
}

/** Types without a signature: believed when the content has none either and holds no NUL, which no text has. */
const TEXTS: readonly string[] = ['text/csv', 'text/plain', 'text/html', 'message/rfc822'] satisfies MediaType[];

/** The type to keep: what the sender named where the content agrees; {@link UNKNOWN_MEDIA_TYPE} where they contradict each other. */
export function keptMediaType(named: MediaType | typeof UNKNOWN_MEDIA_TYPE, head: Uint8Array, tail: Uint8Array): MediaType | typeof UNKNOWN_MEDIA_TYPE {
  const seen = sniffMediaType(head, tail);
  if (named === UNKNOWN_MEDIA_TYPE) return seen ?? UNKNOWN_MEDIA_TYPE;
  if (TEXTS.includes(named)) return seen === null && !head.includes(0) ? named : UNKNOWN_MEDIA_TYPE;
  // One container, two names: an .m4a may carry the brand of any MP4, and the other way round.
  const container = (type: string | null) => (type === 'audio/mp4' ? 'video/mp4' : type);
  return container(seen) === container(named) ? named : UNKNOWN_MEDIA_TYPE;
}

/** The type to send with a download: markup never as itself, so that no browser runs it whatever it is told. */
export function servedMediaType(kept: string): string {
  return kept === 'text/html' || kept === 'message/rfc822' || !isMediaType(kept) ? UNKNOWN_MEDIA_TYPE : kept;
}
