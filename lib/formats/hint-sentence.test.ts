// Every doubt is said in a whole sentence of the language asked for.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n/locales';
import { parseManuscript } from '@/lib/text/parse';
import { readManuscript } from '@/lib/text/read-manuscript';
import { hintSentences } from './hint-sentence';

it.each(LOCALES)('says the doubts about the sample in %s', (locale) => {
  const { hints } = readManuscript(parseManuscript(readFileSync('prisma/sample/deepseek-de.txt', 'utf8')), null);
  const sentences = hintSentences([...hints, { kind: 'undated', spans: [], values: { count: 2 } }], locale);
  expect(sentences).toHaveLength(hints.length + 1);
  for (const sentence of sentences) expect(sentence).toMatch(/^(?!reading\.)\P{Ll}[^{}]*[.?]$/u);
  expect(sentences.at(-1)).toContain(locale === 'de' ? 'Zeitangaben' : '2');
});

it('speaks the language it is asked for', () => {
  const hint = { kind: 'undated', spans: [], values: { count: 1 } } as const;
  expect(hintSentences([{ ...hint, spans: [] }], 'de')).not.toEqual(hintSentences([{ ...hint, spans: [] }], 'en'));
});
