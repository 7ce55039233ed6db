// Corrections in place: what text they give, and that anchors follow them without guessing.
import { describe, expect, it } from 'vitest';
import { parseManuscript } from '../parse';
import { alignEdits, applyEdits, type TextEdit } from './edits';
import { reanchor } from './reanchor';

const parse = (text: string) => parseManuscript(text, { language: 'de', layout: 'paragraphs' });

/** Replaces `from` in `text` by `to`, at its nth place. */
function edit(text: string, from: string, to: string, nth = 0): TextEdit {
  let start = text.indexOf(from);
  for (let times = 0; times < nth; times += 1) start = text.indexOf(from, start + 1);
  return { start, end: start + from.length, text: to };
}

describe('applyEdits', () => {
  it.each([
    ['abc', [{ start: 1, end: 2, text: 'X' }], 'aXc'],
    ['abc', [{ start: 3, end: 3, text: '!' }, { start: 0, end: 0, text: '¿' }], '¿abc!'],
    ['abc', [{ start: 1, end: 1, text: '1' }, { start: 1, end: 1, text: '2' }], 'a12bc'],
    ['abc', [{ start: 0, end: 3, text: '' }], ''],
    ['abc', [], 'abc'],
    ['abc', [{ start: 0, end: 2, text: '' }, { start: 1, end: 3, text: '' }], null],
    ['abc', [{ start: 2, end: 4, text: '' }], null],
    ['abc', [{ start: 2, end: 1, text: '' }], null],
    ['abc', [{ start: -1, end: 1, text: '' }], null],
    ['abc', [{ start: 0.5, end: 1, text: '' }], null],
  ])('%s %j gives %s', (text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });
});

const TEXT = 'Die Firma zahlte 6 Millionen Euro. Die Firma zahlte 6 Millionen Euro. Die Stadt schwieg dazu lange.';

function fates(text: string, claims: readonly (readonly [words: string, nth: number])[], edits: readonly TextEdit[]) {
  const before = parse(text);
  const after = parse(applyEdits(text, edits) ?? '');
  const anchors = claims.map(([words, nth]) => {
    const { start, end } = edit(text, words, '', nth);
    return { anchors: [{ start, end }] };
  });
  return reanchor(alignEdits(before, after, edits), anchors).map(({ anchors: [fate] }) => ({ ...fate, words: fate?.span ? after.text.slice(fate.span.start, fate.span.end) : null }));
}

describe('alignEdits', () => {
  it('knows which of two equal sentences was corrected', () => {
    const found = fates(TEXT, [['6 Millionen', 0], ['6 Millionen', 1], ['Die Firma zahlte 6 Millionen Euro.', 0]], [edit(TEXT, '6', '60')]);
    expect(found).toMatchObject([{ wording: 'changed', words: '60 Millionen', ambiguous: false }, { wording: 'same', sameContext: true, words: '6 Millionen', span: { start: 53 } }, { wording: 'changed', words: 'Die Firma zahlte 60 Millionen Euro.' }]);
  });

  it('knows which of two equal sentences was cut', () => {
    const found = fates(TEXT, [['6 Millionen', 0], ['6 Millionen', 1]], [edit(TEXT, 'Die Firma zahlte 6 Millionen Euro. ', '')]);
    expect(found).toMatchObject([{ wording: 'gone' }, { wording: 'same', sameContext: true, place: 'same', ambiguous: false }]);
  });

  it('asks nobody where the words went, even when they are written elsewhere as well', () => {
    const sentence = 'Die Stadt schwieg dazu lange.';
    const found = fates(TEXT, [[sentence, 0]], [edit(TEXT, 'schwieg', 'sprach'), { start: 35, end: 35, text: `${sentence} ` }]);
    expect(found).toMatchObject([{ wording: 'changed', words: 'Die Stadt sprach dazu lange.', ambiguous: false }]);
  });

  it('follows the words of a sentence that was typed anew', () => {
    const found = fates(TEXT, [['Die Stadt', 0], ['schwieg dazu', 0]], [edit(TEXT, 'Die Stadt schwieg dazu lange.', 'Nur die Stadt sprach dazu lange.')]);
    expect(found).toMatchObject([{ wording: 'changed', words: 'die Stadt' }, { wording: 'changed', words: 'sprach dazu' }]);
  });

  it('does not carry a claim to a sentence that has nothing to do with the one it replaced', () => {
    const other = 'Ein Sprecher der Feuerwehr nannte den Brand gelöscht.';
    const found = fates(TEXT, [['Die Stadt schwieg dazu lange.', 0], ['schwieg dazu', 0]], [edit(TEXT, 'Die Stadt schwieg dazu lange.', other)]);
    expect(found.every(({ wording, ambiguous }) => wording === 'gone' || ambiguous)).toBe(true);
  });

  it('follows every sentence of a stretch that was typed anew as a whole', () => {
    const text = `${TEXT} Am Abend kam die Antwort aus Bremen.`;
    const stretch = text.slice(35);
    const [second, third, last] = ['Die Firma zahlte 6 Millionen Euro.', 'Die Stadt schwieg dazu lange.', 'Am Abend kam die Antwort aus Bremen.'];
    const typed = `${last} Heute regnet es überall. ${second} ${third.replace('lange', 'nicht')}`;
    const found = fates(text, [[last, 0], [second, 1], ['schwieg dazu lange', 0]], [edit(text, stretch, typed)]);
    expect(found).toMatchObject([{ wording: 'same', place: 'moved', words: last }, { wording: 'same', sameContext: true, words: second }, { wording: 'changed', words: 'schwieg dazu nicht', ambiguous: false }]);
  });

  it('takes a letter written on to a word as another word', () => {
    expect(fates(TEXT, [['Stadt', 0]], [{ ...edit(TEXT, 'Stadt', ''), start: TEXT.indexOf('Stadt') + 5, text: 'teil' }])).toMatchObject([{ wording: 'changed', words: 'Stadtteil' }]);
    expect(fates(TEXT, [['6', 0]], [{ start: 18, end: 18, text: '0' }])).toMatchObject([{ wording: 'changed', words: '60' }]);
  });

  it('aligns like any two texts where cleaning changed what was written', () => {
    const before = parse(TEXT);
    const edits = [edit(TEXT, 'Die Stadt', 'Die   Stadt')];
    const after = parse(applyEdits(TEXT, edits) ?? '');
    expect(after.text).not.toBe(applyEdits(TEXT, edits));
    const start = TEXT.indexOf('Die Stadt');
    expect(reanchor(alignEdits(before, after, edits), [{ anchors: [{ start, end: start + 9 }] }])).toMatchObject([{ wording: 'same', sameContext: true }]);
  });
});
