// What a file is: by what its sender says and by its first bytes, and what is made of a contradiction.
import { describe, expect, it } from 'vitest';
import { MEDIA_TYPES, UNKNOWN_MEDIA_TYPE, acceptedMediaType, keptMediaType, mediaTypeOfName, servedMediaType, sniffMediaType, type MediaType } from './media-type';

const bytes = (latin1: string) => Uint8Array.from(latin1, (char) => char.charCodeAt(0));
const none = new Uint8Array();
const zip = (...names: string[]) => bytes(`PK\x03\x04${'\0'.repeat(26)}${names.join('\0')}`);

const CONTENTS: Record<Exclude<MediaType, 'text/csv' | 'text/plain' | 'text/html' | 'message/rfc822'>, Uint8Array> = {
  'application/pdf': bytes('%PDF-1.7\n'),
  'image/png': bytes('\x89PNG\r\n\x1a\n'),
  'image/jpeg': bytes('\xff\xd8\xff\xe0'),
  'image/webp': bytes('RIFF\n\0\0\0WEBPVP8 '),
  'image/gif': bytes('GIF89a'),
  'image/tiff': bytes('II*\0'),
  'image/heic': bytes('\0\0\0\x18ftypheic'),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': zip('[Content_Types].xml', 'word/document.xml'),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': zip('[Content_Types].xml', 'xl/workbook.xml'),
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': zip('[Content_Types].xml', 'ppt/presentation.xml'),
  'application/vnd.oasis.opendocument.text': zip('mimetypeapplication/vnd.oasis.opendocument.textPK'),
  'application/vnd.oasis.opendocument.spreadsheet': zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK'),
  'application/vnd.oasis.opendocument.presentation': zip('mimetypeapplication/vnd.oasis.opendocument.presentationPK'),
  'application/rtf': bytes('{\\rtf1'),
  'audio/mpeg': bytes('ID3\x03'),
  'audio/mp4': bytes('\0\0\0\x20ftypM4A '),
  'audio/wav': bytes('RIFF\n\0\0\0WAVEfmt '),
  'audio/ogg': bytes('OggS'),
  'audio/flac': bytes('fLaC'),
  'video/mp4': bytes('\0\0\0\x20ftypisom'),
  'video/webm': bytes('\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm'),
};

describe('sniffMediaType', () => {
  it.each(Object.entries(CONTENTS))('knows %s', (type, content) => {
    expect(sniffMediaType(content, none)).toBe(type);
    expect(keptMediaType(type as MediaType, content, none)).toBe(type);
    expect(keptMediaType(UNKNOWN_MEDIA_TYPE, content, none)).toBe(type);
  });

  it('finds an office file by the entries at the end of a zip', () => {
    expect(sniffMediaType(zip('media/image1.png'), bytes('[Content_Types].xmlword/document.xml'))).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  });

  it('knows neither a plain zip nor a program', () => {
    expect(sniffMediaType(zip('a.exe'), none)).toBeNull();
    expect(sniffMediaType(bytes('MZ\x90\0'), none)).toBeNull();
  });
});

describe('keptMediaType', () => {
  it('believes no name that the content contradicts', () => {
    expect(keptMediaType('image/png', bytes('<script>'), none)).toBe(UNKNOWN_MEDIA_TYPE);
    expect(keptMediaType('application/pdf', bytes('MZ\x90\0'), none)).toBe(UNKNOWN_MEDIA_TYPE);
    expect(keptMediaType('text/plain', bytes('a\0b'), none)).toBe(UNKNOWN_MEDIA_TYPE);
    expect(keptMediaType('text/csv', bytes('%PDF-1.7'), none)).toBe(UNKNOWN_MEDIA_TYPE);
  });

  it('keeps text as the text it is called, and an .m4a with the brand of any MP4', () => {
    expect(keptMediaType('text/csv', bytes('a;b\n1;2'), none)).toBe('text/csv');
    expect(keptMediaType('audio/mp4', bytes('\0\0\0\x20ftypisom'), none)).toBe('audio/mp4');
  });
});

it('reads types as browsers send them', () => {
  expect(acceptedMediaType('Text/HTML; charset=utf-8')).toBe('text/html');
  expect(acceptedMediaType('audio/x-m4a')).toBe('audio/mp4');
  expect(acceptedMediaType('')).toBe(UNKNOWN_MEDIA_TYPE);
  expect(acceptedMediaType('application/x-msdownload')).toBeNull();
  expect(acceptedMediaType('__proto__')).toBeNull();
});

it('finds the type by the ending of a name', () => {
  for (const [type, endings] of Object.entries(MEDIA_TYPES)) for (const ending of endings) expect(mediaTypeOfName(`Datei.alt${ending.toUpperCase()}`)).toBe(type);
  expect(mediaTypeOfName('Datei.exe')).toBe(UNKNOWN_MEDIA_TYPE);
  expect(mediaTypeOfName('Datei')).toBe(UNKNOWN_MEDIA_TYPE);
});

it('serves markup as bytes', () => {
  expect(['text/html', 'message/rfc822', 'x/y', 'image/png'].map(servedMediaType)).toEqual([UNKNOWN_MEDIA_TYPE, UNKNOWN_MEDIA_TYPE, UNKNOWN_MEDIA_TYPE, 'image/png']);
});
