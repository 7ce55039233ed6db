// What is compared and written on the thread is so as it is here, while this thread stays free; and whatever happens to it, nobody waits for ever.
import 'server-only';
import { expect, it } from 'vitest';
import { buildReport } from '@/lib/domain/report';
import { reportFacts } from '@/lib/domain/testing/report-facts';
import { reportDocx } from '@/lib/formats/report-docx';
import { parseManuscript } from '@/lib/text/parse';
import { readManuscript } from '@/lib/text/read-manuscript';
import { whatBecame } from '@/lib/text/what-became';
import { compareOnThread, readOnThread, writeOnThread } from './text-thread';

const text = (from: number) =>
  parseManuscript(Array.from({ length: 2_000 }, (_, index) => `Im Jahr ${1000 + from * (index % 2) + index} zahlte die Stadt Nummer ${index} genau ${index + 2} Millionen Euro, sagte die Kämmerin.`).join('\n\n'), { language: 'de' });

it('finds on its thread what it finds here', async () => {
  const [before, after] = [text(0), text(1)];
  const anchors = before.units.slice(0, 500).map(({ start, end }) => ({ anchors: [{ start, end }] }));
  const compared = { before, after, edits: null, groups: [anchors] };
  let turns = 0;
  const clock = setInterval(() => turns++, 1);
  const became = await compareOnThread(compared);
  clearInterval(clock);
  expect(became).toEqual(whatBecame(compared));
  expect(became.fates[0]?.filter(({ wording }) => wording === 'changed')).toHaveLength(250);
  expect(turns).toBeGreaterThan(5);
}, 30_000);

const quick = parseManuscript('Der Rat zahlte 5 Euro.', { language: 'de' });
const reads = (count: number) => Array.from({ length: count }, () => readOnThread(quick, null));
const desk = (globalThis as typeof globalThis & { belegQueues?: Map<string, { worker: { end: () => void } | null; waiting: unknown[] }> }).belegQueues?.get('thread text-thread.mjs');

it('tells whoever waits for a text on which it died, and goes on with the next one', async () => {
  const [slow, next] = [readOnThread(text(1), null), readOnThread(quick, null)];
  desk?.worker?.end();
  await expect(slow).rejects.toThrow('text-thread.mjs ended');
  expect(await next).toEqual(readManuscript(quick, null));
  expect(await readOnThread(quick, null)).toEqual(readManuscript(quick, null));
}, 30_000);

it('lets sixteen wait, sends further ones away for a while, and forgets none', async () => {
  const asked = await Promise.allSettled(reads(20));
  expect(asked.map(({ status }) => status)).toEqual([...Array.from({ length: 17 }, () => 'fulfilled'), 'rejected', 'rejected', 'rejected']);
  expect(asked.at(-1)).toMatchObject({ reason: { code: 'rate_limited', details: { retryAfter: 10 } } });
  expect(desk?.waiting).toEqual([]);
  expect((await Promise.all(reads(17))).length).toBe(17);
}, 30_000);

it('writes on its thread the bytes that it writes here', async () => {
  const content = buildReport(reportFacts(300));
  expect(Buffer.from(await writeOnThread(content, 'c'.repeat(64))).equals(Buffer.from(await reportDocx(content, 'c'.repeat(64))))).toBe(true);
}, 30_000);
