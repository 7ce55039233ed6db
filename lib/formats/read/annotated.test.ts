// What the notes of a manuscript say: in the very text that is stored, each note somewhere, and everything such that it can be sent back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFrom } from '@/bench/random';
import { scoreAnnotatedSample } from '@/bench/manuscripts/score-annotated';
import { Annotations } from '@/lib/domain/schema/annotation';
import { parseManuscript } from '@/lib/text/parse';
import { writeCommentLine, writeFootnoteLead } from '@/lib/text/notes/comment-line';
import { readAnnotated, type AnnotatedText } from './annotated';
import { NO_META, type Manuscript, type Note, type NotePlace } from './manuscript';
import { noteOf } from './manuscript-builder';
import { parserInput } from './place-notes';
import { readManuscript } from './read-manuscript';
import { randomWord } from './testing/random-word';

const manuscript = (texts: readonly string[], notes: readonly Note[]): Manuscript => ({ parts: texts.map((text) => ({ kind: 'paragraph', level: null, text })), notes: [...notes], meta: NO_META, tracked: null, leftOut: [] });
const note = (text: string, place: NotePlace | null, more: Partial<Note> = {}): Note => ({ ...noteOf('comment', { text, author: 'Anna Weber' }), places: place ? [place] : [], ...more });
const read = (texts: readonly string[], notes: readonly Note[]): AnnotatedText => {
  const found = readAnnotated(manuscript(texts, notes), 'de');
  if (!found) throw new Error('no notes');
  return found;
};

/** What a preview sends where nothing was changed. */
const sent = ({ notes, sources, claims }: AnnotatedText) => ({
  file: 'a.docx',
  sources: sources.map(({ type, title, creator, publisher, url, publishedOn }) => ({ type, title, creator, publisher, url, publishedOn })),
  claims: claims.map(({ notes: of, ...claim }) => ({ ...claim, notes: of.map((at) => notes[at]).flatMap((each) => (each ? [{ kind: each.kind, label: each.label, author: each.author, date: each.date, text: each.text }] : [])) })),
});

function holds(found: AnnotatedText, input: Manuscript): void {
  const { text, lineKinds, layout } = parserInput(input.parts);
  expect(found.text).toBe(parseManuscript(text, { lineKinds, layout, language: found.language }).text);
  for (const { start, end, exact } of found.claims) expect(found.text.slice(start, end)).toBe(exact);
  const somewhere = new Set([...found.claims.flatMap(({ notes }) => notes), ...found.loose, ...found.known.map((each) => each.note)]);
  expect([...somewhere].sort((a, b) => a - b)).toEqual(input.notes.map((_, at) => at));
  expect(Annotations.safeParse(sent(found)).error?.issues ?? []).toEqual([]);
}

it('reads the annotated sample: 49 claims on exact words, sources and places right in at least 47', async () => {
  const { words, claims, sources } = await scoreAnnotatedSample();
  expect({ words, claims }).toEqual({ words: 49, claims: 49 });
  expect(sources).toBeGreaterThanOrEqual(47);
});

describe('whatever the file', () => {
  it('its text is the stored text, no note is lost, and all of it can be stored', async () => {
    const draw = drawFrom(11);
    for (let at = 0; at < 300; at += 1) {
      const answer = await readManuscript(randomWord(draw).file, 'a.docx');
      if (!answer.ok) continue;
      const found = readAnnotated(answer.manuscript);
      expect(found === null).toBe(answer.manuscript.notes.length === 0);
      if (found) holds(found, answer.manuscript);
    }
  }, 60_000);

  it('with notes of any words', () => {
    const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('https://example.org/a\u202eb', 'https://x.de/' + 'a'.repeat(2_100), 'Müller, Hans: Die\u0000 Stadt. Berlin: Suhrkamp, 2010, S. 4\nS. 5', 'a' + '\u0301'.repeat(80), '„' + 'x'.repeat(11_000) + '“, Der Spiegel, 3.3.2025', 'ISBN 978-3-16-148410-0', `${'Telefonat '.repeat(2_000)}mit Anna Berger`));
    const texts = ['Der Rat hat 2025 mit 24 zu 11 Stimmen beschlossen.', 'Er umfasst 3,2 Millionen Euro.'];
    const any = fc.record({ text: words, reply: words, author: fc.option(words), label: fc.option(words), part: fc.nat(1), start: fc.nat(30), length: fc.nat(20), line: fc.boolean() });
    fc.assert(fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), (given) => {
      const notes = given.map(({ text, reply, author, label, part, start, length, line }) => note(line ? `${writeCommentLine({ number: 3, revision: 1, article: '01900000', state: 'Belegt' }, 'de')}\n${text}` : text, { part, start: Math.min(start, texts[part]?.length ?? 0), end: Math.min(start + length, texts[part]?.length ?? 0) }, { author, label, replies: [{ author, date: null, text: reply }], links: [{ url: text, text: '' }] }));
      holds(read(texts, notes), manuscript(texts, notes));
    }), { numRuns: 300 });
  }, 60_000);
});

describe('notes', () => {
  const TEXT = ['Der Rat hat 2025 mit 24 zu 11 Stimmen beschlossen.', 'Er umfasst 3,2 Millionen Euro.'];
  const at = (part: number, words: string): NotePlace => ({ part, start: TEXT[part]?.indexOf(words) ?? 0, end: (TEXT[part]?.indexOf(words) ?? 0) + words.length });

  it('of one statement are one claim, and several mentions of one place one piece of evidence', () => {
    const { claims, sources } = read(TEXT, [note('Der Spiegel, 3.3.2025, S. 4', at(1, '3,2 Millionen Euro')), note('Ebd., S. 4; ebd., S. 9', at(1, '3,2 Millionen Euro'))]);
    expect(sources).toHaveLength(1);
    expect(claims).toMatchObject([{ exact: '3,2 Millionen Euro', type: 'money', notes: [0, 1], evidence: [{ source: 0, locator: 'S. 4', stance: 'supports' }, { source: 0, locator: 'S. 9' }] }]);
  });

  it('that stand on no words of the text are loose', () => {
    expect(read(['Eins.', 'https://example.org/a', 'Zwei.'], [note('Weg', { part: 1, start: 0, end: 21 }), note('Ohne Ort', null)])).toMatchObject({ claims: [], loose: [0, 1] });
  });

  it('may have their source in the answer of a colleague', () => {
    expect(read(TEXT, [note('Woher?', at(0, '24 zu 11 Stimmen'), { replies: [{ author: 'Bea', date: null, text: 'Der Spiegel, 3.3.2025, S. 4' }] })]).claims).toMatchObject([{ evidence: [{ locator: 'S. 4' }] }]);
  });

  it('that a report of this desk wrote are known, with the footnotes of its claims; people’s own on the same words are theirs', () => {
    const line = writeCommentLine({ number: 7, revision: 2, article: '01900000', state: 'Belegt' }, 'de');
    const words = at(0, '24 zu 11 Stimmen');
    const end = { ...words, start: words.end };
    const found = read(TEXT, [
      note(`${line}\nGut belegt. https://example.org/x`, words),
      note(`${writeFootnoteLead(7, 'de')} Der Spiegel, 3.3.2025`, end, { kind: 'footnote' }),
      note(`${writeFootnoteLead(8, 'de')} schrieb die taz am 4.3.2025`, at(1, 'Er umfasst'), { kind: 'footnote' }),
      note('Protokoll des Rates, S. 9', end, { kind: 'footnote' }),
    ]);
    expect(found.known).toEqual([{ note: 0, article: '01900000', number: 7, revision: 2 }, { note: 1, article: '01900000', number: 7, revision: 2 }]);
    expect(found.claims.map(({ notes }) => notes)).toEqual([[3], [2]]);
    expect(found.loose).toEqual([]);
    expect(found.sources.map(({ title }) => title).join()).not.toContain('Spiegel');
  });

  it('that are links on a few words prove the statement around them, on a figure or more words these', () => {
    const words = ['Laut einer Studie zahlte die Stadt Bonn 3 Millionen Euro. Der Rat hat den ganzen Plan am Montag abgelehnt.'];
    const link = (linked: string) => read(words, [note('', { part: 0, start: words[0]?.indexOf(linked) ?? 0, end: (words[0]?.indexOf(linked) ?? 0) + linked.length }, { kind: 'link', links: [{ url: 'https://example.org/s', text: linked }] })]).claims.map(({ exact, evidence }) => [exact, evidence.length]);
    expect(link('Studie')).toEqual([['Laut einer Studie zahlte die Stadt Bonn 3 Millionen Euro', 1]]);
    expect(link('3 Millionen Euro')).toEqual([['3 Millionen Euro', 1]]);
    expect(link('Der Rat hat den ganzen Plan')).toEqual([['Der Rat hat den ganzen Plan', 1]]);
  });

  it('name works by the address of their number', () => {
    expect(read(TEXT, [note('Lenz, C. (2025): Modelle, Journal 4(1), doi:10.1234/abc.5', at(1, 'Er umfasst'))]).sources).toMatchObject([{ url: 'https://doi.org/10.1234/abc.5' }]);
  });

  it('are too many only for claims: the rest is loose', () => {
    const many = Array.from({ length: 25 }, (_, index) => note(`Notiz ${index}`, at(1, 'Er umfasst')));
    const { claims, loose } = read(TEXT, many);
    expect(claims.map(({ notes }) => notes.length)).toEqual([20]);
    expect(loose).toHaveLength(5);
  });
});

it('has no answer without notes', () => {
  expect(readAnnotated(manuscript(['Eins.'], []))).toBeNull();
});
