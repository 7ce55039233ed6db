// Which statements are proposed, how they are cut, and what is left alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSpan } from '../anchor';
import { parseManuscript } from '../parse';
import { readManuscript } from '../read-manuscript';
import type { Rule } from '../reading';
import { expectProportion } from '../testing/proportion';
import type { TextLanguage } from '../word-lists';

function read(raw: string, language: TextLanguage) {
  const manuscript = parseManuscript(raw, { language });
  const reading = readManuscript(manuscript, null);
  const wording = ({ start, end }: { start: number; end: number }) => manuscript.text.slice(start, end);
  return { ...reading, text: manuscript.text, wording, wordings: reading.proposals.map(wording) };
}

/** Sentences that state something beside the one under test, so that a text of one sentence is no heading. */
const proposed = (text: string, language: TextLanguage) => read(text, language).wordings;

describe('a sentence with several statements is cut', () => {
  it.each<[string, TextLanguage, string, string[]]>([
    ['at a verb after "und"', 'de', 'Die Firma überholte am Montag den Konkurrenten und eröffnete eine Niederlassung in Wien.', ['Die Firma überholte am Montag den Konkurrenten', 'eröffnete eine Niederlassung in Wien']],
    ['at a clause after ", und"', 'de', 'Der Umsatz stieg um vier Prozent, und der Gewinn fiel auf zwei Millionen Euro.', ['Der Umsatz stieg um vier Prozent', 'der Gewinn fiel auf zwei Millionen Euro']],
    ['not at "und" between things', 'de', 'Das Unternehmen beschäftigt Teams in Peking und Hangzhou.', ['Das Unternehmen beschäftigt Teams in Peking und Hangzhou']],
    ['not at "oder": one of the two is one statement', 'de', 'Die Antworten entsprechen der Linie der Regierung oder werden verweigert.', ['Die Antworten entsprechen der Linie der Regierung oder werden verweigert']],
    ['not inside a clause that depends on another', 'de', 'Sie erklärte, dass die Behörde die Akten prüfte und die Anträge ablehnte.', ['Sie erklärte, dass die Behörde die Akten prüfte und die Anträge ablehnte']],
    ['after a subject with an apposition', 'de', 'Liang, Mitgründer des Fonds High-Flyer, gründete DeepSeek im Jahr 2023.', ['Liang, Mitgründer des Fonds High-Flyer', 'gründete DeepSeek im Jahr 2023']],
    ['after a subject with a relative clause', 'de', 'Das Modell, das am 20. Januar enthüllt wurde, kostete weniger als 6 Millionen Dollar.', ['Das Modell, das am 20. Januar enthüllt wurde', 'kostete weniger als 6 Millionen Dollar']],
    ['at a dash', 'de', 'Die Entwicklung kostete 6 Millionen Dollar – ein Bruchteil der Investitionen anderer Firmen.', ['Die Entwicklung kostete 6 Millionen Dollar', 'ein Bruchteil der Investitionen anderer Firmen']],
    ['with a bracket of its own', 'de', 'Die Gehälter liegen bei 90.000 Yuan (ca. 12.400 Dollar) pro Monat.', ['Die Gehälter liegen bei 90.000 Yuan (ca. 12.400 Dollar) pro Monat', '(ca. 12.400 Dollar)']],
    ['not for a bracket that only explains', 'de', 'Der Deutsche Wetterdienst (DWD) maß am Freitag 42 Liter Regen.', ['Der Deutsche Wetterdienst (DWD) maß am Freitag 42 Liter Regen']],
    ['at a figure after a comma', 'de', 'Sie gründete 2015 einen Verlag, weniger als ein Jahrzehnt nach ihrem Abschluss.', ['Sie gründete 2015 einen Verlag', 'weniger als ein Jahrzehnt nach ihrem Abschluss']],
    ['where participles share their auxiliary and the second has a figure', 'de', 'Die Stadtwerke haben einen Gewinn erzielt und 15 neue Busse gekauft.', ['Die Stadtwerke haben einen Gewinn erzielt', '15 neue Busse gekauft']],
    ['not where participles share one thing', 'de', 'Die Stadt hat das Haus gekauft und saniert.', ['Die Stadt hat das Haus gekauft und saniert']],
    ['at "wobei"', 'de', 'Der Streit dauert an, wobei die USA 2022 den Zugang zu Chips eingeschränkt haben.', ['Der Streit dauert an', 'wobei die USA 2022 den Zugang zu Chips eingeschränkt haben']],
    ['at a verb after "and"', 'en', 'Sales rose to 410 million pounds in 2022 but fell by a third in 2023.', ['Sales rose to 410 million pounds in 2022', 'fell by a third in 2023']],
    ['not at "and" between things', 'en', 'The company blamed higher energy costs and a fall in exports.', ['The company blamed higher energy costs and a fall in exports']],
    ['not at an age', 'en', 'The man, 34, was driving at 90 miles an hour.', ['The man, 34, was driving at 90 miles an hour']],
    ['after an English apposition', 'en', 'Harbour Foods, the largest fish processor in Scotland, closed two plants in Aberdeen.', ['Harbour Foods, the largest fish processor in Scotland', 'closed two plants in Aberdeen']],
    ['after an English relative clause', 'en', 'The company, which was founded in 1921, employs 2,100 people.', ['The company, which was founded in 1921', 'employs 2,100 people']],
  ])('%s', (_, language, text, wordings) => {
    expect(proposed(text, language)).toEqual(wordings);
  });

  it('who said it, when and where is a claim beside what was said', () => {
    const wordings = proposed('„Wir haben 38 Cent bezahlt“, erklärte Berger in einem Gespräch am 12. März 2024.', 'de');
    expect(wordings).toContain('erklärte Berger in einem Gespräch am 12. März 2024');
    expect(wordings.some((wording) => wording.startsWith('„Wir haben'))).toBe(true);
  });
});

describe('in news, everything stated is proposed, and nothing else', () => {
  it.each<[string, TextLanguage, string]>([
    ['a cheer', 'de', 'Ein wichtiger Meilenstein im Wettlauf!'],
    ['an opinion of unnamed people', 'de', 'Viele sehen darin einen bedeutenden Fortschritt für das Land.'],
    ['a prediction', 'de', 'Vermutlich wird der Rat über einen Verkauf beraten.'],
    ['a prediction with a date', 'de', 'Vermutlich wird der Rat im Herbst über einen Verkauf beraten.'],
    ['a question', 'de', 'Wie geht es weiter?'],
    ['a judgement', 'de', 'Leider ist das ein fatales Signal.'],
    ['a guess', 'en', 'The closure will probably hurt shops and schools.'],
    ['praise', 'en', 'It is a truly wonderful and impressive book.'],
    ['a question', 'en', 'Can the town recover?'],
  ])('%s is left alone (%s)', (_, language, text) => {
    expect(proposed(text, language)).toEqual([]);
  });

  it.each<[TextLanguage, string]>([
    ['de', 'Der Rat hat den Haushalt beschlossen.'],
    ['de', 'Verletzt wurde niemand.'],
    ['de', 'Die Stadtwerke zahlten 38 Cent.'],
    ['en', 'The council passed the budget.'],
    ['en', 'She was born in Leeds.'],
  ])('%s: %s', (language, text) => {
    expect(proposed(text, language)).toEqual([text.slice(0, -1)]);
  });
});

describe('each proposal says what it is and why', () => {
  it.each<[TextLanguage, string, string, string, Rule]>([
    ['de', 'Die Firma erreichte eine Spitzenposition in den Charts.', 'superlative_ranking', 'high', 'ranking'],
    ['de', 'Die Busse kosteten 4,2 Millionen Euro.', 'money', 'high', 'figure'],
    ['de', 'Die App überholte das Konkurrenzprodukt.', 'comparison', 'medium', 'comparison'],
    ['de', 'Der Verein wurde 1952 gegründet.', 'date', 'medium', 'date'],
    ['de', '„Wir haben alles versucht“, sagte Berger.', 'quote', 'high', 'quote'],
    ['de', 'Sie studierte an einer Universität in Wien.', 'place', 'medium', 'biography'],
    ['de', 'Berger bestreitet den Betrug.', 'event', 'high', 'accusation'],
    ['en', 'The plants lost 3.4 million pounds.', 'money', 'high', 'figure'],
    ['en', 'He was convicted by a court.', 'law_rule', 'medium', 'law'],
  ])('%s: %s', (language, text, type, priority, rule) => {
    const [proposal] = read(text, language).proposals;
    expect(proposal?.types).toContain(type);
    expect(proposal?.types.length).toBeLessThanOrEqual(2);
    expect(proposal?.priority).toBe(priority);
    expect(proposal?.reasons.map((reason) => reason.rule)).toContain(rule);
  });

  it('words inside a quotation do not count as the writer’s', () => {
    const { proposals } = read('„Das ist wunderbar und großartig“, sagte Berger.', 'de');
    expect(proposals[0]?.reasons.map((reason) => reason.rule)).not.toContain('opinion');
  });
});

describe('what a text states twice is one claim', () => {
  it('the same words in another order', () => {
    const { proposals, wording } = read('Im Jahr 2023 gründete Liang DeepSeek. Das Modell kam später. Liang gründete DeepSeek im Jahr 2023.', 'de');
    const claim = proposals.find((proposal) => proposal.mentions.length > 0);
    expect(claim && wording(claim)).toBe('Im Jahr 2023 gründete Liang DeepSeek');
    expect(claim?.mentions.map(wording)).toEqual(['Liang gründete DeepSeek im Jahr 2023']);
  });

  it('not where a word differs', () => {
    const { proposals } = read('Im Jahr 2023 gründete Liang DeepSeek. Im Jahr 2015 gründete Liang DeepSeek.', 'de');
    expect(proposals.every((proposal) => proposal.mentions.length === 0)).toBe(true);
  });

  it('the headline that repeats the body’s figure', () => {
    const { proposals, wording } = read('Stadtwerke machen 4,2 Millionen Euro Verlust\n\nDie Stadtwerke haben im vergangenen Jahr einen Verlust von 4,2 Millionen Euro gemacht.', 'de');
    expect(proposals).toHaveLength(1);
    expect(proposals[0]?.mentions.map(wording)).toEqual(['Stadtwerke machen 4,2 Millionen Euro Verlust']);
  });

  it('a headline with another figure is a claim of its own, and one without is none', () => {
    const body = '\n\nDie Stadtwerke haben im vergangenen Jahr einen Verlust von 4,2 Millionen Euro gemacht.';
    expect(read(`Stadtwerke machen 5 Millionen Euro Verlust${body}`, 'de').wordings[0]).toBe('Stadtwerke machen 5 Millionen Euro Verlust');
    expect(read(`Schwere Zeiten für die Stadt${body}`, 'de').proposals).toHaveLength(1);
  });
});

describe('commentary', () => {
  const text = `Es ist zum Verzweifeln. Seit Jahren reden wir über den Klimaschutz. Warum eigentlich? Wir alle müssen endlich begreifen, dass es so nicht weitergehen kann.
    Deutschland hat 2023 rund 670 Millionen Tonnen Kohlendioxid ausgestoßen. Die Regierung sollte sich schämen. Man muss nur wollen! Leider fehlt der Wille.`;

  it('is told from news, and only what weighs enough is proposed', () => {
    const { mode, wordings } = read(text, 'de');
    expect(mode).toBe('commentary');
    expect(wordings).toEqual(['Deutschland hat 2023 rund 670 Millionen Tonnen Kohlendioxid ausgestoßen']);
  });

  it('is told by sentences that judge and name nothing', () => {
    const column = `Lasst die Kinder in Ruhe

Es gibt Tage, an denen man die Nachrichten lieber nicht liest. Unsere Schulen sind marode, unsere Lehrer erschöpft. Die Toiletten stinken. Das Internet funktioniert nicht. Laut einer Studie fehlen bundesweit 25.000 Lehrkräfte. Die Politik schaut weg. Es ist höchste Zeit. Der Minister sollte zurücktreten, und zwar heute.`;
    const { mode, wordings } = read(column, 'de');
    expect(mode).toBe('commentary');
    expect(wordings).toEqual(['Laut einer Studie fehlen bundesweit 25.000 Lehrkräfte']);
  });

  it('news with a few opinions stays news', () => {
    expect(read('Der Rat hat den Haushalt beschlossen. Die Stadt zahlt 4 Millionen Euro. Das ist ein wichtiger Schritt. Am Montag tagt der Ausschuss. Der Kämmerer legte Zahlen vor.', 'de').mode).toBe('news');
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom('Der Rat', ', ', ' und ', 'gründete ', '„', '“', '(', ')', ' – ', '. ', '2023', '6 Millionen Euro', 'die ', '\n\n', '🙂', 'e\u0301', 'weil ', '; ', 'sagte Berger', '’', '"');
  const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')));

  it('gives valid spans in text order, the same each time', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<TextLanguage>('de', 'en'), (raw, language) => {
        const { text, proposals } = read(raw, language);
        let last = 0;
        for (const { start, end, mentions, reasons, score, types } of proposals) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
          for (const span of [{ start, end }, ...mentions]) expect(checkSpan(text, span.start, span.end)).toBeNull();
          for (const reason of reasons) expect(text.slice(reason.start, reason.end)).not.toBe('');
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(types.length).toBeGreaterThan(0);
        }
        expect(read(raw, language).proposals).toEqual(proposals);
      }),
    );
  });

  it.each([
    ['one sentence without end', 'Der Rat gründete die Firma, '],
    ['quotation marks', '„'],
    ['opening brackets', '('],
    ['digits', '1'],
    ['conjunctions', 'und '],
    ['dashes', '– '],
    ['short sentences', 'Er kam und ging. '],
  ])('takes time in proportion to its length: %s', (_, unit) => {
    expectProportion(unit, (text) => read(text, 'de'));
  }, 120_000);
});
