// What is read on the thread is read as it is here, while this thread stays free, and nobody's file takes more than its share.
import 'server-only';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { longPdf, pdfOf } from '@/lib/formats/read/testing/hand-made-pdf';
import { readManuscript } from '@/lib/formats/read/read-manuscript';
import { readFileOnThread } from './manuscript-thread';

const asked = (bytes: Uint8Array, name: string) => ({ bytes, name, mediaType: '', reading: 'accepted' as const });

it('finds on its thread what it finds here', async () => {
  const file = readFileSync('bench/manuscripts/files/rat.docx-js.docx');
  expect(await readFileOnThread(asked(file, 'rat.docx'))).toEqual(await readManuscript(file, 'rat.docx'));
}, 60_000);

it('tells page by page how far it is, and leaves this thread free', async () => {
  const told: [number, number][] = [];
  let turns = 0;
  const clock = setInterval(() => turns++, 1);
  const answer = await readFileOnThread(asked(longPdf(40), 'lang.pdf'), (done, of) => told.push([done, of]));
  clearInterval(clock);
  expect(answer.ok).toBe(true);
  expect(told).toEqual(Array.from({ length: 40 }, (_, at) => [at + 1, 40]));
  expect(turns).toBeGreaterThan(20);
}, 60_000);

it('ends when nobody waits any more, and reads the next file', async () => {
  const abort = new AbortController();
  const first = readFileOnThread(asked(longPdf(300), 'lang.pdf'), () => abort.abort(new Error('gone')), abort.signal);
  const second = readFileOnThread(asked(longPdf(2), 'kurz.pdf'));
  await expect(first).rejects.toThrow('gone');
  expect((await second).ok).toBe(true);
}, 60_000);

it('refuses a file whose streams swell, on the thread and before it is opened', async () => {
  const bomb = pdfOf([{ text: '', stream: deflateSync(Buffer.alloc(80 * 1024 * 1024, ' ')) }]);
  expect(bomb.length).toBeLessThan(200_000);
  expect(await readFileOnThread(asked(bomb, 'bombe.pdf'))).toEqual({ ok: false, code: 'zip_bomb' });
}, 60_000);
