// Traps of sentence ends in both languages; `|` marks where a sentence ends.
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';
import type { TextLanguage } from './word-lists';

function cut(marked: string, language: TextLanguage): string {
  const text = marked.replaceAll('|', '');
  return splitSentences(text, language).map((span) => text.slice(span.start, span.end)).join('|');
}

const tight = (marked: string) => marked.replace(/\s*\|\s*/g, '|');

describe('German', () => {
  it.each([
    'Er kam am 20. Januar an. |Sie ging am 3. Mai.',
    'Sie wurde am 1. 2. 2024 gewählt. |Danach war Ruhe.',
    'Das Abkommen vom 20.01.2025 gilt. |Es läuft.',
    'Es gab z. B. Äpfel, d. h. Obst. |Mehr nicht.',
    'Es gab z.B. Äpfel u. a. aus Spanien. |Mehr nicht.',
    'Dr. Anna Beispiel und Prof. Dr. h. c. Max Muster kamen. |Beide sprachen.',
    'Das kostet 6 Mio. Euro. |Früher waren es 2 Mrd. |Das ist viel.',
    'Der Erlös bzw. Gewinn stieg. |Ca. 12 Leute kamen.',
    'J. K. Rowling schrieb es. |Joseph S. Blatter las es.',
    'Ludwig XIV. Regent von Frankreich. |Er starb 1715. |Danach kam Ludwig XV. |Er regierte lange.',
    'Im 19. Jahrhundert war das so. |Die 2. Bundesliga spielt.',
    'Er lag auf Platz 19. |Trainer Meier freute sich.',
    'Das Spiel endete 0:0. |Müller war müde.',
    'Es war im Jahr 2005. |Merkel wurde Kanzlerin.',
    'Sie blieb bis 1990. |1995 kam sie wieder.',
    '„Wir sagen oft, dass es einen Vorsprung gibt. |Wenn sich das nicht ändert, bleibt es so“, erklärte Liang. |Er ging.',
    '„Kommen Sie?“, fragte er. |„Nein!“ |Er ging.',
    '„Halt!“ rief sie. |Er blieb stehen … und ging.',
    'Er sagte „[...] Das ist alles“. |Mehr (…) Text kam nicht.',
    'Er dachte nach... |Dann ging er.',
    'Die Firma Yahoo! Deutschland wuchs. |Der iPhone-Preis sank. |iPhones sind teuer.',
    'Er arbeitet beim 1. FC Köln. |Sie auch.',
    '1. Die Lage ist gut. |2. Die Stimmung nicht.',
    'Der Verein Beispiel e. V. Hamburg klagte. |Es half nicht.',
    'Das steht in Art. 5 Abs. 2 GG. |Fragen dieser Art. |Wirklich.',
    'St. Moritz liegt hoch. |Um 500 v. Chr. lebten dort Menschen.',
    'Das ist so. |Merkel sagte nichts.',
    'Ist das wahr?! |Ja.',
    'Er kam (am 2. Mai). |Sie nicht.',
    'Die Quote lag bei 3,5 Prozent. |Der Wert 12.400 stieg.',
    'Das war in den USA. |Donald J. Trump siegte.',
    'Sie kommt aus den U.S.A. |Foto: Erika Beispiel.',
    'Er schrieb, dass „es vorbei ist. Es hat nie begonnen.“ |Sie nickte.',
    '„Es ist vorbei. Es hat nie begonnen.“ – Erika Beispiel |',
    '„Es ist vorbei. |Es hat nie begonnen.“ – Er ging.',
    'Die Seite beispiel.de wuchs. |Sie hat 36.000 Leser.',
  ])('%s', (marked) => expect(cut(marked, 'de')).toBe(tight(marked).replace(/\|$/, '')));
});

describe('English', () => {
  it.each([
    'Mr. Smith met Dr. Jones on Jan. 5. |They talked.',
    'The U.S. Senate voted. |He left the U.S. |The vote was close.',
    'St. Louis is big. |She lives on Main St. |The house is old.',
    'No. 5 is a perfume. |He said no. |Chanel sold it.',
    'J. K. Rowling wrote it. |Melissa C. Jackson read it.',
    'It was World War II. |Everyone knew.',
    'She works at Apple Inc. in California. |Apple Inc. |The firm grew.',
    'It starts at 5 p.m. |The doors open at 4 p.m. Monday.',
    'Prices rose 3.5 percent. |In 2005. |2006 was better.',
    'He had a Ph.D. in physics. |She did not.',
    '“We won. |We really did,” she said. |He smiled.',
    '"Why?" he asked. |"Because." |She left.',
    'It was… well, odd. |Then... |Nothing.',
    'E.g. this one, i.e. that. |Sen. Warren spoke vs. Rep. Lee.',
    '"It is over." – Jane Doe |',
    'They came, e.g. by bus, etc. |The rest walked.',
    'Was it real?! |Yes.',
    'They met in Washington D.C. |Photo: Jane Doe. |She met the U.S. Senate there.',
    'He wrote that "it is over. It was never begun." |She agreed.',
    '"It is over. It was never begun." - Jane Doe |',
    '"It is over. |It was never begun." – He left.',
    '"It is over. |It was never begun," he said.',
    'He said, "... it is over. ... We are done." |She left.',
    'The team of Ms. Lee (formerly Mrs. Ray) won. |It was 1:0. |Fans sang.',
  ])('%s', (marked) => expect(cut(marked, 'en')).toBe(tight(marked).replace(/\|$/, '')));
});

describe('any text', () => {
  it.each([
    ['', []],
    [' \n ', []],
    ['...', ['...']],
    ['今日は晴れ。明日は雨。', ['今日は晴れ。', '明日は雨。']],
    ['שלום עולם. מה שלומך?', ['שלום עולם.', 'מה שלומך?']],
    ['Ja 👩‍👩‍👧! Nein.', ['Ja 👩‍👩‍👧!', 'Nein.']],
  ])('%j', (text, expected) => expect(splitSentences(text, 'de').map((span) => text.slice(span.start, span.end))).toEqual(expected));

  it('stays inside the span it is given', () => {
    expect(splitSentences('Eins. Zwei. Drei. Vier.', 'de', 6, 17)).toEqual([{ start: 6, end: 11 }, { start: 12, end: 17 }]);
  });
});

it('does not search the rest of the text for the end of a paragraph that has none', () => {
  const paragraph = 'ohne Ende ';
  const text = paragraph.repeat(100_000);
  const start = performance.now();
  let found = 0;
  for (let at = 0; at < text.length; at += paragraph.length) found += splitSentences(text, 'de', at, at + paragraph.length).length;
  expect(found).toBe(100_000);
  // Searching on, it takes more than a minute.
  expect(performance.now() - start).toBeLessThan(5_000);
});
