// Holds the annotated sample: 49 notes, each exactly on the words of its claim, in the text that the sample itself gives.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ANNOTATED_NOTES, ANNOTATED_SAMPLE, AS_FOOTNOTES } from '@/bench/manuscripts/annotated-sample';
import { parseManuscript } from '@/lib/text/parse';
import { SAMPLE_CLAIMS } from '@/prisma/sample/claims';
import { parseWithNotes } from './place-notes';
import { readManuscript } from './read-manuscript';

it('has each of its 49 notes on the words of its claim', async () => {
  const answer = await readManuscript(readFileSync(ANNOTATED_SAMPLE), 'sample.docx');
  if (!answer.ok) throw new Error(answer.code);
  const { parsed, notes } = parseWithNotes(answer.manuscript, 'de');
  const sample = parseManuscript(readFileSync('prisma/sample/deepseek-de.txt', 'utf8'), { language: 'de' });
  expect(parsed.text).toBe(sample.text);
  expect(parsed.units).toEqual(sample.units);
  expect(answer.manuscript.leftOut).toEqual([]);
  expect(notes).toHaveLength(49);
  for (const { key, exact } of SAMPLE_CLAIMS) {
    const known = ANNOTATED_NOTES.find(({ claim }) => claim === key);
    const words = notes.filter(({ note }) => note.text === known?.text).map(({ spans }) => spans.map(({ start, end }) => (start === end ? parsed.text.slice(start - exact.length - 1, end) : parsed.text.slice(start, end))).join('; '));
    expect(words, key).toContain(AS_FOOTNOTES.has(key) ? `${exact}.` : exact);
  }
});
