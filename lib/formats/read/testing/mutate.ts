// Damages files for tests that no damaged one may crash or hang a reader.
import { inflateRawSync } from 'node:zlib';
import type { Draw } from '@/bench/random';
import { writeZip } from '../../testing/zip-writer';

const SPLICED = ['<', '>', '/>', '</w:p>', '<w:p>', '<w:tbl>', '</w:tc>', '<w:r>', '&#0;', '&amp;', '"', '\u0000', '\ud800', '<!DOCTYPE a>', '<![CDATA[', ']]>', '<text:list>', '<text:p>', '</text:span>', '<a href="#x">', '</a>', '<table>', '<script>', '<!--', '[^1]', '{>>', '|---|', 'w:id="-1"', 'w:val="99999999999"', 'text:start-value="1e9"', '\u0308'.repeat(20)];

/** The parts of a zip that one of our own programs wrote. */
function partsOf(file: Buffer): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  const end = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed, nameLength, start] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt16LE(at + 28), file.readUInt32LE(at + 42)];
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    const data = file.subarray(from, from + packed);
    parts[name] = method === 8 ? inflateRawSync(data) : data;
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

/** Text with something cut out, doubled, moved, exchanged or put in. */
function mutateText(text: string, draw: Draw): string {
  let mutated = text;
  for (let times = 1 + draw.below(3); times > 0; times -= 1) {
    const from = draw.below(mutated.length + 1);
    const to = Math.min(mutated.length, from + draw.below(draw.chance(0.2) ? 2_000 : 40));
    const piece = mutated.slice(from, to);
    const kind = draw.below(5);
    const put = kind === 0 ? '' : kind === 1 ? piece.repeat(2 + draw.below(4)) : kind === 2 ? draw.of(SPLICED) : kind === 3 ? piece.split('').reverse().join('') : draw.of(SPLICED) + piece;
    mutated = mutated.slice(0, from) + put + mutated.slice(to);
  }
  return mutated;
}

function mutateBytes(file: Buffer, draw: Draw): Uint8Array {
  const mutated = Buffer.from(file);
  for (let times = 1 + draw.below(8); times > 0; times -= 1) mutated[draw.below(mutated.length)] = draw.below(256);
  return draw.chance(0.2) ? mutated.subarray(0, draw.below(mutated.length)) : mutated;
}

/** A small file with a few faults: in its bytes, or in its text, of a zip in one of its parts of XML. */
export function mutate(file: Buffer, name: string, draw: Draw): Uint8Array {
  if (draw.chance(0.25)) return mutateBytes(file, draw);
  if (name.endsWith('.pdf')) return mutateBytes(file, draw);
  if (!/\.(?:docx|odt)$/.test(name)) return Buffer.from(mutateText(file.toString('utf8'), draw));
  const parts = partsOf(file);
  const names = Object.keys(parts).filter((each) => /\.(?:xml|rels)$/.test(each));
  const part = draw.of(names);
  if (draw.chance(0.05)) delete parts[part];
  else parts[part] = Buffer.from(mutateText(Buffer.from(parts[part] ?? []).toString('utf8'), draw));
  return writeZip(parts);
}
