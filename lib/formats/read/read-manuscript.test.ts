// Holds the door for manuscripts: the content decides what is read, and every kind of bad file gets its own answer.
import { describe, expect, it } from 'vitest';
import { MAX_FILE } from './manuscript';
import { readManuscript } from './read-manuscript';
import { writeZip } from '../testing/zip-writer';
import { wordFile } from './testing/word-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

describe('plain text', () => {
  it.each([
    ['UTF-8', utf8('Größe „ja“.')],
    ['UTF-8 with byte order mark', utf8('\ufeffGröße „ja“.')],
    ['UTF-16 little-endian', new Uint8Array(Buffer.from('\ufeffGröße „ja“.', 'utf16le'))],
    ['UTF-16 big-endian', new Uint8Array(Buffer.from('\ufeffGröße „ja“.', 'utf16le').swap16())],
    ['Windows-1252', bytes(0x47, 0x72, 0xf6, 0xdf, 0x65, 0x20, 0x84, 0x6a, 0x61, 0x93, 0x2e)],
  ])('reads %s', async (_, file) => {
    expect(await readManuscript(file, 'text.txt', 'text/plain; charset=utf-8')).toMatchObject({ ok: true, format: 'txt', text: 'Größe „ja“.', lineKinds: [], layout: 'auto', manuscript: { parts: [], notes: [], leftOut: [] } });
  });

  it('lets the parser report a stray NUL', async () => {
    const answer = await readManuscript(utf8(`${'Ein Satz. '.repeat(5)}\u0000`), 'text.txt');
    expect(answer).toMatchObject({ ok: true, text: expect.stringContaining('\u0000') as string });
  });
});

describe('bad files', () => {
  const docx = (parts: Record<string, string | Uint8Array>, claimed?: Record<string, number>) => writeZip({ '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>', ...parts }, claimed);
  const main = (body: string, head = '') => `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const minimal = docx({ 'word/document.xml': main('<w:p><w:r><w:t>Ein Satz.</w:t></w:r></w:p>') });

  const odt = (content: string, manifest = '<a/>') => writeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content, 'META-INF/manifest.xml': manifest });

  it('reads the smallest Word file, so that the faults below are the ones meant', async () => {
    expect(await readManuscript(minimal, 'a.docx')).toMatchObject({ ok: true, text: 'Ein Satz.' });
    expect(await readManuscript(minimal, 'a.txt')).toMatchObject({ ok: true, format: 'docx' });
  });

  it.each([
    ['nothing', new Uint8Array(), 'a.txt', 'empty'],
    ['white space only', utf8(' \n\u00a0\u200b\n'), 'a.txt', 'empty'],
    ['a Word file without text', docx({ 'word/document.xml': main('<w:p/>') }), 'a.docx', 'empty'],
    ['more than 20 MB', new Uint8Array(MAX_FILE + 1), 'a.txt', 'too_large'],
    ['a picture called text', new Uint8Array(png), 'a.txt', 'binary'],
    ['a picture', new Uint8Array(png), 'a.png', 'binary'],
    ['5 MB of noise', Uint8Array.from({ length: 5_000_000 }, (_, i) => (i * 2_654_435_761) >>> 13), 'a.txt', 'binary'],
    ['NULs', new Uint8Array(5_000), 'a.txt', 'binary'],
    ['a lone continuation byte', Uint8Array.from([...utf8('Ein Satz '), 0x80 + 0x15, 0xc3, 0x28]), 'a.txt', 'invalid_utf8'],
    ['damaged UTF-8', Uint8Array.from([...utf8('Größe '), 0xc3, 0x28, ...utf8(' Länge')]), 'a.md', 'invalid_utf8'],
    ['half a UTF-16 character', bytes(0xff, 0xfe, 0x41), 'a.txt', 'invalid_utf8'],
    ['a damaged PDF', utf8('%PDF-1.7\n'), 'a.txt', 'broken_file'],
    ['RTF', utf8('{\\rtf1 a}'), 'a.rtf', 'unsupported_format'],
    ['old Word', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'a.doc', 'unsupported_format'],
    ['text of another kind', utf8('Ein Satz.'), 'a.rtf', 'unsupported_format'],
    ['HTML without text', utf8('<p><script>alert(1)</script></p>'), 'a.html', 'empty'],
    ['another zip', writeZip({ 'content.xml': 'a' }), 'a.odt', 'unsupported_format'],
    ['text called Word', utf8('Ein Satz.'), 'a.docx', 'wrong_ending'],
    ['a web page called Word', utf8('<!doctype html><p>Bitte anmelden.</p>'), 'a.docx', 'wrong_ending'],
    ['text called OpenDocument', utf8('Ein Satz.'), 'a.odt', 'wrong_ending'],
    ['a Word file cut short', minimal.subarray(0, minimal.length - 40), 'a.docx', 'broken_file'],
    ['only the start of a zip', minimal.subarray(0, 10), 'a.docx', 'broken_file'],
    ['broken XML', docx({ 'word/document.xml': '<w:document' }), 'a.docx', 'broken_file'],
    ['entities', docx({ 'word/document.xml': main('<w:p><w:r><w:t>Ein Satz.</w:t></w:r></w:p>', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>') }), 'a.docx', 'xml_entities'],
    ['an entity without a declaration', docx({ 'word/document.xml': main('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>') }), 'a.docx', 'broken_file'],
    ['a zip bomb', docx({ 'word/document.xml': new Uint8Array(110 * 1024 * 1024) }), 'a.docx', 'zip_bomb'],
    ['many parts that are large together', docx(Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`p${i}`, 'a'])), Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`p${i}`, 1024 * 1024]))), 'a.docx', 'zip_bomb'],
    ['a dense part', docx({ 'word/document.xml': new Uint8Array(3 * 1024 * 1024) }), 'a.docx', 'zip_bomb'],
    ['a table of prices called Word', docx({ 'xl/workbook.xml': '<workbook/>' }), 'a.docx', 'unsupported_format'],
    ['a spreadsheet of LibreOffice', writeZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }), 'a.odt', 'unsupported_format'],
    ['an OpenDocument text that is none inside', odt('<a/>'), 'a.odt', 'broken_file'],
    ['an OpenDocument text with a password', odt('<a/>', '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'), 'a.odt', 'encrypted'],
    ['entities in an OpenDocument text', odt('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'a.odt', 'xml_entities'],
    ['a Word file with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(500), ...Buffer.from('EncryptedPackage', 'utf16le'), ...new Uint8Array(50)]), 'a.docx', 'encrypted'],
    ['a path that leads out', docx({ '../../etc/passwd': 'a', 'word/document.xml': main('<w:p/>') }), 'a.docx', 'unsafe_paths'],
    ['a path of Windows that leads out', docx({ 'word\\..\\..\\a.exe': 'a' }), 'a.docx', 'unsafe_paths'],
    ['XML nested beyond reason', docx({ 'word/document.xml': main('<w:sdt>'.repeat(5_000) + '</w:sdt>'.repeat(5_000)) }), 'a.docx', 'too_deep'],
    ['HTML nested beyond reason', utf8('<div>'.repeat(100_000)), 'a.html', 'too_deep'],
    ['HTML that multiplies when it is parsed', utf8(`<p>${Array.from({ length: 400 }, (_, i) => `<font size=${i}>`).join('')}${'<p>a'.repeat(20_000)}`), 'a.html', 'too_large'],
    ['too many parts', docx(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`p${i}`, new Uint8Array()]))), 'a.docx', 'zip_bomb'],
  ] as const)('%s', async (_, file, name, code) => expect(await readManuscript(file, name)).toEqual({ ok: false, code }));

  it('stops a part that is larger than its directory says', async () => {
    const lying = docx({ 'word/document.xml': main(`<w:p><w:r><w:t>${'a'.repeat(50_000)}</w:t></w:r></w:p>`) }, { 'word/document.xml': 100 });
    expect(await readManuscript(lying, 'a.docx')).toEqual({ ok: false, code: 'zip_bomb' });
  });

  it('notices a flipped bit that still inflates', async () => {
    const damaged = minimal.slice();
    const at = Buffer.from(damaged).indexOf('PK\u0001\u0002');
    damaged[at + 16 + Buffer.from(damaged.subarray(at)).indexOf('PK\u0001\u0002', 4)] = 0;
    expect(await readManuscript(damaged, 'a.docx')).toEqual({ ok: false, code: 'broken_file' });
  });

  it('never throws on a damaged Word file', async () => {
    const file = await wordFile();
    for (let at = 0; at < file.length; at += 61) {
      const damaged = file.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      expect(await readManuscript(damaged, 'a.docx')).toHaveProperty('ok');
    }
  }, 60_000);
});
