// Files arrive whole or not at all: hash and length are compared, and what is refused leaves nothing behind.
import { createHash, randomBytes } from 'node:crypto';
import net from 'node:net';
import { expect, test } from '@playwright/test';
import type { ErrorCode, FieldCode } from '@/lib/domain/errors';
import type { Snapshot } from '@/lib/domain/schema/source';
import { db } from '@/lib/server/db';
import { makeSource } from '@/prisma/factories';
import { BASE, send, take, type Request, type Who } from './client';
import { digestOf, upload } from './inputs';
import { makeEditor } from './people';
import { expectProblem } from './problems';

const LIMIT = 50 * 1024 * 1024;

let who: Who;
let sourceId: string;
test.beforeEach(async () => {
  const editor = await makeEditor();
  who = editor.who;
  sourceId = (await makeSource(editor.person)).id;
});

const path = (name = 'beleg.bin') => `POST /api/v1/sources/${sourceId}/snapshots?name=${encodeURIComponent(name)}`;
const store = (bytes: Uint8Array | string, name?: string, mediaType?: string) => take<Snapshot>(who, path(name), upload(bytes, mediaType));
const stored = () => db.snapshot.count({ where: { sourceId } });

// 10,485,760 is where Next cuts a body that passed its proxy, with status 200.
for (const size of [1, 65_536, 10_485_759, 10_485_760, 10_485_761, 26_214_400]) {
  test(`${size} bytes come back as they went`, async () => {
    const bytes = randomBytes(size);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const snapshot = await store(bytes, 'beleg.bin', 'application/octet-stream');
    expect(snapshot).toMatchObject({ sha256, size, fileName: 'beleg.bin', obtained: 'uploaded' });
    const back = await send(who, `GET /api/v1/snapshots/${snapshot.id}/content`);
    expect(back.status).toBe(200);
    expect(back.bytes.byteLength).toBe(size);
    expect(back.headers['content-digest']).toBe(digestOf(bytes));
    expect(createHash('sha256').update(back.bytes).digest('hex')).toBe(sha256);
  });
}

const REFUSED: Record<string, { request: () => Request; code: ErrorCode; field?: { pointer: string; code: FieldCode } }> = {
  'of 0 bytes': { request: () => upload(''), code: 'invalid_input', field: { pointer: '', code: 'empty_file' } },
  'with the digest of other bytes': { request: () => ({ ...upload('eins'), headers: { ...upload('eins').headers, 'content-digest': digestOf('zwei') } }), code: 'invalid_input', field: { pointer: '', code: 'digest_mismatch' } },
  'without a digest': { request: () => ({ raw: 'eins', headers: { 'content-type': 'text/plain' } }), code: 'invalid_input', field: { pointer: '/Content-Digest', code: 'required' } },
  'with another hash than SHA-256 only': { request: () => ({ raw: 'eins', headers: { 'content-type': 'text/plain', 'content-digest': 'md5=:YWJj:' } }), code: 'invalid_input', field: { pointer: '/Content-Digest', code: 'required' } },
  'of a kind that nobody can use as proof': { request: () => upload('MZ', 'application/x-msdownload'), code: 'invalid_input', field: { pointer: '', code: 'file_type_not_allowed' } },
  'of unknown length': { request: () => ({ raw: 'eins', headers: { ...upload('eins').headers, 'content-length': undefined, 'transfer-encoding': 'chunked' } }), code: 'length_required' },
};
for (const [what, { request, code, field }] of Object.entries(REFUSED)) {
  test(`a file ${what} is refused`, async () => {
    const { errors } = expectProblem(await send(who, path(), request()), code);
    if (field) expect(errors?.map((error) => error.code)).toEqual([field.code]);
    expect(await stored()).toBe(0);
  });
}

/** Sends the head of a request and some of its body by hand, then closes the connection or waits for the answer. */
function sendByHand(headers: Record<string, string>, body: Uint8Array, end: 'cut' | 'wait'): Promise<string> {
  const { hostname, port, host } = new URL(BASE);
  const lines = Object.entries({ host, ...who, ...headers }).map(([name, value]) => `${name}: ${value}`);
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port || 80), hostname, () => {
      socket.write(`${path()} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      socket.write(body, () => end === 'cut' && setTimeout(() => socket.destroy(), 100));
    });
    let said = '';
    socket.on('data', (chunk: Buffer) => {
      said += chunk.toString('latin1');
      if (said.includes('\r\n\r\n')) socket.end();
    });
    socket.on('close', () => resolve(said));
    socket.on('error', (error: NodeJS.ErrnoException) => (['ECONNRESET', 'EPIPE'].includes(error.code ?? '') ? resolve(said) : reject(error)));
  });
}

test('a file that is cut short on its way is not kept, and the desk goes on', async () => {
  const bytes = randomBytes(3_000_000);
  const headers = { 'content-type': 'application/octet-stream', 'content-digest': digestOf(bytes), 'content-length': String(bytes.byteLength) };
  for (const sent of [0, 1, 1_000_000, 2_999_999]) await sendByHand(headers, bytes.subarray(0, sent), 'cut');
  // The whole file still gets through, and is the only one.
  const snapshot = await store(bytes, 'ganz.bin', 'application/octet-stream');
  expect(await db.snapshot.findMany({ where: { sourceId }, select: { id: true } })).toEqual([{ id: snapshot.id }]);
});

test('a file that says it is larger than 50 MB is refused before it is sent', async () => {
  const said = await sendByHand({ 'content-type': 'application/octet-stream', 'content-digest': digestOf('x'), 'content-length': String(LIMIT + 1) }, randomBytes(1_000), 'wait');
  expect(said).toMatch(/^HTTP\/1\.1 413 /);
  expect(await stored()).toBe(0);
});

test('what does not begin like the kind it says it is, is kept as a kind unknown', async () => {
  const html = '<script>alert(1)</script>';
  expect((await store(html, 'bild.png', 'image/png')).mediaType).toBe('application/octet-stream');
  expect((await store(Buffer.from('%PDF-1.7\n'), 'akte.pdf', 'application/pdf')).mediaType).toBe('application/pdf');
});

test('a download is saved, never run, whatever it is and is called', async () => {
  const script = '<script>alert(1)</script>';
  const names = ['<script>alert(1)</script>.html', '"; filename="boese.exe', '../../etc/passwd', 'übergabe„1“.html', 'a'.repeat(300), 'x\u200d😀.html'];
  for (const name of names) {
    for (const kind of ['text/html', 'text/plain', 'message/rfc822']) {
      const snapshot = await store(script, name, kind);
      expect(snapshot.fileName).toBe(name.normalize('NFC'));
      const { headers, text } = await send(who, `GET /api/v1/snapshots/${snapshot.id}/content`);
      expect(text).toBe(script);
      expect(headers['content-type']).toMatch(/^(application\/octet-stream|text\/plain)/);
      expect(headers['content-disposition']).toMatch(/^attachment; filename="[ !#-:<-\[\]-~]*"; filename\*=UTF-8''[\w%.!~-]+$/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toMatch(/^sandbox(?!.*allow-scripts)(?!.*allow-same-origin)/);
    }
  }
});

test('names and addresses that cannot be are refused', async () => {
  for (const name of ['', ' ', 'a\nb', 'a\0b', 'fdp.\u202Eexe', 'a'.repeat(301)]) expectProblem(await send(who, path(name), upload('x')), 'invalid_input');
  for (const url of ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ' javascript:alert(1)']) {
    expectProblem(await send(who, `${path()}&url=${encodeURIComponent(url)}`, upload('x')), 'invalid_input', [{ pointer: '/url', code: 'url_scheme' }]);
  }
  expect(await stored()).toBe(0);
});
