// Corrections of a base as text: headings stay headings, and the time grows with the text and the corrections, not with both.
import 'server-only';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NewRevision } from '@/lib/domain/schema/revision';
import { parseManuscript } from '@/lib/text/parse';
import type { TextEdit } from '@/lib/text/revision/edits';
import { expectRefusal } from '../testing/newsroom';
import { newText } from './new-text';

const LINES = 10_000;
const lines = Array.from({ length: LINES }, (_, at) => (at % 2 === 0 ? `Kopf ${at}` : `Satz ${at}.`));
const base = parseManuscript(lines.join('\n\n'), { layout: 'paragraphs', language: 'de', lineKinds: lines.flatMap((_, at) => (at % 2 === 0 ? [{ line: at * 2, kind: 'heading' as const }] : [])) });
const corrected = async (edits: TextEdit[], on = base) => (await newText(on, 'de', NewRevision.parse({ baseNumber: 1, edits }))).parsed;
const kinds = ({ blocks }: { blocks: readonly { kind: string }[] }) => blocks.map(({ kind }) => kind);

it('bears as many corrections as there may be, in a text with half as many headings, while others have their turn', async () => {
  const edits = base.blocks.map(({ start }) => ({ start, end: start + 1, text: 'X' }));
  let longest = 0;
  let last = performance.now();
  const clock = setInterval(() => ([longest, last] = [Math.max(longest, performance.now() - last), performance.now()]), 1);
  expect(kinds(await corrected(edits.toReversed()))).toEqual(kinds(base));
  clearInterval(clock);
  // By headings times corrections it would take more than a second.
  expect(Math.max(longest, performance.now() - last)).toBeLessThan(400);
}, 30_000);

it('keeps just those headings that were not taken out, wherever the corrections lie', async () => {
  const small = parseManuscript('Eins\n\nEin Satz.\n\nZwei\n\nNoch ein Satz.\n\nDrei\n\nEnde.', { layout: 'paragraphs', language: 'de', lineKinds: [0, 4, 8].map((line) => ({ line, kind: 'heading' as const })) });
  const inserted = fc.constantFrom('', 'x', ' ', 'und\n\n', 'Neu.\n\n');
  const cut = fc.uniqueArray(fc.nat(small.text.length), { minLength: 2, maxLength: 6 }).map((at) => at.sort((a, b) => a - b));
  await fc.assert(
    fc.asyncProperty(cut, fc.array(inserted, { minLength: 3, maxLength: 3 }), async (at, texts) => {
      const edits = texts.flatMap((text, index) => (at[2 * index + 1] === undefined ? [] : [{ start: at[2 * index] ?? 0, end: at[2 * index + 1] ?? 0, text }]));
      const parsed = await corrected(edits, small).catch(() => null);
      if (!parsed) return;
      // A heading that no correction touches reads as before and stands there still, as one.
      for (const { kind, start, end } of small.blocks) {
        if (kind === 'paragraph' || edits.some((edit) => edit.start <= end + 2 && edit.end >= start - 2)) continue;
        const words = small.text.slice(start, end);
        expect(parsed.blocks.some((block) => block.kind !== 'paragraph' && parsed.text.slice(block.start, block.end) === words), JSON.stringify({ edits, words })).toBe(true);
      }
    }),
    { numRuns: 300, examples: [[[0, 18, 19, 28], ['', '', '']]] },
  );
});

it.each<[string, TextEdit[], string, string]>([
  ['overlap', [{ start: 0, end: 5, text: 'a' }, { start: 4, end: 6, text: 'b' }], '/edits', 'edits_overlap'],
  ['lie behind the end', [{ start: 0, end: 999_999, text: '' }], '/edits/0/end', 'span_outside'],
  ['end before they begin', [{ start: 5, end: 4, text: 'a' }], '/edits/0/end', 'span_outside'],
  ['change nothing', [{ start: 0, end: 4, text: 'Kopf' }], '/edits', 'text_unchanged'],
  ['leave nothing', [{ start: 0, end: base.text.length, text: ' ' }], '/text', 'empty_text'],
  ['bring half a character', [{ start: 1, end: 1, text: 'x' }, { start: 0, end: 0, text: '\ud83d' }], '/edits/1/text', 'invalid'],
])('refuses corrections that %s', async (_, edits, pointer, code) => {
  await expectRefusal(corrected(edits), 'rule_violated', [{ pointer, code: code as 'edits_overlap' }]);
});

it('refuses corrections that begin or end in the middle of a character, and takes those that exchange one', async () => {
  const smile = parseManuscript('Es war 🙂 schön.', { layout: 'paragraphs', language: 'de' });
  for (const [edit, side] of [[{ start: 8, end: 9, text: '' }, 'start'], [{ start: 7, end: 8, text: 'x' }, 'end']] as const) {
    await expectRefusal(corrected([edit], smile), 'rule_violated', [{ pointer: `/edits/0/${side}`, code: 'span_splits_character' }]);
  }
  expect((await corrected([{ start: 7, end: 9, text: '🙁' }], smile)).text).toBe('Es war 🙁 schön.');
});
