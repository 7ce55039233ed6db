// Packs parts into a zip file whose bytes depend on nothing but the parts: no clock, no machine.
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

/** A part as it will lie in the file; `size`: in bytes, inflated, as the directory says it. */
type PackedPart = { name: string; packed: Uint8Array; checksum: number; size: number };

/** 1 January 1980, the earliest day that the format knows. */
const FIRST_DAY = 0x21;
const DEFLATED = 8;
const VERSION = 20;

const deflate = promisify(deflateRaw);

/** The zip file of these parts, in their order. Names are ASCII. */
export function joinParts(parts: readonly PackedPart[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, checksum, size } of parts) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(VERSION, 0);
    fields.writeUInt16LE(DEFLATED, 4);
    fields.writeUInt16LE(FIRST_DAY, 8);
    fields.writeUInt32LE(checksum, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([VERSION, 0]), fields, tail, Buffer.from(name)]));
    files.push(file);
    offset += file.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, ...directory, end]));
}

/** A zip of these texts (name → content, stored as UTF-8), packed off the thread that serves requests. */
export async function zipTexts(parts: readonly (readonly [name: string, text: string])[]): Promise<Uint8Array> {
  return joinParts(
    await Promise.all(
      parts.map(async ([name, text]): Promise<PackedPart> => {
        const data = Buffer.from(text);
        return { name, packed: await deflate(data), checksum: crc32(data), size: data.length };
      }),
    ),
  );
}
