// Holds that no damaged PDF crashes or hangs the reader: hundreds of mutated ones, each read or refused with a declared fault.
import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { corpusFiles } from '@/bench/manuscripts/score';
import { drawFrom, type Draw } from '@/bench/random';
import { readManuscript } from '../read-manuscript';

const FAULTS = ['empty', 'binary', 'invalid_utf8', 'zip_bomb', 'unsupported_format', 'broken_file', 'encrypted', 'too_deep', 'wrong_ending', 'too_large', 'scan'];
const MUTATIONS = 360;
/** Milliseconds for one small file; alone they take some tens. */
const LONGEST = 10_000;
const SPLICED = ['<<', '>>', '[', ']', 'endobj', 'endstream', 'stream\n', '0 R', '99999999999', '-1', '/Kids', '/Parent 2 0 R', '/Length 0', '(', ')', '\u0000', 'BT', 'ET', 'q', 'Q', '1e99 0 0 1e99 0 0 cm', 'Do', 'Tj', '/F1 1e9 Tf', '/Filter [/FlateDecode /FlateDecode]', '%%EOF', 'trailer'];

function mutated(text: string, draw: Draw): string {
  let out = text;
  for (let times = 1 + draw.below(6); times > 0; times -= 1) {
    const from = draw.below(out.length + 1);
    const to = Math.min(out.length, from + draw.below(draw.chance(0.2) ? 2_000 : 30));
    const kind = draw.below(4);
    const put = kind === 0 ? '' : kind === 1 ? draw.of(SPLICED) : kind === 2 ? out.slice(from, to).repeat(2) : String.fromCharCode(draw.below(256));
    out = out.slice(0, from) + put + out.slice(kind === 1 ? from : to);
  }
  return out;
}

/** Content changed inside one packed stream, or bytes of the file itself. */
function mutate(file: Buffer, draw: Draw): Buffer {
  const text = file.toString('latin1');
  if (draw.chance(0.5)) return Buffer.from(mutated(text, draw), 'latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].filter(({ index }) => text.slice(index - 3, index) !== 'end');
  const { index, 0: head } = draw.of(streams);
  const from = index + head.length;
  const to = text.indexOf('endstream', from);
  try {
    const content = deflateSync(Buffer.from(mutated(inflateSync(file.subarray(from, to)).toString('latin1'), draw), 'latin1'));
    return Buffer.concat([file.subarray(0, from), content, Buffer.from('\n'), file.subarray(to)]);
  } catch {
    return Buffer.from(mutated(text, draw), 'latin1');
  }
}

describe('mutated PDFs', () => {
  it.each([1, 2, 3])('are read or refused, never more (seed %i)', async (seed) => {
    const draw = drawFrom(seed);
    const files = corpusFiles().filter((name) => name.endsWith('.pdf')).map((name) => ({ name, bytes: readFileSync(`bench/manuscripts/files/${name}`) }));
    const seen = new Map<string, number>();
    for (let at = 0; at < MUTATIONS / 3; at += 1) {
      const { name, bytes } = draw.of(files);
      const since = performance.now();
      const answer = await readManuscript(mutate(bytes, draw), name).catch((error: unknown) => {
        throw new Error(`${name}, mutation ${at} of seed ${seed}`, { cause: error });
      });
      expect(performance.now() - since).toBeLessThan(LONGEST);
      if (!answer.ok) expect(FAULTS).toContain(answer.code);
      else for (const { places } of answer.manuscript.notes) for (const { part, start, end } of places) expect(start <= end && end <= (answer.manuscript.parts[part]?.text.length ?? -1)).toBe(true);
      seen.set(answer.ok ? 'read' : answer.code, (seen.get(answer.ok ? 'read' : answer.code) ?? 0) + 1);
    }
    // Mutations that all fail at the first step would prove nothing.
    expect(seen.get('read') ?? 0).toBeGreaterThan(MUTATIONS / 30);
    expect([...seen.keys()].length).toBeGreaterThan(1);
  }, 240_000);
});
