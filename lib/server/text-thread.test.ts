// What is compared on the thread is compared as it is here, while this thread stays free.
import 'server-only';
import { expect, it } from 'vitest';
import { parseManuscript } from '@/lib/text/parse';
import { whatBecame } from '@/lib/text/what-became';
import { compareOnThread } from './text-thread';

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
