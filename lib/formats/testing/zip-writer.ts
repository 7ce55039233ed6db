// Writes small zip files for tests, honest ones and ones whose directory lies.
import { crc32, deflateRawSync } from 'node:zlib';
import { joinParts } from '../write-zip';

/** A zip of these parts (name → content). `claimed`: what the directory says instead of a part's true inflated size, in bytes. */
export function writeZip(parts: Record<string, string | Uint8Array>, claimed: Record<string, number> = {}): Uint8Array {
  return joinParts(
    Object.entries(parts).map(([name, content]) => {
      const data = Buffer.from(content);
      return { name, packed: deflateRawSync(data), checksum: crc32(data), size: claimed[name] ?? data.length };
    }),
  );
}
