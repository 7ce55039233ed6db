// Holds that no damaged file crashes or hangs a reader: thousands of mutated small files, each read or refused with a declared fault.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { corpusFiles } from '@/bench/manuscripts/score';
import { drawFrom, type Draw } from '@/bench/random';
import { writeZip } from '../testing/zip-writer';
import type { ManuscriptFault } from './manuscript';
import { parseWithNotes } from './place-notes';
import { readManuscript } from './read-manuscript';

const FAULTS: Record<ManuscriptFault, true> = { empty: true, binary: true, invalid_utf8: true, too_large: true, zip_bomb: true, unsupported_format: true, broken_file: true, encrypted: true, xml_entities: true, unsafe_paths: true, too_deep: true, wrong_ending: true, scan: true, too_much: true };
const MUTATIONS = 2_400;
/** Milliseconds for one small file; alone they take a few. */
const LONGEST = 3_000;
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

function mutate(file: Buffer, isZip: boolean, draw: Draw): Uint8Array {
  if (draw.chance(0.25)) return mutateBytes(file, draw);
  if (!isZip) return Buffer.from(mutateText(file.toString('utf8'), draw));
  const parts = partsOf(file);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const name = draw.of(names);
  if (draw.chance(0.05)) delete parts[name];
  else parts[name] = Buffer.from(mutateText(Buffer.from(parts[name] ?? []).toString('utf8'), draw));
  return writeZip(parts);
}

describe('mutated files', () => {
  it.each([1, 2])(`are read or refused, never more (seed %i)`, async (seed) => {
    const draw = drawFrom(seed);
    const files = corpusFiles().filter((name) => !name.endsWith('.pdf')).map((name) => ({ name, bytes: readFileSync(path.join('bench/manuscripts/files', name)) }));
    const seen = new Map<string, number>();
    for (let at = 0; at < MUTATIONS / 2; at += 1) {
      const { name, bytes } = draw.of(files);
      const mutated = mutate(bytes, /\.(?:docx|odt)$/.test(name), draw);
      const since = performance.now();
      const answer = await readManuscript(mutated, name, '', draw.chance(0.5) ? 'accepted' : 'original').catch((error: unknown) => {
        throw new Error(`${name}, mutation ${at} of seed ${seed}`, { cause: error });
      });
      if (answer.ok) {
        const { parsed, notes } = parseWithNotes(answer.manuscript, 'de');
        for (const { spans } of notes) for (const { start, end } of spans) expect(start <= end && start >= 0 && end <= parsed.text.length).toBe(true);
        for (const { places } of answer.manuscript.notes) for (const { part, start, end } of places) expect(start <= end && end <= (answer.manuscript.parts[part]?.text.length ?? -1)).toBe(true);
      } else expect(FAULTS).toHaveProperty(answer.code);
      expect(performance.now() - since).toBeLessThan(LONGEST);
      const outcome = answer.ok ? 'read' : answer.code;
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    }
    // Mutations that all fail at the first step would prove nothing.
    expect(seen.get('read') ?? 0).toBeGreaterThan(MUTATIONS / 10);
    expect(seen.get('broken_file') ?? 0).toBeGreaterThan(MUTATIONS / 20);
  }, 120_000);
});
