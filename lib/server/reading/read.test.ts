// Long texts are read on a thread of their own, with the same findings, while this one stays free.
import 'server-only';
import { expect, it } from 'vitest';
import { parseManuscript } from '@/lib/text/parse';
import { readManuscript } from '@/lib/text/read-manuscript';
import { readText } from './read';

const long = (from: number) =>
  parseManuscript(Array.from({ length: 700 }, (_, index) => `Im Jahr ${1000 + from + index} zahlte die Stadt Nummer ${index} genau ${index + 2} Millionen Euro, sagte die Kämmerin am Montag.`).join('\n\n'), { language: 'de' });

it('finds on its thread what it finds here', async () => {
  const [first, second] = [long(0), long(50)];
  expect(first.text.length).toBeGreaterThan(50_000);
  let turns = 0;
  const clock = setInterval(() => turns++, 1);
  const readings = await Promise.all([readText(first, '2025-01-28'), readText(second, null)]);
  clearInterval(clock);
  expect(readings).toEqual([readManuscript(first, '2025-01-28'), readManuscript(second, null)]);
  expect(turns).toBeGreaterThan(5);
}, 30_000);

it('reads short texts at once', async () => {
  const short = parseManuscript('Der Rat hat mit 24 zu 11 Stimmen beschlossen.');
  let isRead = false;
  void readText(short, null).then(() => (isRead = true));
  await Promise.resolve();
  await Promise.resolve();
  expect(isRead).toBe(true);
});
