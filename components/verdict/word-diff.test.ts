// Whatever is proposed, both wordings can be read out of the difference.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff, type DiffPart } from './word-diff';

const without = (parts: DiffPart[], kind: DiffPart['kind']) => parts.filter((part) => part.kind !== kind).map((part) => part.text).join('');

it('gives both wordings back', () => {
  const wording = fc.array(fc.constantFrom('der', 'die', 'kostete', '6', ' ', '  ', '\n', '„Ja“,', 'Ä'), { maxLength: 25 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(wording, wording, (before, after) => {
      const parts = wordDiff(before, after);
      expect(without(parts, 'added')).toBe(before);
      expect(without(parts, 'removed')).toBe(after);
    }),
  );
});

it('keeps what has not changed', () => {
  expect(wordDiff('kostete die Entwicklung weniger', 'kostete der Trainingslauf weniger')).toEqual([
    { kind: 'same', text: 'kostete ' },
    { kind: 'removed', text: 'die Entwicklung ' },
    { kind: 'added', text: 'der Trainingslauf ' },
    { kind: 'same', text: 'weniger' },
  ]);
  expect(wordDiff('gleich', 'gleich')).toEqual([{ kind: 'same', text: 'gleich' }]);
});

it('stays quick on long texts', () => {
  const long = Array.from({ length: 5_000 }, (_, index) => `Wort${index}`).join(' ');
  const parts = wordDiff(long, `${long} mehr`);
  expect(without(parts, 'added')).toBe(long);
});
