// Nothing of either text is lost or told twice in a comparison, both directions say the same, and what moved, was divided or flips a meaning is named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseManuscript } from '../parse';
import { diffRows, foldUnchanged, type DiffRow, type NumberedText } from './diff-view';
import { workTime } from '../testing/work-time';

const parse = (text: string, number: number): NumberedText => ({ ...parseManuscript(text, { language: 'de', layout: 'paragraphs' }), number });
const compare = (before: string, after: string) => diffRows(parse(before, 1), parse(after, 2));

const A = 'Alle Boote lagen früh im Hafen fest. Der Wind nahm zu.';
const B = 'Der Sturm kam aus Westen über das Meer. Er brachte 40 Liter Regen.';
const C = 'Zwei Fischer fehlten am Abend noch immer. Niemand wusste von ihnen.';
const D = 'Die Suche begann erst am nächsten Morgen. Sie dauerte drei Tage.';
const QUIET = 'Im Ort blieb es die ganze Nacht über still. Kaum jemand schlief.';
const text = (...paragraphs: string[]) => paragraphs.join('\n\n');

/** One word a row: what it is, which paragraphs, and where the other one is. */
const brief = (rows: readonly DiffRow[]) =>
  rows.map(({ kind, before, after, counterpart }) => {
    const numbers = (side: DiffRow['before']) => (side ? (side.last > side.first ? `${side.first}–${side.last}` : String(side.first)) : '–');
    return `${kind} ${numbers(before)}:${numbers(after)}${counterpart === null ? '' : ` (${counterpart})`}`;
  });

describe('rows', () => {
  it.each<[string, string, string, string[]]>([
    ['stay', text(A, B), text(A, B), ['same 1:1', 'same 2:2']],
    ['are edited', text(A, B, C), text(A, B.replace('40', '400'), C), ['same 1:1', 'changed 2:2', 'same 3:3']],
    ['come', text(A, C), text(A, B, C), ['same 1:1', 'added –:2', 'same 2:3']],
    ['go', text(A, B, C), text(A, C), ['same 1:1', 'removed 2:–', 'same 3:2']],
    ['are exchanged', text(A, B, C), text(A, D, C), ['same 1:1', 'removed 2:–', 'added –:2', 'same 3:3']],
    ['move', text(A, B, C, D), text(D, A, B, C), ['moved –:1 (4)', 'same 1:2', 'same 2:3', 'same 3:4', 'moved 4:– (1)']],
    ['of which two moved into one', text(A, B, QUIET, C, D), text(`${C} ${D}`, A, B, QUIET), ['moved –:1 (4)', 'same 1:2', 'same 2:3', 'same 3:4', 'moved 4:– (1)', 'removed 5:– (1)']],
    ['one of which was taken out of another', text(A, `${B} ${C}`, QUIET, D), text(A, B, QUIET, D, C), ['same 1:1', 'changed 2:2', 'same 3:3', 'same 4:4', 'added –:5 (2)']],
    ['are divided', text(A, `${B} ${C}`, D), text(A, B, C, D), ['same 1:1', 'changed 2:2–3', 'same 3:4']],
    ['are joined', text(A, B, C, D), text(A, `${B} ${C}`, D), ['same 1:1', 'changed 2–3:2', 'same 4:3']],
    ['are divided with the larger half behind', text(A, `Ja. ${C}`, D), text(A, 'Ja.', C, D), ['same 1:1', 'changed 2:2–3', 'same 3:4']],
    ['all go', A, '', ['removed 1:–']],
    ['all come', '', text(A, B), ['added –:1', 'added –:2']],
    ['of nothing', '', '', []],
  ])('%s', (_, before, after, expected) => {
    expect(brief(compare(before, after))).toEqual(expected);
  });

  it('tell what changed in a paragraph that moved, and where it was', () => {
    const rows = compare(text(A, B, C, D), text(D.replace('drei', 'vier'), A, B, C));
    expect(brief(rows)).toEqual(['moved –:1 (4)', 'same 1:2', 'same 2:3', 'same 3:4', 'moved 4:– (1)']);
    expect(rows[0]?.parts.filter(({ kind }) => kind !== 'same')).toMatchObject([{ kind: 'removed', text: 'drei ', critical: 'figure' }, { kind: 'added', text: 'vier ', critical: 'figure' }]);
  });

  it('say that nothing but writing changed, or that hardly a word stayed', () => {
    expect(compare('Er sagte: „Ja“ – und ging.', 'Er sagte: "Ja" - und ging.')).toMatchObject([{ kind: 'changed', typographic: true, rewritten: false }]);
    expect(compare(B, B.replace('40', '50'))).toMatchObject([{ kind: 'changed', typographic: false, rewritten: false }]);
    const after = 'Der Sturm aber zog vom Norden heran und riss Dächer, Zäune und Bäume mit sich fort, bevor das Meer sich beruhigte.';
    const [row] = compare('Der Sturm kam aus Westen über das Meer.', after);
    expect(row).toMatchObject({ kind: 'changed', rewritten: true });
    expect(row?.parts.map(({ kind }) => kind).join(' ')).toMatch(/^(removed ?)+(added ?)+$/);
  });

  it('mark the words that flip a meaning', () => {
    const marked = compare('Es sind weniger als 140 Forscher in Berlin.', 'Es sind nicht mehr als 1400 Forscher in Berlin.').flatMap(({ parts }) => parts).filter(({ critical }) => critical !== null);
    expect(marked.map(({ kind, text: words, critical }) => [kind, words.trim(), critical])).toEqual([
      ['removed', 'weniger', 'quantifier'],
      ['added', 'nicht', 'negation'],
      ['added', 'mehr', 'quantifier'],
      ['removed', '140', 'figure'],
      ['added', '1400', 'figure'],
    ]);
  });
});

const sentence = fc.constantFrom(...[A, B, C, D].flatMap((each) => each.split(/(?<=\.) /)), 'Es kostete 6 Millionen Euro.', 'Es kostete 60 Millionen Euro.', '„Ja“, sagte sie 👩🏽‍🚒.', 'Nein.', 'Überschrift');
const manuscript = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')), { maxLength: 7 }).map((paragraphs) => paragraphs.join('\n\n'));
const anything = fc.oneof(manuscript, fc.string({ unit: 'binary', maxLength: 60 }));

/** What a side's rows say, with what lies between its paragraphs. */
function sideOf(rows: readonly DiffRow[], whole: string, side: 'before' | 'after'): string {
  const other = side === 'before' ? 'added' : 'removed';
  let reached = 0;
  const spoken = rows
    .filter((row) => row[side] !== null)
    .map((row) => {
      const { start, end } = row[side] ?? { start: 0, end: 0 };
      const gap = whole.slice(reached, start);
      expect(gap.trim()).toBe('');
      reached = end;
      return gap + row.parts.filter(({ kind }) => kind !== other).map((part) => part.text).join('');
    });
  return spoken.join('') + whole.slice(reached);
}

describe('for any two texts', () => {
  it('each side reads as it is, every part lies where it says, every paragraph stands in one row', () => {
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        const [old, present] = [parse(before, 1), parse(after, 2)];
        const rows = diffRows(old, present);
        expect(sideOf(rows, old.text, 'before')).toBe(old.text);
        expect(sideOf(rows, present.text, 'after')).toBe(present.text);
        for (const { parts } of rows) {
          for (const part of parts) {
            if (part.kind !== 'added') expect(old.text.slice(part.before, part.before + part.text.length)).toBe(part.text);
            if (part.kind !== 'removed') expect(present.text.slice(part.after, part.after + part.text.length)).toBe(part.text);
          }
        }
        for (const [side, { blocks }] of [['before', old], ['after', present]] as const) {
          const numbers = rows.flatMap((row) => { const at = row[side]; return at ? Array.from({ length: at.last - at.first + 1 }, (_, step) => at.first + step) : []; });
          expect(numbers).toEqual(blocks.map((_, at) => at + 1));
        }
        for (const { kind, before: left, after: right, counterpart } of rows) {
          const otherPlace = rows.find((row) => row.kind === 'moved' && (left ? row.after?.first : row.before?.first) === counterpart);
          if (kind === 'moved') expect(otherPlace?.counterpart).toBe((left ?? right)?.first);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the other direction is the mirror image', () => {
    const said = (row: DiffRow, kind: 'removed' | 'added') => row.parts.filter((part) => part.kind === kind).map((part) => part.text).join('');
    const key = ({ before, after }: DiffRow) => `${before?.first ?? '–'}:${after?.first ?? '–'}`;
    fc.assert(
      fc.property(manuscript, manuscript, (before, after) => {
        const [old, present] = [parse(before, 1), parse(after, 2)];
        const [there, back] = [diffRows(old, present), diffRows(present, old)];
        const turned = new Map(back.map((row) => [key({ ...row, before: row.after, after: row.before }), row]));
        expect(back).toHaveLength(there.length);
        const OTHER = { removed: 'added', added: 'removed', same: 'same', changed: 'changed', moved: 'moved' } as const;
        for (const row of there) {
          const image = turned.get(key(row));
          expect(image).toMatchObject({ kind: OTHER[row.kind], typographic: row.typographic, rewritten: row.rewritten, before: row.after, after: row.before, counterpart: row.counterpart });
          if (!image || row.kind === 'moved') continue;
          expect([said(image, 'added'), said(image, 'removed')]).toEqual([said(row, 'removed'), said(row, 'added')]);
        }
        expect(sideOf(back, present.text, 'before')).toBe(present.text);
        expect(sideOf(back, old.text, 'after')).toBe(old.text);
      }),
      { numRuns: 200 },
    );
  });
});

describe('unchanged runs', () => {
  const rows = (kinds: string) => [...kinds].map((kind) => ({ kind: kind === '.' ? ('same' as const) : ('changed' as const) }));
  it.each<[string, string[]]>([
    ['', []],
    ['x', ['shown 0–1']],
    ['.....', ['folded 0–5']],
    ['..', ['shown 0–2']],
    ['....x', ['folded 0–3', 'shown 3–5']],
    ['...x', ['shown 0–4']],
    ['x.....x', ['shown 0–2', 'folded 2–5', 'shown 5–7']],
    ['x....x', ['shown 0–6']],
  ])('of %j are folded', (kinds, expected) => {
    expect(foldUnchanged(rows(kinds)).map(({ folded, from, to }) => `${folded ? 'folded' : 'shown'} ${from}–${to}`)).toEqual(expected);
  });

  it('leave in view what is needed', () => {
    const needed = [{ kind: 'same', at: 0 }, { kind: 'same', at: 1 }, { kind: 'same', at: 2 }, { kind: 'same', at: 3 }, { kind: 'same', at: 4 }] as const;
    expect(foldUnchanged(needed, ({ at }) => at === 0)).toEqual([{ folded: false, from: 0, to: 2 }, { folded: true, from: 2, to: 5 }]);
  });
});

describe('long texts', () => {
  const words = ['Haushalt', 'Stadt', 'Rat', 'Millionen', 'Euro', 'Bürgermeisterin', 'beschlossen', 'gestern', 'nicht', 'mehr', 'Schule', 'Straße', 'neu', 'alt', 'teuer'];
  const long = (size: number, change: boolean) => {
    let at = 0;
    const word = () => words[(at * 7 + Math.floor(at / 11)) % words.length] ?? '';
    const paragraphs: string[] = [];
    for (let length = 0; length < size; ) {
      const parts = Array.from({ length: 60 }, () => (at++ % 2 === 0 && change ? `anders${at % 997}` : `${word()}${at % 397}`));
      const paragraph = `${parts.slice(0, 20).join(' ')}. ${parts.slice(20, 40).join(' ')}. ${parts.slice(40).join(' ')}.`;
      paragraphs.push(paragraph);
      length += paragraph.length;
    }
    return paragraphs.join('\n\n');
  };
  it('take time in proportion, half of all words changed', () => {
    const time = (size: number) => {
      const [old, present] = [parse(long(size, false), 1), parse(long(size, true), 2)];
      return workTime(() => diffRows(old, present));
    };
    time(10_000);
    // A bound on work, not on the clock: ten times the text, at most thirty times the time; below 30 ms the clock tells nothing.
    expect(time(200_000)).toBeLessThan(30 * Math.max(30, time(20_000)));
  });
});
