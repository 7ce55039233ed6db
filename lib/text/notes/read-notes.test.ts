// The reader of notes, by tables of notes in both languages, by properties, and by the time it takes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectProportion } from '../testing/proportion';
import type { Note } from './note';
import { readNotes } from './read-notes';
import { ENGLISH_NOTES } from './testing/english-notes';
import { GERMAN_NOTES } from './testing/german-notes';
import { lineOf, parseMarked, readMarked, spokenOf, type Fields } from './testing/marked-notes';
import { SILENT_NOTES } from './testing/silent-notes';
import { TELLING_WORDS } from './testing/telling-words';

const sorted = (fields: Fields) => lineOf(Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))));

function rows(table: string) {
  return parseMarked(table).flatMap((document) => {
    const found = readMarked(document);
    return document.notes.map(({ text, wanted }, at) => ({ text, wanted: wanted.map(sorted), found: (found[at] ?? []).map((fields, index) => sorted(spokenOf(fields, wanted[index] ?? {}))) }));
  });
}

const note = (text: string, label: string | null = null, links: Note['links'] = []): Note => ({ label, text, links });

describe.each([['German', GERMAN_NOTES], ['English', ENGLISH_NOTES], ['Telling', TELLING_WORDS]])('%s notes', (_, table) => {
  it.each(rows(table))('$text', ({ wanted, found }) => {
    expect(found).toEqual(wanted);
  });
});

describe('notes that name no source', () => {
  it.each(rows(SILENT_NOTES))('$text', ({ found }) => {
    expect(found).toEqual([]);
  });
});

describe('sources over all notes', () => {
  it('are each there once, whatever parameters and fragments their addresses carry', () => {
    const { sources, notes } = readNotes([note('https://www.a.de/x?utm_source=n#teil'), note('http://a.de/x/'), note('siehe https://A.de/x?fbclid=1.'), note('https://m.a.de/x')], 'de');
    expect(sources).toHaveLength(1);
    expect(notes.map(({ mentions }) => mentions.map(({ source }) => source))).toEqual([[0], [0], [0], [0]]);
  });

  it('learn from later notes what the first did not say', () => {
    const { sources } = readNotes([note('https://www.spiegel.de/a-1.html'), note('Anna Berger: „Die Lage“, Der Spiegel, 3.3.2025, https://www.spiegel.de/a-1.html')], 'de');
    expect(sources).toEqual([expect.objectContaining({ title: 'Die Lage', creator: 'Anna Berger', publisher: 'Der Spiegel', publishedOn: '2025-03-03' })]);
  });

  it('keep two editions apart', () => {
    expect(readNotes([note('Müller, Hans: Die Stadt. Berlin: Suhrkamp, 2010.'), note('Müller, Hans: Die Stadt. Berlin: Suhrkamp, 2020.')], 'de').sources).toHaveLength(2);
  });

  it('tell two works of one author and year by their letters', () => {
    const { notes } = readNotes([note('Müller, Hans (2020a): Die Stadt. Suhrkamp.'), note('Müller, Hans (2020b): Das Land. Suhrkamp.'), note('Müller 2020a, S. 3'), note('Müller 2020b, S. 4')], 'de');
    expect(notes.map(({ mentions }) => mentions[0]?.source)).toEqual([0, 1, 0, 1]);
  });

  it('count two conversations with one person as two', () => {
    expect(readNotes([note('Telefonat mit Anna Berger, 3.3.2025'), note('Telefonat mit Anna Berger, 4.3.2025')], 'de').sources).toHaveLength(2);
  });

  it('have a title even where the note has none', () => {
    const { sources } = readNotes([note('https://www.a.de/x/y?z=1'), note('ISBN 978-3-16-148410-0'), note('Telefonat mit Anna Berger, 3.3.2025')], 'de');
    expect(sources.map(({ title }) => title)).toEqual(['a.de/x/y', '9783161484100', 'Telefonat mit Anna Berger']);
  });

  it('keep the words of a note without a source as its remark', () => {
    expect(readNotes([note(' Bitte  noch prüfen. ')], 'de').notes).toEqual([{ mentions: [], remark: 'Bitte noch prüfen.' }]);
  });

  it('do not multiply when many notes refer to one that names many', () => {
    const many = Array.from({ length: 500 }, (_, at) => `https://www.a.de/${at}`).join('\n');
    const { notes } = readNotes([note(many, '1'), ...Array.from({ length: 500 }, (_, at) => note('siehe Fn. 1', String(at + 2)))], 'de');
    expect(notes.reduce((sum, { mentions }) => sum + mentions.length, 0)).toBeLessThanOrEqual(500 + 500 * 20);
  });

  it('fit into what a source stores, however long the note', () => {
    const { sources } = readNotes([note(`https://www.a.de/${'x'.repeat(1_900)}`), note(`Telefonat mit Anna ${'Berger-'.repeat(200)}Klein, 3.3.2025`)], 'de');
    for (const { title, creator } of sources) expect(title.length <= 500 && (creator?.length ?? 0) <= 300).toBe(true);
  });

  it('are confidential where the note says so of a person, not where a headline does', () => {
    const { sources } = readNotes([note('Gespräch mit Anna Berger, 3.3.2025, unter drei'), note('Tom Klein: „Streng vertraulich“, Der Spiegel, 3.3.2025')], 'de');
    expect(sources.map(({ confidential }) => confidential)).toEqual([true, false]);
  });

  it('keep a day that is not their own in the note', () => {
    const { notes } = readNotes([note('Telefonat mit Anna Berger, 12.4.')], 'de');
    expect(notes[0]?.mentions[0]?.note).toBe('12.4.');
  });

  it('are not looked for in the note itself', () => {
    expect(readNotes([note('siehe Fn. 1', '1')], 'de').sources).toEqual([]);
  });

  it('never take a scheme but http and https', () => {
    const { sources } = readNotes([note('hier', null, [{ url: 'javascript:alert(1)', text: 'hier' }, { url: 'data:text/html,x', text: '' }, { url: 'mailto:a@b.de', text: 'hier' }])], 'de');
    expect(sources).toEqual([]);
  });
});

// Words that notes are made of, and characters that break readers.
const WORDS = ['ebd.', 'Ebenda', 'vgl.', 'siehe Fn. 3', 'a. a. O.', 'S. 12 f.', 'Rn. 4', '§ 5 Abs. 2 BGB', 'https://www.a.de/x?y=1)', 'www.ü.de/ß', 'doi:10.1000/x', 'ISBN 978-3-16-148410-0', 'Az. I ZR 12/19', 'dpa', 'Telefonat mit', 'Anna Berger', '3.3.2025', '(2020)', 'Müller 2020', ':', ';', ',', '.', '\n', '„', '“', '"', '(', ')', 'sowie', 'in:', 'Berlin: Suhrkamp', 'Min. 3:20', '\u0301', '👩‍👩‍👧', '\ud83d', '\u202e', '\v', '\u0000'];
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')), fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')));
const anyNote = fc.record({ label: fc.option(fc.constantFrom('1', '2', '*', 'iv')), text: anyText, links: fc.array(fc.record({ url: fc.oneof(fc.webUrl(), fc.string()), text: fc.string() }), { maxLength: 3 }) });

describe('any notes', () => {
  it('are read without an error, the same each time, with spans inside them and sources that exist', () => {
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 5 }), fc.constantFrom('de' as const, 'en' as const), (notes, language) => {
        const read = readNotes(notes, language);
        expect(readNotes(notes, language)).toEqual(read);
        expect(read.notes).toHaveLength(notes.length);
        read.notes.forEach(({ mentions, remark }, at) => {
          const text = notes[at]?.text ?? '';
          expect(mentions.length === 0 || remark === null).toBe(true);
          for (const { source, spans, accessedOn } of mentions) {
            expect(read.sources[source]).toBeDefined();
            expect(accessedOn === null || /^\d{4}-\d\d-\d\d$/.test(accessedOn)).toBe(true);
            for (const { start, end } of spans) {
              expect(start < end && start >= 0 && end <= text.length).toBe(true);
              expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            }
          }
        });
        for (const { title, url } of read.sources) {
          expect(title).not.toBe('');
          expect(url === null || /^https?:\/\//i.test(url)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it.each(['1', 'https://www.a.de/x ', 'https://a.de/', 'ebd. ', '„a', 'S. 1, ', 'Anna Berger ', 'sowie; ', '§ 1 ', 'A. '])('take time in proportion to their length: %j', (unit) => {
    expectProportion(unit, (text) => readNotes([note(text)], 'de'));
  }, 60_000);

  it('take time in proportion to their number', () => {
    expectProportion(`Müller 2020, S. 3${' '.repeat(80)}\n`, (text) => readNotes(text.split('\n').map((line, at) => note(line, String(at))), 'de'));
  }, 60_000);
});
