// What comes in as a manuscript and is none, and manuscripts that mean harm.
import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { ErrorCode, FieldCode } from '@/lib/domain/errors';
import type { Article } from '@/lib/domain/schema/article';
import { pdfOf } from '@/lib/formats/read/testing/hand-made-pdf';
import { writeZip } from '@/lib/formats/testing/zip-writer';
import { db } from '@/lib/server/db';
import { send, take, type Answer, type Request, type Who } from './client';
import { makeEditor } from './people';
import { expectProblem } from './problems';

const MAX_TEXT = 1_000_000;

let who: Who;
test.beforeEach(async () => {
  ({ who } = await makeEditor());
});

const DOCUMENT = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>';
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
/** A Word file with this much white space in it: a few kilobytes packed. */
const bomb = (size: number, claimed?: Record<string, number>) => writeZip({ '[Content_Types].xml': TYPES, 'word/document.xml': DOCUMENT + ' '.repeat(size) }, claimed);

const FILES: [string, string, () => Uint8Array | string, ErrorCode, FieldCode | null][] = [
  ['is empty', 'leer.txt', () => '', 'rule_violated', 'empty_file'],
  ['is an image called text', 'bild.txt', () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'), randomBytes(5_000)]), 'rule_violated', 'binary_text'],
  ['is damaged UTF-8', 'text.md', () => Buffer.concat([Buffer.from('Größe '), Buffer.from([0xc3, 0x28]), Buffer.from(' Länge')]), 'rule_violated', 'invalid_utf8'],
  ['is of a kind that cannot be read', 'akte.rtf', () => '{\\rtf1\\ansi Der Rat tagt.}', 'rule_violated', 'unsupported_format'],
  ['is a damaged PDF', 'akte.pdf', () => '%PDF-1.7', 'rule_violated', 'broken_file'],
  ['is no Word file inside', 'kaputt.docx', () => 'kein zip', 'rule_violated', 'wrong_ending'],
  ['defines entities', 'entitaet.docx', () => writeZip({ '[Content_Types].xml': TYPES, 'word/document.xml': '<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>' }), 'rule_violated', 'xml_entities'],
  ['has parts whose paths lead out', 'pfad.docx', () => writeZip({ '../../etc/passwd': 'x' }), 'rule_violated', 'unsafe_paths'],
  ['is protected by a password', 'geheim.docx', () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]), 'rule_violated', 'encrypted_file'],
  ['is nested beyond reason', 'tief.html', () => '<div>'.repeat(100_000), 'rule_violated', 'too_deep'],
  ['is nothing but script', 'skript.html', () => '<script>alert(1)</script>', 'rule_violated', 'empty_file'],
  ['is a zip of another kind', 'anders.docx', () => writeZip({ 'a.txt': 'Wort' }), 'rule_violated', 'unsupported_format'],
  ['is cut off', 'kurz.docx', () => bomb(1_000).subarray(0, 200), 'rule_violated', 'broken_file'],
  ['is a zip bomb', 'bombe.docx', () => bomb(30_000_000), 'rule_violated', 'zip_bomb'],
  ['is a zip bomb whose directory lies', 'luege.docx', () => bomb(30_000_000, { 'word/document.xml': 1_000 }), 'rule_violated', 'zip_bomb'],
  ['fills the memory in which it is read', 'voll.pdf', () => pdfOf([{ text: '', stream: deflateSync(Buffer.from(`[${'(ab)'.repeat(15_000_000)}] TJ`)) }]), 'rule_violated', 'too_much'],
  ['is larger than 20 MB', 'gross.txt', () => Buffer.alloc(20_971_521, 'Wort '), 'too_large', null],
];
for (const [what, name, bytes, code, field] of FILES) {
  test(`a file that ${what} is refused`, async () => {
    const answer = await send(who, `POST /api/v1/manuscripts?name=${name}`, { raw: bytes(), headers: { 'content-type': 'application/octet-stream' } });
    const { errors } = expectProblem(answer, code);
    expect(errors?.map((error) => error.code) ?? []).toEqual(field === null ? [] : [field]);
  });
}

test('a bomb is refused before it is unpacked', async () => {
  const packed = bomb(90_000_000);
  expect(packed.byteLength).toBeLessThan(200_000);
  const since = Date.now();
  expectProblem(await send(who, 'POST /api/v1/manuscripts?name=bombe.docx', { raw: packed }), 'rule_violated', [{ pointer: '', code: 'zip_bomb' }]);
  expect(Date.now() - since).toBeLessThan(5_000);
});

const TEXTS: [string, () => string, ErrorCode, FieldCode | null][] = [
  ['nothing', () => '', 'rule_violated', 'empty_text'],
  ['white space', () => ' \n\t\u00a0\r\n', 'rule_violated', 'empty_text'],
  ['signs without a word', () => '— … !!! ***', 'rule_violated', 'no_words'],
  ['a file of another kind', () => randomBytes(4_000).toString('latin1'), 'rule_violated', 'binary_text'],
  ['half a character', () => 'Ein Satz \ud83d.', 'rule_violated', 'binary_text'],
  ['one code unit too much', () => 'a'.repeat(MAX_TEXT + 1), 'too_large', null],
  ['5 MB', () => 'Ein Satz mit Wörtern. '.repeat(230_000), 'too_large', null],
  ['more bytes than any manuscript has', () => 'x'.repeat(36_000_001), 'too_large', null],
];
for (const [what, text, code, field] of TEXTS) {
  test(`${what} is no manuscript`, async () => {
    const title = `Abgelehnt ${randomBytes(6).toString('hex')}`;
    const requests: [string, Request][] = [
      ['POST /api/v1/articles', { body: { title, text: text() } }],
      ['POST /api/v1/manuscripts/clean', { body: { text: text() } }],
    ];
    for (const [path, request] of requests) {
      const { errors } = expectProblem(await send(who, path, request), code);
      expect(errors ?? []).toEqual(field === null ? [] : [{ pointer: '/text', code: field }]);
    }
    expect(await db.article.count({ where: { title } })).toBe(0);
  });
}

const put = (body: Record<string, unknown>): Promise<Article> => take(who, 'POST /api/v1/articles', { body: { title: 'Probe', ...body } });

test('1,000,000 code units are a manuscript', async () => {
  const text = 'Ein Satz mit vierzig Zeichen steht hier. '.repeat(25_000).slice(0, MAX_TEXT);
  expect((await put({ text })).revision.text.length).toBeGreaterThan(900_000);
});

test('NUL and characters that turn the reading direction do not get into the text; what was taken out is said', async () => {
  const text = 'Der Rat\n\nDer Rat\0 zahlte \u202e5 Euro\u202c aus. Alle\u200b stimmten zu. '.padEnd(400, 'Ein Satz. ');
  const cleaned = await take<{ text: string; removed: Record<string, number> }>(who, 'POST /api/v1/manuscripts/clean', { body: { text } }, 200);
  expect(cleaned.text).not.toMatch(/[\0\u202a-\u202e\u2066-\u2069]/);
  expect(Object.values(cleaned.removed).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(3);
  const article = await put({ text });
  expect(article.revision.text).toBe(cleaned.text);
  // Once more through the parser: nothing changes.
  expect((await put({ text: cleaned.text })).revision.text).toBe(cleaned.text);
});

test('characters of many code units stay whole', async () => {
  const whole = ['👨‍👩‍👧‍👦', '🇩🇪', 'A\u0331', 'e\u0301'.normalize('NFC'), '한국어', '\u{1F9D1}\u{1F3FD}‍🚀'];
  const { revision } = await put({ text: `Zeichen\n\nHier stehen ${whole.join(' und ')} im Satz.` });
  for (const sign of whole) expect(revision.text).toContain(sign);
});

test.describe('script in every field', () => {
  const SCRIPT = '<script>alert("x")</script><img src=x onerror=alert(1)>';

  async function reportOf(format: string): Promise<{ answer: Answer; article: Article }> {
    const article = await put({ title: SCRIPT, text: `${SCRIPT}\n\nDer Rat zahlte 5 Euro ${SCRIPT} aus.`, byline: SCRIPT, desk: SCRIPT });
    const start = article.revision.text.indexOf('Der Rat');
    const claim = await take<{ id: string }>(who, `POST /api/v1/articles/${article.id}/claims`, { body: { start, end: article.revision.text.length, statement: SCRIPT } });
    const source = await take<{ id: string }>(who, 'POST /api/v1/sources', { body: { type: 'website', title: SCRIPT, creator: SCRIPT, publisher: SCRIPT, url: 'https://x.example/"><script>alert(1)</script>', independenceGroup: SCRIPT } });
    await take(who, `POST /api/v1/claims/${claim.id}/evidence`, { body: { sourceId: source.id, stance: 'supports', tier: 'primary', excerpt: SCRIPT, excerptLanguage: 'de', excerptTranslation: SCRIPT, locator: SCRIPT, note: SCRIPT } });
    await take(who, `POST /api/v1/claims/${claim.id}/verdicts`, { body: { rating: 'mostly_correct', rationale: SCRIPT, proposedWording: SCRIPT }, ifMatch: 2 });
    return { answer: await send(who, `GET /api/v1/articles/${article.id}/report?format=${format}`), article };
  }

  test('is kept as the words it is, and escaped in the report', async () => {
    const { answer, article } = await reportOf('html');
    expect(answer.status, answer.text.slice(0, 300)).toBe(200);
    expect(article).toMatchObject({ title: SCRIPT, byline: SCRIPT, desk: SCRIPT });
    expect(answer.text).toContain('&lt;script&gt;alert');
    expect(answer.text).not.toMatch(/<script|<img[^>]+onerror|href="javascript/i);
    expect(answer.headers['content-security-policy']).toMatch(/^sandbox(?!.*allow-scripts)(?!.*allow-same-origin)/);
    expect(answer.headers['content-disposition']).not.toMatch(/[<>]/);
  });

  test('does no harm to the PDF and to the JSON', async () => {
    expect((await reportOf('pdf')).answer.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const { answer } = await reportOf('json');
    expect((answer.json as { content: { article: { title: string } } }).content.article.title).toBe(SCRIPT);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });
});
