// What is read apart is read as it is here, while this thread stays free, and nobody's file takes more than its share.
import 'server-only';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { longPdf, pdfOf } from '@/lib/formats/read/testing/hand-made-pdf';
import { readManuscript } from '@/lib/formats/read/read-manuscript';
import { readFileApart } from './manuscript-process';

const asked = (bytes: Uint8Array, name: string) => ({ bytes, name, mediaType: '', reading: 'accepted' as const });

it('finds there what it finds here', async () => {
  const file = readFileSync('bench/manuscripts/files/rat.docx-js.docx');
  expect(await readFileApart(asked(file, 'rat.docx'))).toEqual(await readManuscript(file, 'rat.docx'));
}, 60_000);

it('tells page by page how far it is, and leaves this thread free', async () => {
  const told: [number, number][] = [];
  let turns = 0;
  const clock = setInterval(() => turns++, 1);
  const answer = await readFileApart(asked(longPdf(40), 'lang.pdf'), (done, of) => told.push([done, of]));
  clearInterval(clock);
  expect(answer.ok).toBe(true);
  expect(told).toEqual(Array.from({ length: 40 }, (_, at) => [at + 1, 40]));
  expect(turns).toBeGreaterThan(20);
}, 60_000);

it('ends when nobody waits any more, and reads the next file', async () => {
  const abort = new AbortController();
  const first = readFileApart(asked(longPdf(300), 'lang.pdf'), () => abort.abort(new Error('gone')), abort.signal);
  const second = readFileApart(asked(longPdf(2), 'kurz.pdf'));
  await expect(first).rejects.toThrow('gone');
  expect((await second).ok).toBe(true);
}, 60_000);

it('refuses a file whose streams swell, before it is opened', async () => {
  const bomb = pdfOf([{ text: '', stream: deflateSync(Buffer.alloc(80 * 1024 * 1024, ' ')) }]);
  expect(bomb.length).toBeLessThan(200_000);
  expect(await readFileApart(asked(bomb, 'bombe.pdf'))).toEqual({ ok: false, code: 'zip_bomb' });
}, 60_000);

it('gives up a file that fills its memory, and reads the next one', async () => {
  const file = pdfOf([{ text: '', stream: deflateSync(Buffer.from(`[${'(ab)'.repeat(15_000_000)}] TJ`)) }]);
  expect(file.length).toBeLessThan(200_000);
  expect(await readFileApart(asked(file, 'voll.pdf'))).toEqual({ ok: false, code: 'too_much' });
  expect((await readFileApart(asked(longPdf(2), 'kurz.pdf'))).ok).toBe(true);
}, 60_000);
