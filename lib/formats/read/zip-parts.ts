// Opens the parts of a zip file without trusting it: sizes are read before anything is inflated, and inflating is bounded.
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { ManuscriptError } from './manuscript';

/** All parts together, in bytes inflated (100 MB). */
const MOST_INFLATED = 100 * 1024 * 1024;
/** One part, in bytes inflated (16 MB): 1,000,000 letters with generous markup; more would fill the memory as a tree. */
const LARGEST_PART = 16 * 1024 * 1024;
/** XML shrinks 10 to 40 times; beyond this, with a size that matters, somebody wants to harm. */
const HIGHEST_RATIO = 200;
const RATIO_MATTERS_FROM = 1024 * 1024;
const MOST_PARTS = 10_000;

const inflate = promisify(inflateRaw);

type Entry = { method: number; encrypted: boolean; checksum: number; compressed: number; inflated: number; offset: number };

/** The parts of a zip by name. `read` throws ManuscriptError `zip_bomb`, `too_large`, `encrypted` or `broken_file`. */
export type ZipParts = { names: readonly string[]; has: (name: string) => boolean; read: (name: string) => Promise<Uint8Array> };

function findDirectory(view: DataView): { count: number; offset: number } {
  // The end record is 22 bytes long, plus a comment of at most 65,535.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  throw new ManuscriptError('broken_file');
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const { count, offset } = findDirectory(view);
  const entries = new Map<string, Entry>();
  let at = offset;
  let total = 0;
  if (count > MOST_PARTS) throw new ManuscriptError('zip_bomb');
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new ManuscriptError('broken_file');
    const entry = { encrypted: (view.getUint16(at + 8, true) & 1) === 1, method: view.getUint16(at + 10, true), checksum: view.getUint32(at + 16, true), compressed: view.getUint32(at + 20, true), inflated: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true) };
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/^\//, '');
    total += entry.inflated;
    const tooDense = entry.inflated > RATIO_MATTERS_FROM && entry.inflated > entry.compressed * HIGHEST_RATIO;
    if (total > MOST_INFLATED || tooDense) throw new ManuscriptError('zip_bomb');
    // Nothing is ever written under these names, but no honest program makes them.
    if (/(?:^|[/\\])\.\.(?:[/\\]|$)|^[a-z]:[/\\]|\0/i.test(name)) throw new ManuscriptError('unsafe_paths');
    // The same name twice: readers disagree on which one counts.
    if (entries.has(name)) throw new ManuscriptError('broken_file');
    entries.set(name, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function readEntry(bytes: Uint8Array, view: DataView, entry: Entry): Promise<Uint8Array> {
  if (entry.inflated > LARGEST_PART) throw new ManuscriptError('too_large');
  if (entry.encrypted) throw new ManuscriptError('encrypted');
  if ((entry.method !== 0 && entry.method !== 8) || view.getUint32(entry.offset, true) !== 0x04034b50) throw new ManuscriptError('broken_file');
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const data = bytes.subarray(start, start + entry.compressed);
  if (data.length !== entry.compressed || (entry.method === 0 && entry.inflated !== entry.compressed)) throw new ManuscriptError('broken_file');
  const content = entry.method === 0 ? data : await inflateEntry(data, entry);
  // A flipped bit may well inflate to other letters.
  if (crc32(content) !== entry.checksum) throw new ManuscriptError('broken_file');
  return content;
}

async function inflateEntry(data: Uint8Array, entry: Entry): Promise<Uint8Array> {
  try {
    // A directory that understates its sizes is stopped here, one byte after what it promised.
    return await inflate(data, { maxOutputLength: Math.max(1, entry.inflated) });
  } catch (error) {
    throw new ManuscriptError(error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'zip_bomb' : 'broken_file');
  }
}

/** Reads the directory of a zip; no part is inflated before it is read. Throws ManuscriptError `zip_bomb`, `unsafe_paths` or `broken_file`. */
export function openZip(bytes: Uint8Array): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      // An offset that points outside the file.
      throw error instanceof RangeError ? new ManuscriptError('broken_file') : error;
    }
  };
  const entries = guard(() => readDirectory(bytes, view));
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) throw new ManuscriptError('broken_file');
      try {
        return await readEntry(bytes, view, entry);
      } catch (error) {
        throw error instanceof RangeError ? new ManuscriptError('broken_file') : error;
      }
    },
  };
}
