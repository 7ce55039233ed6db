// What becomes of a claim, by table: each row is an edit and the state it must end in.
import { describe, expect, it } from 'vitest';
import { minimalPairs } from '@/bench/revision-pairs';
import { contextHash, wordingHash } from '../fold';
import { parseManuscript } from '../parse';
import { alignTexts } from './align';
import { reanchor } from './reanchor';

const HEAD = 'Der Rat der Stadt tagte am Dienstag im alten Hafen.';
const TAIL = 'Die Sitzung endete spät in der Nacht ohne Streit.';
const parse = (text: string) => parseManuscript(text, { language: 'de', layout: 'paragraphs' });

/** The claim stands in square brackets in `before`. */
function fate(before: string, after: string) {
  const [start, end] = [before.indexOf('['), before.indexOf(']') - 1];
  const [old, present] = [parse(before.replace(/[[\]]/g, '')), parse(after)];
  const [claim] = reanchor(alignTexts(old, present), [{ anchors: [{ start, end }] }]);
  const anchor = claim?.anchors[0];
  if (!anchor) throw new Error('no fate');
  return { ...anchor, words: anchor.span && present.text.slice(anchor.span.start, anchor.span.end), offered: anchor.candidates.map((place) => present.text.slice(place.start, place.end)) };
}

const around = (sentence: string) => `${HEAD} ${sentence} ${TAIL}`;

describe('an edited sentence', () => {
  it.each([
    ['untouched', 'Es kostete [6 Millionen Dollar].', 'Es kostete 6 Millionen Dollar.', 'same', true, '6 Millionen Dollar'],
    ['another figure', 'Es kostete [6 Millionen Dollar].', 'Es kostete 60 Millionen Dollar.', 'changed', false, '60 Millionen Dollar'],
    ['another hedge', 'Es waren weniger als [140 Forscher].', 'Es waren mehr als 140 Forscher.', 'same', false, '140 Forscher'],
    ['a hedge put before', 'Es kostete [6 Millionen Dollar].', 'Es kostete rund 6 Millionen Dollar.', 'same', false, '6 Millionen Dollar'],
    ['a hedge put before another figure', 'Es kostete [6 Millionen Dollar].', 'Es kostete rund 60 Millionen Dollar.', 'changed', false, '60 Millionen Dollar'],
    ['a negation put in', 'Der Chef hat [den Vertrag unterschrieben].', 'Der Chef hat den Vertrag nicht unterschrieben.', 'changed', false, 'den Vertrag nicht unterschrieben'],
    ['a negation put before', 'Der Chef [hat den Vertrag] unterschrieben.', 'Der Chef nie hat den Vertrag unterschrieben.', 'same', false, 'hat den Vertrag'],
    ['the first word', 'Es kamen [viele Gäste aus Köln].', 'Es kamen wenige Gäste aus Köln.', 'changed', false, 'wenige Gäste aus Köln'],
    ['the last word', 'Es kamen [viele Gäste aus Köln] dorthin.', 'Es kamen viele Gäste aus Bonn dorthin.', 'changed', false, 'viele Gäste aus Bonn'],
    ['all its words', 'Der Bau kostete [rund drei Millionen] im Jahr.', 'Der Bau kostete sehr wenig im Jahr.', 'changed', false, 'sehr wenig'],
    ['a figure in more words', 'Der Bau kostete [6] Millionen.', 'Der Bau kostete sechs Komma fünf Millionen.', 'changed', false, 'sechs Komma fünf'],
    ['a figure and words for words', 'Am Montag kamen [drei Autos] dort an.', 'Am Montag kamen 12 neue Busse dort an.', 'changed', false, '12 neue Busse'],
    ['quotation marks', '„[Das ist gut“, sagte] er.', '»Das ist gut«, sagte er.', 'typographic', true, 'Das ist gut«, sagte'],
    ['a narrow space', 'Es kostete [6 Millionen] viel.', 'Es kostete 6\u202fMillionen viel.', 'typographic', true, '6\u202fMillionen'],
    ['a soft hyphen', 'Der [Umsatzrückgang] war klein.', 'Der Umsatz\u00adrückgang war klein.', 'typographic', true, 'Umsatz\u00adrückgang'],
    ['a whole sentence with words before', '[Die Bahn baut den Tunnel bis Mai.]', 'Angeblich baut die Bahn den Tunnel bis Mai.', 'changed', false, 'Angeblich baut die Bahn den Tunnel bis Mai.'],
    ['a divided sentence', '[Die Bahn baut den Tunnel und die Stadt zahlt die Brücke.]', 'Die Bahn baut den Tunnel. Die Stadt zahlt die Brücke.', 'changed', false, 'Die Bahn baut den Tunnel. Die Stadt zahlt die Brücke.'],
    ['a joined sentence', 'Die Bahn baut den Tunnel bis Mai. [Die Stadt zahlt die Brücke über den Fluss.]', 'Die Bahn baut den Tunnel bis Mai und die Stadt zahlt die Brücke über den Fluss.', 'changed', false, 'die Stadt zahlt die Brücke über den Fluss.'],
    ['its words taken out', 'Es kamen [viele junge] Gäste.', 'Es kamen Gäste.', 'gone', false, null],
  ])('%s', (_, before, after, wording, sameContext, words) => {
    const found = fate(around(before), around(after));
    expect(found).toMatchObject({ wording, sameContext, words, ambiguous: false, place: 'same' });
  });

  it('keeps its claim when nearly everything in it is rewritten', () => {
    const found = fate(around('[Die Fabrik im Norden von Aachen entließ im Winter fast alle Weber.]'), around('Ein Werk im Norden der Stadt Aachen trennte sich vor Weihnachten von beinahe jedem Weber.'));
    expect(found).toMatchObject({ wording: 'changed', words: 'Ein Werk im Norden der Stadt Aachen trennte sich vor Weihnachten von beinahe jedem Weber.' });
  });

  it('only offers another sentence in its place', () => {
    const found = fate(around('[Die Fabrik im Norden von Aachen entließ im Winter fast alle Weber.]'), around('Beim Turnier gewann gestern Nora Klein den Pokal.'));
    expect(found).toMatchObject({ wording: 'changed', ambiguous: true, sameContext: false, offered: ['Beim Turnier gewann gestern Nora Klein den Pokal.'] });
  });

  it('offers the place that shares its words before the one in its place', () => {
    const [old, other, near] = ['Die Fabrik im Norden von Aachen entließ im Winter fast alle Weber.', 'Beim Turnier gewann gestern Nora Klein den Pokal.', 'Die Fabrik im Norden von Aachen entließ im Sommer fast keine Weber.'];
    const found = fate(`${around(`[${old}]`)}\n\nDer Markt blieb zu. Es regnete.`, `${around(other)}\n\nDer Markt blieb zu. ${near} Es regnete.`);
    expect(found).toMatchObject({ wording: 'gone', ambiguous: true, words: null, offered: [near, other] });
  });
});

const A = 'Die Werft beschäftigt heute 340 Menschen aus zwölf Ländern.';
const OTHERS = ['Im Sommer wird der neue Kai für Touristen geöffnet.', 'Die Reederei will davon nichts gewusst haben.', 'Am Abend spielt eine Kapelle auf dem Marktplatz.', 'Ein Gutachter soll den Schaden jetzt schätzen.'];
const [P, Q, R, S] = OTHERS as [string, string, string, string];

describe('a sentence and its copies', () => {
  it.each([
    ['moved with its paragraph', `${P}\n\n[${A}] ${Q}\n\n${R} ${S}`, `${P}\n\n${R} ${S}\n\n${A} ${Q}`, { wording: 'same', sameContext: true, ambiguous: false, words: A }],
    ['changed in a moved paragraph', `${P}\n\n${R} [${A}] ${Q}\n\n${S} ${HEAD} ${TAIL} ${P.replace('Kai', 'Zoo')}`, `${P}\n\n${S} ${HEAD} ${TAIL} ${P.replace('Kai', 'Zoo')}\n\n${R} ${A.replace('340', '350')} ${Q}`, { wording: 'changed', place: 'same', ambiguous: true, words: A.replace('340', '350') }],
    ['moved alone', `${P} [${A}] ${Q} ${R} ${S}`, `${P} ${Q} ${R} ${S} ${A}`, { wording: 'same', sameContext: true, ambiguous: false, words: A }],
    ['edited and moved, a verbatim copy elsewhere too', `${P} [${A}] ${Q}\n\n${R}\n\n${S}`, `${P} ${Q}\n\n${R} ${A}\n\n${A.replace('340', '350')} ${S}`, { wording: 'same', ambiguous: true, offered: [A, A.replace('340', '350')] }],
    ['edited, and a copy where its other neighbour is', `${P}\n\n[${A}] ${Q}`, `${P}\n\n${A} ${R}\n\n${A.replace('340', '350')} ${Q}`, { wording: 'same', ambiguous: true, offered: [A, A.replace('340', '350')] }],
    ['deleted, a look-alike elsewhere', `${P} [${A}] ${Q} ${A.replace('340', '350')} ${R}`, `${P} ${Q} ${A.replace('340', '350')} ${R}`, { wording: 'gone', ambiguous: false, words: null }],
    ['deleted, a new look-alike elsewhere', `${P} [${A}] ${Q} ${R} ${S}`, `${P} ${Q} ${R} ${A.replace('340', '350')} ${S}`, { wording: 'gone', ambiguous: true, words: null, offered: [A.replace('340', '350')] }],
    ['a look-alike put before', `${P} [${A}] ${Q}`, `${P} ${A.replace('340', '350')} ${A} ${Q}`, { wording: 'same', sameContext: true, ambiguous: false, words: A }],
    ['a copy put after', `${P} [${A}] ${Q}`, `${P} ${A} ${Q} ${A}`, { wording: 'same', sameContext: true, ambiguous: false, words: A }],
    ['changed, a copy elsewhere', `${P} [${A}] ${Q} ${R} ${S}`, `${P} ${A.replace('340', '430')} ${Q} ${R} ${A} ${S}`, { wording: 'changed', ambiguous: true, words: A.replace('340', '430') }],
    ['changed, a copy in the next paragraph', `${P} [${A}]\n\n${Q} ${R}`, `${P} ${A.replace('340', '430')}\n\n${A} ${Q} ${R}`, { wording: 'changed', ambiguous: true, words: A.replace('340', '430') }],
    ['changed, a copy at the end', `${P} [${A}] ${Q}`, `${P} ${A.replace('340', '430')} ${Q} ${A}`, { wording: 'changed', ambiguous: true, words: A.replace('340', '430') }],
    ['a fragment changed, a copy of its sentence elsewhere', `${P} ${A.replace('340 Menschen aus zwölf', '[340 Menschen aus zwölf]')} ${Q} ${R} ${S}`, `${P} ${A.replace('340', '430')} ${Q} ${R} ${A} ${S}`, { wording: 'changed', ambiguous: true, words: '430 Menschen aus zwölf' }],
  ])('%s', (_, before, after, expected) => {
    expect(fate(before, after)).toMatchObject(expected);
  });

  it('calls moved what crossed the others, not what merely stands further down', () => {
    const before = `${P}\n\n${Q} ${R}\n\n[${A}]`;
    expect(fate(before, `${A}\n\n${P}\n\n${Q} ${R}`).place).toBe('moved');
    expect(fate(before, `${S} ${P}\n\n${Q} ${R}\n\n${A}`).place).toBe('same');
  });
});

describe('several claims', () => {
  it('are the worst of their anchors, and gone only when all are', () => {
    const [old, present] = [parse(`${A} ${P} ${Q}`), parse(`${A} ${P.replace('Sommer', 'Winter')}`)];
    const [both, last] = reanchor(alignTexts(old, present), [{ anchors: old.units.slice(0, 3) }, { anchors: old.units.slice(2) }]);
    expect(both).toMatchObject({ wording: 'changed', sameContext: false });
    expect(both?.anchors.map(({ wording }) => wording)).toEqual(['same', 'changed', 'gone']);
    expect(last).toMatchObject({ wording: 'gone' });
  });

  it('never share words silently that they did not share before', () => {
    const [old, present] = [parse(around('Der Chef lobte die Arbeiter und die Arbeiterinnen sehr.')), parse(around('Der Chef lobte die Belegschaft sehr.'))];
    const at = (words: string) => ({ anchors: [{ start: old.text.indexOf(words), end: old.text.indexOf(words) + words.length }] });
    const fates = reanchor(alignTexts(old, present), [at('die Arbeiter'), at('die Arbeiterinnen')]);
    const placed = fates.flatMap(({ anchors }) => anchors).filter(({ span, ambiguous }) => span && !ambiguous);
    expect(placed.length).toBeLessThan(2);
  });

  it('return to a wording that was judged before', () => {
    const [first, second] = [parse(around('Es kamen viele junge Gäste aus Köln.')), parse(around('Es kamen viele Gäste aus Köln.'))];
    const start = first.text.indexOf('viele junge');
    const claim = { start, end: start + 'viele junge'.length };
    const [there] = reanchor(alignTexts(first, second), [{ anchors: [claim] }]);
    const anchors = (there?.anchors ?? []).flatMap(({ span }) => span ?? []);
    expect(anchors.map((span) => second.text.slice(span.start, span.end))).toEqual(['viele']);
    const [back] = reanchor(alignTexts(second, first), [{ anchors, earlier: ['viele junge'] }]);
    expect(back?.anchors[0]?.span).toEqual(claim);
  });
});

describe('one token that flips a meaning', () => {
  const pairs = minimalPairs();

  it('is tried often enough, inside the claim and outside of it', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    expect(pairs.filter(({ inside }) => !inside).length).toBeGreaterThanOrEqual(100);
  });

  it.each(pairs)('makes stale: $after', ({ before, after, language, claim, inside }) => {
    const [old, present] = [before, after].map((text) => parseManuscript(text, { language, layout: 'paragraphs' }));
    if (!old || !present) throw new Error('no text');
    const anchor = reanchor(alignTexts(old, present), [{ anchors: [claim] }])[0]?.anchors[0];
    if (!anchor?.span) throw new Error('lost');
    const { start, end } = anchor.span;
    const sameWording = wordingHash(present.text.slice(start, end)) === wordingHash(old.text.slice(claim.start, claim.end));
    expect(sameWording).toBe(anchor.wording !== 'changed');
    expect(contextHash(present.text, present.units, start, end) === contextHash(old.text, old.units, claim.start, claim.end)).toBe(false);
    expect(anchor).toMatchObject({ sameContext: false, ambiguous: false });
    if (!inside) expect(anchor.wording).toBe('same');
  });
});
