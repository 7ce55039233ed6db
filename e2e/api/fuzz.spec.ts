// Damaged files over HTTP: each is read or refused, what is read of one can be stored or is refused, and the desk never fails.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { corpusFiles } from '@/bench/manuscripts/score';
import { drawFrom } from '@/bench/random';
import { annotationsOf, draftOf } from '@/components/annotated/draft';
import type { Answer as AnswerOf } from '@/lib/domain/operations';
import { mutate } from '@/lib/formats/read/testing/mutate';
import { send } from './client';
import { makeEditor } from './people';

const FILES = 2_000;
const SEED = 5;

test('damaged files are read or refused, and what their notes say is stored or refused', async () => {
  test.setTimeout(600_000);
  const { who } = await makeEditor();
  const draw = drawFrom(SEED);
  const files = corpusFiles().map((name) => ({ name, bytes: readFileSync(path.join('bench/manuscripts/files', name)) }));
  const seen = new Map<string, number>();
  const count = (outcome: string) => seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
  for (let at = 0; at < FILES; at += 1) {
    const { name, bytes } = draw.of(files);
    const answer = await send(who, `POST /api/v1/manuscripts?name=${name}`, { raw: mutate(bytes, name, draw) });
    expect([200, 413, 422], `${name}, file ${at} of seed ${SEED}: ${answer.text.slice(0, 300)}`).toContain(answer.status);
    count(`read ${answer.status}`);
    if (answer.status !== 200) continue;
    const { text, layout, lineKinds, annotated } = answer.json as AnswerOf<'POST /api/v1/manuscripts'>;
    const notes = annotated ? { language: annotated.language, annotations: annotationsOf(draftOf(annotated), annotated, name).body } : {};
    const stored = await send(who, 'POST /api/v1/articles', { body: { title: `Datei ${at}`, text, layout, lineKinds, ...notes } });
    expect([201, 422], `${name}, stored, file ${at} of seed ${SEED}: ${stored.text.slice(0, 300)}`).toContain(stored.status);
    count(`stored ${stored.status}`);
  }
  console.log(`${FILES} damaged files: ${[...seen].map(([outcome, times]) => `${outcome} ${times} times`).join(', ')}`);
  // Damage that always shows at the first look would prove nothing.
  expect(seen.get('stored 201') ?? 0).toBeGreaterThan(FILES / 4);
  expect(seen.get('read 422') ?? 0).toBeGreaterThan(FILES / 20);
});
