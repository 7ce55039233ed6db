// The alignment of two texts by passages, what of the new text nobody has looked at, and that no text makes it slow.
import { describe, expect, it } from 'vitest';
import { parseManuscript } from '../parse';
import { alignTexts } from './align';
import { passagesWithoutClaim } from './changed-passages';
import { reanchor } from './reanchor';
import { workTime } from '../testing/work-time';

const parse = (text: string) => parseManuscript(text, { language: 'de', layout: 'paragraphs' });

/** Which new passages each old one went to, by number. */
function partners(before: string, after: string): (string | null)[] {
  return alignTexts(parse(before), parse(after)).groupOfBefore.map((group) => group && `${group.b}${group.bEnd > group.b + 1 ? `–${group.bEnd - 1}` : ''}${group.moved ? ' moved' : ''}`);
}

const [A, B, C, D] = ['Alle Boote lagen früh im Hafen fest.', 'Der Sturm kam aus Westen über das Meer.', 'Zwei Fischer fehlten am Abend noch immer.', 'Die Suche begann erst am nächsten Morgen.'];
const [E, F] = ['Erst gegen Mittag legte sich der Wind.', 'Niemand gab die Hoffnung auf.'];
const OTHERS = ['Keine Zeitung schrieb etwas davon.', 'Nora Klein gewann das Turnier in Bonn.', 'Brot wird im Januar teurer.', 'Sieben Schulen bleiben geschlossen.'] as const;

describe('passages', () => {
  it.each([
    ['stay', [A, B, C], [A, B, C], ['0', '1', '2']],
    ['are put in', [A, B], [C, A, D, B], ['1', '3']],
    ['go', [A, B, C], [A, C], ['0', null, '1']],
    ['are edited', [A, B, C], [A, 'Der Sturm kam gestern aus Norden über das Meer.', C], ['0', '1', '2']],
    ['are exchanged for others', [A, B, C], [A, 'Keine Zeitung schrieb etwas davon.', C], ['0', '1', '2']],
    ['are exchanged three in a row', [A, B, C, D, E], [A, ...OTHERS.slice(0, 3), E], ['0', '1', '2', '3', '4']],
    ['are exchanged, too many in a row', [A, B, C, D, F, E], [A, ...OTHERS, E], ['0', null, null, null, null, '5']],
    ['are exchanged for fewer', [A, B, C, D], [A, OTHERS[0], D], ['0', null, null, '2']],
    ['are exchanged at the end', [A, B], [A, OTHERS[0]], ['0', '1']],
    ['are moved', [A, B, C, D], [D, A, B, C], ['1', '2', '3', '0 moved']],
    ['repeat themselves', [A, A, B], [A, A, A, B], ['0', '1', '3']],
    ['are divided', [A, 'Der Sturm kam aus Westen und zwei Fischer fehlten am Abend.', D], [A, 'Der Sturm kam aus Westen.', 'Zwei Fischer fehlten am Abend.', D], ['0', '1–2', '3']],
    ['are joined', [A, 'Der Sturm kam aus Westen.', 'Zwei Fischer fehlten am Abend.', D], [A, 'Der Sturm kam aus Westen und zwei Fischer fehlten am Abend.', D], ['0', '1', '1', '2']],
    ['all go', [A], [], [null]],
    ['all come', [], [A], []],
  ] as const)('%s', (_, before, after, expected) => {
    expect(partners(before.join(' '), after.join(' '))).toEqual(expected);
  });

  it('are not exchanged across a paragraph that came or went', () => {
    expect(partners(`${A} ${B}\n\n${D}`, `${A}\n\n${OTHERS[0]} ${D}`)).toEqual(['0', null, '2']);
  });

  it('without a claim are named when they are new or changed', () => {
    const after = parse([A, 'Der Sturm kam am Montag aus Norden über das Meer.', D, C].join(' '));
    const alignment = alignTexts(parse([A, B, C].join(' ')), after);
    const found = passagesWithoutClaim(alignment, []).map(({ start, end, kind }) => [kind, after.text.slice(start, end)]);
    expect(found).toEqual([['changed', 'Der Sturm kam am Montag aus Norden über das Meer.'], ['new', D]]);
    const claim = { start: after.text.indexOf('Montag'), end: after.text.indexOf('Montag') + 6 };
    expect(passagesWithoutClaim(alignment, [claim]).map(({ kind }) => kind)).toEqual(['new']);
  });
});

const repeated = (part: string, size: number) => part.repeat(Math.ceil(size / part.length)).slice(0, size);
const numbered = (size: number, write: (at: number) => string) => Array.from({ length: size / 30 }, (_, at) => write(at));

describe('hostile texts', () => {
  it.each<[string, (size: number) => readonly [string, string]]>([
    ['one word', (size) => [repeated('wort ', size), `${repeated('wort ', size)} anders`]],
    ['one sentence', (size) => [repeated('Wort wort. ', size), `X ${repeated('Wort wort. ', size)}`]],
    ['digits', (size) => [repeated('1234567890', size), `9${repeated('1234567890', size)}`]],
    ['marks', (size) => [repeated('"„', size), repeated('„"', size)]],
    ['two words in turn', (size) => [repeated('a b ', size), repeated('b a ', size)]],
    ['sentences turned round', (size) => [numbered(size, (at) => `Satz nummer ${at} steht hier.`).join(' '), numbered(size, (at) => `Satz nummer ${at} steht hier.`).reverse().join(' ')]],
    ['sentences of other numbers', (size) => [numbered(size, (at) => `Satz nummer ${at} steht hier.`).join(' '), numbered(size, (at) => `Satz nummer ${at}7 steht hier.`).join(' ')]],
    ['sentences without their marks', (size) => [numbered(size, (at) => `Da b${at} cc dd.`).join(' '), `${numbered(size, (at) => `Da b${at} cc dd`).join(' ')}.`]],
  ])('take time in proportion: %s', (_, make) => {
    const time = (size: number) => {
      const [before, after] = make(size).map(parse);
      if (!before || !after) throw new Error('no text');
      return workTime(() => reanchor(alignTexts(before, after), before.units.slice(0, 50).map((unit) => ({ anchors: [unit] }))));
    };
    time(10_000);
    // A bound on work, not on the clock: ten times the text, at most thirty times the time; below 30 ms the clock tells nothing.
    expect(time(200_000)).toBeLessThan(30 * Math.max(30, time(20_000)));
  });
});
