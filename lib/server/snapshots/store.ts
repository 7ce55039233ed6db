// The files in the desk's hands, each under the SHA-256 of its bytes: checked on the way in and on the way out.
import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { AppError, type FieldCode } from '@/lib/domain/errors';
import { LOOK, acceptedMediaType, keptMediaType } from '@/lib/domain/media-type';
import type { IncomingFile } from '@/lib/domain/operation';
import { MAX_FILE } from '@/lib/domain/source';
import { env } from '../env';
import { logError } from '../log';

const root = () => path.resolve(env.BELEG_DATA, 'files');
const temporary = () => path.join(root(), 'tmp');
const placeOf = (sha256: string) => path.join(root(), sha256.slice(0, 2), sha256.slice(2, 4), sha256);

const refuse = (code: FieldCode): never => {
  throw new AppError('invalid_input', { errors: [{ pointer: '', code }] });
};

/** ENOSPC and EDQUOT: disk or quota full. EFBIG: the process may not write files of this size. */
const FULL = new Set<unknown>(['ENOSPC', 'EDQUOT', 'EFBIG']);

async function onDisk<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Error && 'code' in error && FULL.has(error.code)) throw new AppError('storage_full');
    throw error;
  }
}

let cleaned: Promise<void> | undefined;

/** Removes what uploads before this process started left behind when they were killed. */
async function removeLeftovers(): Promise<void> {
  await mkdir(temporary(), { recursive: true });
  for (const name of await readdir(temporary())) {
    const file = path.join(temporary(), name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < performance.timeOrigin) await rm(file, { force: true });
  }
}

/** Makes a rename in this directory outlast a power cut. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Copies the stream to the file; holds one chunk at a time. Gives the hash (hex) and the first bytes. */
async function receive(stream: ReadableStream<Uint8Array>, length: number, handle: FileHandle): Promise<{ sha256: string; head: Uint8Array }> {
  const hash = createHash('sha256');
  const reader = stream.getReader();
  let head: Uint8Array = new Uint8Array();
  let size = 0;
  // A sender who went away and one who sent too little are the same: what arrived is not what was announced.
  const next = () => reader.read().catch(() => refuse('length_mismatch'));
  try {
    for (let chunk = await next(); !chunk.done; chunk = await next()) {
      size += chunk.value.byteLength;
      if (size > MAX_FILE) throw new AppError('too_large');
      if (size > length) refuse('length_mismatch');
      if (head.byteLength < LOOK.head) head = Buffer.concat([head, chunk.value.subarray(0, LOOK.head - head.byteLength)]);
      hash.update(chunk.value);
      await handle.writeFile(chunk.value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  }
  if (size !== length) refuse(size === 0 ? 'empty_file' : 'length_mismatch');
  return { sha256: hash.digest('hex'), head };
}

async function readTail(handle: FileHandle, size: number): Promise<Uint8Array> {
  const length = Math.min(size, LOOK.tail);
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
  return buffer;
}

/** A file that is safely on the disk. */
export type StoredFile = { sha256: string; size: number; mediaType: string };

/**
 * Takes a file in: on return its bytes are on the disk under their hash. On any refusal nothing of it is kept.
 * @throws AppError `length_required`, `too_large` (over {@link MAX_FILE} bytes), `storage_full`; `invalid_input` with
 *   `empty_file`, `required` (no digest), `length_mismatch`, `digest_mismatch`, `file_type_not_allowed`
 */
export async function storeFile({ stream, length, sha256, mediaType }: IncomingFile): Promise<StoredFile> {
  if (length === null) throw new AppError('length_required');
  if (length > MAX_FILE) throw new AppError('too_large');
  if (length === 0) refuse('empty_file');
  if (sha256 === null) throw new AppError('invalid_input', { errors: [{ pointer: '/Content-Digest', code: 'required' }] });
  const named = acceptedMediaType(mediaType) ?? refuse('file_type_not_allowed');

  await (cleaned ??= onDisk(removeLeftovers));
  const name = path.join(temporary(), randomUUID());
  const handle = await onDisk(() => open(name, 'wx+', 0o600));
  try {
    const { sha256: arrived, head } = await onDisk(() => receive(stream, length, handle));
    if (arrived !== sha256) refuse('digest_mismatch');
    const kept = keptMediaType(named, head, await readTail(handle, length));
    await onDisk(() => handle.sync());
    await handle.close();
    const place = placeOf(sha256);
    await onDisk(() => mkdir(path.dirname(place), { recursive: true }));
    // Replacing a file of the same hash is no loss: it has the same bytes, or is damaged.
    await onDisk(() => rename(name, place));
    for (const directory of [path.dirname(place), path.dirname(path.dirname(place)), root()]) await syncDirectory(directory);
    return { sha256, size: length, mediaType: kept };
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(name, { force: true });
    throw error;
  }
}

/** Bytes read at a time. */
const CHUNK = 65_536;

/**
 * Opens a stored file of this many bytes. The stream fails before its last chunk when the bytes no longer hash to the
 * file's name, so a reader never takes a damaged file for a whole one.
 * @throws Error when the file is missing or has another length: a fault of the disk that whoever runs the desk must see
 */
export async function openStoredFile(sha256: string, size: number): Promise<ReadableStream<Uint8Array>> {
  const handle = await open(placeOf(sha256), 'r');
  const hash = createHash('sha256');
  let position = 0;
  let cancelled = false;
  if ((await handle.stat()).size !== size) {
    await handle.close();
    throw new Error(`stored file ${sha256} does not have its ${size} bytes`);
  }
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, position);
        if (cancelled) return;
        position += bytesRead;
        const chunk = buffer.subarray(0, bytesRead);
        hash.update(chunk);
        if (bytesRead === 0 || position > size || (position === size && hash.digest('hex') !== sha256)) throw new Error(`stored file ${sha256} is damaged`);
        controller.enqueue(chunk);
        if (position < size) return;
        await handle.close();
        controller.close();
      } catch (error) {
        await handle.close().catch(() => undefined);
        logError('snapshots/store', error);
        controller.error(error);
      }
    },
    cancel: () => {
      cancelled = true;
      return handle.close();
    },
  });
}
