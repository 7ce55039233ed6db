// A correction changes the words it names and leaves the sentence around it clean.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replacement } from './replacement';
import { applyEdits } from './revision/edits';

const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const written = (text: string, words: string, after: string) => applyEdits(text, replacement(text, at(text, words), after).edits);

describe('a correction', () => {
  it('changes the words that differ and no others', () => {
    const text = 'Das Modell kostete weniger als 6 Millionen Dollar, so das Unternehmen.';
    const { edits, before, after } = replacement(text, at(text, 'weniger als 6 Millionen Dollar'), 'mindestens 5,6 Millionen Dollar');
    expect(edits).toEqual([{ ...at(text, 'weniger als 6 '), text: 'mindestens 5,6 ' }]);
    expect([before, after]).toEqual(['weniger als 6 Millionen Dollar', 'mindestens 5,6 Millionen Dollar']);
  });

  it('gives the text with the new wording in the place of the old, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'nicht', '6', 'Mio.', ',', ' ', '\u00a0'), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(words, words, words, fc.oneof(words, words.map((text) => text.trim())), (head, old, tail, after) => {
        fc.pre(old !== '' && after !== '');
        const text = head + old + tail;
        const made = replacement(text, { start: head.length, end: head.length + old.length }, after);
        expect(applyEdits(text, made.edits)).toBe(head + after + tail);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a cut', () => {
  it.each([
    ['Eins. Zwei. Drei.', 'Zwei.', 'Eins. Drei.'],
    ['Eins. Zwei. Drei.', 'Eins.', 'Zwei. Drei.'],
    ['Eins. Zwei. Drei.', 'Drei.', 'Eins. Zwei.'],
    ['Titel\n\nEins.\n\nZwei.', 'Eins.', 'Titel\n\nZwei.'],
    ['Titel\n\nEins.\n\nZwei.', 'Zwei.', 'Titel\n\nEins.'],
    ['Titel\n\nEins.\n\nZwei.', 'Titel', 'Eins.\n\nZwei.'],
    ['Das Labor, mit 140 Forschern, wächst.', 'mit 140 Forschern', 'Das Labor, wächst.'],
    ['Das Labor wächst, so der Gründer.', 'so der Gründer', 'Das Labor wächst.'],
    ['Das wächst (mit 140 Leuten) weiter.', '140 Leuten', 'Das wächst (mit) weiter.'],
    ['Ein sehr großes Labor.', 'sehr', 'Ein großes Labor.'],
    ['Ein KI-Labor.', 'KI-', 'Ein Labor.'],
  ])('of %j takes %j away without a trace', (text, words, left) => {
    expect(written(text, words, '')).toBe(left);
  });
});
