// Holds that no damaged file hangs a reader or gives places outside of its text: hundreds of mutated small files, each read or refused with a declared fault. e2e/api/fuzz.spec.ts sends thousands.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusFiles } from '@/bench/manuscripts/score';
import { drawFrom } from '@/bench/random';
import type { ManuscriptFault } from './manuscript';
import { parseWithNotes } from './place-notes';
import { readManuscript } from './read-manuscript';
import { mutate } from './testing/mutate';

const FAULTS: Record<ManuscriptFault, true> = { empty: true, binary: true, invalid_utf8: true, too_large: true, zip_bomb: true, unsupported_format: true, broken_file: true, encrypted: true, xml_entities: true, unsafe_paths: true, too_deep: true, wrong_ending: true, scan: true, too_much: true };
const MUTATIONS = 800;
/** Milliseconds for one small file; alone they take a few. */
const LONGEST = 3_000;

describe('mutated files', () => {
  it.each([1, 2])(`are read or refused, never more (seed %i)`, async (seed) => {
    const draw = drawFrom(seed);
    const files = corpusFiles().filter((name) => !name.endsWith('.pdf')).map((name) => ({ name, bytes: readFileSync(path.join('bench/manuscripts/files', name)) }));
    const seen = new Map<string, number>();
    for (let at = 0; at < MUTATIONS / 2; at += 1) {
      const { name, bytes } = draw.of(files);
      const mutated = mutate(bytes, name, draw);
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
