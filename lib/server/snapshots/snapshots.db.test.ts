// Files on their way in and out: what is kept is what was announced, and nothing is left of what was not.
import 'server-only';
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, truncate, utimes, writeFile, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import type { IncomingFile } from '@/lib/domain/operation';
import { NewSource } from '@/lib/domain/schema/source';
import { MAX_FILE } from '@/lib/domain/source';
import { db } from '../db';
import { env } from '../env';
import { createSource, editSource } from '../sources/commands';
import { expectRefusal, person, rowCounts } from '../testing/newsroom';
import { addSnapshot } from './commands';
import { getSnapshotContent } from './queries';
import { openStoredFile, storeFile } from './store';

const root = path.join(env.BELEG_DATA, 'files');
const temporary = path.join(root, 'tmp');
const leftover = path.join(temporary, 'leftover');

let owner: Actor;
let other: Actor;
let viewer: Actor;
let sourceId: string;
beforeAll(async () => {
  await mkdir(temporary, { recursive: true });
  await writeFile(leftover, 'half a file');
  await utimes(leftover, 0, 0);
  [owner, other, viewer] = await Promise.all([person('Ada', 'editor'), person('Ben', 'editor'), person('Vera', 'viewer')]);
  sourceId = (await createSource(owner, NewSource.parse({ type: 'book', title: 'Chronik' }))).id;
});
afterEach(() => vi.restoreAllMocks());

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const placeOf = (hash: string) => path.join(root, hash.slice(0, 2), hash.slice(2, 4), hash);

/** The bytes in pieces of 1,000, as a network would bring them; `then` happens at the end instead of a clean close. */
function stream(bytes: Uint8Array, then?: Error): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.byteLength) return controller.enqueue(bytes.subarray(at, (at += 1_000)));
      return then ? controller.error(then) : controller.close();
    },
  });
}
const incoming = (bytes: Uint8Array, fields: Partial<IncomingFile> = {}): IncomingFile => ({ stream: stream(bytes), length: bytes.byteLength, mediaType: 'text/plain', sha256: sha256(bytes), ...fields });
const refused = (file: IncomingFile, code: 'empty_file' | 'length_mismatch' | 'digest_mismatch' | 'file_type_not_allowed') => expectRefusal(storeFile(file), 'invalid_input', [{ pointer: '', code }]);

const text = Buffer.from('Der Beleg in Worten. '.repeat(500));
const read = async (body: ReadableStream<Uint8Array>) => Buffer.from(await new Response(body).arrayBuffer());

describe('storeFile', () => {
  it('keeps the bytes under their hash, and clears away what a killed process left', async () => {
    expect(await storeFile(incoming(text))).toEqual({ sha256: sha256(text), size: text.byteLength, mediaType: 'text/plain' });
    expect(await readFile(placeOf(sha256(text)))).toEqual(text);
    expect(await readdir(temporary)).toEqual([]);
  });

  it('takes the same file from several people at once', async () => {
    const bytes = Buffer.from('zugleich '.repeat(3_000));
    await Promise.all(Array.from({ length: 6 }, () => storeFile(incoming(bytes))));
    expect(await read(await openStoredFile(sha256(bytes), bytes.byteLength))).toEqual(bytes);
  });

  it('keeps nothing of what does not arrive as announced', async () => {
    const bytes = Buffer.from('anders '.repeat(2_000));
    await refused(incoming(bytes, { length: bytes.byteLength + 1 }), 'length_mismatch');
    await refused(incoming(bytes, { length: bytes.byteLength - 1 }), 'length_mismatch');
    await refused(incoming(bytes, { sha256: sha256(text) }), 'digest_mismatch');
    await refused(incoming(bytes, { stream: stream(bytes.subarray(0, 3_000), new Error('socket closed')) }), 'length_mismatch');
    await refused(incoming(Buffer.alloc(0)), 'empty_file');
    await refused(incoming(bytes, { stream: stream(Buffer.alloc(0)) }), 'empty_file');
    await refused(incoming(bytes, { mediaType: 'application/x-msdownload' }), 'file_type_not_allowed');
    await expectRefusal(storeFile(incoming(bytes, { sha256: null })), 'invalid_input', [{ pointer: '/Content-Digest', code: 'required' }]);
    await expectRefusal(storeFile(incoming(bytes, { length: null })), 'length_required');
    await expect(readFile(placeOf(sha256(bytes)))).rejects.toThrow('ENOENT');
    expect(await readdir(temporary)).toEqual([]);
  });

  it('refuses more than 50 MB, and takes exactly that', async () => {
    const bytes = Buffer.alloc(MAX_FILE, 'x');
    await expectRefusal(storeFile(incoming(text, { length: MAX_FILE + 1 })), 'too_large');
    expect(await storeFile(incoming(bytes, { stream: new Blob([bytes]).stream() }))).toMatchObject({ size: MAX_FILE });
  });

  it.each(['ENOSPC', 'EDQUOT', 'EFBIG'])('says so when the disk is full (%s), and leaves what was there alone', async (code) => {
    const bytes = Buffer.from(`voll ${code}`.repeat(1_000));
    const probe = await open(placeOf(sha256(text)), 'r');
    vi.spyOn(Object.getPrototypeOf(probe) as FileHandle, 'writeFile').mockResolvedValueOnce().mockRejectedValueOnce(Object.assign(new Error('write'), { code }));
    await probe.close();
    await expectRefusal(storeFile(incoming(bytes)), 'storage_full');
    expect(await readdir(temporary)).toEqual([]);
    expect(await readFile(placeOf(sha256(text)))).toEqual(text);
    expect(await storeFile(incoming(bytes))).toMatchObject({ size: bytes.byteLength });
  });
});

describe('openStoredFile', () => {
  it('never gives a damaged file for a whole one', async () => {
    const bytes = Buffer.from('heil '.repeat(40_000));
    await storeFile(incoming(bytes));
    const damaged = Buffer.from(bytes);
    damaged[100_000] = 0;
    await writeFile(placeOf(sha256(bytes)), damaged);
    const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await expect(read(await openStoredFile(sha256(bytes), bytes.byteLength))).rejects.toThrow('damaged');
    expect(String(logged.mock.calls[0]?.[0])).toContain(sha256(bytes));
    await truncate(placeOf(sha256(bytes)), 10);
    await expect(openStoredFile(sha256(bytes), bytes.byteLength)).rejects.toThrow('does not have its');
    // Uploading it again heals it.
    await storeFile(incoming(bytes));
    expect(await read(await openStoredFile(sha256(bytes), bytes.byteLength))).toEqual(bytes);
  });
});

describe('addSnapshot', () => {
  const upload = (actor: Actor, id: string, fields: { bytes?: Uint8Array; url?: string | null; name?: string; mediaType?: string } = {}) => {
    const { bytes = text, url = null, name = 'Größe "x".txt', mediaType = 'text/plain' } = fields;
    return addSnapshot(actor, { id, name, url, file: incoming(bytes, { mediaType }) });
  };

  it('keeps file, row and event, and gives the bytes back as a download', async () => {
    const made = await upload(other, sourceId, { url: 'https://example.org/x' });
    expect(made).toMatchObject({ sourceId, sha256: sha256(text), size: text.byteLength, mediaType: 'text/plain', obtained: 'uploaded', obtainedBy: { name: 'Ben' }, url: 'https://example.org/x' });
    expect(await db.auditEvent.findMany({ where: { objectId: made.id } })).toMatchObject([{ type: 'snapshot.added', sourceId, payload: { after: { fileName: 'Größe "x".txt', size: text.byteLength } } }]);
    const file = await getSnapshotContent(viewer, { id: made.id });
    expect(file).toMatchObject({ size: text.byteLength, sha256: sha256(text), fileName: 'Größe "x".txt' });
    expect(file.inline ?? false).toBe(false);
    expect(await read(file.body as ReadableStream<Uint8Array>)).toEqual(text);
  });

  it('never gives markup out as markup', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const made = await upload(owner, sourceId, { bytes: page, mediaType: 'text/html; charset=utf-8', name: 'seite.html' });
    expect(made.mediaType).toBe('text/html');
    const file = await getSnapshotContent(owner, { id: made.id });
    await (file.body as ReadableStream).cancel();
    expect(file.mediaType).toBe('application/octet-stream');
  });

  it('refuses viewers, strangers to the source and unsafe addresses before a byte is stored', async () => {
    const { id } = await createSource(owner, NewSource.parse({ type: 'book', title: 'Geheim', confidentiality: 'confidential' }));
    const before = await rowCounts();
    const bytes = Buffer.from('niemals gespeichert');
    await expectRefusal(upload(viewer, sourceId, { bytes }), 'forbidden');
    await expectRefusal(upload(other, id, { bytes }), 'not_found');
    await expectRefusal(upload(owner, sourceId, { bytes, url: 'javascript:alert(1)' }), 'invalid_input', [{ pointer: '/url', code: 'url_scheme' }]);
    expect(await rowCounts()).toEqual(before);
    await expect(readFile(placeOf(sha256(bytes)))).rejects.toThrow('ENOENT');
  });

  it('of a confidential source is seen and fetched only by those it names; the history keeps no values', async () => {
    const { id } = await createSource(owner, NewSource.parse({ type: 'book', title: 'Geheim' }));
    const made = await upload(owner, id, { name: 'quelle-marder.txt' });
    await editSource(owner, { id, ifMatch: 1, confidentiality: 'confidential' });
    await expectRefusal(getSnapshotContent(other, { id: made.id }), 'not_found');
    const second = await upload(owner, id, { name: 'quelle-marder-2.txt' });
    const event = await db.auditEvent.findFirstOrThrow({ where: { objectId: second.id } });
    expect(event.sourceId).toBe(id);
    expect(JSON.stringify(event.payload)).not.toContain('marder');
  });
});
